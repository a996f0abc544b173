/** The expected value in words: the end of the sentence "It must be …". */

import { own } from "../../own.ts";
import { type Json, type JsonObject, resolveReference } from "../openapi.ts";

/** Maximum variants of a union in a sentence. */
const most = 4;

/** Limits from here on only keep requests small: they are mentioned only if they are exceeded. */
const generous = { maxLength: 255, maxItems: 100, maxProperties: 100 } as const;

const nouns: Readonly<Record<string, string>> = {
  array: "an array",
  integer: "an integer",
  null: "null",
  number: "a number",
  object: "an object",
  string: "a string",
};

const formats = new Map([
  ["date", "a date such as 2026-03-14"],
  ["date-time", "a date and time such as 2026-03-14T10:15:30Z"],
  ["uuid", "a UUID"],
]);

/**
 * @param document the bundled document that references refer to
 * @param violated the violated keyword
 * @returns without a full stop, such as `a string of at most 40 characters or null`
 */
export function expectedWords(document: object, schema: JsonObject, violated = ""): string {
  const parts = partsOf(document, schema);
  const said = keyword(parts, "x-expected");
  const types = [keyword(parts, "type") ?? []].flat();
  if (typeof said === "string") return listed(types.includes("null") ? [said, "null"] : [said]);
  const constant = keyword(parts, "const");
  if (constant !== undefined) return JSON.stringify(constant);
  const values = keyword(parts, "enum");
  if (Array.isArray(values)) return among(values.map((value) => JSON.stringify(value)));
  if (types.length > 0)
    return listed(types.flatMap((name) => ofType(String(name), parts, violated)));
  const variants = keyword(parts, "oneOf") ?? keyword(parts, "anyOf");
  if (!Array.isArray(variants)) return "a value of the documented form";
  return listed(variants.map((variant) => expectedWords(document, variant as JsonObject)));
}

/** A list of alternatives: `a`, `a or b`, `a, b or c`. */
export function listed(words: readonly string[]): string {
  const different = [...new Set(words)];
  if (different.length > most) return "one of the documented forms";
  const last = different.pop() ?? "";
  return different.length > 0 ? `${different.join(", ")} or ${last}` : last;
}

function among(values: readonly string[]): string {
  return values.length === 1 ? String(values[0]) : `one of ${values.join(", ")}`;
}

/** A schema and all its parts. */
function partsOf(document: object, schema: JsonObject): JsonObject[] {
  const resolved = resolveReference(document, schema) as JsonObject;
  const beside = resolved === schema ? [] : [schema];
  const members = (resolved.allOf ?? []) as JsonObject[];
  return [...beside, resolved, ...members.flatMap((member) => partsOf(document, member))];
}

function keyword(parts: readonly JsonObject[], name: string): Json | undefined {
  for (const part of parts) {
    const value = own(part, name);
    if (value !== undefined) return value;
  }
  return undefined;
}

function ofType(type: string, parts: readonly JsonObject[], violated: string): string | string[] {
  if (type === "boolean") return ["true", "false"];
  const number = (name: string) => keyword(parts, name) as number | undefined;
  const limit = (name: keyof typeof generous) => {
    const value = number(name);
    return value !== undefined && value >= generous[name] && name !== violated ? undefined : value;
  };
  const noun = own(nouns, type) ?? type;
  if (type === "string") {
    const format = formats.get(String(keyword(parts, "format")));
    if (format !== undefined) return format;
    const isSet = number("minLength") === 1 || keyword(parts, "pattern") === "\\S";
    const length = size(number("minLength"), limit("maxLength"), "character");
    if (isSet)
      return `a non-empty string${limit("maxLength") === undefined ? "" : size(undefined, limit("maxLength"), "character")}`;
    return noun + length;
  }
  if (type === "array") {
    const different = keyword(parts, "uniqueItems") === true ? " without duplicates" : "";
    return noun + size(number("minItems"), limit("maxItems"), "item") + different;
  }
  if (type === "object")
    return noun + size(number("minProperties"), limit("maxProperties"), "property");
  return type === "null" ? noun : noun + range(number);
}

function size(least: number | undefined, most: number | undefined, unit: string): string {
  const units = (count: number) =>
    `${count} ${count === 1 ? unit : unit.endsWith("y") ? `${unit.slice(0, -1)}ies` : `${unit}s`}`;
  if (least !== undefined && most !== undefined) return ` of ${least} to ${units(most)}`;
  if (least !== undefined && least > 0) return ` of at least ${units(least)}`;
  return most === undefined ? "" : ` of at most ${units(most)}`;
}

function range(number: (name: string) => number | undefined): string {
  const [least, most] = [number("minimum"), number("maximum")];
  const [over, under] = [number("exclusiveMinimum"), number("exclusiveMaximum")];
  if (least !== undefined && most !== undefined) return ` from ${least} to ${most}`;
  const bounds = [
    ...(least === undefined ? [] : [`of at least ${least}`]),
    ...(over === undefined ? [] : [`greater than ${over}`]),
    ...(most === undefined ? [] : [`of at most ${most}`]),
    ...(under === undefined ? [] : [`less than ${under}`]),
  ];
  return bounds.length === 0 ? "" : ` ${bounds.join(" and ")}`;
}
