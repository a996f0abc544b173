import type { ApiName } from "./apis.ts";
import { type Audit, auditOf } from "./audit.ts";
import {
  type Document,
  type Method,
  methods,
  type OperationObject,
  type Parameter,
  type PathItem,
  type ResponseObject,
  resolveReference,
} from "./openapi.ts";
import { type Claim, claimsOf } from "./tenancy/claims.ts";

/** One operation of the contract, references resolved one level deep. */
export interface Operation {
  api: ApiName;
  /** Subject of the operation: its only tag, and the base name of its file in every tree. */
  subject: string;
  operationId: string;
  method: Method;
  /** Path template, `/io/{namespace}/{bot}/{connector}`. */
  path: string;
  roles: OperationObject["x-roles"];
  /** Objects that a request names and the caller must own. */
  claims: readonly Claim[];
  /** Entry in the audit log; `null`: none. */
  audit: Audit | null;
  /** Names of the accepted security schemes; credentials of others are ignored. */
  security: ReadonlySet<string>;
  parameters: readonly Parameter[];
  /** Media types of the request body; empty without one. */
  requestTypes: readonly string[];
  responses: ReadonlyMap<number, ResponseObject>;
  definition: OperationObject;
}

/** All operations of a document, in its order. */
export function operationsOf(api: ApiName, document: Document): Operation[] {
  const found: Operation[] = [];
  for (const [path, pathItem] of Object.entries(document.paths)) {
    const item = resolveReference<PathItem>(document, pathItem);
    for (const method of methods) {
      const definition = item[method] as OperationObject | undefined;
      if (definition) found.push(operationOf(api, document, path, method, item, definition));
    }
  }
  return found;
}

function operationOf(
  api: ApiName,
  document: Document,
  path: string,
  method: Method,
  item: PathItem,
  definition: OperationObject,
): Operation {
  const body = definition.requestBody && resolveReference(document, definition.requestBody);
  return {
    api,
    subject: definition.tags[0] ?? "",
    operationId: definition.operationId,
    method,
    path,
    roles: definition["x-roles"],
    claims: claimsOf(definition["x-tenant"]),
    audit: auditOf(definition["x-audit"]),
    security: new Set((definition.security ?? document.security ?? []).flatMap(Object.keys)),
    parameters: [...(item.parameters ?? []), ...(definition.parameters ?? [])].map((parameter) =>
      resolveReference(document, parameter),
    ),
    requestTypes: Object.keys(body?.content ?? {}),
    responses: new Map(
      Object.entries(definition.responses).map(([status, response]) => [
        Number(status),
        resolveReference(document, response),
      ]),
    ),
    definition,
  };
}

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
