import { readInteger } from "../numbers.ts";
import type { LexedSentence } from "../sentence.ts";
import {
  bareAt,
  bareHour,
  findSeparator,
  isYear,
  readHourBeforeDay,
  readHourOfDay,
  readHoursBeforeDay,
  readYears,
  withDayAfter,
} from "./bare-numbers.ts";
import { hoursOfDay } from "./calendar.ts";
import {
  type DateContext,
  type DateFields,
  type DateReading,
  type Expression,
  saysDay,
} from "./draft.ts";
import { readExpression, readHinted } from "./expression.ts";
import { endsPhrase, findPart, isForCount } from "./hours.ts";
import { readYearAlone } from "./months.ts";
import { readSlashedDays } from "./slashed-days.ts";
import { isLength } from "./unmeant.ts";

/** Reads a date, an interval, or a date with an open side: `after 6pm` is 6pm. */
export function readDate(reading: DateContext, index: number): DateReading | undefined {
  const known = reading.dates[index];
  if (known !== undefined) return known ?? undefined;
  const date = readAny(reading, index);
  reading.dates[index] = date ?? null;
  return date;
}

function readAny(reading: DateContext, index: number): DateReading | undefined {
  return (
    readYears(reading, index) ??
    readSlashedDays(reading, index) ??
    readHourOfDay(reading, index) ??
    readHoursBeforeDay(reading, index) ??
    readMarked(reading, index)
  );
}

/** The usual forms, in which words or signs mark hours and days. */
function readMarked(reading: DateContext, index: number): DateReading | undefined {
  const { sentence } = reading;
  const led = readLed(reading, index, {});
  if (led !== undefined) return withDayAfter(reading, led);
  const bounded = readBounded(reading, index);
  const single = readExpression(reading, index);
  if (
    bounded !== undefined &&
    (single === undefined || !saysWhen(single) || bounded.next > single.next || isYear(bounded))
  ) {
    return bounded;
  }
  if (single === undefined) return readUnled(reading, index);
  const inside =
    saysDay(single.fields) && single.fields.clock === undefined
      ? readInside(reading, single)
      : undefined;
  if (inside !== undefined) return inside;
  const end = readEnd(reading, single);
  if (end !== undefined) return end;
  const unled =
    single.weak || sentence.tokens[index]?.kind === "digits"
      ? readUnled(reading, index)
      : undefined;
  if (unled !== undefined && unled.next > single.next) return unled;
  return { from: single.fields, next: single.next, weak: single.weak };
}

/** Whether a date contains more than a part of a day: `ab morgen` is not a morning. */
function saysWhen(single: Expression): boolean {
  return !single.weak && (saysDay(single.fields) || single.fields.clock !== undefined);
}

/** `from 3 to 5 may`, `entre 8h et 10h`, `vom 3. bis 5. Mai`. */
function readLed(reading: DateContext, index: number, known: DateFields): DateReading | undefined {
  const { sentence } = reading;
  const from = sentence.find(index, "from");
  const between = sentence.find(index, "between");
  const lead = between ?? from;
  if (lead === undefined || isLength(sentence, lead.next)) return undefined;
  const first = readHinted(reading, lead.next, {
    bare: true,
    known,
    at: isAt(sentence, index, lead.next),
    between: between !== undefined,
  });
  if (first === undefined) return undefined;
  // `von Samstag, dem 14., bis Montag, den 16.`
  const comma = sentence.symbol(first.next, ",") && sentence.find(first.next + 1, "to");
  const end = comma && saysDay(first.fields) ? first.next + 1 : first.next;
  const separator = findSeparator(sentence, end, between !== undefined);
  if (separator === undefined) return undefined;
  const second = readHinted(reading, separator, {
    bare: true,
    known,
    at: isAt(sentence, first.next, separator),
    between: true,
  });
  if (second === undefined) return undefined;
  const dayHint = from?.value === "day";
  return pair(reading, first, second, known, dayHint);
}

