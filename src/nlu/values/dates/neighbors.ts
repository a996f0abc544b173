/** What a date says about another one in the same sentence. */

import { type DateContext, type DateReading, saysDay } from "./draft.ts";
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
  const isSecond = reading.sentence.find(last.next, "or")?.next === index;
  const other = isSecond
    ? (besideOther(reading, index, timed, last) ?? withPart(timed, last))
    : timed;
  return withMonth(index, other, last);
}

/** `tomorrow or the day after`: counted from the first day. */
function besideOther(
  { sentence }: DateContext,
  index: number,
  date: DateReading,
  { from: base }: DateReading,
): DateReading | undefined {
  const { days, ...others } = date.from;
  const isBeside = (days === 1 || days === -1) && Object.keys(others).length === 0;
  if (!isBeside || !saysDay(base) || base.clock) return undefined;
  let isRelative = false;
  for (let at = index; at < date.next; at++)
    isRelative ||= sentence.find(at, "relative") !== undefined;
  if (!isRelative) return undefined;
  const move = { parts: [{ unit: "day" as const, count: 1 }] };
  return { ...date, from: { relation: { base, sign: days, move } } };
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
