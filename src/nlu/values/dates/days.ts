import type { SpanUnit } from "../lexicon.ts";
import type { LexedSentence } from "../sentence.ts";
import { type Component, type Cycle, type DateContext, type DateFields, longest } from "./draft.ts";

/** Reads days without numbers: `today`, `next friday`, `la semaine prochaine`, `heute Abend`, `Christmas`. */
export function readNamedDay(
  reading: DateContext,
  index: number,
  fields: DateFields,
): Component | undefined {
  const { sentence } = reading;
  return (
    readPartOfKnownDay(sentence, index, fields) ??
    longest([
      readRelativeDay(sentence, index),
      readCycled(sentence, index),
      readPart(sentence, index),
      readHoliday(sentence, index),
    ])
  );
}

/** After a day, a word such as `morgen` or `mañana` is a part of that day. */
function readPartOfKnownDay(
  sentence: LexedSentence,
  index: number,
  fields: DateFields,
): Component | undefined {
  if (fields.days === undefined && fields.weekday === undefined && fields.date === undefined) {
    return undefined;
  }
  const part = sentence.find(index, "part");
  return part && { fields: { part: part.value }, next: part.next };
}

function readRelativeDay(sentence: LexedSentence, index: number): Component | undefined {
  const dayPart = sentence.find(index, "dayPart");
  if (dayPart !== undefined) {
    const { day, part } = dayPart.value;
    return { fields: { days: day, part }, next: dayPart.next };
  }
  const weekdayPart = sentence.find(index, "weekdayPart");
  if (weekdayPart !== undefined) {
    const { weekday, part } = weekdayPart.value;
    return { fields: { weekday: { weekday }, part }, next: weekdayPart.next };
  }
  const now = sentence.find(index, "now");
  if (now !== undefined) return { fields: { now: true }, next: now.next };
  const day = sentence.find(index, "day");
  // `una mañana de mayo`
  const isPart = sentence.find(index, "part") && sentence.endingAt(index, "article");
  if (day === undefined || isPart) return undefined;
  // `tomorrow week`, `demain en huit`
  const later = sentence.find(day.next, "weeksLater");
  return { fields: { days: day.value + 7 * (later?.value ?? 0) }, next: later?.next ?? day.next };
}

const periods: readonly SpanUnit[] = ["week", "month", "quarter", "year"];

/** Weekdays, weeks, months, years and weekends with their modifiers. */
export function readCycled(sentence: LexedSentence, index: number): Component | undefined {
  const said = sentence.find(index, "this");
  const lead = said ? undefined : (sentence.find(index, "on") ?? sentence.find(index, "filler"));
  const start = lead?.next ?? index;
  const before = readCycle(sentence, start);
  const at = before?.next ?? start;
  const component = readTarget(sentence, at, before?.cycle, lead !== undefined);
  // `on fri`, but not `the sun`
  const isLed = sentence.find(index, "on")?.next === index + 1 && !sentence.find(index, "definite");
  if (component?.fields.weekday && isLed) return { ...component, weak: false };
  if (component !== undefined) return component;
  // The determiner may also be the first word of the modifier: `the following week`.
  const direct = lead && readCycle(sentence, index);
  if (direct !== undefined) return readTarget(sentence, direct.next, direct.cycle, false);
  // The `So` of `Sa-So` is also an adverb.
  if (sentence.find(index, "weekday") === undefined) return undefined;
  const isEnd = sentence.symbol(index - 1, "-") || sentence.endingAt(index, "to");
  return isEnd ? readTarget(sentence, index, undefined, false) : undefined;
}

