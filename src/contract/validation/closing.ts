import { type Document, isJsonObject, type Json, type JsonObject } from "../openapi.ts";

/**
 * A copy of a document with closed object schemas: an undeclared property is a violation. Responses are validated with
 * it; requests stay open, because Tock ignores unknown fields.
 *
 * - an object with `properties` and no `additionalProperties` gets `additionalProperties: false`;
 * - a schema composed with `allOf` gets `unevaluatedProperties: false` instead;
 * - a schema used inside an `allOf` is not closed itself, because its user declares more properties.
 */
export function closeSchemas(document: Document): Document {
  const copy = structuredClone(document);
  const members = allOfMembers(copy as unknown as Json);
  for (const [name, schema] of Object.entries(copy.components?.schemas ?? {})) {
    close(schema, members.has(`#/components/schemas/${name}`));
  }
  for (const item of Object.values(copy.paths)) close(item as unknown as Json, false);
  for (const response of Object.values(copy.components?.responses ?? {})) close(response, false);
  return copy;
}

/** References directly inside an `allOf`. */
function allOfMembers(node: Json, found = new Set<string>()): Set<string> {
  if (Array.isArray(node)) for (const item of node) allOfMembers(item, found);
  else if (node !== null && typeof node === "object") {
    if (Array.isArray(node.allOf)) {
      for (const member of node.allOf) {
        if (isJsonObject(member) && typeof member.$ref === "string") found.add(member.$ref);
      }
    }
    for (const value of Object.values(node)) allOfMembers(value, found);
  }
  return found;
}

function close(node: Json, open: boolean): void {
  if (Array.isArray(node)) {
    for (const item of node) close(item, false);
    return;
  }
  if (!isJsonObject(node)) return;
  if (!open) closeOne(node);
  for (const [key, value] of Object.entries(node)) {
    if (key === "example" || key === "examples" || key === "const" || key === "enum") continue;
    if (key === "allOf" && Array.isArray(value)) for (const member of value) close(member, true);
    else if (key === "properties" && isJsonObject(value))
      for (const v of Object.values(value)) close(v, false);
    else close(value, false);
  }
}

function closeOne(schema: JsonObject): void {
  if ("additionalProperties" in schema || "unevaluatedProperties" in schema) return;
  if (Array.isArray(schema.allOf)) schema.unevaluatedProperties = false;
  else if (isJsonObject(schema.properties)) schema.additionalProperties = false;
}
