import { readInteger } from "../numbers.ts";
import { readOrdinal, readRank } from "../ordinals.ts";
import type { LexedSentence } from "../sentence.ts";
import type { Component } from "./draft.ts";
import { readYearAlone } from "./months.ts";

/** `the first three days of april`, `les deux dernières semaines de juin`; the month is a separate part. */
function readRow(sentence: LexedSentence, index: number): Component | undefined {
  const article = sentence.skip(index, "on");
  const start = article > index ? article : sentence.skip(index, "filler");
  const leads = sentence.find(start, "last") ?? sentence.find(start, "ordinal");
  if (leads === undefined && readInteger(sentence, start) === undefined) return undefined;
  const before = readFirstOrLast(sentence, start);
  const count = readInteger(sentence, before?.next ?? start);
  const end = before ?? (count && readFirstOrLast(sentence, count.next));
  if (count === undefined || end === undefined || count.value < 2) return undefined;
  const noun = before ? count.next : end.next;
  const weekend = sentence.find(noun, "weekend");
  if (weekend && followedByMonth(sentence, weekend.next)) {
    // Two weekends are no interval.
    return { fields: { unknown: true }, next: weekend.next };
  }
  const unit = sentence.find(noun, "span");
  if (unit?.value.count !== 1 || !followedByMonth(sentence, unit.next)) return undefined;
  const nth = { rank: end.rank, unit: unit.value.unit, count: count.value };
  return { fields: { nth }, next: unit.next };
}

function readFirstOrLast(
  sentence: LexedSentence,
  index: number,
): { rank: 1 | -1; next: number } | undefined {
  const last = sentence.find(index, "last");
  if (last !== undefined) return { rank: -1, next: last.next };
  const rank = readOrdinal(sentence, index);
  return rank?.value === 1 ? { rank: 1, next: rank.next } : undefined;
}

const nouns = ["weekday", "span", "weekend"] as const;

/** `first monday of april`, `le dernier week-end de septembre`; the month is a separate part. */
export function readNth(sentence: LexedSentence, index: number): Component | undefined {
  if (!nouns.some((noun) => sentence.has(noun))) return undefined;
  const row = readRow(sentence, index);
  if (row !== undefined) return row;
  const article = sentence.find(index, "on") ?? sentence.find(index, "filler");
  const start = sentence.find(index, "ordinal") ? index : (article?.next ?? index);
  const rank = readRank(sentence, start);
  const last = rank === undefined ? sentence.find(start, "last") : undefined;
  const at = rank?.next ?? last?.next;
  if (at === undefined) return undefined;
  const value = rank?.value ?? -1;
  const weekday = sentence.find(at, "weekday");
  const unit = sentence.find(at, "span");
  const weekend = sentence.find(at, "weekend");
  const next = weekend?.next ?? weekday?.next ?? unit?.next ?? at;
  const isQuarter = unit?.value.unit === "quarter" && unit.value.count === 1;
  if (isQuarter && value > 0 && value < 5) {
    return { fields: { nth: { rank: value, unit: "quarter" } }, next };
  }
  if (!followedByMonth(sentence, next)) return undefined;
  if (weekend !== undefined) return { fields: { nth: { rank: value, unit: "weekend" } }, next };
  if (weekday !== undefined)
    return { fields: { nth: { rank: value, weekday: weekday.value.weekday } }, next };
  if (unit?.value.count !== 1 || (unit.value.unit !== "day" && unit.value.unit !== "week"))
    return undefined;
  return { fields: { nth: { rank: value, unit: unit.value.unit } }, next };
}

function followedByMonth(sentence: LexedSentence, index: number): boolean {
  let position = index;
  for (let step = 0; step < 3; step++) {
    if (sentence.find(position, "month")) return true;
    // `the last 3 months of 2025`
    if (readYearAlone(sentence, position)) return true;
    const unit = sentence.find(position, "span")?.value.unit;
    if (unit === "month" || unit === "year") return true;
    const next =
      sentence.find(position, "filler") ??
      sentence.find(position, "this") ??
      sentence.find(position, "next") ??
      sentence.find(position, "last") ??
      sentence.find(position, "in");
    if (next === undefined) return false;
    position = next.next;
  }
  return false;
}

/** `the month` after an nth day is the current one. */
export function readThePeriod(sentence: LexedSentence, index: number): Component | undefined {
  const unit = sentence.find(index, "span");
  if (unit === undefined || (unit.value.unit !== "month" && unit.value.unit !== "year"))
    return undefined;
  return { fields: { period: { unit: unit.value.unit, offset: 0 } }, next: unit.next };
}
