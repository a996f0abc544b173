/** Reads a request of `fetch` as the contract describes it, and refuses one that the server would refuse. */

import type { RequestFacts } from "../../mocks/engine/request.ts";
import { readJson } from "../contract/json-text.ts";
import { type Document, type JsonObject, resolveReference } from "../contract/openapi.ts";
import type { Operation } from "../contract/operations.ts";
import { type ErrorEntry, Problem, problem } from "../contract/problem.ts";
import { entriesOf, explainParameter } from "../contract/validation/request-errors.ts";
import { explainBody, missingBody } from "../contract/validation/validation-problem.ts";
import type { ContractValidator } from "../contract/validation/validator.ts";
import { own } from "../own.ts";

/** @throws Problem 400 that lists the violations of the contract, or 415 */
export async function readRequest(
  operation: Operation,
  pathParameters: ReadonlyMap<string, string>,
  request: Request,
  validator: ContractValidator,
): Promise<RequestFacts> {
  const document = validator.contract.documents.get(operation.api) as Document;
  const headers = Object.fromEntries(request.headers);
  const query = queryOf(new URL(request.url), operation);
  const given = { path: pathOf(pathParameters), query, header: headers };
  const errors: ErrorEntry[] = [];
  const values = { path: {}, query: {}, header: {} } as Record<keyof typeof given, object>;
  for (const { name, in: location, required, schema = {} } of operation.parameters) {
    if (location === "cookie") continue;
    const key = location === "header" ? name.toLowerCase() : name;
    const texts = own(given[location] as Record<string, string | string[]>, key);
    const value =
      texts === undefined
        ? resolveReference<JsonObject>(document, schema).default
        : coerced(document, schema, [texts].flat());
    if (value === undefined) {
      if (required) errors.push(...missing(document, operation, location, name));
      continue;
    }
    Reflect.set(values[location], key, value);
    if (texts === undefined) continue;
    const violations = validator.parameter(operation, name, value).map((one) => ({
      ...one,
      pointer: `/${name}${one.pointer}`,
    }));
    const explanations = violations.map((one) =>
      explainParameter(document, operation, location, one),
    );
    errors.push(...entriesOf(explanations, { location, pointer: "" }));
  }
  const body = await bodyOf(operation, request);
  errors.push(...errorsOfBody(operation, body, validator));
  if (errors.length > 0) throw new Problem(errors);
  const { operationId } = operation;
  return { operationId, path: values.path, query: values.query, headers, body } as RequestFacts;
}

function pathOf(parameters: ReadonlyMap<string, string>): Record<string, string> {
  const entries = Array.from(parameters, ([name, value]) => [name, decoded(value)] as const);
  return Object.fromEntries(entries);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Query parameters under the names of the contract, which ignore case. */
function queryOf({ searchParams }: URL, { parameters }: Operation): Record<string, string[]> {
  const declared = new Map(
    parameters.filter((one) => one.in === "query").map(({ name }) => [name.toLowerCase(), name]),
  );
  const query = new Map<string, string[]>();
  for (const [name, value] of searchParams) {
    const key = declared.get(name.toLowerCase()) ?? name;
    query.set(key, [...(query.get(key) ?? []), value]);
  }
  return Object.fromEntries(query);
}

/** A value with the type of its schema; a text without such a value stays, and is refused. */
function coerced(document: Document, given: JsonObject, texts: string[]): unknown {
  const schema = resolveReference<JsonObject>(document, given);
  const types = [schema.type].flat();
  if (types.includes("array")) {
    return texts.map((text) => coerced(document, (schema.items ?? {}) as JsonObject, [text]));
  }
  const text = texts.at(-1) ?? "";
  if (types.includes("boolean") && /^(true|false)$/.test(text)) return text === "true";
  if (types.includes("integer") || types.includes("number")) {
    return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
  }
  return text;
}

function missing(
  document: Document,
  operation: Operation,
  location: "path" | "query" | "header",
  name: string,
): ErrorEntry[] {
  const violation = { pointer: "", keyword: "required", message: "is required", missing: name };
  const explanation = explainParameter(document, operation, location, violation);
  return entriesOf([explanation], { location, pointer: "" });
}

async function bodyOf({ requestTypes }: Operation, request: Request): Promise<unknown> {
  if (requestTypes.length === 0) return undefined;
  const [type = ""] = (request.headers.get("content-type") ?? "").toLowerCase().split(";");
  const named = type.trim();
  if (requestTypes.includes("application/json")) {
    if (!/^$|^application\/([\w.-]+\+)?json$|^text\/plain$/.test(named)) {
      throw unsupported(named, requestTypes);
    }
    const bytes = new Uint8Array(await request.arrayBuffer());
    return bytes.length > 0 ? readJson(bytes, { name: "the body", pointer: "" }) : undefined;
  }
  if (!requestTypes.includes(named)) throw unsupported(named, requestTypes);
  const form = await request.formData();
  return named === "multipart/form-data" ? form : Object.fromEntries(form);
}

function unsupported(named: string, requestTypes: readonly string[]): Problem {
  return problem("unsupported-content-type", {
    actual: named === "" ? "no content type" : `content type "${named}"`,
    expected: requestTypes.join(" or "),
  });
}

function errorsOfBody(
  operation: Operation,
  body: unknown,
  validator: ContractValidator,
): ErrorEntry[] {
  if (body === undefined) return operation.definition.requestBody?.required ? [missingBody()] : [];
  if (!operation.requestTypes.includes("application/json")) return [];
  if (validator.requestBody(operation, "application/json", body).length === 0) return [];
  return entriesOf(
    explainBody(validator, operation, body, violationsOf(operation, body, validator)),
    {
      location: "body",
      pointer: "",
    },
  );
}

/** Every violation of a body that has been refused. */
function violationsOf(operation: Operation, body: unknown, validator: ContractValidator) {
  const pointer = validator.requestPointer(operation, "application/json");
  return validator.allAt(operation.api, pointer, body);
}
