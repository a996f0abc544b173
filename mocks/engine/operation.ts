import type { ApiName } from "../../src/contract/apis.ts";
import {
  type Document,
  examplesOf,
  type Json,
  type MediaType,
  type ResponseObject,
} from "../../src/contract/openapi.ts";
import type { Operation } from "../../src/contract/operations.ts";
import type { Condition } from "./scenario.ts";

/** An example for requests that meet conditions. */
export interface Hint {
  when: Record<string, Condition>;
  example: string;
  /** Values of this example that repeat those of the request. */
  set?: Record<string, string>;
}

/** How the examples of an operation follow the request, as `x-mock` declares it: specs/rules/extensions.md. */
export interface MockHints {
  /** The first one that matches is used. */
  choose?: Hint[];
  /** Values of a successful response that repeat those of the request, by their paths. */
  set?: Record<string, string>;
  /** Path of the list that a search returns page by page; empty when the body is the list. */
  page?: string;
}

/** One documented response. */
export interface DocumentedResponse {
  /** `null`: no body. */
  mediaType: string | null;
  /** Named examples, in the order of the document. */
  examples: ReadonlyMap<string, Json>;
}

/** What the mock knows of an operation. */
export interface MockOperation {
  operationId: string;
  api: ApiName;
  /** Whether it requires a user. */
  login: boolean;
  /** By status, lowest first. */
  responses: ReadonlyMap<number, DocumentedResponse>;
  hints: MockHints;
}

/** Reads an operation of a bundled document. */
export function mockOperation(document: Document, operation: Operation): MockOperation {
  const { operationId, api, roles, definition } = operation;
  const responses = [...operation.responses]
    .sort(([one], [other]) => one - other)
    .map(([status, response]) => [status, documented(document, response)] as const);
  return {
    operationId,
    api,
    login: roles !== "public",
    responses: new Map(responses),
    hints: (definition as { "x-mock"?: MockHints })["x-mock"] ?? {},
  };
}

function documented(document: Document, { content = {} }: ResponseObject): DocumentedResponse {
  const types: [string, MediaType][] = Object.entries(content);
  const [type, media] = types.find(([, { examples }]) => examples) ?? types[0] ?? [null, undefined];
  return { mediaType: type, examples: examplesOf(document, media) };
}

/** An example of the contract, or its response without one. */
export interface Choice {
  status: number;
  /** `null`: the response has no named example. */
  example: string | null;
  /** Values that repeat those of the request, by their paths. */
  set?: Readonly<Record<string, string>>;
}

/** The response of a successful request, with its first example. */
export function usualChoice({ responses }: MockOperation): Choice {
  const statuses = [...responses.keys()];
  const status = statuses.find((each) => each >= 200 && each < 400) ?? statuses[0] ?? 200;
  return { status, example: firstExample(responses.get(status)) };
}

/**
 * Finds an example by its status and its name.
 * @param names several: the first one that the operation has
 * @returns null if the operation does not have the response
 */
export function choose(
  operation: MockOperation,
  { status, names }: { status?: number | undefined; names?: readonly string[] | undefined },
): Choice | null {
  if (names === undefined) {
    if (status === undefined) return usualChoice(operation);
    const response = operation.responses.get(status);
    return response ? { status, example: firstExample(response) } : null;
  }
  for (const name of names) {
    for (const [code, { examples }] of operation.responses) {
      if ((status ?? code) === code && examples.has(name)) return { status: code, example: name };
    }
  }
  return null;
}

function firstExample(response: DocumentedResponse | undefined): string | null {
  return response?.examples.keys().next().value ?? null;
}

/** The examples of an operation by their statuses, as messages list them: `200 (sentence, card), 400 (noUser), 413`. */
export function listOfExamples({ responses }: MockOperation): string {
  return [...responses]
    .map(([status, { examples }]) =>
      examples.size > 0 ? `${status} (${[...examples.keys()].join(", ")})` : `${status}`,
    )
    .join(", ");
}
