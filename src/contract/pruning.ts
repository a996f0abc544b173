import { own } from "../own.ts";
import {
  type Document,
  type Json,
  type JsonObject,
  type PathItem,
  withoutDiscriminators,
} from "./openapi.ts";

/**
 * The part of a document for one subject: its operations and the components that they use, without discriminators.
 * Tools that compile all components for each operation stay fast on it.
 * @param answers `false` leaves responses out, for tools that only validate requests
 */
export function pruneToSubject(
  document: Document,
  subject: string,
  { answers }: { answers: boolean },
): Document {
  const paths = new Map<string, PathItem>();
  for (const [path, item] of Object.entries(document.paths)) {
    const kept = Object.entries(item).filter(
      ([key, value]) =>
        key === "parameters" || (value as { tags?: string[] }).tags?.[0] === subject,
    );
    if (!kept.some(([key]) => key !== "parameters")) continue;
    const pruned: PathItem = Object.fromEntries(kept);
    paths.set(path, answers ? pruned : withoutAnswers(pruned));
  }
  const reached = new Set<string>();
  collectReferences([...paths.values()] as unknown as Json, document, reached);
  const components = new Map<string, Map<string, JsonObject>>();
  for (const reference of reached) {
    const [, , kind, name] = reference.split("/");
    const component = componentOf(document, kind, name);
    if (!kind || !name || !component)
      throw new Error(`${reference} points to nothing in this document`);
    components.set(kind, (components.get(kind) ?? new Map()).set(name, component));
  }
  const pruned = withoutDiscriminators({
    openapi: document.openapi,
    info: document.info,
    paths: Object.fromEntries(paths),
    components: Object.fromEntries(
      [...components].map(([kind, named]) => [kind, Object.fromEntries(named)]),
    ),
  });
  return answers ? pruned : (withPlainQueries(pruned as unknown as Json) as unknown as Document);
}

/**
 * Allows reserved characters in query values (`!$'()*,;:@/?`, and `+` for a space, as form encoders write it). Only
 * characters that end the value must be escaped, and they are, because the query is already parsed.
 */
function withPlainQueries(node: Json): Json {
  if (Array.isArray(node)) return node.map(withPlainQueries);
  if (typeof node !== "object" || node === null) return node;
  const copy = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, withPlainQueries(value)]),
  );
  return node.in === "query" && typeof node.name === "string"
    ? { ...copy, allowReserved: true }
    : copy;
}

function componentOf({ components }: Document, kind = "", name = ""): JsonObject | undefined {
  return own(own(components, kind), name);
}

/** An operation must have a response to be valid. */
function withoutAnswers(item: PathItem): PathItem {
  return Object.fromEntries(
    Object.entries(item).map(([key, value]) => [
      key,
      key === "parameters"
        ? value
        : { ...(value as object), responses: { default: { description: "any" } } },
    ]),
  ) as PathItem;
}

function collectReferences(node: Json, document: Document, found: Set<string>): void {
  if (Array.isArray(node)) for (const item of node) collectReferences(item, document, found);
  else if (node !== null && typeof node === "object") {
    const reference = node.$ref;
    if (
      typeof reference === "string" &&
      reference.startsWith("#/components/") &&
      !found.has(reference)
    ) {
      found.add(reference);
      const [, , kind, name] = reference.split("/");
      collectReferences(componentOf(document, kind, name) ?? null, document, found);
    }
    for (const value of Object.values(node)) collectReferences(value, document, found);
  }
}
