import type { TimeSpan } from "../amount.ts";
import { isOfDays, readSpan } from "../durations.ts";
import { readInteger } from "../numbers.ts";
import { endsRange } from "../ranges.ts";
import type { LexedSentence, Match } from "../sentence.ts";
import { readCycled } from "./days.ts";
import type { Component, DateContext } from "./draft.ts";
import { isForCount } from "./hours.ts";
import { readCalendarDate } from "./months.ts";

/** Reads distances from now: `in 3 days`, `il y a deux heures`, `a week from now`, `the next 3 days`. */
export function readShift(reading: DateContext, index: number): Component | undefined {
  const { sentence } = reading;
  if (!sentence.has("span")) return undefined;
  return (
    readCycles(sentence, index) ?? readPrefixed(sentence, index) ?? readSuffixed(reading, index)
  );
}

function readPrefixed(sentence: LexedSentence, index: number): Component | undefined {
  const future = sentence.find(index, "in");
  const past = sentence.find(index, "agoBefore");
  if (future !== undefined) {
    const span = readSpan(sentence, future.next);
    if (span !== undefined) {
      const shift = { parts: span.parts, sign: 1 as const };
      return readOrMore(sentence, span) ?? { fields: { shift }, next: span.next };
    }
  }
  const span = past && readSpan(sentence, past.next);
  if (span === undefined) return undefined;
  const vague = readOrMore(sentence, span);
  if (vague !== undefined) return vague;
  const shift = { parts: span.parts, sign: -1 as const };
  // `il y a deux ans aujourd'hui`
  const today = isOfDays(span.parts) ? sentence.find(span.next, "day") : undefined;
  if (today?.value === 0) return { fields: { shift, days: 0 }, next: today.next };
  return { fields: { shift }, next: span.next };
}

/** `in a day or two`: the distance is not exact. */
function readOrMore(sentence: LexedSentence, { next }: TimeSpan): Component | undefined {
  const or = sentence.find(next, "or");
  const more = or && readInteger(sentence, or.next);
  if (more === undefined || sentence.find(more.next, "hourWord")) return undefined;
  return { fields: { unknown: true }, next: more.next };
}

function readSuffixed(reading: DateContext, index: number): Component | undefined {
  const { sentence } = reading;
  const span = readSpan(sentence, index);
  if (span === undefined || endsRange(sentence, index)) return undefined;
  const past = sentence.find(span.next, "agoAfter");
  if (past !== undefined) {
    const shift = { parts: span.parts, sign: -1 as const };
    // `three weeks ago tomorrow`
    const day = isOfDays(span.parts) ? sentence.find(past.next, "day") : undefined;
    if (day !== undefined) return { fields: { shift, days: day.value }, next: day.next };
    return { fields: { shift }, next: past.next };
  }
  const base = readBase(reading, index, span);
  if (base !== undefined) return base;
  const future = sentence.find(span.next, "later");
  return future && { fields: { shift: { parts: span.parts, sign: 1 } }, next: future.next };
}

/** `a week on friday`, `two weeks from tomorrow`, `three days from the 20th`, `a week tomorrow`. */
function readBase(reading: DateContext, index: number, span: TimeSpan): Component | undefined {
  const { sentence } = reading;
  const joint = sentence.find(span.next, "from") ?? sentence.find(span.next, "on");
  // `two hours on friday` is a duration.
  if (sentence.language.modifierAfter || !isOfDays(span.parts)) return undefined;
  const next = joint?.next ?? span.next;
  const shift = { parts: span.parts, sign: 1 as const };
  // `for 3 days from monday`, `2 nights from friday`: a duration and its first day.
  if (isForCount(sentence, index) || sentence.endingAt(span.next, "span")?.value.stay) {
    return undefined;
  }
  const day = sentence.find(next, "day");
  if (joint === undefined && !isDirect(sentence, index, span)) return undefined;
  if (day !== undefined) return { fields: { shift, days: day.value }, next: day.next };
  const isFrom = sentence.find(span.next, "from") !== undefined;
  const date = isFrom ? readCalendarDate(reading, next, {}) : undefined;
  const isDay = date?.fields.date?.day !== undefined && !date.weak;
  const anchor = isDay ? date : joint && readCycled(sentence, next);
  // `once a week on mondays`
  const isPlural = !isDay && anchor && sentence.tokens[anchor.next - 1]?.key.endsWith("s");
  if (anchor === undefined || isPlural || !(isDay || anchor.fields.weekday)) return undefined;
  const relation = { base: anchor.fields, sign: 1 as const, move: { parts: span.parts } };
  return { fields: { relation }, next: anchor.next };
}

/** `a week tomorrow`, but not `for a week tomorrow`. */
function isDirect(sentence: LexedSentence, index: number, { parts }: TimeSpan): boolean {
  const isWeeks = parts.every(({ unit }) => unit === "week");
  return (
    sentence.language.weeksBeforeDay && isWeeks && sentence.endingAt(index, "filler") === undefined
  );
}

/** `the next 3 days`, `les deux dernières semaines`, `los próximos 3 días`. */
function readCycles(sentence: LexedSentence, index: number): Component | undefined {
  const start =
    sentence.find(index, "next") || sentence.find(index, "coming") || sentence.find(index, "last")
      ? index
      : sentence.skip(index, "filler");
  const before = readDirection(sentence, start);
  const amount = readCount(sentence, before?.next ?? start);
  if (amount === undefined) return undefined;
  const after = before === undefined ? readDirection(sentence, amount.next) : undefined;
  const sign = before?.sign ?? after?.sign;
  const unit = sentence.find(after?.next ?? amount.next, "span");
  if (unit !== undefined && sign === undefined)
    return readCyclesAfter(sentence, amount.value, unit);
  if (sign === undefined || unit === undefined) return undefined;
  const count = sign * amount.value * unit.value.count;
  return { fields: { cycles: { unit: unit.value.unit, count } }, next: unit.next };
}

/** `3 semaines suivantes`, `dos semanas que vienen`; English does not have this order. */
function readCyclesAfter(
  sentence: LexedSentence,
  amount: number,
  unit: Match<"span">,
): Component | undefined {
  const after = sentence.language.modifierAfter ? readDirection(sentence, unit.next) : undefined;
  // `17h passées` is a time.
  if (sentence.tokens[unit.next - 1]?.key === "h") return undefined;
  // In `an einem Tag nächste Woche` it belongs to the week.
  if (after === undefined || sentence.find(after.next, "span")) return undefined;
  const count = after.sign * amount * unit.value.count;
  return { fields: { cycles: { unit: unit.value.unit, count } }, next: after.next };
}

function readDirection(
  sentence: LexedSentence,
  index: number,
): { sign: 1 | -1; next: number } | undefined {
  const next = sentence.find(index, "next") ?? sentence.find(index, "coming");
  if (next !== undefined) return { sign: 1, next: next.next };
  const last = sentence.find(index, "last");
  return last && { sign: -1, next: last.next };
}

function readCount(
  sentence: LexedSentence,
  index: number,
): { value: number; next: number } | undefined {
  const vague = sentence.find(index, "vague");
  const count = vague ?? readInteger(sentence, index);
  return count && { value: count.value, next: count.next };
}
