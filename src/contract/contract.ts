import type { ApiName } from "./apis.ts";
import type { Document } from "./openapi.ts";
import { type Operation, operationsOf } from "./operations.ts";

/** The bundled documents and all their operations: the source of everything at run time. */
export interface Contract {
  documents: ReadonlyMap<ApiName, Document>;
  /** The operations of this server, one per operationId; operations of several documents are listed once. */
  operations: ReadonlyMap<string, Operation>;
  /**
   * Operations of other servers that this one calls (`x-served-by`). They have no routes here, although paths may be
   * the same.
   */
  calls: ReadonlyMap<string, Operation>;
}

/**
 * The contract of some documents.
 * @throws Error if one operationId is described on two different paths
 */
export function contractOf(documents: ReadonlyMap<ApiName, Document>): Contract {
  const operations = new Map<string, Operation>();
  const calls = new Map<string, Operation>();
  for (const [api, document] of documents) {
    for (const operation of operationsOf(api, document)) {
      const known = operations.get(operation.operationId) ?? calls.get(operation.operationId);
      if (known && (known.path !== operation.path || known.method !== operation.method)) {
        throw new Error(
          `${operation.operationId} is described twice: ${known.method} ${known.path} (${known.api}) and ${operation.method} ${operation.path} (${api})`,
        );
      }
      const own = document["x-served-by"] === undefined ? operations : calls;
      if (!known) own.set(operation.operationId, operation);
    }
  }
  return { documents, operations, calls };
}
