/** Numbers without a unit whose meaning the rest of a date determines. */

import type { LexedSentence } from "../sentence.ts";
import {
  type DateContext,
  type DateFields,
  type DateReading,
  type Expression,
  saysDay,
  saysOnly,
  type TimeOfDay,
} from "./draft.ts";
import { readExpression } from "./expression.ts";
import { isCountedStay, isForCount } from "./hours.ts";

/** One or two digits, with an ordinal suffix: `9`, `14th`. */
export function bareAt({ sentence }: DateContext, index: number): Expression | undefined {
  const token = sentence.tokens[index];
  if (token?.kind !== "digits" || token.key.length > 2 || Number(token.key) > 31) return undefined;
  const next = sentence.touches(index + 1) ? sentence.skip(index + 1, "ordinalSuffix") : index + 1;
  return { fields: { bare: Number(token.key) }, next, weak: true };
}

/** A bare number as an hour, with the half of the day that the other end of an interval has. */
export function bareHour(value: number, other: DateFields, isEnd: boolean): TimeOfDay {
  const { clock } = other;
  const plain: TimeOfDay = { hour: value, minute: 0, second: 0, grain: "hour", ambiguous: false };
  if (value < 1 || value > 12) return plain;
  if (clock === undefined || clock.ambiguous) return { ...plain, ambiguous: true };
  // `3-5pm`: the half of the day of the second end applies to the first, unless that reverses the interval.
  const shared = !isEnd && clock.halved && clock.hour > 12 && value + 12 <= clock.hour;
  // `entre midi et deux`
  const over =
    isEnd && clock.hour >= 12 && value < 12 && value + 12 > clock.hour && clock.hour > value;
  return shared || over ? { ...plain, hour: value + 12 } : plain;
}

export function findSeparator(
  sentence: LexedSentence,
  index: number,
  between: boolean,
): number | undefined {
  if (between) return sentence.find(index, "and")?.next;
  if (sentence.symbol(index, "-")) return index + 1;
  const to = sentence.find(index, "to");
  // `mañana por la mañana a primera hora`
  const isPart = to && (sentence.find(index, "part")?.next ?? 0) > to.next;
  return isPart ? undefined : to?.next;
}

/** `9 tomorrow`, `demain soir 8`: in a text that consists of a day and a number, the number is an hour. */
export function readHourOfDay(reading: DateContext, index: number): DateReading | undefined {
  const { sentence } = reading;
  if (index > 0) return undefined;
  const number = bareAt(reading, index);
  if (number !== undefined && isCountedStay(sentence, number.next)) return undefined;
  const day = readExpression(reading, number?.next ?? index);
  if (day === undefined || !takesHour(day.fields)) return undefined;
  const comma = sentence.symbol(day.next, ",") ? day.next + 1 : day.next;
  const read = number ?? bareAt(reading, comma);
  const hour = read?.fields.bare;
  if (read === undefined || hour === undefined || hour < 1 || hour > 24) return undefined;
  const next = number === undefined ? read.next : day.next;
  if (!endsText(sentence, next)) return undefined;
  return { from: { ...day.fields, clock: bareHour(hour, {}, false) }, next, weak: false };
}

/** `friday 9` may be the 9th, so a weekday needs a part of the day. */
function takesHour(fields: DateFields): boolean {
  const { days, weekday, part } = fields;
  if (!saysOnly(fields, ["days", "weekday", "part"])) return false;
  return days !== undefined || (weekday !== undefined && part !== undefined);
}

/** After a preposition of time, an hour and its day: `by 5 tomorrow`, `after 4 on friday`. */
export function readHourBeforeDay(reading: DateContext, index: number): DateReading | undefined {
  if (isForCount(reading.sentence, index)) return undefined;
  const number = bareAt(reading, index);
  const hour = number?.fields.bare;
  if (number === undefined || hour === undefined || hour < 1 || hour > 24) return undefined;
  const day = readExpression(reading, number.next);
  if (day === undefined || day.weak || !isPlainDay(day.fields)) return undefined;
  return { from: { ...day.fields, clock: bareHour(hour, {}, false) }, next: day.next, weak: false };
}