/** `3-5pm`, `3.-5. Mai`: the second end determines the bare number. */
function readUnled(
  reading: DateContext,
  index: number,
  known: DateFields = {},
): DateReading | undefined {
  const { sentence } = reading;
  if (sentence.tokens[index]?.kind !== "digits") return undefined;
  const first = readHinted(reading, index, { bare: true });
  const bare = first?.fields.bare === undefined ? bareAt(reading, index) : first;
  if (bare === undefined) return undefined;
  const separator = findSeparator(sentence, bare.next, false);
  // `une table pour 4 au 12 mars`
  const isCount = isForCount(sentence, index) && sentence.find(bare.next, "on") !== undefined;
  if (separator === undefined || isCount) return undefined;
  const hours = saysDay(known);
  const second = readHinted(reading, separator, { bare: hours });
  if (second === undefined) return undefined;
  // `jeudi 15 à 8h` is a time, not an interval.
  const isTime = sentence.find(bare.next, "at") && !areNearHours(sentence, index, bare, second);
  if (isTime) return undefined;
  const explains = second.fields.clock !== undefined || second.fields.date?.month !== undefined;
  if (!explains && !(hours && endsPhrase(sentence, second.next))) return undefined;
  return pair(reading, bare, second, known, false);
}

const mostHoursBetween = 3;
const fewestHours = 8;

/** `demain 17 à 18h`, but not `nous serons 7 à 19h` or `jeudi 15 à 18h`. */
function areNearHours(
  sentence: LexedSentence,
  index: number,
  { fields: { bare = 0 } }: Expression,
  { fields: { clock } }: Expression,
): boolean {
  const isFirst = index === 0 || sentence.endingAt(index, "day") !== undefined;
  const hours = (clock?.hour ?? 0) - bare;
  return isFirst && bare >= fewestHours && hours > 0 && hours <= mostHoursBetween;
}

/** A complete first end, then `to`: `monday to friday`, `May 3-5`, `10 juin au 1er juillet`. */
function readEnd(reading: DateContext, first: Expression): DateReading | undefined {
  const { sentence } = reading;
  const isNight = (first.fields.part?.to ?? 0) > hoursOfDay;
  const night = isNight ? sentence.find(first.next, "nightTo") : undefined;
  const separator = night?.next ?? findSeparator(sentence, first.next, false);
  if (separator === undefined) return undefined;
  const bare = first.fields.date?.day !== undefined || first.fields.clock !== undefined;
  const second = readHinted(reading, separator, {
    bare,
    at: isAt(sentence, first.next, separator),
  });
  if (second === undefined) return undefined;
  return pair(reading, first, second, {}, first.fields.date?.day !== undefined);
}

/** A day, then an interval of times: `tomorrow from 9 to 11`, `jeudi entre 8h et 10h`, `friday 9-11am`. */
function readInside(reading: DateContext, day: Expression): DateReading | undefined {
  const { sentence } = reading;
  const comma = sentence.symbol(day.next, ",") ? day.next + 1 : day.next;
  // That a day is known is enough: `Donnerstag von 9 bis 11` is not Thursday the 9th.
  const known: DateFields = { days: 0 };
  const led = readLed(reading, comma, known) ?? readUnled(reading, comma, known);
  if (led?.to === undefined || led.from.clock === undefined) return undefined;
  return { ...led, from: { ...day.fields, ...led.from }, to: { ...day.fields, ...led.to } };
}

/** `after 6pm`, `avant vendredi`, `ab morgen`. */
function readBounded(reading: DateContext, index: number): DateReading | undefined {
  const { sentence } = reading;
  for (const match of sentence.matches(index)) {
    if (match.category !== "bound" && match.category !== "since") continue;
    // `depuis une heure et demie`, but `depuis 8h`
    if (match.category === "since" && isElapsed(sentence, match.next)) continue;
    const at = isAt(sentence, index, match.next);
    const inner =
      readYearAlone(sentence, match.next) ??
      (at ? readHinted(reading, match.next, { at }) : readExpression(reading, match.next));
    // The text after the preposition decides: `for may` is weak, `before may` is not.
    if (inner !== undefined && !(inner.weak && inner.fields.part)) {
      const past = match.category === "since" && (match.value === "nearer" ? "nearer" : true);
      const fields: DateFields = { ...inner.fields, ...(past && { past }) };
      return { from: fields, next: inner.next, weak: false };
    }
    const hour = inner === undefined ? readHourBeforeDay(reading, match.next) : undefined;
    if (hour !== undefined) return hour;
  }
  return undefined;
}

function isElapsed(sentence: LexedSentence, index: number): boolean {
  const hours = readInteger(sentence, index);
  const unit = hours && sentence.find(hours.next, "hourWord");
  if (unit === undefined || sentence.find(unit.next - 1, "span") === undefined) return false;
  const isSign = sentence.tokens[unit.next - 1]?.key === "h";
  return !isSign && findPart(sentence, unit.next) === undefined;
}

/** Whether a phrase that ends here also announces an hour: `antes de las`. */
function isAt(sentence: LexedSentence, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    if (sentence.matches(index).some((match) => match.category === "at" && match.next === end))
      return true;
  }
  return false;
}

