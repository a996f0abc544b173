import { type JsonObject, resolveReference } from "../../../contract/openapi.ts";

/** A schema and where it is in its document. */
export interface Node {
  schema: JsonObject;
  /** JSON pointer, `/components/schemas/Story/properties/name`. */
  pointer: string;
  /** For people: `Story.name`. */
  place: string;
}

/** Keys without influence on the valid values. */
const annotations = new Set([
  "$comment",
  "title",
  "description",
  "example",
  "examples",
  "externalDocs",
  "deprecated",
  "readOnly",
  "writeOnly",
  "xml",
]);

export function isAnnotation(key: string): boolean {
  return annotations.has(key) || key.startsWith("x-");
}

/** The parts of a schema that decide what is valid, by key. */
export function assertionsOf(schema: JsonObject): [string, JsonObject[string]][] {
  return Object.entries(schema).filter(([key]) => !isAnnotation(key));
}

/** Steps into a schema. */
export function child(node: Node, schema: JsonObject, path: string, label: string): Node {
  return { schema, pointer: `${node.pointer}/${path}`, place: `${node.place}${label}` };
}

/** A reference, or a schema that only wraps one: the reference. Null for all else. */
export function referenceOf({ schema }: Node): string | null {
  const parts = assertionsOf(schema);
  if (parts.length !== 1) return null;
  const [key, value] = parts[0] as [string, unknown];
  if (key === "$ref") return value as string;
  if (key !== "allOf" && key !== "anyOf" && key !== "oneOf") return null;
  const members = value as JsonObject[];
  const [only] = members;
  return members.length === 1 && only !== undefined
    ? referenceOf({ schema: only, pointer: "", place: "" })
    : null;
}

/** The target of a reference. */
export function referenced(document: object, reference: string): Node {
  const schema = resolveReference<JsonObject>(document, { $ref: reference });
  const name = reference.split("/").at(-1) ?? reference;
  return {
    schema,
    pointer: reference.replace(/^#/, ""),
    place: name,
  };
}
