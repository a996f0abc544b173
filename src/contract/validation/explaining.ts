/**
 * Says what really is wrong with a value. A validator that finds no variant of a union to fit complains of all of
 * them; here only the variant that was meant speaks. It is told by its tag (a property with a `const`), else by what
 * it requires.
 */

import { own } from "../../own.ts";
import type { Json, JsonObject } from "../openapi.ts";
import { expectedWords, listed } from "./expected.ts";
import {
  escapeToken,
  isObject,
  partsOf,
  placeAt,
  placeOf,
  propertiesOf,
  requiredOf,
  type SchemaPlace,
  tokensOf,
  typesOf,
} from "./schema-places.ts";
import type { Violation } from "./validator.ts";

/** A violation with the schema of the value that breaks it. */
export interface Explanation extends Violation {
  schema: JsonObject;
  /** What must be there, in words; of a missing property what it must be. */
  expected: string;
}

/** Judges a value by the schema at a pointer (`#/components/schemas/<name>`). */
export type Judge = (pointer: string, value: unknown) => readonly Violation[];

/** A violation that is found here; a validator says the others. */
type Found = Violation & { expected?: string };

const unionKeywords = ["oneOf", "anyOf"] as const;

/** Keywords that only say that something inside them does not hold. */
const wrappers = new Set(["allOf", "if", "not"]);

/**
 * @param document the bundled document that the pointers lead into
 * @param violations those of the value, if they are known already
 */
export function explain(
  document: object,
  pointer: string,
  value: unknown,
  judge: Judge,
  violations: readonly Violation[] = judge(pointer, value),
): Explanation[] {
  const root = placeOf(document, pointer);
  const all = findIn(document, root, value as Json, violations, judge).map((one) =>
    explained(document, root, one),
  );
  const telling = all.filter(({ keyword }) => !wrappers.has(keyword));
  return telling.length > 0 ? telling : all;
}

/** The violations of a value, those of its unions replaced by those of the variants that were meant. */
function findIn(
  document: object,
  root: SchemaPlace,
  value: Json,
  violations: readonly Violation[],
  judge: Judge,
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
    // Of a property that the contract does not describe, nothing more can be said.
    expected:
      wanted === place && missing !== undefined
        ? "a value"
        : expectedWords(document, wanted.schema, found.keyword),
    ...found,
  };
}

/** What is wrong with a value whose schema is a union, or has unions among its parts. */
function findInUnions(
  document: object,
  place: SchemaPlace,
  value: Json,
  violations: readonly Violation[],
  judge: Judge,
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
  // Of two that speak of the same thing, the variant knows better.
  const found = new Map([...beside, ...wrong].map((one) => [`${one.keyword} ${one.pointer}`, one]));
  return found.size > 0 ? [...found.values()] : [...violations];
}

/** A schema may ask for more than its unions do: that is whatever none of the variants says. */
function besideUnions(
  violations: readonly Violation[],
  variants: readonly SchemaPlace[],
  value: Json,
  judge: Judge,
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
  judge: Judge,
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

/** All variants of a union, and of the unions that are variants of it. */
function variantsOf(document: object, place: SchemaPlace): SchemaPlace[] {
  const keyword = unionOf(place.schema);
  if (keyword === undefined) return [place];
  return (place.schema[keyword] as Json[]).flatMap((_, index) =>
    variantsOf(document, placeOf(document, `${place.pointer}/${keyword}/${index}`)),
  );
}

/** The variant that was meant, or what is wrong when none can be told. */
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
  if (!only || !isObject(value)) {
    const types = new Set(variants.flatMap((variant) => typesOf(document, variant)));
    const expected = listed(variants.map(({ schema }) => expectedWords(document, schema)));
    return {
      pointer: "",
      keyword: "type",
      message: `must be ${[...types].join(" or ")}`,
      expected,
    };
  }
  const tag = tagOf(document, fitting);
  if (tag === undefined) return byRequired(document, fitting, value);
  const constants = fitting.map((variant) => constantOf(document, variant, tag));
  const match = Object.hasOwn(value, tag) ? constants.indexOf(own(value, tag) as Json) : -1;
  // A variant without constant takes all that the others do not.
  const meant = fitting[match >= 0 ? match : constants.indexOf(undefined)];
  if (meant) return meant;
  const known = constants.map((constant) => JSON.stringify(constant)).join(", ");
  const expected = `one of ${known}`;
  return Object.hasOwn(value, tag)
    ? { pointer: `/${escapeToken(tag)}`, keyword: "enum", message: `must be ${expected}`, expected }
    : {
        pointer: "",
        keyword: "required",
        message: `must have '${tag}', ${expected}`,
        missing: tag,
        expected,
      };
}

/** The property that tells the variants apart: a constant in more of them than any other. */
function tagOf(document: object, variants: readonly SchemaPlace[]): string | undefined {
  const counts = new Map<string, number>();
  for (const variant of variants) {
    for (const name of propertiesOf(document, variant).keys()) {
      if (constantOf(document, variant, name) === undefined) continue;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** The variant of which the value has the most required properties. */
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

function constantOf(document: object, place: SchemaPlace, name: string): Json | undefined {
  return propertiesOf(document, place).get(name)?.const;
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

/** Whether a value has one of some types; it has when there are none. */
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

/** Of some places, those that stand in no other one. */
function outermost(violations: readonly Violation[]): string[] {
  const places = [...new Set(violations.map(({ pointer }) => pointer))];
  return places.filter((one) => !places.some((other) => other !== one && isWithin(one, other)));
}

function isWithin(pointer: string, place: string): boolean {
  return pointer === place || pointer.startsWith(`${place}/`);
}
