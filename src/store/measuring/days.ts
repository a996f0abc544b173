/** Days and periods of time in UTC, as counts are kept by day. */

import { setImmediate } from "node:timers/promises";

/** ISO texts in UTC with milliseconds, both included. */
export interface Period {
  from?: string | undefined;
  to?: string | undefined;
}

/** Days such as `2026-11-28`; without bounds, all days. */
export interface CountedDays {
  first?: string | undefined;
  /** The day after the last one. */
  end?: string | undefined;
}

export interface DayRange {
  first: string;
  end: string;
}

export interface Interval {
  from: string;
  to: string;
}

const dayLength = 24 * 3_600_000;

/** The latest instant whose year has four digits; later ones are not sorted as texts. */
const latest = new Date("9999-12-31T23:59:59.999Z").getTime();

/** Comes after all days. */
const afterAllDays = "~";

/** The bounds that are given, and otherwise bounds that every day is within. */
export function rangeOf({ first = "", end = afterAllDays }: CountedDays): DayRange {
  return { first, end };
}

/** The instant at which a day begins. */
export function startOf(day: string): string {
  return `${day}T00:00:00.000Z`;
}

/** The day that comes so many days after another; behind the year 9999, a text that comes after all days. */
export function daysAfter(day: string, count: number): string {
  if (day === afterAllDays) return afterAllDays;
  const time = new Date(startOf(day)).getTime() + count * dayLength;
  return time > latest ? afterAllDays : new Date(time).toISOString().slice(0, 10);
}

/**
 * The days that lie wholly in a period, and what is left of it at its ends.
 * @returns `days`: `null` when there are none
 */
export function wholeDays({ from, to }: Period): { days: CountedDays | null; parts: Interval[] } {
  const first = from === undefined ? undefined : dayFrom(from);
  const end = to === undefined ? undefined : dayAfter(to);
  if (from !== undefined && to !== undefined && rangeOf({ first }).first >= rangeOf({ end }).end) {
    return { days: null, parts: from <= to ? [{ from, to }] : [] };
  }
  const parts: Interval[] = [];
  if (from !== undefined && first !== undefined && from < startOf(first)) {
    parts.push({ from, to: justBefore(first) });
  }
  if (to !== undefined && end !== undefined && to >= startOf(end)) {
    parts.push({ from: startOf(end), to });
  }
  return { days: { first, end }, parts };
}

/** The Monday on a day or before it. */
export function mondayOf(day: string): string {
  const daysSince = (new Date(startOf(day)).getUTCDay() + 6) % 7;
  return daysAfter(day, -daysSince);
}

/** The weeks that lie wholly in a range of days, and the days before and after them. */
export function wholeWeeks({ first, end }: CountedDays): { weeks: CountedDays; days: DayRange[] } {
  const monday = first === undefined ? undefined : mondayOf(daysAfter(first, 6));
  const last = end === undefined ? undefined : mondayOf(end);
  if (
    first !== undefined &&
    end !== undefined &&
    rangeOf({ first: monday }).first > (last ?? "~")
  ) {
    return { weeks: { first, end: first }, days: [{ first, end }] };
  }
  const days: DayRange[] = [];
  if (first !== undefined && monday !== undefined) days.push({ first, end: monday });
  if (end !== undefined && last !== undefined) days.push({ first: last, end });
  return { weeks: { first: monday, end: last }, days };
}

/** The first day that begins at an instant or after it. */
export function dayFrom(instant: string): string {
  const day = instant.slice(0, 10);
  return instant === startOf(day) ? day : daysAfter(day, 1);
}

/** The day after the last one that ends at an instant or before it. */
function dayAfter(instant: string): string {
  const day = instant.slice(0, 10);
  const next = daysAfter(day, 1);
  return instant === justBefore(next) ? next : day;
}

function justBefore(day: string): string {
  const time = day === afterAllDays ? latest : new Date(startOf(day)).getTime() - 1;
  return new Date(time).toISOString();
}

/**
 * The parts of a range in which something was counted, so long that each is counted within some milliseconds; others
 * get their turn between two parts.
 * @param next finds the first day of a range on which something was counted
 */
export async function* windowsOf(
  days: CountedDays,
  next: (range: DayRange) => Promise<string | undefined>,
): AsyncGenerator<DayRange> {
  const { first, end } = rangeOf(days);
  let length = 8;
  for (let from = first; ; ) {
    const day = await next({ first: from, end });
    if (day === undefined) return;
    from = daysAfter(day, length);
    const began = performance.now();
    yield { first: day, end: from < end ? from : end };
    const took = performance.now() - began;
    if (took > 15) length = Math.max(1, Math.floor(length / 2));
    else if (took < 5) length = Math.min(64, length * 2);
    await setImmediate();
  }
}
