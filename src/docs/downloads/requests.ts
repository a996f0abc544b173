import type { Document } from "../../contract/openapi.ts";
import type { Operation } from "../../contract/operations.ts";
import { addressOf, type SampleRequest, sampleRequest } from "../operations/sample-request.ts";

/** A request of a collection, for a tool that sends requests. */
export interface CollectionRequest {
  operation: Operation;
  request: SampleRequest;
  /** Name for people, also as the name of a file. */
  name: string;
  /** Below the base address. */
  path: string;
}

/** The requests of a document by subject, in its order. */
export function requestsOf(
  document: Document,
  operations: readonly Operation[],
): Map<string, CollectionRequest[]> {
  const names = new Map(
    (document.tags ?? []).map((tag) => [tag.name, tag["x-displayName"] ?? tag.name]),
  );
  const subjects = new Map<string, CollectionRequest[]>();
  for (const operation of operations) {
    const subject = names.get(operation.subject) ?? operation.subject;
    const request = sampleRequest(document, operation);
    const name = operation.definition.summary ?? operation.operationId;
    const entry = { operation, request, name, path: addressOf(request) };
    subjects.set(subject, [...(subjects.get(subject) ?? []), entry]);
  }
  return subjects;
}
