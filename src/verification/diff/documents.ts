import type { Document } from "../../contract/openapi.ts";
import { accessChanges } from "./access.ts";
import { type Comparing, requestChanges, responseChanges } from "./bodies.ts";
import { breaksNone, type Change, type LocalChange, merged } from "./change.ts";
import { type ComparedOperation, comparedOperations } from "./operations.ts";
import { parameterChanges } from "./parameters.ts";
import { SchemaComparison } from "./schemas/compare.ts";
import { minus } from "./sets.ts";

/**
 * Compares two bundled OpenAPI documents of one API. Texts, examples and names of schemas do not count.
 * @throws Error when a reference points to nothing
 */
export function documentChanges(before: Document, after: Document): Change[] {
  const comparing = { before, after, schemas: new SchemaComparison(before, after) };
  const found: Change[] = baseChanges(before, after);
  const old = comparedOperations(before);
  const now = comparedOperations(after);
  for (const [key, operation] of old) {
    const other = now.get(key);
    const changes = other ? operationChanges(operation, other, comparing) : [removed(operation)];
    const { name } = other ?? operation;
    for (const change of changes) found.push({ ...change, operations: [name] });
  }
  for (const [key, operation] of now) {
    if (!old.has(key)) found.push({ ...added(operation), operations: [operation.name] });
  }
  return merged(found);
}

function operationChanges(
  before: ComparedOperation,
  after: ComparedOperation,
  comparing: Comparing & { before: Document; after: Document },
): LocalChange[] {
  return [
    ...detailChanges(before, after),
    ...accessChanges([comparing.before, before], [comparing.after, after]),
    ...parameterChanges(before, after, comparing.schemas),
    ...requestChanges(before, after, comparing),
    ...responseChanges(before, after, comparing),
  ];
}

function detailChanges(before: ComparedOperation, after: ComparedOperation): LocalChange[] {
  const found: LocalChange[] = [];
  const { operationId: old, deprecated: was } = detailsOf(before);
  const { operationId: now, deprecated: is } = detailsOf(after);
  if (old !== now) {
    const text = `operationId changed from \`${old}\` to \`${now}\``;
    found.push({ ...whole(after), rule: "operation-id-changed", text, breaks: breaksNone });
  }
  if (was !== is) {
    const text = is ? "deprecated" : "no longer deprecated";
    found.push({ ...whole(after), rule: "deprecation-changed", text, breaks: breaksNone });
  }
  return found;
}

function detailsOf({ definition }: ComparedOperation) {
  const { deprecated } = definition as { deprecated?: boolean };
  return { operationId: definition.operationId, deprecated: deprecated === true };
}

function removed(operation: ComparedOperation): LocalChange {
  const breaks = { callers: true, servers: false };
  return { ...whole(operation), rule: "operation-removed", text: "operation removed", breaks };
}

function added(operation: ComparedOperation): LocalChange {
  const breaks = { callers: false, servers: true };
  return { ...whole(operation), rule: "operation-added", text: "operation added", breaks };
}

function whole({ pointer }: ComparedOperation) {
  return { place: "operation", pointer, side: null };
}

/** The paths of the servers: their hosts are examples. */
function baseChanges(before: Document, after: Document): Change[] {
  const paths = (document: Document) => {
    const { servers = [] } = document as { servers?: { url: string }[] };
    return new Set(servers.map(({ url }) => new URL(url, "http://localhost").pathname));
  };
  const lost = [...minus(paths(before), paths(after))];
  if (lost.length === 0) return [];
  const gained = [...minus(paths(after), paths(before))];
  const text = `base path changed from \`${lost.join("`, `")}\` to \`${gained.join("`, `")}\``;
  const breaks = { callers: true, servers: true };
  const at = { place: "servers", pointer: "/servers", side: null, operations: [] };
  return [{ ...at, rule: "base-path-changed", text, breaks }];
}
