/**
 * Finds the actual violations of a value. If no variant of a union matches, a validator reports violations of all of
 * them; here only those of the intended variant are kept. It is recognized by its tag (a `const` of a property or of a
 * nested property), else by its required properties.
 */

import { own } from "../../own.ts";
import { isJsonObject, type Json, type JsonObject } from "../openapi.ts";
import { expectedWords, listed } from "./expected.ts";
import {
  escapeToken,
  fragmentToken,
  partsOf,
  placeAt,
  placeOf,
  requiredOf,
  type SchemaPlace,
  tokensOf,
  typesOf,
} from "./schema-places.ts";
import type { Violation } from "./validator.ts";

/** A violation with the schema of the invalid value. */
export interface Explanation extends Violation {
  schema: JsonObject;
  /** The expected value in words; for a missing property, its expected value. */
  expected: string;
}

/** Validates a value against the schema at a pointer (`#/components/schemas/<name>`). */
export type Validate = (pointer: string, value: unknown) => readonly Violation[];

/** A violation that is found here; a validator reports the others. */
type Found = Violation & { expected?: string };

const unionKeywords = ["oneOf", "anyOf"] as const;

/** Keywords that only report that something inside them is invalid. */
const wrappers = new Set(["allOf", "if", "not"]);

/**
 * @param document the bundled document that the pointers refer to
 * @param violations of the value, if already known
 */
export function explain(
  document: object,
  pointer: string,
  value: unknown,
  judge: Validate,
  violations: readonly Violation[] = judge(pointer, value),
): Explanation[] {
  const root = placeOf(document, pointer);
  const all = findIn(document, root, value as Json, violations, judge).map((one) =>
    explained(document, root, one),
  );
  const telling = all.filter(({ keyword }) => !wrappers.has(keyword));
  return telling.length > 0 ? telling : all;
}

/** The violations of a value; those of its unions are replaced by those of the intended variants. */
function findIn(
  document: object,
  root: SchemaPlace,
  value: Json,
  violations: readonly Violation[],
  judge: Validate,
): Found[] {
  const unions = outermost(violations.filter(({ keyword }) => isUnion(keyword)));
  const others = violations.filter((violation) =>
    unions.every((union) => !isWithin(violation.pointer, union)),
  );
  const found = unions.flatMap((at) => {
    const tokens = tokensOf(at);
    const part = tokens.reduce<Json>(
      (node, token) => own(node as JsonObject, token) as Json,
      value,
    );
    const inside = violations
      .filter((violation) => isWithin(violation.pointer, at))
      .map((violation) => ({ ...violation, pointer: violation.pointer.slice(at.length) }));
    const place = placeAt(document, root, tokens);
    return findInUnions(document, place, part, inside, judge).map((one) => ({
      ...one,
      pointer: at + one.pointer,
    }));
  });
  return [...others, ...found];
}

function explained(document: object, root: SchemaPlace, found: Found): Explanation {
  const place = placeAt(document, root, tokensOf(found.pointer));
  const { missing } = found;
  const wanted = missing === undefined ? place : placeAt(document, place, [missing]);
  return {
    schema: place.schema,
    // For a property that the contract does not describe, no details are known.
    expected:
      wanted === place && missing !== undefined
        ? "a value"
        : expectedWords(document, wanted.schema, found.keyword),
    ...found,
  };
}

/** The violations of a value whose schema is a union or contains unions. */
function findInUnions(
  document: object,
  place: SchemaPlace,
  value: Json,
  violations: readonly Violation[],
  judge: Validate,
): Found[] {
  const unions = partsOf(document, place).filter(({ schema }) => unionOf(schema) !== undefined);
  const variants = unions.map((union) => variantsOf(document, union));
  const beside = isOnlyUnion(place.schema)
    ? []
    : findIn(
        document,
        place,
        value,
        besideUnions(violations, variants.flat(), value, judge),
        judge,
      );
  const wrong = unions.flatMap((union, index) =>
    unions.length === 1 || judge(union.pointer, value).length > 0
      ? findInUnion(document, union, variants[index] ?? [], value, judge)
      : [],
  );
  // Of two violations of the same part, the one of the variant is more precise.
  const found = new Map(
    [...beside, ...wrong].map((one) => [
      `${one.keyword} ${one.pointer}/${escapeToken(one.missing ?? "")}`,
      one,
    ]),
  );
  return found.size > 0 ? [...found.values()] : [...violations];
}

