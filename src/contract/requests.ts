import type { NextFunction, Request, RequestHandler, Response } from "express";
import * as OpenApiValidator from "express-openapi-validator";
import type { ApiName, Contract } from "./documents.ts";
import type { Operation } from "./operations.ts";
import { pruneToSubject } from "./pruning.ts";
import { problemOfValidation } from "./request-errors.ts";

/** What express-openapi-validator finds out about the route of a request and keeps at `request.openapi`. */
interface RouteFacts {
  expressRoute: string;
  openApiRoute: string;
  schema: unknown;
  serial: number;
  pathParams: Record<string, string>;
}

type ValidatedRequest = Request & { openapi?: RouteFacts };

/**
 * Validates requests with express-openapi-validator, one instance per subject over a pruned document, built when
 * the subject is first called (or warmed).
 */
export class RequestValidator {
  readonly #contract: Contract;
  readonly #subjects = new Map<string, RequestHandler[]>();
  /** By operationId. The validator would look its routes through at every request; they are always the same. */
  readonly #routes = new Map<string, Omit<RouteFacts, "pathParams">>();

  constructor(contract: Contract) {
    this.#contract = contract;
  }

  /**
   * Validates and coerces `request` in place (path parameters, query, headers, body) for an operation already found.
   * The URL must be in canonical form: no trailing slash, declared query names.
   * @param pathParameters values of the path parameters, percent-encoded
   * @throws Problem 400 listing every violation with its JSON pointer, or 415
   */
  async validate(
    operation: Operation,
    pathParameters: ReadonlyMap<string, string>,
    request: ValidatedRequest,
    response: Response,
  ): Promise<void> {
    const handlers = this.#handlersOf(operation.api, operation.subject);
    const route = this.#routes.get(operation.operationId);
    if (route) request.openapi = { ...route, pathParams: decoded(pathParameters) };
    try {
      // The last of the handlers validates; those before it find the route.
      for (const handler of route ? handlers.slice(-1) : handlers) {
        await run(handler, request, response);
      }
    } catch (error) {
      throw problemOfValidation(error, request);
    } finally {
      if (!route && request.openapi) {
        const { pathParams: _, ...facts } = request.openapi;
        this.#routes.set(operation.operationId, facts);
      }
    }
  }

  /**
   * Compiles the validation of one operation, so that its first call is as fast as the others: sends a made-up
   * request through it, whose refusal nobody sees.
   */
  async warm(operation: Operation): Promise<void> {
    const url = operation.path.replace(/\{[^}]+\}/g, "x");
    const headers = { "content-type": operation.requestTypes[0] ?? "" };
    const method = operation.method.toUpperCase();
    const request = { method, headers, query: {}, params: {}, body: {}, cookies: {} };
    const app = { enabled: () => false, param() {} };
    const madeUp = { ...request, app, url, originalUrl: url, path: url, baseUrl: "" };
    await this.validate(operation, new Map(), madeUp as never, {} as never).catch(() => {});
  }

  #handlersOf(api: ApiName, subject: string): RequestHandler[] {
    const key = `${api}/${subject}`;
    let handlers = this.#subjects.get(key);
    if (!handlers) {
      const document = this.#contract.documents.get(api);
      if (!document) throw new Error(`no document for ${api}`);
      handlers = OpenApiValidator.middleware({
        apiSpec: pruneToSubject(document, subject, { answers: false }) as never,
        // The bundle is linted when it is made: checking it again costs seconds at run time.
        validateApiSpec: false,
        validateRequests: { allowUnknownQueryParameters: true, allErrors: true },
        validateResponses: false,
        validateSecurity: false,
        validateFormats: true,
        fileUploader: false,
        useRequestUrl: true,
        $refParser: { mode: "bundle" },
      }) as RequestHandler[];
      this.#subjects.set(key, handlers);
    }
    return handlers;
  }
}

function decoded(pathParameters: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries(
    [...pathParameters].map(([name, value]) => [name, decodeURIComponent(value)]),
  );
}

function run(handler: RequestHandler, request: Request, response: Response): Promise<void> {
  return new Promise((resolve, reject) => {
    const next: NextFunction = (error?: unknown) => (error ? reject(error) : resolve());
    const result = handler(request, response, next) as unknown;
    if (result instanceof Promise) result.catch(reject);
  });
}
