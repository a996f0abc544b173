import { loadContract } from "../../src/contract/documents.ts";
import { type Document, examplesOf, type Json } from "../../src/contract/openapi.ts";
import type { Operation } from "../../src/contract/operations.ts";

/** A call of an operation, made of the examples of the contract. */
export interface ExampleCall {
  operation: Operation;
  /** Path and query. */
  path: string;
  body: Json | undefined;
  init: RequestInit;
}

/** One call per operation that answers plain HTTP, with its first examples. */
export function exampleCalls(): ExampleCall[] {
  const contract = loadContract();
  return [...contract.operations.values()]
    .filter(({ method, responses }) => method !== "options" && !responses.has(101))
    .map((operation) => {
      const document = contract.documents.get(operation.api) as Document;
      const content = operation.definition.requestBody?.content ?? {};
      const [body] = examplesOf(document, content["application/json"]).values();
      const [form] = examplesOf(document, content["multipart/form-data"]).values();
      return {
        operation,
        path: pathOf(operation),
        body,
        // Made anew for each call: its time runs from then on.
        get init() {
          return form === undefined ? initOf(operation, body) : formOf(form as FormExample);
        },
      };
    });
}

function pathOf({ path, parameters }: Operation): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name) =>
    encodeURIComponent(String(parameters.find((parameter) => parameter.name === name)?.example)),
  );
  const query = parameters
    .filter(({ in: where, required }) => where === "query" && required)
    .map(({ name, example }) => `${name}=${encodeURIComponent(String(example))}`);
  return query.length > 0 ? `${filled}?${query.join("&")}` : filled;
}

function initOf({ method }: Operation, body: Json | undefined): RequestInit {
  return {
    method: method.toUpperCase(),
    headers: { "content-type": "application/json" },
    signal: AbortSignal.timeout(10_000),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
}

/** Texts of files by the name of their field. */
type FormExample = Record<string, string>;

function formOf(files: FormExample): RequestInit {
  const form = new FormData();
  for (const [field, text] of Object.entries(files)) {
    form.append(field, new Blob([text], { type: "application/json" }), `${field}.json`);
  }
  return { method: "POST", signal: AbortSignal.timeout(10_000), body: form };
}