/** A schema may require more than its unions do: these are the violations that no variant reports. */
function besideUnions(
  violations: readonly Violation[],
  variants: readonly SchemaPlace[],
  value: Json,
  judge: Validate,
): Violation[] {
  const said = new Set(variants.flatMap(({ pointer }) => judge(pointer, value).map(idOf)));
  return violations.filter(
    (one) => !(isUnion(one.keyword) && one.pointer === "") && !said.has(idOf(one)),
  );
}

function findInUnion(
  document: object,
  union: SchemaPlace,
  variants: readonly SchemaPlace[],
  value: Json,
  judge: Validate,
): Found[] {
  const chosen = chooseVariant(document, variants, value);
  const found = "schema" in chosen ? explain(document, chosen.pointer, value, judge) : [chosen];
  const several = {
    pointer: "",
    keyword: unionOf(union.schema) ?? "",
    message: "must fit one variant, not several",
  };
  return (found.length > 0 ? found : [several]).map((one) => ({ schema: union.schema, ...one }));
}

/** All variants of a union, including those of nested unions. */
function variantsOf(document: object, place: SchemaPlace): SchemaPlace[] {
  const keyword = unionOf(place.schema);
  if (keyword === undefined) return [place];
  return (place.schema[keyword] as Json[]).flatMap((_, index) =>
    variantsOf(document, placeOf(document, `${place.pointer}/${keyword}/${index}`)),
  );
}

/** The intended variant, or the violation if it cannot be determined. */
function chooseVariant(
  document: object,
  variants: readonly SchemaPlace[],
  value: Json,
): SchemaPlace | Found {
  const [first, second] = variants.filter(({ schema }) => schema.type !== "null");
  if (first && !second) return first;
  const fitting = variants.filter((variant) => isOfType(value, typesOf(document, variant)));
  const [only, another] = fitting;
  if (only && !another) return only;
  if (!only || !isJsonObject(value)) {
    const types = new Set(variants.flatMap((variant) => typesOf(document, variant)));
    const expected = listed(variants.map(({ schema }) => expectedWords(document, schema)));
    return {
      pointer: "",
      keyword: "type",
      message: `must be ${[...types].join(" or ")}`,
      expected,
    };
  }
  const constants = fitting.map((variant) => constantsOf(document, variant));
  const scores = constants.map((each) => scoreOf(each, value));
  const best = Math.max(...scores);
  const match = best > 0 ? fitting[scores.indexOf(best)] : undefined;
  if (match) return match;
  const tag = tagOf(constants);
  if (tag === undefined) return byRequired(document, fitting, value);
  // A variant without constants accepts everything that the others do not.
  const open = constants.findIndex(({ size }) => size === 0);
  const meant = fitting[open >= 0 ? open : constants.findIndex((each) => !each.has(tag))];
  if (meant) return meant;
  const known = constants.map((each) => JSON.stringify(each.get(tag))).join(", ");
  const expected = `one of ${known}`;
  return valueAt(value, tag) !== undefined
    ? { pointer: tag, keyword: "enum", message: `must be ${expected}`, expected }
    : missingTag(tag, expected);
}

function missingTag(tag: string, expected: string): Found {
  const end = tag.lastIndexOf("/");
  const [missing = ""] = tokensOf(tag.slice(end));
  const message = `must have '${missing}', ${expected}`;
  return { pointer: tag.slice(0, end), keyword: "required", message, missing, expected };
}

/**
 * The number of matching constants of a value; for equal numbers, the variant with fewer contradictions comes first.
 */