function readTarget(
  sentence: LexedSentence,
  index: number,
  before: Cycle | undefined,
  led: boolean,
): Component | undefined {
  const weekday = sentence.find(index, "weekday");
  // `el próximo domingo de ramos`
  const holiday = sentence.find(index, "holiday");
  if (weekday !== undefined && weekday.next >= (holiday?.next ?? 0)) {
    const next = skipDot(sentence, weekday.next, weekday.value.weak);
    // `este viernes que viene`
    const open = before === undefined || before.direction === "this";
    // `last friday but one`
    const isSecond = before?.direction === "last" && sentence.find(next, "beforeLast");
    const after = open || isSecond ? readCycleAfter(sentence, next) : undefined;
    const cycle = isSecond ? after?.cycle : (before ?? after?.cycle);
    const weak = weekday.value.weak && cycle === undefined && next === weekday.next;
    return {
      fields: { weekday: { weekday: weekday.value.weekday, ...(cycle && { cycle }) } },
      next: after?.next ?? next,
      weak,
    };
  }
  const weekend = sentence.find(index, "weekend");
  if (weekend !== undefined) {
    const after = before === undefined ? readCycleAfter(sentence, weekend.next) : undefined;
    const cycle = before ?? after?.cycle;
    const fields = { weekend: cycle?.direction === "coming" ? 0 : offset(cycle) };
    return { fields, next: after?.next ?? weekend.next, weak: cycle === undefined && !led };
  }
  return (
    readPeriod(sentence, index, before) ??
    readThisPart(sentence, index, before) ??
    readCycledHoliday(sentence, index, before)
  );
}

/** `last christmas`, `Noël dernier`. */
function readCycledHoliday(
  sentence: LexedSentence,
  index: number,
  before: Cycle | undefined,
): Component | undefined {
  const holiday = sentence.find(index, "holiday");
  if (holiday === undefined) return undefined;
  const after = before === undefined ? readCycleAfter(sentence, holiday.next) : undefined;
  const cycle = before ?? after?.cycle;
  if (cycle === undefined || cycle.direction === "later") return undefined;
  const past = cycle.direction === "last";
  const { part } = holiday.value;
  return {
    fields: { holiday: holiday.value, ...(part && { part }), ...(past && { past }) },
    next: after?.next ?? holiday.next,
  };
}

function readPeriod(
  sentence: LexedSentence,
  index: number,
  before: Cycle | undefined,
): Component | undefined {
  const unit = sentence.find(index, "span");
  if (unit === undefined || unit.value.count !== 1 || !periods.includes(unit.value.unit)) {
    return readNamedMonth(sentence, index, before);
  }
  const after = before === undefined ? readCycleAfter(sentence, unit.next) : undefined;
  const cycle = before ?? after?.cycle;
  if (cycle === undefined) return undefined;
  const period = { unit: unit.value.unit, offset: offset(cycle) };
  return { fields: { period }, next: after?.next ?? unit.next };
}

/** `next march`, `mars prochain`, `last july`. */
function readNamedMonth(
  sentence: LexedSentence,
  index: number,
  before: Cycle | undefined,
): Component | undefined {
  const month = sentence.find(index, "month");
  if (month === undefined) return undefined;
  const after = before === undefined ? readCycleAfter(sentence, month.next) : undefined;
  const cycle = before ?? after?.cycle;
  if (cycle === undefined || cycle.count > 1) return undefined;
  // `this may help` is not a month.
  const weak = month.value.weak && cycle.direction === "this";
  const date = { month: month.value.month };
  const past = cycle.direction === "last" && ("ended" as const);
  return { fields: { date, ...(past && { past }) }, next: after?.next ?? month.next, weak };
}

/** `this evening`, `cet après-midi`, `esta tarde`. */
function readThisPart(
  sentence: LexedSentence,
  index: number,
  before: Cycle | undefined,
): Component | undefined {
  if (before?.direction !== "this") return undefined;
  const part = sentence.find(index, "part");
  return part && { fields: { days: 0, part: part.value }, next: part.next };
}

/** A part of the day with its preposition; alone it is too weak: `morning`. */
function readPart(sentence: LexedSentence, index: number): Component | undefined {
  const direct = sentence.find(index, "part");
  if (direct !== undefined)
    return { fields: { part: direct.value }, next: direct.next, weak: true };
  const filler = sentence.find(index, "filler") ?? sentence.find(index, "on");
  if (filler === undefined) return undefined;
  const more = sentence.skip(filler.next, "filler");
  // `las 14:05 de mañana`, but `de la mañana` and `am Morgen`
  if (sentence.find(more - 1, "of")?.next === more && sentence.find(more, "day")) return undefined;
  const part = sentence.find(more, "part") ?? sentence.find(filler.next, "part");
  return part && { fields: { part: part.value }, next: part.next };
}

