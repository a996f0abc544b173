import fc from "fast-check";
import {
  type Document,
  isJsonObject,
  type Json,
  type JsonObject,
  resolveReference,
} from "../../contract/openapi.ts";
import { own } from "../../own.ts";

/** Maximum nesting of values of recursive schemas. */
const deepest = 4;

/** Values of a format; other formats are texts. */
const byFormat: Readonly<Record<string, fc.Arbitrary<string>>> = {
  "date-time": fc
    .date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString()),
  date: fc
    .date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  uuid: fc.uuid(),
  uri: fc.webUrl(),
  email: fc.emailAddress(),
};

const text = fc.string({ unit: "grapheme", maxLength: 12 });

/**
 * Random values of a schema. They are mostly valid; if a schema has other keywords (patterns, conditions), a value can
 * be invalid, and the response is then checked as that of an invalid request.
 * @param document target of references
 */
export function arbitraryOf(document: Document, schema: JsonObject, depth = 0): fc.Arbitrary<Json> {
  // Schemas that require themselves: the value is then invalid, and checked as such.
  if (depth > 2 * deepest) return fc.constant(null);
  const resolved = merged(document, schema);
  if ("const" in resolved) return fc.constant(resolved.const as Json);
  if (Array.isArray(resolved.enum)) return fc.constantFrom(...resolved.enum);
  const variants = (resolved.oneOf ?? resolved.anyOf) as JsonObject[] | undefined;
  if (Array.isArray(variants)) {
    const usable = depth >= deepest ? variants.slice(0, 1) : variants;
    return fc.oneof(...usable.map((variant) => arbitraryOf(document, variant, depth + 1)));
  }
  const types = [resolved.type ?? (resolved.properties ? "object" : "any")].flat() as string[];
  return fc.oneof(...types.map((type) => ofType(document, resolved, type, depth)));
}

function ofType(
  document: Document,
  schema: JsonObject,
  type: string,
  depth: number,
): fc.Arbitrary<Json> {
  if (type === "null") return fc.constant(null);
  if (type === "boolean") return fc.boolean();
  if (type === "integer" || type === "number") return numbers(schema, type);
  if (type === "string") return texts(schema);
  if (type === "array") return arrays(document, schema, depth);
  if (type === "object") return objects(document, schema, depth);
  return text;
}

function numbers(schema: JsonObject, type: string): fc.Arbitrary<number> {
  const min = numberOf(schema.minimum) ?? numberOf(schema.exclusiveMinimum) ?? -1_000;
  const max = numberOf(schema.maximum) ?? numberOf(schema.exclusiveMaximum) ?? Math.max(min, 1_000);
  return type === "integer"
    ? fc.integer({ min: Math.ceil(min), max: Math.floor(Math.min(max, 2 ** 31 - 1)) })
    : fc.double({ min, max, noNaN: true, noDefaultInfinity: true });
}

function texts(schema: JsonObject): fc.Arbitrary<string> {
  const format = typeof schema.format === "string" ? schema.format : "";
  const known = own(byFormat, format);
  if (known) return known;
  const minLength = numberOf(schema.minLength) ?? 0;
  const maxLength = Math.min(numberOf(schema.maxLength) ?? 12, Math.max(minLength, 12));
  const plain = fc.string({ unit: "grapheme", minLength, maxLength });
  return typeof schema.pattern === "string" ? matching(schema.pattern) : plain;
}

/** Texts that match a pattern of the contract, without running it. */
function matching(pattern: string): fc.Arbitrary<string> {
  return fc.stringMatching(RegExp(pattern, "u"));
}

function arrays(document: Document, schema: JsonObject, depth: number): fc.Arbitrary<Json> {
  const minLength = numberOf(schema.minItems) ?? 0;
  const maxLength = Math.max(
    minLength,
    depth >= deepest ? 0 : Math.min(numberOf(schema.maxItems) ?? 3, 3),
  );
  if (maxLength === 0) return fc.constant([]);
  const items = isJsonObject(schema.items) ? arbitraryOf(document, schema.items, depth + 1) : text;
  return fc.array(items, { minLength, maxLength });
}

function objects(document: Document, schema: JsonObject, depth: number): fc.Arbitrary<Json> {
  const properties = isJsonObject(schema.properties) ? schema.properties : {};
  const required = new Set(Array.isArray(schema.required) ? schema.required.map(String) : []);
  const usable = Object.entries(properties).filter(
    ([name]) => required.has(name) || depth < deepest,
  );
  if (usable.length === 0 && isJsonObject(schema.additionalProperties) && depth < deepest) {
    const values = arbitraryOf(document, schema.additionalProperties, depth + 1);
    return fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), values, { maxKeys: 3 });
  }
  const model = Object.fromEntries(
    usable.map(([name, property]) => [
      name,
      arbitraryOf(document, property as JsonObject, depth + 1),
    ]),
  );
  return fc.record(model, {
    requiredKeys: [...required].filter((name) => Object.hasOwn(model, name)),
  }) as fc.Arbitrary<Json>;
}

/** The schema that a reference names, with the members of `allOf` in one. */
function merged(document: Document, schema: JsonObject): JsonObject {
  const resolved = resolveReference<JsonObject>(document, schema as JsonObject);
  if (!Array.isArray(resolved.allOf)) return resolved;
  const members = resolved.allOf.map((member) => merged(document, member as JsonObject));
  const all = [...members, resolved];
  const { allOf: _, ...own } = resolved;
  return {
    ...Object.assign({}, ...members),
    ...own,
    properties: Object.assign({}, ...all.map(({ properties }) => properties ?? {})),
    required: [
      ...new Set(all.flatMap(({ required }) => (Array.isArray(required) ? required : []))),
    ],
  };
}

function numberOf(value: Json | undefined): number | undefined {
  return typeof value === "number" ? value : undefined;
}
