import { loadContract } from "../../src/contract/documents.ts";
import { type Document, examplesOf, type Json } from "../../src/contract/openapi.ts";
import type { Operation } from "../../src/contract/operations.ts";

/** A call of an operation, built from the examples of the contract. */
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
      const [media] = Object.values(operation.definition.requestBody?.content ?? {});
      const [body] = examplesOf(document, media).values();
      return {
        operation,
        path: pathOf(operation),
        body,
        // Created for each call: its time limit starts then.
        get init(): RequestInit {
          const [type] = operation.requestTypes;
          if (type === "multipart/form-data") return formOf(operation, body);
          return type === "application/x-www-form-urlencoded"
            ? fieldsOf(operation, body)
            : initOf(operation, body);
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

function initOf({ method, parameters }: Operation, body: Json | undefined): RequestInit {
  return {
    method: method.toUpperCase(),
    headers: { "content-type": "application/json", ...headersOf(parameters) },
    signal: AbortSignal.timeout(10_000),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
}

/** A form whose fields are files, as the example says them. */
function formOf({ method }: Operation, files: Json | undefined): RequestInit {
  const form = new FormData();
  for (const [field, content] of Object.entries(files ?? {})) {
    form.append(field, new Blob([String(content)], { type: "application/json" }), "example.json");
  }
  return { method: method.toUpperCase(), body: form, signal: AbortSignal.timeout(10_000) };
}

function fieldsOf({ method }: Operation, fields: Json | undefined): RequestInit {
  const body = new URLSearchParams(fields as Record<string, string>);
  return { method: method.toUpperCase(), body, signal: AbortSignal.timeout(10_000) };
}

function headersOf(parameters: Operation["parameters"]): Record<string, string> {
  return Object.fromEntries(
    parameters
      .filter(({ in: where, required }) => where === "header" && required)
      .map(({ name, example }) => [name, String(example)]),
  );
}