function readHoliday(sentence: LexedSentence, index: number): Component | undefined {
  const holiday =
    sentence.find(sentence.skip(index, "on"), "holiday") ?? sentence.find(index, "holiday");
  if (holiday === undefined) return undefined;
  // `easter weekend`, `christmas week`
  const weekend = sentence.find(holiday.next, "weekend");
  if (weekend) return { fields: { holiday: holiday.value, weekend: 0 }, next: weekend.next };
  const week = sentence.find(holiday.next, "span");
  if (week?.value.unit === "week" && week.value.count === 1) {
    return { fields: { holiday: holiday.value, weekOf: true }, next: week.next };
  }
  const { part } = holiday.value;
  return { fields: { holiday: holiday.value, ...(part && { part }) }, next: holiday.next };
}

function readCycle(
  sentence: LexedSentence,
  index: number,
): { cycle: Cycle; next: number } | undefined {
  const current = sentence.find(index, "this");
  const article = sentence.skip(index, "filler");
  const next = sentence.find(index, "next") ?? sentence.find(article, "next");
  const last = sentence.find(index, "last") ?? sentence.find(article, "last");
  const soon = sentence.find(index, "coming") ?? sentence.find(article, "coming");
  const before = sentence.find(index, "beforeLast") ?? sentence.find(article, "beforeLast");
  if (before !== undefined) return { cycle: { direction: "last", count: 2 }, next: before.next };
  if (soon !== undefined) return { cycle: { direction: "coming", count: 1 }, next: soon.next };
  // `this past monday`
  const isPast = last !== undefined && last.next > (current?.next ?? 0) && current !== undefined;
  if (isPast) return { cycle: { direction: "last", count: 1 }, next: last.next };
  if (current !== undefined) {
    // `this coming friday`, `diesen kommenden Freitag`
    const coming = sentence.find(current.next, "coming") ?? sentence.find(current.next, "next");
    return { cycle: { direction: "this", count: 0 }, next: coming?.next ?? current.next };
  }
  if (next !== undefined)
    return { cycle: { direction: "next", count: next.value }, next: next.next };
  return last && { cycle: { direction: "last", count: 1 }, next: last.next };
}

/** What follows a noun: `prochain`, `que viene`, `en huit`. */
export function readCycleAfter(
  sentence: LexedSentence,
  index: number,
): { cycle: Cycle; next: number } | undefined {
  const later = sentence.find(index, "weeksLater");
  if (later !== undefined) {
    return { cycle: { direction: "later", count: later.value }, next: later.next };
  }
  const before = sentence.find(index, "beforeLast");
  if (before !== undefined) return { cycle: { direction: "last", count: 2 }, next: before.next };
  const gone = sentence.find(index, "gone");
  if (gone !== undefined) return { cycle: { direction: "last", count: 1 }, next: gone.next };
  const { modifierAfter } = sentence.language;
  const soon = modifierAfter ? sentence.find(index, "coming") : undefined;
  if (soon !== undefined) return { cycle: { direction: "coming", count: 1 }, next: soon.next };
  const next = sentence.find(index, "next");
  // In English the modifier precedes the noun: in `friday next week` it belongs to the week.
  if (next !== undefined && (modifierAfter || next.value > 1)) {
    if (sentence.find(next.next, "span") !== undefined) return undefined;
    return { cycle: { direction: "next", count: next.value }, next: next.next };
  }
  const last = modifierAfter ? sentence.find(index, "last") : undefined;
  if (last === undefined || sentence.find(last.next, "span") !== undefined) return undefined;
  if (sentence.find(index, "day") !== undefined) return undefined;
  return { cycle: { direction: "last", count: 1 }, next: last.next };
}

function offset(cycle: Cycle | undefined): number {
  if (cycle === undefined) return 0;
  return cycle.direction === "last" ? -cycle.count : cycle.count;
}

/** Skips the dot of an abbreviation inside a text: `Mon. 5 May`. */
export function skipDot(sentence: LexedSentence, index: number, abbreviated: boolean): number {
  const dot = abbreviated && sentence.symbol(index, ".") && sentence.touches(index);
  return dot && index + 1 < sentence.tokens.length ? index + 1 : index;
}
