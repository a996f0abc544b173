import { isBuiltInType } from "../../definitions.ts";
import type { ValueSpan } from "../engine.ts";
import { hashText, mix } from "../hash.ts";
import { isReplaced } from "../text/replaced.ts";
import type { Token } from "../text/tokens.ts";
import type { DictionaryModel } from "./dictionary.ts";

/** Tokens that form one value: mainly the context of the whole counts, not its words. */
export interface MarkedValue {
  first: number;
  last: number;
  /** Identifies its type, or its types if the same words may be a time and a duration. */
  kind: number;
  /** Identifies its type alone. */
  type: number;
  /** Whether its words are often not a value. */
  weak: boolean;
  /** The kind of a longer value of a type that is not learned, or 0. */
  within: number;
  /** Its index among the values of its kind, and their number. */
  rank: number;
  total: number;
  /** Words of the value that are features too. */
  spelled: "no" | "first" | "all";
  /** Number of words before it that may name its role; a counted noun follows it. */
  reach: number;
  /** Whether it is counted in days or in hours. */
  grain: ValueSpan["grain"];
}

/** The outermost value of a learned type over each token, as an index into the values, or -1. */
export interface ValueMarks {
  at: readonly number[];
  values: readonly MarkedValue[];
}

/** The tokens under a span of characters; `from` is a token that is not behind it. */
function tokensOf(
  tokens: readonly Token[],
  { start, end }: { start: number; end: number },
  from: number,
): { first: number; last: number } | undefined {
  let first = from;
  while (first < tokens.length && (tokens[first] as Token).end <= start) first++;
  let last = first;
  while (last < tokens.length && (tokens[last] as Token).start < end) last++;
  return last > first ? { first, last: last - 1 } : undefined;
}

/** The tokens under each of some spans that are sorted by their start. */
export function tokensUnderEach(
  tokens: readonly Token[],
  spans: readonly { start: number; end: number }[],
): ({ first: number; last: number } | undefined)[] {
  let from = 0;
  return spans.map((span) => {
    while (from < tokens.length && (tokens[from] as Token).end <= span.start) from++;
    return tokensOf(tokens, span, from);
  });
}

/** A span to mark: a built-in value or a label of a dictionary. */
export type Markable = Pick<ValueSpan, "type" | "start" | "end"> & Partial<ValueSpan>;

/** Labels of the dictionaries of some types in a text; those of two types may overlap. */
export function findLabels(
  tokens: readonly Token[],
  types: ReadonlySet<string>,
  dictionaries: ReadonlyMap<string, DictionaryModel>,
): { type: string; start: number; end: number }[] {
  const labels: { type: string; start: number; end: number }[] = [];
  for (const type of types) {
    for (const { first, last } of dictionaries.get(type)?.search(tokens) ?? []) {
      const start = (tokens[first] as Token).start;
      labels.push({ type, start, end: (tokens[last] as Token).end });
    }
  }
  return labels;
}

/** Marks the longest of some spans; spans of types that are not learned only affect the spans inside them. */
export function markValues(
  tokens: readonly Token[],
  spans: readonly Markable[],
  learned: ReadonlySet<string>,
): ValueMarks {
  const at = new Array<number>(tokens.length).fill(-1);
  const values: MarkedValue[] = [];
  const sorted = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const places = tokensUnderEach(tokens, sorted);
  const totals = new Map<number, number>();
  let around: Markable | undefined;
  for (let index = 0; index < sorted.length; index++) {
    const span = sorted[index] as Markable;
    const place = places[index];
    if (!place) continue;
    if (meansLength(span, learned)) continue;
    if (!learned.has(span.type)) {
      if (!around || span.end > around.end) around = span;
      continue;
    }
    const open = values.at(-1);
    const kind = hashText(0, span.type);
    if (open && place.first === open.first && place.last === open.last) {
      open.kind = mix(open.kind, kind);
    } else if (place.first > (open?.last ?? -1)) {
      at.fill(values.length, place.first, place.last + 1);
      const within = around && span.end <= around.end ? hashText(0, around.type) : 0;
      const ends = mix(kind, span.interval ? 1 : 0);
      const rank = totals.get(ends) ?? 0;
      totals.set(ends, rank + 1);
      const spelled = spelling(span, place);
      const reach = span.type === "duckling:number" ? 2 : 6;
      const weak = span.weak === true;
      values.push({
        ...place,
        kind: ends,
        type: kind,
        weak,
        within,
        rank,
        total: 0,
        spelled,
        reach,
        grain: span.grain,
      });
    }
  }
  for (const value of values) value.total = totals.get(value.kind) ?? 0;
  return { at, values };
}

/** Whether a date is read as a length with a word behind it: `two days later`. */
export function meansLength(
  { relative }: Markable,
  types: { has(type: string): boolean },
): boolean {
  return relative === true && types.has("duckling:duration");
}

/** The ends of an interval may be two entities; other values begin with a preposition at most. */
function spelling(
  { type, interval }: Markable,
  { first, last }: { first: number; last: number },
): MarkedValue["spelled"] {
  if (interval) return "all";
  return isBuiltInType(type) && last > first ? "first" : "no";
}

/**
 * Tokens in which each unambiguous value replaces its words, but not what they mean: `one more night` is one more. The
 * second value of a type and an interval are several. Dates and durations are of days or of hours.
 */
export function abstractValues(tokens: readonly Token[], { at, values }: ValueMarks): Token[] {
  return tokens.flatMap((token, index): Token[] => {
    const value = values[at[index] ?? -1];
    if (!value || value.weak) return [token];
    if (index > value.first) return [];
    const words = tokens.slice(value.first, value.last + 1);
    const several = (value.rank > 0 || value.spelled === "all") && !isReplaced(tokens, value.first);
    const families = [
      ...(several ? [`several ${value.type}`] : []),
      ...words.flatMap((word) => word.families ?? []),
      // A moment is as much a time as an hour alone.
      ...(value.grain ? [`${value.grain === "moment" ? "hours" : value.grain} ${value.type}`] : []),
    ];
    const end = (words.at(-1) as Token).end;
    // No text has this token.
    const folded = `\0${value.kind}`;
    return [
      { kind: "value", start: token.start, end, folded, ...(families.length > 0 && { families }) },
    ];
  });
}
