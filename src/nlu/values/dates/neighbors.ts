/** What a date says about another one in the same sentence. */

import { isOfDays } from "../durations.ts";
import type { LexedSentence } from "../sentence.ts";
import { type DateContext, type DateFields, type DateReading, saysDay } from "./draft.ts";
import { readDate } from "./intervals.ts";

/** The date at a token with what the date before it and after it add. */
export function withNeighbors(
  reading: DateContext,
  index: number,
  date: DateReading,
  last: DateReading | undefined,
): DateReading {
  const timed = withSharedDay(reading, index, explained(reading, date), last);
  if (last === undefined) return timed;
  const beside = besideOther(reading, index, timed, last);
  const isSecond = reading.sentence.find(last.next, "or")?.next === index;
  return withMonth(index, isSecond ? withPart(beside, last) : beside, last);
}

/** `tomorrow or the day after`, `arriving friday, leaving two days later`: counted from the day mentioned before. */
function besideOther(
  { sentence }: DateContext,
  index: number,
  date: DateReading,
  last: DateReading,
): DateReading {
  const { days = 0, shift, ...others } = date.from;
  const isCounted = Object.keys(others).every((key) => key === "clock" || key === "part");
  if (!isCounted || date.to !== undefined || !isBeside(sentence, index, date)) return date;
  const said = last.to ?? last.from;
  const { clock, part: _part, ...day } = said;
  if (!isDay(day)) return date;
  const isShort = shift !== undefined && !isOfDays(shift.parts);
  if (isShort && clock === undefined) return date;
  if (shift === undefined && days === 0) return { ...date, from: { ...day, ...others } };
  const sign = shift?.sign ?? (days < 0 ? -1 : 1);
  const parts = shift?.parts ?? [{ unit: "day" as const, count: Math.abs(days) }];
  const relation = { base: isShort ? said : day, sign, move: { parts } };
  return { ...date, from: { ...others, relation } };
}

/** `the day after`, `deux jours plus tard`, but not `the day after tomorrow`. */
export function isBeside(
  sentence: LexedSentence,
  index: number,
  { from: { days, shift }, next }: DateReading,
): boolean {
  if (shift !== undefined) return sentence.endingAt(next, "relative") !== undefined;
  if (days === undefined || Math.abs(days) > 2) return false;
  for (let start = index; start < next; start++) {
    const end = sentence.find(start, "day")?.next ?? start;
    for (let at = start; at < end; at++) {
      const isNear = Math.abs(days) < 2 || sentence.find(at, "dayBeside") !== undefined;
      if (isNear && sentence.find(at, "relative") !== undefined) return true;
    }
  }
  return false;
}

/** Whether it is one day, from which days can be counted. */
function isDay(fields: DateFields): boolean {
  const { date, holiday, days, weekday, relation, shift } = fields;
  const isLong = fields.period ?? fields.edge ?? fields.weekend;
  if (isLong !== undefined) return false;
  return (date?.day ?? holiday ?? days ?? weekday ?? relation ?? shift) !== undefined;
}

/** `friday morning or afternoon`: another part of the same day. */
function withPart(date: DateReading, { from: before }: DateReading): DateReading {
  const { part, ...others } = date.from;
  const { part: first, ...day } = before;
  const isAlone = part !== undefined && Object.keys(others).length === 0;
  if (!isAlone || first === undefined || !saysDay(day) || day.clock) return date;
  return { ...date, from: { ...day, part }, weak: false };
}

const mostTokensBetween = 8;

/** `arriving on june 3rd, leaving on the 10th`: a later day of the same month. */
function withMonth(index: number, date: DateReading, last: DateReading): DateReading {
  const { date: said, ...others } = date.from;
  const { date: before } = last.to ?? last.from;
  const isNear = index - last.next < mostTokensBetween;
  if (said?.day === undefined || said.month !== undefined || !isNear) return date;
  if (before?.day === undefined || before.month === undefined || said.day <= before.day)
    return date;
  if (others.weekday ?? others.period) return date;
  return { ...date, from: { ...date.from, date: { ...before, day: said.day } } };
}

/** `un jour plus tôt, le 17 avril`: the day that a distance leads to. */
function explained(reading: DateContext, date: DateReading): DateReading {
  const { sentence } = reading;
  const isDistance = date.from.shift !== undefined && Object.keys(date.from).length === 1;
  if (!isDistance || date.to !== undefined || !sentence.symbol(date.next, ",")) return date;
  const day = readDate(reading, date.next + 1);
  return day?.from.date?.day !== undefined && day.to === undefined ? day : date;
}

/** `tomorrow at 8 or 9pm`, `at 8 or at 9 tomorrow`: alternative times are on one day. */
function withSharedDay(
  reading: DateContext,
  index: number,
  date: DateReading,
  last: DateReading | undefined,
): DateReading {
  const { from, to, next } = date;
  if (to !== undefined || from.clock === undefined || saysDay(from)) return date;
  const { sentence } = reading;
  const isSecond = last !== undefined && sentence.find(last.next, "or")?.next === index;
  const or = sentence.find(next, "or");
  const other = isSecond ? last : or && readDate(reading, or.next);
  if (other?.from.clock === undefined || !saysDay(other.from) || other.to) return date;
  const { clock: _clock, zone: _zone, ...day } = other.from;
  return { ...date, from: { ...day, ...from } };
}
