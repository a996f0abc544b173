/**
 * Says what really is wrong with a value. A validator that finds no variant of a union to fit complains of all of
 * them; here only the variant that was meant speaks. It is told by its tag (a property with a `const`), else by what
 * it requires.
 */

import { own } from "../own.ts";
import type { Json, JsonObject } from "./openapi.ts";
import type { Violation } from "./validator.ts";

/** A violation with the schema of the value that breaks it. */
export interface Explanation extends Violation {
  schema: JsonObject;
}

/** Judges a value by the schema at a pointer (`#/components/schemas/<name>`), naming all violations. */
export type Judge = (pointer: string, value: unknown) => readonly Violation[];

/** A schema and where it stands. */
interface Place {
  pointer: string;
  schema: JsonObject;
}

/** @param document the bundled document that the pointers lead into */
export function explain(
  document: object,
  pointer: string,
  value: unknown,
  judge: Judge,
): Explanation[] {
  const violations = judge(pointer, value);
  const unions = outermost(violations.filter(({ keyword }) => keyword === "oneOf"));
  const others = violations.filter((violation) =>
    unions.every((union) => !isWithin(violation.pointer, union)),
  );
  return [
    ...others.map((violation) => ({
      ...violation,
      schema: placeAt(document, pointer, tokensOf(violation.pointer)).schema,
    })),
    ...unions.flatMap((at) => {
      const tokens = tokensOf(at);
      const union = placeAt(document, pointer, tokens);
      const part = tokens.reduce((node, token) => own(node as JsonObject, token) as Json, value);
      return explainUnion(document, union, part as Json, judge).map((found) => ({
        ...found,
        pointer: at + found.pointer,
      }));
    }),
  ];
}

function explainUnion(document: object, union: Place, value: Json, judge: Judge): Explanation[] {
  const variants = variantsOf(document, union);
  const chosen = chooseVariant(variants, value);
  const found = "schema" in chosen ? explain(document, chosen.pointer, value, judge) : [chosen];
  const several = { pointer: "", keyword: "oneOf", message: "must fit one variant, not several" };
  return (found.length > 0 ? found : [several]).map((one) => ({ schema: union.schema, ...one }));
}

/** All variants of a union, and of the unions that are variants of it. */
function variantsOf(document: object, { pointer, schema }: Place): Place[] {
  if (!Array.isArray(schema.oneOf)) return [{ pointer, schema }];
  return schema.oneOf.flatMap((_, index) =>
    variantsOf(document, placeAt(document, `${pointer}/oneOf/${index}`, [])),
  );
}

/** The variant that was meant, or what is wrong when none can be told. */
function chooseVariant(variants: readonly Place[], value: Json): Place | Violation {
  const [first, second] = variants.filter(({ schema }) => schema.type !== "null");
  if (first && !second) return first;
  if (!isObject(value)) {
    const types = new Set(variants.map(({ schema }) => String(schema.type)));
    return { pointer: "", keyword: "type", message: `must be ${[...types].join(" or ")}` };
  }
  const tag = tagOf(variants);
  if (tag === undefined) return byRequired(variants, value);
  const constants = variants.map(({ schema }) => constantOf(schema, tag));
  const match = Object.hasOwn(value, tag) ? constants.indexOf(own(value, tag)) : -1;
  // A variant without constant takes all that the others do not.
  const meant = variants[match >= 0 ? match : constants.indexOf(undefined)];
  if (meant) return meant;
  const known = constants.map((constant) => JSON.stringify(constant)).join(", ");
  return Object.hasOwn(value, tag)
    ? { pointer: `/${tag}`, keyword: "enum", message: `must be one of ${known}` }
    : { pointer: "", keyword: "required", message: `must have '${tag}', one of ${known}` };
}

/** The property that tells the variants apart: a constant in more of them than any other. */
function tagOf(variants: readonly Place[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { schema } of variants) {
    for (const name of Object.keys(schema.properties ?? {})) {
      if (constantOf(schema, name) === undefined) continue;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** The variant of which the value has the most required properties. */
function byRequired(variants: readonly Place[], value: JsonObject): Place | Violation {
  const required = variants.map(({ schema }) => (schema.required ?? []) as string[]);
  const scores = required.map((names) => names.filter((name) => Object.hasOwn(value, name)).length);
  const best = Math.max(...scores);
  const [first, second] = variants.filter((_, index) => scores[index] === best);
  if (first && !second) return first;
  const sets = required.map((names) => names.map((name) => `'${name}'`).join(" and "));
  return { pointer: "", keyword: "required", message: `must have ${sets.join(", or ")}` };
}

/** The schema of a part of a value; the one around it where the contract says nothing of the part. */
function placeAt(document: object, pointer: string, tokens: readonly string[]): Place {
  const raw = lookUp(document, pointer);
  if (isObject(raw) && typeof raw.$ref === "string") return placeAt(document, raw.$ref, tokens);
  const place = { pointer, schema: raw as JsonObject };
  const [token, ...rest] = tokens;
  if (token === undefined) return place;
  for (const next of [`properties/${escaped(token)}`, "items", "additionalProperties"]) {
    if (isObject(lookUp(document, `${pointer}/${next}`))) {
      return placeAt(document, `${pointer}/${next}`, rest);
    }
  }
  return place;
}

function lookUp(document: object, pointer: string): Json | undefined {
  return tokensOf(pointer).reduce<Json | undefined>(
    (node, token) =>
      own(isObject(node) || Array.isArray(node) ? (node as JsonObject) : undefined, token),
    document as JsonObject,
  );
}

function constantOf(schema: JsonObject, name: string): Json | undefined {
  return own(schema.properties as Record<string, JsonObject> | undefined, name)?.const;
}

/** Of some places, those that stand in no other one. */
function outermost(violations: readonly Violation[]): string[] {
  const places = [...new Set(violations.map(({ pointer }) => pointer))];
  return places.filter((one) => !places.some((other) => other !== one && isWithin(one, other)));
}

function isWithin(pointer: string, place: string): boolean {
  return pointer === place || pointer.startsWith(`${place}/`);
}

function tokensOf(pointer: string): string[] {
  const [, ...tokens] = pointer.split("/");
  return tokens.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function escaped(token: string): string {
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
