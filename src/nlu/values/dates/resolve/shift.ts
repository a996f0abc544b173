import { toInstant, toWallTime } from "../../../../time-zones.ts";
import type { SpanPart } from "../../amount.ts";
import type { SpanUnit } from "../../lexicon.ts";
import type { WallTime } from "../calendar.ts";
import * as calendar from "../calendar.ts";
import { hoursOfDay } from "../calendar.ts";
import type { Moment, Resolved } from "../moment.ts";

const grains: Record<SpanUnit, SpanUnit> = {
  year: "month",
  quarter: "month",
  month: "day",
  week: "day",
  day: "hour",
  hour: "minute",
  minute: "second",
  second: "second",
};

const finerUnit: Partial<Record<SpanUnit, [SpanUnit, number]>> = {
  year: ["month", 12],
  quarter: ["month", 3],
  week: ["day", 7],
  day: ["hour", 24],
  hour: ["minute", 60],
  minute: ["second", 60],
};

/** Moves the moment; the grain is one step finer than the smallest unit, as in Duckling. */
export function resolveShift(parts: readonly SpanPart[], sign: 1 | -1, moment: Moment): Resolved {
  let time = moment.now;
  let grain: SpanUnit = "year";
  for (const part of wholeParts(parts)) {
    grain = part.unit;
    time = shiftBy(part, sign, time, moment.timeZone);
  }
  const finer = grains[grain];
  // A day and a half is in hours, a month and a half in days.
  const own = grain === "day" && parts.every(({ unit }) => isLong(unit)) ? "day" : finer;
  return { time: calendar.startOf(own, time), grain: own };
}

function isLong(unit: SpanUnit): boolean {
  return unit === "month" || unit === "quarter" || unit === "year";
}

/** The same duration in whole units. */
export function wholeParts(parts: readonly SpanPart[]): SpanPart[] {
  return parts.flatMap((part) => (Number.isInteger(part.count) ? [part] : refine(part)));
}

/** Half a month is 15 days. */
const daysOfMonth = 30;

function refine(part: SpanPart): SpanPart[] {
  const [unit, size] = finerUnit[part.unit] ?? [part.unit, 1];
  const count = Math.round(part.count * size * 1e6) / 1e6;
  if (unit === "day" && !Number.isInteger(count)) {
    // Half a week is three days and twelve hours.
    const hours: SpanPart = { unit: "hour", count: Math.round((count % 1) * hoursOfDay) };
    return count < 1 ? [hours] : [{ unit, count: Math.trunc(count) }, hours];
  }
  if (unit !== "month") return [{ unit, count: Math.round(count) }];
  const days = Math.round((count % 1) * daysOfMonth);
  const months = { unit, count: Math.trunc(count) };
  if (days === 0) return [months];
  const rest: SpanPart = { unit: "day", count: days };
  return months.count === 0 ? [rest] : [months, rest];
}

/** Hours and smaller units are elapsed time, across clock changes; days and larger units are wall-clock time. */
export function shiftBy(part: SpanPart, sign: 1 | -1, time: WallTime, zone: string): WallTime {
  const { unit } = part;
  const count = sign * part.count;
  if (unit !== "hour" && unit !== "minute" && unit !== "second")
    return calendar.add(unit, count, time);
  return toWallTime(calendar.add(unit, count, toInstant(time, zone)), zone);
}
