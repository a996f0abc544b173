import type { NextFunction, Request, RequestHandler, Response } from "express";
import * as OpenApiValidator from "express-openapi-validator";
import type { ApiName } from "../apis.ts";
import type { Contract } from "../documents.ts";
import { type Document, resolveReference } from "../openapi.ts";
import type { Operation } from "../operations.ts";
import { Problem } from "../problem.ts";
import { pruneToSubject } from "../pruning.ts";
import { formats } from "./formats.ts";
import { InstantPlaces, type Normalizer } from "./instant-places.ts";
import { entriesOf } from "./request-errors.ts";
import { explainBody, missingBody, problemOfValidation } from "./validation-problem.ts";
import "./validator-overrides.ts";
import type { ContractValidator } from "./validator.ts";
import type { RequestCheck } from "./validator-overrides.ts";

/**
 * Largest body, in bytes, of which every violation is looked for. The time grows with the square of their number: for a
 * large body with errors everywhere it would be minutes.
 */
const thoroughSize = 8_000;

/** The route that express-openapi-validator finds and stores in `request.openapi`. */
interface RouteFacts {
  expressRoute: string;
  openApiRoute: string;
  schema: unknown;
  serial: number;
  pathParams: Record<string, string>;
  /** Set by the override in `validator-overrides.ts`. */
  check?: RequestCheck;
}

/** What is known of an operation after its first call. */
interface KnownOperation {
  /** The validator would match its routes at every request, with the same result. */
  facts: Omit<RouteFacts, "pathParams">;
  check: RequestCheck;
}

type ValidatedRequest = Request & { openapi?: RouteFacts };

/**
 * Validates requests with express-openapi-validator: one instance per subject with a pruned document, created when the
 * subject is first called (or warmed up).
 */
export class RequestValidator {
  readonly #contract: Contract;
  readonly #values: ContractValidator;
  readonly #subjects = new Map<string, RequestHandler[]>();
  readonly #formats = new Map<ApiName, typeof formats>();
  readonly #places = new Map<ApiName, InstantPlaces>();
  readonly #normalizers = new Map<Operation, Normalizer | null>();
  readonly #known = new Map<Operation, KnownOperation>();

  constructor(values: ContractValidator) {
    this.#contract = values.contract;
    this.#values = values;
  }

  /**
   * Validates and coerces `request` in place (path parameters, query, headers, body) for an operation that was found
   * before. The URL must be in canonical form: no trailing slash, declared query names.
   * @param pathParameters values of the path parameters, percent-encoded
   * @param bodySize in bytes
   * @returns `undefined` when it is done; a promise for the first request of an operation, whose validation is compiled
   * @throws Problem 400 with every violation and its JSON pointer, for a large body only the first; or 415
   */
  validate(
    operation: Operation,
    pathParameters: ReadonlyMap<string, string>,
    request: ValidatedRequest,
    response: Response,
    bodySize = 0,
  ): Promise<void> | undefined {
    const known = this.#known.get(operation);
    if (!known) return this.#validateFirst(operation, request, response, bodySize);
    if (bodySize > thoroughSize) this.#refuseFirst(operation, request.body);
    request.openapi = { ...known.facts, pathParams: decoded(pathParameters) };
    const contentType = request.headers["content-type"];
    setContentType(request, declaredType(operation, contentType));
    try {
      known.check(request, response, () => {});
    } catch (error) {
      throw problemOfValidation(error, operation, request, this.#values);
    } finally {
      setContentType(request, contentType);
    }
    this.#finish(operation, request);
    return undefined;
  }

  async #validateFirst(
    operation: Operation,
    request: ValidatedRequest,
    response: Response,
    bodySize: number,
  ): Promise<void> {
    if (bodySize > thoroughSize) this.#refuseFirst(operation, request.body);
    const contentType = request.headers["content-type"];
    setContentType(request, declaredType(operation, contentType));
    try {
      await this.#check(operation, request, response);
    } catch (error) {
      throw problemOfValidation(error, operation, request, this.#values);
    } finally {
      setContentType(request, contentType);
    }
    this.#finish(operation, request);
  }

  /** Runs the handlers of the validator, and keeps what they find out about the operation. */
  async #check(operation: Operation, request: ValidatedRequest, response: Response): Promise<void> {
    try {
      for (const handler of this.#handlersOf(operation.api, operation.subject)) {
        await run(handler, request, response);
      }
    } finally {
      if (request.openapi?.check) {
        const { pathParams: _, check, ...facts } = request.openapi;
        this.#known.set(operation, { facts, check });
      }
    }
  }

