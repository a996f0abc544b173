/** Schemas inside a bundled document, by pointer, through references and `allOf`. */

import { own } from "../../own.ts";
import { isJsonObject, type Json, type JsonObject } from "../openapi.ts";

/** A schema and where it is in its document. */
export interface SchemaPlace {
  /** URI fragment, `#/components/schemas/…`; references are followed. */
  pointer: string;
  schema: JsonObject;
}

/** The schema at a pointer, with references resolved. */
export function placeOf(document: object, pointer: string): SchemaPlace {
  const schema = lookUp(document, pointer);
  if (isJsonObject(schema) && typeof schema.$ref === "string")
    return placeOf(document, schema.$ref);
  return { pointer, schema: isJsonObject(schema) ? schema : {} };
}

/** A schema and the members of its `allOf`, which all apply. */
export function partsOf(document: object, place: SchemaPlace): SchemaPlace[] {
  const members = Array.isArray(place.schema.allOf) ? place.schema.allOf : [];
  return [
    place,
    ...members.flatMap((_, index) =>
      partsOf(document, placeOf(document, `${place.pointer}/allOf/${index}`)),
    ),
  ];
}

/**
 * The schema of a part of a value; the enclosing schema if the contract does not describe the part.
 * @param tokens of the pointer from the value to its part
 */
export function placeAt(
  document: object,
  place: SchemaPlace,
  [token, ...rest]: readonly string[],
): SchemaPlace {
  if (token === undefined) return place;
  const parts = partsOf(document, place);
  for (const next of [`properties/${fragmentToken(token)}`, "items", "additionalProperties"]) {
    for (const { pointer } of parts) {
      if (isJsonObject(lookUp(document, `${pointer}/${next}`))) {
        return placeAt(document, placeOf(document, `${pointer}/${next}`), rest);
      }
    }
  }
  return place;
}

/** The properties that a schema declares, with their schemas. */
export function propertiesOf(document: object, place: SchemaPlace): Map<string, JsonObject> {
  return new Map(
    partsOf(document, place).flatMap(({ schema }) =>
      Object.entries((schema.properties ?? {}) as Record<string, JsonObject>),
    ),
  );
}

/** The names of the properties that a schema requires. */
export function requiredOf(document: object, place: SchemaPlace): string[] {
  return partsOf(document, place).flatMap(({ schema }) => (schema.required ?? []) as string[]);
}

/** The types that a schema allows; empty if it has no `type`. */
export function typesOf(document: object, place: SchemaPlace): string[] {
  const stated = partsOf(document, place).find(({ schema }) => schema.type !== undefined);
  return [stated?.schema.type ?? []].flat().map(String);
}

function lookUp(document: object, pointer: string): Json | undefined {
  return tokensOf(pointer).reduce<Json | undefined>((node, token) => {
    const parent = isJsonObject(node) || Array.isArray(node) ? (node as JsonObject) : undefined;
    return own(parent, decodeURIComponent(token));
  }, document as JsonObject);
}

/** The tokens of a JSON pointer. */
export function tokensOf(pointer: string): string[] {
  const [, ...tokens] = pointer.split("/");
  return tokens.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** One token of a JSON pointer. */
export function escapeToken(token: string): string {
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** One token of a JSON pointer in a URI fragment. */
export function fragmentToken(token: string): string {
  return encodeURIComponent(escapeToken(token));
}
