import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { own } from "../../own.ts";
import type { ApiName } from "../apis.ts";
import type { Contract } from "../documents.ts";
import {
  type Document,
  type JsonObject,
  withExactDiscriminators,
  withoutDiscriminators,
} from "../openapi.ts";
import type { Operation } from "../operations.ts";
import { closeSchemas } from "./closing.ts";
import { compilesFast } from "./compiling.ts";
import { formats } from "./formats.ts";
import { fragmentToken } from "./schema-places.ts";
import { withLinearUniqueItems } from "./unique-items.ts";

/** One violation of the contract. */
export interface Violation {
  /** JSON pointer into the value; empty for the value itself. */
  pointer: string;
  message: string;
  /** The keyword that failed (`required`, `type`, `additionalProperties`…). */
  keyword: string;
  /** The missing property of a `required`. */
  missing?: string;
  /** Schema that failed, `nlu#/components/schemas/ParseResult`; set by a validator with `located`. */
  schemaAt?: string;
}

/**
 * Validates values against the schemas of the contract: responses (closed), requests (open), events and frames. One
 * instance serves the server, the conformance check, the contract tests and the streams; each schema is compiled once,
 * on first use.
 */
export class ContractValidator {
  readonly #contract: Contract;
  readonly #options: { allErrors: boolean; located: boolean };
  readonly #ajv: Ajv2020;
  /** Ids of the added documents. */
  readonly #added = new Set<string>();
  readonly #compiled = new Map<string, ValidateFunction>();
  readonly #thorough = new Map<string, ValidateFunction>();
  readonly #allErrorsByApi = new Map<ApiName, Ajv2020>();
  /** Of response bodies, by status and media type: found at every response. */
  readonly #ofAnswers = new WeakMap<Operation, Map<string, ValidateFunction>>();
  /** Schemas by identity; empty unless violations are located. */
  readonly #places = new WeakMap<object, string>();

  /**
   * @param allErrors reports every violation instead of the first: for messages, too slow for servers
   * @param located sets the schema of each violation
   */
  constructor(contract: Contract, { allErrors = false, located = false } = {}) {
    this.#contract = contract;
    this.#options = { allErrors, located };
    this.#ajv = newAjv(allErrors, located);
  }