function scoreOf(constants: ReadonlyMap<string, Json>, value: JsonObject): number {
  let score = 0;
  for (const [pointer, constant] of constants) {
    const found = valueAt(value, pointer);
    if (found === constant) score += 1000;
    else if (found !== undefined) score -= 1;
  }
  return score;
}

/** The property that distinguishes variants: a constant in more of them than any other; of several, the outermost. */
function tagOf(constants: readonly ReadonlyMap<string, Json>[]): string | undefined {
  const counts = new Map<string, number>();
  for (const pointer of constants.flatMap((each) => [...each.keys()])) {
    counts.set(pointer, (counts.get(pointer) ?? 0) + 1);
  }
  const depth = (pointer: string) => tokensOf(pointer).length;
  return [...counts].sort(
    ([one, count], [other, otherCount]) => otherCount - count || depth(one) - depth(other),
  )[0]?.[0];
}

/** The variant with the most required properties in the value. */
function byRequired(
  document: object,
  variants: readonly SchemaPlace[],
  value: JsonObject,
): SchemaPlace | Found {
  const required = variants.map((variant) => requiredOf(document, variant));
  const scores = required.map((names) => names.filter((name) => Object.hasOwn(value, name)).length);
  const best = Math.max(...scores);
  const [first, second] = variants.filter((_, index) => scores[index] === best);
  if (first && !second) return first;
  const sets = required.map((names) => names.map((name) => `'${name}'`).join(" and "));
  const words = required.map((names) => names.map((name) => `"${name}"`).join(" and "));
  return {
    pointer: "",
    keyword: "required",
    message: `must have ${sets.join(", or ")}`,
    expected: `an object with ${listed(words)}`,
  };
}

/** The required constants of a variant, including those of nested properties, by JSON pointer. */
function constantsOf(document: object, place: SchemaPlace, depth = 2): Map<string, Json> {
  const found = new Map<string, Json>();
  for (const part of partsOf(document, place)) {
    for (const name of Object.keys((part.schema.properties ?? {}) as JsonObject)) {
      const inner = placeOf(document, `${part.pointer}/properties/${fragmentToken(name)}`);
      const pointer = `/${escapeToken(name)}`;
      const constant = inner.schema.const ?? null;
      // A property that is always null may be absent: it tells no variant.
      if (constant !== null) found.set(pointer, constant);
      else if (depth > 1) {
        for (const [rest, constant] of constantsOf(document, inner, depth - 1)) {
          found.set(pointer + rest, constant);
        }
      }
    }
  }
  return found;
}

function valueAt(value: JsonObject, pointer: string): Json | undefined {
  return tokensOf(pointer).reduce<Json | undefined>(
    (node, token) => (isJsonObject(node) ? own(node as JsonObject, token) : undefined),
    value,
  );
}

function unionOf(schema: JsonObject): "oneOf" | "anyOf" | undefined {
  return unionKeywords.find((keyword) => Array.isArray(schema[keyword]));
}

function isOnlyUnion(schema: JsonObject): boolean {
  return (
    unionOf(schema) !== undefined &&
    ["type", "properties", "required", "allOf"].every((keyword) => !Object.hasOwn(schema, keyword))
  );
}

function isUnion(keyword: string): boolean {
  return (unionKeywords as readonly string[]).includes(keyword);
}

/** Whether a value has one of the types; true without types. */
function isOfType(value: Json, types: readonly string[]): boolean {
  const own = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  return (
    types.length === 0 ||
    types.includes(own === "number" && !types.includes("number") ? "integer" : own)
  );
}

function idOf({ pointer, keyword, message }: Violation): string {
  return `${pointer} ${keyword} ${message}`;
}

/** The outermost of some pointers. */
function outermost(violations: readonly Violation[]): string[] {
  const places = [...new Set(violations.map(({ pointer }) => pointer))];
  return places.filter((one) => !places.some((other) => other !== one && isWithin(one, other)));
}

function isWithin(pointer: string, place: string): boolean {
  return pointer === place || pointer.startsWith(`${place}/`);
}