/** `de 10:30 a 12 el sábado`: the day of times that are an interval. */
export function withDayAfter(reading: DateContext, interval: DateReading): DateReading {
  const { from, to, next } = interval;
  if (from.clock === undefined || to?.clock === undefined || saysDay(from) || saysDay(to)) {
    return interval;
  }
  const day = readExpression(reading, next);
  if (day === undefined || day.weak || !isPlainDay(day.fields)) return interval;
  return {
    ...interval,
    from: { ...day.fields, ...from },
    to: { ...day.fields, ...to },
    next: day.next,
  };
}

/** `9 to 5 tomorrow`, `de 9 a 17 mañana`: hours before their day. */
export function readHoursBeforeDay(reading: DateContext, index: number): DateReading | undefined {
  const { sentence } = reading;
  const between = sentence.find(index, "between");
  const lead = between ?? sentence.find(index, "from");
  const first = bareAt(reading, lead?.next ?? index)?.fields.bare;
  if (first === undefined || first > 24) return undefined;
  const separator = findSeparator(sentence, (lead?.next ?? index) + 1, between !== undefined);
  const second = separator === undefined ? undefined : bareAt(reading, separator);
  if (second?.fields.bare === undefined || second.fields.bare > 24) return undefined;
  // `5 to 10 tomorrow` may be five minutes to ten.
  if (readExpression(reading, index)?.fields.clock !== undefined) return undefined;
  const day = readExpression(reading, second.next);
  if (day === undefined || !isPlainDay(day.fields)) return undefined;
  // `won 3-2 on monday` is a score.
  if (lead === undefined && (index > 0 || !endsText(sentence, day.next))) return undefined;
  const from = { ...day.fields, clock: bareHour(first, {}, false) };
  const to = { ...day.fields, clock: bareHour(second.fields.bare, from, true) };
  return { from, to, next: day.next, weak: false };
}

function isPlainDay(fields: DateFields): boolean {
  const isNamed = fields.days !== undefined || fields.weekday !== undefined;
  return isNamed && saysDay(fields) && fields.clock === undefined && fields.part === undefined;
}

function endsText({ tokens }: LexedSentence, next: number): boolean {
  return next >= tokens.length - (tokens.at(-1)?.kind === "symbol" ? 1 : 0);
}

/** `from 2024 to 2026`, `entre 2024 et 2026`; without a preposition only as the whole text. */
export function readYears({ sentence }: DateContext, index: number): DateReading | undefined {
  const between = sentence.find(index, "between");
  const lead = between ?? sentence.find(index, "from");
  const first = lead?.next ?? index;
  const from = yearAt(sentence, first);
  if (from === undefined) return undefined;
  const separator = findSeparator(sentence, first + 1, between !== undefined);
  const to = yearAt(sentence, separator);
  if (to === undefined || separator === undefined || from >= to) {
    return undefined;
  }
  const next = separator + 1;
  if (lead === undefined && (index > 0 || next < sentence.tokens.length)) return undefined;
  return { from: { date: { year: from } }, to: { date: { year: to } }, next, weak: false };
}

function yearAt({ tokens }: LexedSentence, index = -1): number | undefined {
  const year = Number(tokens[index]?.key);
  const isYear = tokens[index]?.kind === "digits" && year >= 1900 && year <= 2100;
  return isYear && tokens[index + 1]?.key !== ":" ? year : undefined;
}

/** `à partir de 2020` is a year, not 20:20. */
export function isYear({ from, to }: DateReading): boolean {
  const isAlone = to === undefined && saysOnly(from, ["date"]);
  return isAlone && from.date?.year !== undefined && from.date.month === undefined;
}