  /** Adds a document when the first of its schemas is used: the server listens earlier. */
  #add(kind: "open" | "closed", api: ApiName): void {
    const id = `${kind}:${api}`;
    if (this.#added.has(id)) return;
    this.#added.add(id);
    const { allErrors, located } = this.#options;
    const document = this.#contract.documents.get(api);
    if (!document) throw new Error(`no document for ${api}`);
    // Explanations need the violations of all variants.
    const isExact = kind === "closed" && !allErrors;
    const full = isExact ? withExactDiscriminators(document) : withoutDiscriminators(document);
    const { paths, components } = kind === "closed" ? closeSchemas(full) : full;
    this.#ajv.addSchema({ $id: id, paths, components });
    if (located) keepPlaces(this.#places, { paths, components }, `${api}#`);
  }

  /**
   * Validates a response body, closed.
   * @param mediaType media type without parameters, or `null` for a response without body
   * @returns an empty list if it is valid; an undocumented status or media type is a violation too
   */
  answer(
    operation: Operation,
    status: number,
    mediaType: string | null,
    body: unknown,
  ): Violation[] {
    const known = this.#ofAnswers.get(operation)?.get(`${status} ${mediaType}`);
    if (known) return this.#violations(known, body);
    const response = operation.responses.get(status);
    if (!response) return [undocumented(`status ${status}`, [...operation.responses.keys()])];
    const declared = Object.keys(response.content ?? {});
    if (declared.length === 0) {
      return body === undefined || body === null || body === ""
        ? []
        : [
            {
              pointer: "",
              keyword: "body",
              message: `status ${status} is documented without a body`,
            },
          ];
    }
    if (mediaType === null || !declared.includes(mediaType)) {
      return [undocumented(`media type ${mediaType ?? "(none)"} for ${status}`, declared)];
    }
    const pointer = this.responsePointer(operation, status, mediaType);
    const validate = this.#schemaAt("closed", operation.api, `${pointer}/schema`);
    const ofOperation = this.#ofAnswers.get(operation) ?? new Map<string, ValidateFunction>();
    this.#ofAnswers.set(operation, ofOperation.set(`${status} ${mediaType}`, validate));
    return this.#violations(validate, body);
  }

  /** Validates one event of a stream, closed, against the `x-event-schema` of the response. */
  event(operation: Operation, status: number, event: unknown): Violation[] {
    const pointer = this.responsePointer(operation, status, "text/event-stream");
    const validate = this.#schemaAt("closed", operation.api, `${pointer}/x-event-schema`);
    return this.#violations(validate, event);
  }

  /** Validates a request body, open (unknown properties are ignored). */
  requestBody(operation: Operation, mediaType: string, body: unknown): Violation[] {
    if (!operation.requestTypes.includes(mediaType)) {
      return [undocumented(`request media type ${mediaType}`, operation.requestTypes)];
    }
    return this.at(operation.api, this.requestPointer(operation, mediaType), body, {
      closed: false,
    });
  }

  /** Pointer to the schema of a request body, for `at`. */
  requestPointer(operation: Operation, mediaType: string): string {
    const shared = operation.definition.requestBody as { $ref?: string } | undefined;
    const base = shared?.$ref ?? `${operationPointer(operation)}/requestBody`;
    return `${base}/content/${fragmentToken(mediaType)}/schema`;
  }

  /** Pointer to a media type of a response, through the shared response if it is a reference; for `at`. */
  responsePointer(operation: Operation, status: number, mediaType: string): string {
    const response = own(operation.definition.responses, String(status)) as
      | { $ref?: string }
      | undefined;
    const base = response?.$ref ?? `${operationPointer(operation)}/responses/${status}`;
    return `${base}/content/${fragmentToken(mediaType)}`;
  }

  /** Validates one declared parameter of a request against its schema; expects the coerced value. */
  parameter(operation: Operation, name: string, value: unknown): Violation[] {
    const declared = operation.parameters.find(
      (candidate) => candidate.name.toLowerCase() === name.toLowerCase(),
    );
    if (!declared?.schema) return [];
    const key = `parameter:${operation.operationId}:${declared.in}:${declared.name}`;
    const validate = this.#compiledOnce(key, () => {
      this.#add("open", operation.api);
      return this.#ajv.compile(rebase(declared.schema as JsonObject, `open:${operation.api}`));
    });
    return this.#violations(validate, value);
  }

  /** Pointer to the schema of the JSON in a header, for `at`: the `contentSchema` of the parameter. */
  contentPointer(operation: Operation, name: string): string {
    const declared = operation.parameters.find((parameter) => parameter.name === name);
    const schema = declared?.schema?.contentSchema as JsonObject | undefined;
    if (typeof schema?.$ref === "string") return schema.$ref;
    throw new Error(`${operation.operationId} refers to no schema for the content of ${name}`);
  }

  /** Validates against a named schema of `components.schemas` of an API. */
  schema(api: ApiName, name: string, value: unknown, { closed }: { closed: boolean }): Violation[] {
    return this.at(api, `#/components/schemas/${fragmentToken(name)}`, value, { closed });
  }

  /** Validates against any schema of an API, given by its pointer. */
  at(api: ApiName, pointer: string, value: unknown, { closed }: { closed: boolean }): Violation[] {
    return this.#violations(this.#schemaAt(closed ? "closed" : "open", api, pointer), value);
  }

  /** Validates like `at`, open, and reports every violation: for small values that are known to be invalid. */
  allAt(api: ApiName, pointer: string, value: unknown): Violation[] {
    const key = `open:${api}${pointer}`;
    let validate = this.#thorough.get(key);
    if (!validate) {
      validate = this.#allErrors(api).compile({ $ref: key });
      this.#thorough.set(key, validate);
    }
    return validate(value) ? [] : (validate.errors ?? []).map(violation);
  }

  /** Created on first use; most calls do not need it. */
  #allErrors(api: ApiName): Ajv2020 {
    let ajv = this.#allErrorsByApi.get(api);
    if (!ajv) {
      ajv = newAjv(true);
      const { paths, components } = withoutDiscriminators(
        this.#contract.documents.get(api) ?? {},
      ) as Partial<Document>;
      ajv.addSchema({ $id: `open:${api}`, paths, components });
      this.#allErrorsByApi.set(api, ajv);
    }
    return ajv;
  }

  /** Compiles all schemas of an operation, so that its first call is fast. */
  warm(operation: Operation): void {
    for (const [status, response] of operation.responses) {
      for (const [mediaType, media] of Object.entries(response.content ?? {})) {
        const pointer = this.responsePointer(operation, status, mediaType);
        this.#schemaAt("closed", operation.api, `${pointer}/schema`);
        if (media["x-event-schema"])
          this.#schemaAt("closed", operation.api, `${pointer}/x-event-schema`);
      }
    }
  }

  #violations(validate: ValidateFunction, value: unknown): Violation[] {
    return validate(value) ? [] : (validate.errors ?? []).map((error) => this.#located(error));
  }

  #located(error: ErrorObject): Violation {
    const schemaAt = error.parentSchema && this.#places.get(error.parentSchema);
    return schemaAt === undefined ? violation(error) : { ...violation(error), schemaAt };
  }

  #schemaAt(kind: "open" | "closed", api: ApiName, pointer: string): ValidateFunction {
    const key = `${kind}:${api}${pointer}`;
    return this.#compiledOnce(key, () => {
      this.#add(kind, api);
      return this.#ajv.compile({ $ref: key });
    });
  }

  #compiledOnce(key: string, compile: () => ValidateFunction): ValidateFunction {
    let validate = this.#compiled.get(key);
    if (!validate) {
      validate = compile();
      this.#compiled.set(key, validate);
    }
    return validate;
  }

  get contract(): Contract {
    return this.#contract;
  }
}