function pair(
  reading: DateContext,
  first: Expression,
  second: Expression,
  known: DateFields,
  dayHint: boolean,
): DateReading | undefined {
  const { fields: a } = first;
  const { fields: b } = second;
  const filled = fill(a, b, dayHint, saysDay(known) || wholeText(reading, second.next));
  if (filled === undefined) return undefined;
  const isTimed = filled.from.clock !== undefined || saysDay(known);
  const hours = isTimed ? undefined : readHours(reading, filled.to, second.next);
  return hours ?? { from: filled.from, to: filled.to, next: second.next, weak: false };
}

/** `monday to friday from 9 to 5`: the hours of each day, which no value can give. */
function readHours(reading: DateContext, to: DateFields, index: number): DateReading | undefined {
  if (!saysDay(to)) return undefined;
  const { sentence } = reading;
  const comma = sentence.symbol(index, ",") ? index + 1 : index;
  const known: DateFields = { days: 0 };
  const separator = to.clock && findSeparator(sentence, index, false);
  const led =
    to.clock === undefined
      ? (readLed(reading, comma, known) ?? readUnled(reading, comma, known))
      : undefined;
  const end = separator && readHinted(reading, separator, { bare: true, known })?.next;
  // `from monday to friday, from saturday to sunday` are two intervals.
  const next = to.clock ? end : led?.from.clock && led.next;
  return next === undefined ? undefined : { from: { unknown: true }, next, weak: false };
}

function wholeText(reading: DateContext, next: number): boolean {
  return next === reading.sentence.tokens.length;
}

/** Copies parts that only one end contains to the other end. */
function fill(
  a: DateFields,
  b: DateFields,
  dayHint: boolean,
  hoursWelcome: boolean,
): { from: DateFields; to: DateFields } | undefined {
  if (a.weekend !== undefined && a.date !== undefined) {
    // `the weekend of june 6th to june 7th`
    const { weekend: _weekend, ...dated } = a;
    return fill(dated, b, dayHint, hoursWelcome);
  }
  const from = explain(a, b, dayHint, hoursWelcome);
  const to = explain(b, from ?? a, dayHint, hoursWelcome, true);
  if (from === undefined || to === undefined) return undefined;
  const isTimed = (from.clock === undefined) === (to.clock === undefined);
  if (!isTimed && !(saysDay(from) && saysDay(to))) return undefined;
  if (from.cycles || to.cycles) return undefined;
  if (saysDay(to) && !saysDay(from)) return { from: { ...dayOnly(to), ...from }, to };
  if (saysDay(from) && !saysDay(to)) return { from, to: { ...dayOnly(from), ...to } };
  return { from: inheritMonth(from, to), to: inheritMonth(to, from) };
}

function dayOnly(fields: DateFields): DateFields {
  const { clock: _clock, part: _part, ...day } = fields;
  return day;
}

function inheritMonth(fields: DateFields, other: DateFields): DateFields {
  const { date } = fields;
  // `the 12th to the 15th of next month`
  const period = other.date?.day !== undefined ? other.period : undefined;
  if (period?.unit === "month" && date?.day !== undefined && date.month === undefined) {
    return { period, ...fields };
  }
  if (date?.month !== undefined && date.day === undefined) return inheritYear(fields, other);
  if (date?.day === undefined || other.date === undefined) return fields;
  return { ...fields, date: { ...other.date, ...date } };
}

/** `march to may 2027`, `november to february 2027` */
function inheritYear(fields: DateFields, other: DateFields): DateFields {
  const { date } = fields;
  const { year, month = 0 } = other.date ?? {};
  if (date?.month === undefined || date.year !== undefined || year === undefined) return fields;
  return { ...fields, date: { ...date, year: date.month > month ? year - 1 : year } };
}

/** Converts a bare number into the day or hour that the other end requires. */
function explain(
  fields: DateFields,
  other: DateFields,
  dayHint: boolean,
  hoursWelcome: boolean,
  isEnd = false,
): DateFields | undefined {
  const { bare, ...rest } = fields;
  if (bare === undefined) return fields;
  if (other.date?.day !== undefined) return bare < 1 ? undefined : { ...rest, date: { day: bare } };
  if (other.clock !== undefined)
    return bare > 24 ? undefined : { ...rest, clock: bareHour(bare, other, isEnd) };
  if (other.bare === undefined) return undefined;
  if (dayHint) return { ...rest, date: { day: bare } };
  return hoursWelcome && bare <= 24 ? { ...rest, clock: bareHour(bare, {}, isEnd) } : undefined;
}
