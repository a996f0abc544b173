import type { Json } from "../../../contract/openapi.ts";
import type { Effect } from "../change.ts";
import type { Shape } from "./shape.ts";

/** A keyword of a schema that differs. */
export interface KeywordChange {
  rule: string;
  text: string;
  effect: Effect;
}

const upper = new Set([
  "maximum",
  "exclusiveMaximum",
  "maxLength",
  "maxItems",
  "maxProperties",
  "maxContains",
]);
const lower = new Set([
  "minimum",
  "exclusiveMinimum",
  "minLength",
  "minItems",
  "minProperties",
  "minContains",
]);
/** Keywords that are read with another one. */
const silent = new Set(["default", "contentMediaType", "contentEncoding", "contentSchema"]);

/** The differences of the keywords of two values of one type. */
export function keywordChanges(before: Shape, after: Shape): KeywordChange[] {
  const names = new Set([...before.keywords.keys(), ...after.keywords.keys()]);
  const listed = before.values !== null || after.values !== null;
  return [...names].flatMap((name) => {
    if (silent.has(name) || listed) return [];
    const old = before.keywords.get(name);
    const now = after.keywords.get(name);
    if (JSON.stringify(old) === JSON.stringify(now)) return [];
    return [
      {
        rule: `${kebab(name)}-changed`,
        text: textOf(name, old, now),
        effect: effectOf(name, old, now),
      },
    ];
  });
}

function effectOf(name: string, old: Json | undefined, now: Json | undefined): Effect {
  if (upper.has(name) || lower.has(name)) {
    const sign = upper.has(name) ? 1 : -1;
    const open = Number.POSITIVE_INFINITY;
    const from = typeof old === "number" ? sign * old : open;
    const to = typeof now === "number" ? sign * now : open;
    return to < from ? "narrowed" : "widened";
  }
  const off = (value: Json | undefined) => value === undefined || value === false;
  if (off(old) && off(now)) return "none";
  if (off(old)) return "narrowed";
  if (off(now)) return "widened";
  return "both";
}

function textOf(name: string, old: Json | undefined, now: Json | undefined): string {
  if (old === undefined) return `\`${name}\` ${shown(now)} added`;
  if (now === undefined) return `\`${name}\` ${shown(old)} removed`;
  return `\`${name}\` changed from ${shown(old)} to ${shown(now)}`;
}

/** A value in a text, shortened. */
export function shown(value: Json | undefined): string {
  const text = JSON.stringify(value) ?? "nothing";
  return `\`${text.length > 60 ? `${text.slice(0, 59)}…` : text}\``;
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