function newAjv(allErrors: boolean, verbose = false): Ajv2020 {
  const ajv = new Ajv2020({
    strict: false,
    // JSON can contain 1e999, which is not a finite number: it would be stored as null.
    strictNumbers: true,
    allErrors,
    formats,
    inlineRefs: false,
    discriminator: true,
    // Errors hold their schemas then.
    verbose,
    ...compilesFast,
  });
  return withLinearUniqueItems(ajv);
}

function keepPlaces(places: WeakMap<object, string>, node: unknown, pointer: string): void {
  if (typeof node !== "object" || node === null) return;
  if (!places.has(node)) places.set(node, pointer);
  for (const [key, value] of Object.entries(node)) {
    keepPlaces(places, value, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
  }
}

function operationPointer(operation: Operation): string {
  return `#/paths/${fragmentToken(operation.path)}/${operation.method}`;
}

function undocumented(what: string, declared: readonly (string | number)[]): Violation {
  return {
    pointer: "",
    keyword: "undocumented",
    message: `${what} is not documented (documented: ${declared.join(", ") || "none"})`,
  };
}

/** A violation in Ajv's form. */
export function violation(error: ErrorObject): Violation {
  const extra =
    error.keyword === "additionalProperties"
      ? ` '${error.params.additionalProperty}'`
      : error.keyword === "unevaluatedProperties"
        ? ` '${error.params.unevaluatedProperty}'`
        : error.keyword === "enum"
          ? ` (${JSON.stringify(error.params.allowedValues)})`
          : error.keyword === "const"
            ? ` ${JSON.stringify(error.params.allowedValue)}`
            : "";
  return {
    pointer: error.instancePath,
    keyword: error.keyword,
    message: `${error.message ?? "is not valid"}${extra}`,
    ...(error.params.missingProperty === undefined
      ? {}
      : { missing: String(error.params.missingProperty) }),
  };
}

/** Makes the local references of an inline schema absolute. */
function rebase(schema: JsonObject, base: string): JsonObject {
  return JSON.parse(
    JSON.stringify(schema).replaceAll('"$ref":"#/', `"$ref":"${base}#/`),
  ) as JsonObject;
}
