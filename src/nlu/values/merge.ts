import { toInstant, toIso, toWallTime } from "../../time-zones.ts";
import { dayMs, dayOf, midnight, monthOf, startOf, weekdayOf, yearOf } from "./dates/calendar.ts";
import { DateContext, type DateFields, type DateReading } from "./dates/draft.ts";
import { readDate } from "./dates/intervals.ts";
import type { Moment } from "./dates/moment.ts";
import { isWritable, resolve } from "./dates/resolve/index.ts";
import { languageRules } from "./languages/index.ts";
import { longestSpan } from "./limits.ts";
import { LexedSentence } from "./sentence.ts";
import type {
  BuiltInValue,
  DateEntityValue,
  DateIntervalEntityValue,
  ReferenceContext,
} from "./value.ts";

type DateValue = DateEntityValue | DateIntervalEntityValue;

export interface DateToMerge {
  value: BuiltInValue;
  /** The text that the value was read from. */
  content?: string | null;
  /** The previously known value; the others are new. */
  initial?: boolean;
  /** Order of the text in the sentence. */
  position?: number | null;
  probability?: number;
}

export interface MergedDate {
  value: BuiltInValue;
  content: string | null;
}

/**
 * Merges several dates into one, as Tock's `/merge` does: new values of different grains are read together (`tomorrow`
 * and `in the evening`); together with an initial value, a day of the month, a weekday, a time of day or a distance
 * (`two days later`) changes that value, and anything else replaces it. `null` if there is no new value, or the
 * dimension is not `datetime`.
 */
export function mergeValues(
  dimension: string,
  values: readonly DateToMerge[],
  context: ReferenceContext,
): MergedDate | null {
  if (dimension !== "datetime") return null;
  const fresh = concatenate(
    values.filter((one) => one.initial !== true),
    context,
  );
  const initial = values.find((one) => one.initial === true)?.value;
  if (fresh === null || initial === undefined || !isDate(initial) || fresh.content === null)
    return fresh;
  const value = change(initial, fresh.content, context);
  return value === null ? fresh : { value, content: fresh.content };
}

function isDate(value: BuiltInValue): value is DateValue {
  return value["@type"] === "dateEntity" || value["@type"] === "dateIntervalEntity";
}

function grainOf(value: BuiltInValue): string {
  if (!isDate(value)) return value["@type"];
  return value["@type"] === "dateEntity" ? value.grain : value.date.grain;
}

function concatenate(values: readonly DateToMerge[], context: ReferenceContext): MergedDate | null {
  const [first, ...others] = values;
  if (first === undefined) return null;
  if (others.length === 0) return { value: first.value, content: first.content ?? null };
  const grains = new Set(values.map((one) => grainOf(one.value)));
  if (grains.size === values.length) {
    const ordered = [...values].sort((a, b) => (a.position ?? 0) - (b.position ?? 0));
    const content = ordered.map((one) => one.content ?? "").join(" ");
    const together = read(content, context);
    const value = together && resolve(together, momentOf(context));
    if (value) return { value, content };
  }
  const best = values.reduce((a, b) => ((b.probability ?? 1) > (a.probability ?? 1) ? b : a));
  return { value: best.value, content: best.content ?? null };
}

/** The date in a text, if it is the whole text. */
function read(text: string, context: ReferenceContext): DateReading | null {
  if (text.length > longestSpan) return null;
  const sentence = new LexedSentence(text, languageRules(context.language));
  const now = momentOf(context).now;
  const reading = readDate(new DateContext(sentence, now), 0);
  return reading !== undefined && reading.next === sentence.tokens.length ? reading : null;
}

function momentOf(context: ReferenceContext): Moment {
  return {
    now: toWallTime(context.referenceDate.getTime(), context.timeZone),
    timeZone: context.timeZone,
    nextSkipsThisWeek: languageRules(context.language).nextSkipsThisWeek,
  };
}

/** The known date, changed by a new text; `null` if the text is a date by itself. */
function change(known: DateValue, text: string, context: ReferenceContext): DateValue | null {
  const reading = read(text, context);
  if (reading === null) return null;
  const moment = momentOf(context);
  const start = known["@type"] === "dateEntity" ? known.date : known.date.date;
  const old = toWallTime(Date.parse(start), context.timeZone);
  const today = startOf("day", moment.now);
  const { from, to } = reading;
  if (
    to === undefined &&
    isOnlyDay(from, "date") &&
    from.date?.month === undefined &&
    from.date?.day
  ) {
    const day = midnight(yearOf(old), monthOf(old), from.date.day);
    return dayOf(day) === from.date.day && day >= today ? dayValue(day, context) : null;
  }
  if (to === undefined && isOnlyDay(from, "weekday") && from.weekday && !from.weekday.cycle) {
    const day = nearWeekday(startOf("day", old), from.weekday.weekday, today);
    return day >= today ? dayValue(day, context) : null;
  }
  if (isRelative(text, context)) return resolve(reading, { ...moment, now: old });
  const timeOnly = [from, to].every((fields) => fields === undefined || saysTimeOnly(fields));
  if (!timeOnly || startOf("day", old) < today) return null;
  const sameDay: DateReading = {
    ...reading,
    from: { ...from, days: 0 },
    ...(to && { to: { ...to, days: 0 } }),
  };
  return resolve(sameDay, { ...moment, now: startOf("day", old) });
}

function isOnlyDay(fields: DateFields, key: keyof DateFields): boolean {
  return Object.keys(fields).every((other) => other === key) && fields[key] !== undefined;
}

function saysTimeOnly(fields: DateFields): boolean {
  return Object.keys(fields).every((key) => key === "clock" || key === "part");
}

function isRelative(text: string, context: ReferenceContext): boolean {
  const sentence = new LexedSentence(text, languageRules(context.language));
  return sentence.tokens.some((_token, index) => sentence.find(index, "relative") !== undefined);
}

/** That weekday near a date: before it unless that has passed; Sundays always after it. */
function nearWeekday(day: number, weekday: number, today: number): number {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  const previous = day + (ahead - 7) * dayMs;
  if (ahead === 0) return day;
  const after = weekday > weekdayOf(day) || weekday === 7 || previous < today;
  return after ? day + ahead * dayMs : previous;
}

function dayValue(day: number, context: ReferenceContext): DateEntityValue | null {
  if (!isWritable({ time: day, grain: "day" })) return null;
  return { "@type": "dateEntity", date: toIso(toInstant(day, context.timeZone)), grain: "day" };
}
