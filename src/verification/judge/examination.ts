import {
  type Document,
  type OperationObject,
  type Parameter,
  resolveReference,
} from "../../contract/openapi.ts";
import type { Operation } from "../../contract/operations.ts";
import type { ContractValidator, Violation } from "../../contract/validation/validator.ts";
import { coerce } from "./coercion.ts";
import { type HttpExchange, mediaTypeOf } from "./exchange.ts";
import { narrowed } from "./narrowing.ts";

/** The first mistake of a request that a server detects; `null` if the contract accepts it. */
export type Fault =
  | "body-too-large"
  | "unsupported-content-type"
  | "invalid-utf8"
  | "malformed-json"
  | "trailing-garbage"
  | "invalid-request";

/** The status of the contract for a faulty request. */
export const faultStatus: Record<Fault, number> = {
  "body-too-large": 413,
  "unsupported-content-type": 415,
  "invalid-utf8": 400,
  "malformed-json": 400,
  "trailing-garbage": 400,
  "invalid-request": 400,
};

export interface Examination {
  fault: Fault | null;
  /** The violation of an `invalid-request`; pointers begin with the place: `body/context`, `query/name`. */
  violations: Violation[];
  /** The parsed body of a request that has one and can be read. */
  body?: unknown;
}

/** Largest body that Tock accepts, in bytes; uploads of files may be larger. */
const bodyLimit = 1_000_000;

/** Reads a recorded request as a server of this contract would: size, content type, text, JSON, parameters, schema. */
export function examine(
  validator: ContractValidator,
  operation: Operation,
  exchange: HttpExchange,
  pathParameters: ReadonlyMap<string, string>,
): Examination {
  const document = validator.contract.documents.get(operation.api) as Document;
  const violations = parameterViolations(validator, document, operation, exchange, pathParameters);
  const faulty = (fault: Fault): Examination => ({ fault, violations: [] });
  let body: unknown;
  if (exchange.payload.kind !== "none" && operation.requestTypes.length > 0) {
    const mediaType = requestType(operation, exchange);
    if (mediaType === null) return faulty("unsupported-content-type");
    const { payload } = exchange;
    if (payload.kind === "file") {
      body = { [payload.field]: Buffer.from(payload.bytes).toString("utf8") };
    } else {
      if (payload.bytes.length > bodyLimit) return faulty("body-too-large");
      const read = readJson(payload.bytes);
      if ("fault" in read) return faulty(read.fault);
      body = read.value;
    }
    const found = validator.requestBody(operation, mediaType, body);
    const pointer = validator.requestPointer(operation, mediaType);
    const schema = { api: operation.api, pointer, closed: false };
    const meant = narrowed(validator, schema, body, found);
    violations.push(...placed("body", meant));
  } else if (bodyIsRequired(document, operation.definition)) {
    violations.push({ pointer: "body", keyword: "required", message: "is required" });
  }
  return {
    fault: violations.length > 0 ? "invalid-request" : null,
    violations,
    ...(body === undefined ? {} : { body }),
  };
}

/** The declared media type of a request, `null` if the operation does not accept it. */
function requestType(operation: Operation, exchange: HttpExchange): string | null {
  const named = mediaTypeOf(exchange.headers.get("content-type")) ?? "application/json";
  return operation.requestTypes.includes(named) ? named : null;
}

function bodyIsRequired(document: Document, definition: OperationObject): boolean {
  return (
    definition.requestBody !== undefined &&
    resolveReference(document, definition.requestBody).required === true
  );
}

/** Parses UTF-8 JSON and distinguishes the ways in which it can fail. */
export function readJson(bytes: Uint8Array): { value: unknown } | { fault: Fault } {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { fault: "invalid-utf8" };
  }
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { fault: startsWithJson(text) ? "trailing-garbage" : "malformed-json" };
  }
}

/** Whether some beginning of the text is a whole JSON object or array. */
function startsWithJson(text: string): boolean {
  for (const match of text.matchAll(/[\]}]/g)) {
    try {
      JSON.parse(text.slice(0, match.index + 1));
      return true;
    } catch {
      // Not complete yet: the next closing bracket may be the right one.
    }
  }
  return false;
}

function parameterViolations(
  validator: ContractValidator,
  document: Document,
  operation: Operation,
  exchange: HttpExchange,
  pathParameters: ReadonlyMap<string, string>,
): Violation[] {
  return operation.parameters.flatMap((parameter) => {
    const text = textOf(parameter, exchange, pathParameters);
    if (text === undefined) {
      return parameter.required && parameter.in !== "cookie"
        ? [missing(`${parameter.in}/${parameter.name}`)]
        : [];
    }
    const value = coerce(document, parameter.schema, text);
    return placed(
      `${parameter.in}/${parameter.name}`,
      validator.parameter(operation, parameter.name, value),
    );
  });
}

function textOf(
  parameter: Parameter,
  exchange: HttpExchange,
  pathParameters: ReadonlyMap<string, string>,
): string | undefined {
  const name = parameter.name.toLowerCase();
  if (parameter.in === "path") {
    const raw = pathParameters.get(parameter.name);
    return raw === undefined ? undefined : decodeURIComponent(raw);
  }
  if (parameter.in === "header") return exchange.headers.get(name);
  // Tock matches the names of query parameters without regard to case.
  if (parameter.in === "query")
    return [...exchange.query].find(([key]) => key.toLowerCase() === name)?.[1];
  return undefined;
}

function missing(place: string): Violation {
  return { pointer: place, keyword: "required", message: "is required" };
}

function placed(place: string, violations: readonly Violation[]): Violation[] {
  return violations.map((violation) => ({ ...violation, pointer: place + violation.pointer }));
}
