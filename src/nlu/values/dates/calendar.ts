import type { WallTime } from "../../../time-zones.ts";
import type { SpanUnit } from "../lexicon.ts";

/**
 * Wall-clock time without zones: a moment is a number of milliseconds, as if it were UTC. `time.ts` converts between
 * instants and wall-clock time.
 */
export type { WallTime };

export const minuteMs = 60_000;
export const hourMs = 3_600_000;
export const dayMs = 86_400_000;
export const hoursOfDay = 24;

/** Midnight of a date; a day after the end of the month belongs to the next month. */
export function midnight(year: number, month: number, day: number): WallTime {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
}

export function yearOf(time: WallTime): number {
  return new Date(time).getUTCFullYear();
}

/** 1 to 12. */
export function monthOf(time: WallTime): number {
  return new Date(time).getUTCMonth() + 1;
}

export function dayOf(time: WallTime): number {
  return new Date(time).getUTCDate();
}

/** 1 is Monday, 7 Sunday. */
export function weekdayOf(time: WallTime): number {
  return new Date(time).getUTCDay() || 7;
}

export function daysIn(year: number, month: number): number {
  return dayOf(midnight(year, month + 1, 0));
}

/** Whether a day exists: 29 February only in leap years. */
export function exists(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** The first moment of the second, minute … year that contains a moment; weeks start on Monday. */
export function startOf(unit: SpanUnit, time: WallTime): WallTime {
  switch (unit) {
    case "second":
      return time - modulo(time, 1000);
    case "minute":
      return time - modulo(time, minuteMs);
    case "hour":
      return time - modulo(time, hourMs);
    case "day":
      return time - modulo(time, dayMs);
    case "week":
      return startOf("day", time) - (weekdayOf(time) - 1) * dayMs;
    case "month":
      return midnight(yearOf(time), monthOf(time), 1);
    case "quarter":
      return midnight(yearOf(time), monthOf(time) - ((monthOf(time) - 1) % 3), 1);
    case "year":
      return midnight(yearOf(time), 1, 1);
  }
}

function modulo(value: number, size: number): number {
  return ((value % size) + size) % size;
}

const milliseconds = { second: 1000, minute: minuteMs, hour: hourMs, day: dayMs, week: 7 * dayMs };
const monthsOf = { month: 1, quarter: 3, year: 12 };

/** Adds whole units; the 31st becomes the last day of a shorter month. */
export function add(unit: SpanUnit, count: number, time: WallTime): WallTime {
  if (unit !== "month" && unit !== "quarter" && unit !== "year") {
    return time + Math.round(count * milliseconds[unit]);
  }
  const months = Math.round(count * monthsOf[unit]);
  const first = midnight(yearOf(time), monthOf(time) + months, 1);
  const day = Math.min(dayOf(time), daysIn(yearOf(first), monthOf(first)));
  return first + (day - 1) * dayMs + modulo(time, dayMs);
}

/** Easter Sunday of a year of the Gregorian calendar (anonymous algorithm). */
export function easter(year: number): WallTime {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return midnight(year, Math.floor(f / 31), (f % 31) + 1);
}
