import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { own } from "../../own.ts";
import type { ApiName } from "../apis.ts";
import type { Contract } from "../documents.ts";
import { type Document, type JsonObject, withoutDiscriminators } from "../openapi.ts";
import type { Operation } from "../operations.ts";
import { closeSchemas } from "./closing.ts";
import { formats } from "./formats.ts";
import { fragmentToken } from "./schema-places.ts";

/** One way in which a value breaks the contract. */
export interface Violation {
  /** JSON pointer into the value; empty for the value itself. */
  pointer: string;
  message: string;
  /** The keyword that failed (`required`, `type`, `additionalProperties`…). */
  keyword: string;
  /** The property that a `required` misses. */
  missing?: string;
}

/**
 * Judges values by the schemas of the contract: answers (closed), requests (open), events and frames. One instance
 * serves the server, the conformance check, the contract tests and the streams; each schema is compiled once,
 * on first use.
 */
export class ContractValidator {
  readonly #contract: Contract;
  readonly #ajv: Ajv2020;
  readonly #compiled = new Map<string, ValidateFunction>();
  readonly #thorough = new Map<string, ValidateFunction>();
  readonly #allErrorsByApi = new Map<ApiName, Ajv2020>();

  /** @param allErrors names every violation of a value instead of the first: for people, too slow for servers */
  constructor(contract: Contract, { allErrors = false } = {}) {
    this.#contract = contract;
    this.#ajv = newAjv(allErrors);
    for (const [api, document] of contract.documents) {
      const open = withoutDiscriminators(document);
      const closed = closeSchemas(open);
      for (const [kind, { paths, components }] of Object.entries({ open, closed })) {
        this.#ajv.addSchema({ $id: `${kind}:${api}`, paths, components });
      }
    }
  }

  /**
   * Judges an answer body, closed.
   * @param mediaType media type without parameters, or `null` for an answer without body
   * @returns nothing when it is as documented; an undocumented status or media type is a violation too
   */
  answer(
    operation: Operation,
    status: number,
    mediaType: string | null,
    body: unknown,
  ): Violation[] {
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
    const pointer = this.#mediaPointer(operation, status, mediaType);
    return this.#run(`closed:${operation.api}${pointer}/schema`, body);
  }

  /** Judges one event of a stream, closed, by the `x-event-schema` of the answer. */
  event(operation: Operation, status: number, event: unknown): Violation[] {
    const pointer = this.#mediaPointer(operation, status, "text/event-stream");
    return this.#run(`closed:${operation.api}${pointer}/x-event-schema`, event);
  }

  /** Judges a request body, open (unknown properties are ignored). */
  requestBody(operation: Operation, mediaType: string, body: unknown): Violation[] {
    if (!operation.requestTypes.includes(mediaType)) {
      return [undocumented(`request media type ${mediaType}`, operation.requestTypes)];
    }
    return this.at(operation.api, this.requestPointer(operation, mediaType), body, {
      closed: false,
    });
  }

  /** Where the schema of a request body is, for `at`. */
  requestPointer(operation: Operation, mediaType: string): string {
    const shared = operation.definition.requestBody as { $ref?: string } | undefined;
    const base = shared?.$ref ?? `${operationPointer(operation)}/requestBody`;
    return `${base}/content/${fragmentToken(mediaType)}/schema`;
  }

  /** Judges one declared parameter of a request by its schema; the value as it should be after coercion. */
  parameter(operation: Operation, name: string, value: unknown): Violation[] {
    const declared = operation.parameters.find(
      (candidate) => candidate.name.toLowerCase() === name.toLowerCase(),
    );
    if (!declared?.schema) return [];
    const key = `parameter:${operation.operationId}:${declared.in}:${declared.name}`;
    return this.#run(key, value, () =>
      this.#ajv.compile(rebase(declared.schema as JsonObject, `open:${operation.api}`)),
    );
  }

  /** Where the schema of the JSON in a header is, for `at`: the `contentSchema` of the parameter. */
  contentPointer(operation: Operation, name: string): string {
    const declared = operation.parameters.find((parameter) => parameter.name === name);
    const schema = declared?.schema?.contentSchema as JsonObject | undefined;
    if (typeof schema?.$ref === "string") return schema.$ref;
    throw new Error(`${operation.operationId} refers to no schema for the content of ${name}`);
  }

  /** Judges any named schema under `components.schemas` of an API. */
  schema(api: ApiName, name: string, value: unknown, { closed }: { closed: boolean }): Violation[] {
    return this.at(api, `#/components/schemas/${fragmentToken(name)}`, value, { closed });
  }

  /** Judges by any schema of an API, given by its pointer. */
  at(api: ApiName, pointer: string, value: unknown, { closed }: { closed: boolean }): Violation[] {
    return this.#run(`${closed ? "closed" : "open"}:${api}${pointer}`, value);
  }

  /** Judges as `at` does, open, and names every violation: for what has been refused already, and is not large. */
  allAt(api: ApiName, pointer: string, value: unknown): Violation[] {
    const key = `open:${api}${pointer}`;
    let validate = this.#thorough.get(key);
    if (!validate) {
      validate = this.#allErrors(api).compile({ $ref: key });
      this.#thorough.set(key, validate);
    }
    return validate(value) ? [] : (validate.errors ?? []).map(violation);
  }

  /** Most calls never need it: it is made when one does. */
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

  /** Compiles all that an operation needs, so that its first call is as fast as the others. */
  warm(operation: Operation): void {
    for (const [status, response] of operation.responses) {
      for (const [mediaType, media] of Object.entries(response.content ?? {})) {
        const pointer = this.#mediaPointer(operation, status, mediaType);
        this.#compile(`closed:${operation.api}${pointer}/schema`);
        if (media["x-event-schema"])
          this.#compile(`closed:${operation.api}${pointer}/x-event-schema`);
      }
    }
  }

  #run(key: string, value: unknown, compile?: () => ValidateFunction): Violation[] {
    const validate = this.#compile(key, compile);
    return validate(value) ? [] : (validate.errors ?? []).map(violation);
  }

  #compile(key: string, compile?: () => ValidateFunction): ValidateFunction {
    let validate = this.#compiled.get(key);
    if (!validate) {
      validate = compile ? compile() : this.#ajv.compile({ $ref: key });
      this.#compiled.set(key, validate);
    }
    return validate;
  }

  /** Pointer to a media type of an answer, through the shared response when it is a reference. */
  #mediaPointer(operation: Operation, status: number, mediaType: string): string {
    const response = own(operation.definition.responses, String(status)) as
      | { $ref?: string }
      | undefined;
    const base = response?.$ref ?? `${operationPointer(operation)}/responses/${status}`;
    return `${base}/content/${fragmentToken(mediaType)}`;
  }

  /** The contract to validate against. */
  get contract(): Contract {
    return this.#contract;
  }
}

function newAjv(allErrors: boolean): Ajv2020 {
  // JSON can hold 1e999, which no number is: it would be stored as null.
  return new Ajv2020({ strict: false, strictNumbers: true, allErrors, formats, inlineRefs: false });
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

/** A violation as Ajv tells it. */
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

/** Makes the local references of a loose schema absolute. */
function rebase(schema: JsonObject, base: string): JsonObject {
  return JSON.parse(
    JSON.stringify(schema).replaceAll('"$ref":"#/', `"$ref":"${base}#/`),
  ) as JsonObject;
}
