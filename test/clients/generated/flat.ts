/**
 * A document without `allOf` of objects: their properties in one list. For generators that do not merge them.
 *
 * `node test/clients/generated/flat.ts generated/admin/openapi.json` prints it.
 */

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { type Json, type JsonObject, resolveReference } from "../../../src/contract/openapi.ts";

/** @returns a copy; of two descriptions of one property, that of the schema itself, not of its parents, counts */
export function flat(document: JsonObject): JsonObject {
  const copy = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(copy);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(merged(value)).map(([key, inner]) => [key, copy(inner)]),
    );
  };
  const merged = (schema: JsonObject): JsonObject => {
    const { allOf = [], ...own } = schema;
    const members = (allOf as JsonObject[]).map((member) =>
      merged(resolveReference<JsonObject>(document, member)),
    );
    const objects = members.filter(({ properties }) => properties !== undefined);
    if (objects.length === 0) return schema;
    const others = members.filter((member) => !objects.includes(member));
    const parts = [...objects, own];
    return {
      ...(Object.assign({}, ...parts) as JsonObject),
      ...(others.length > 0 && { allOf: others }),
      required: [...new Set(parts.flatMap(({ required = [] }) => required as string[]))],
      properties: Object.assign({}, ...parts.map(({ properties }) => properties)) as JsonObject,
    };
  };
  return copy(document) as JsonObject;
}

const [, script = "", file] = process.argv;
if (file !== undefined && import.meta.url === pathToFileURL(script).href) {
  console.log(JSON.stringify(flat(JSON.parse(readFileSync(file, "utf8")) as JsonObject), null, 2));
}