  #finish(operation: Operation, request: Request): void {
    refuseMissingBody(operation, request);
    const normalizer = this.#normalizerOf(operation);
    if (normalizer !== null) request.body = normalizer(request.body);
  }

  /**
   * Compiles the validation of one operation, so that its first call is fast: validates a synthetic request and ignores
   * the result.
   */
  async warm(operation: Operation): Promise<void> {
    const url = operation.path.replace(/\{[^{}]+\}/g, "x");
    const headers = { "content-type": operation.requestTypes[0] ?? "" };
    const method = operation.method.toUpperCase();
    const request = { method, headers, query: {}, params: {}, body: {}, cookies: {} };
    const app = { enabled: () => false, param() {} };
    const madeUp = { ...request, app, url, originalUrl: url, path: url, baseUrl: "" };
    await this.#check(operation, madeUp as never, {} as never).catch(() => {});
    this.#normalizerOf(operation);
  }

  /** Converts the times in bodies of an operation to UTC; `null` if they contain none. */
  #normalizerOf(operation: Operation): Normalizer | null {
    let normalizer = this.#normalizers.get(operation);
    if (normalizer === undefined) {
      const { api, definition } = operation;
      const document = documentOf(this.#contract, api);
      const places = this.#places.get(api) ?? new InstantPlaces(document);
      this.#places.set(api, places);
      const { content } = resolveReference(document, definition.requestBody) ?? {};
      const schema = content?.["application/json"]?.schema;
      normalizer = schema ? places.normalizerOf(schema) : null;
      this.#normalizers.set(operation, normalizer);
    }
    return normalizer;
  }

  #refuseFirst(operation: Operation, body: unknown): void {
    const [first] = explainBody(this.#values, operation, body);
    if (first) throw new Problem(entriesOf([first], { location: "body", pointer: "" }));
  }

  #handlersOf(api: ApiName, subject: string): RequestHandler[] {
    const key = `${api}/${subject}`;
    let handlers = this.#subjects.get(key);
    if (!handlers) {
      handlers = OpenApiValidator.middleware({
        apiSpec: pruneToSubject(documentOf(this.#contract, api), subject, {
          answers: false,
        }) as never,
        // Bundles are linted when they are generated: checking them again would cost seconds at run time.
        validateApiSpec: false,
        validateRequests: { allowUnknownQueryParameters: true, allErrors: true },
        validateResponses: false,
        validateSecurity: false,
        formats: this.#formatsOf(api),
        fileUploader: false,
        useRequestUrl: true,
      }) as RequestHandler[];
      this.#subjects.set(key, handlers);
    }
    return handlers;
  }

  /** One object per API: its subjects share the compiled components then (`validator-overrides.ts`). */
  #formatsOf(api: ApiName): typeof formats {
    const known = this.#formats.get(api) ?? { ...formats };
    this.#formats.set(api, known);
    return known;
  }
}

/**
 * The content type under which the validator finds the schema of the body. It compiles an operation for every value of
 * the header that it sees, so callers could fill its memory.
 */
function declaredType({ requestTypes }: Operation, contentType = ""): string | undefined {
  const [essence = ""] = contentType.toLowerCase().split(";");
  if (requestTypes.length === 0) return undefined;
  return requestTypes.find((type) => type === essence.trim()) ?? contentType;
}

/** Without `delete`, after which every header is looked up slowly. */
function setContentType({ headers }: Request, contentType: string | undefined): void {
  if (headers["content-type"] !== contentType) headers["content-type"] = contentType;
}

function documentOf({ documents }: Contract, api: ApiName): Document {
  const document = documents.get(api);
  if (!document) throw new Error(`no document for ${api}`);
  return document;
}

function decoded(pathParameters: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries(
    [...pathParameters].map(([name, value]) => [name, decodeURIComponent(value)]),
  );
}

/** The validator requires a body only if the body's schema has required properties at the top level. */
function refuseMissingBody({ definition }: Operation, { body }: Request): void {
  if (!definition.requestBody?.required || body !== undefined) return;
  throw new Problem([missingBody()]);
}

function run(handler: RequestHandler, request: Request, response: Response): Promise<void> {
  return new Promise((resolve, reject) => {
    const next: NextFunction = (error?: unknown) => (error ? reject(error) : resolve());
    const result = handler(request, response, next) as unknown;
    if (result instanceof Promise) result.catch(reject);
  });
}
