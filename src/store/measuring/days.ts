/** Days and periods in UTC, for counts by day. */

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

/** The latest instant with a four-digit year; later ones are not sorted as texts. */
const latest = new Date("9999-12-31T23:59:59.999Z").getTime();

/** Sorted after all days. */
const afterAllDays = "~";

/** The given bounds, with defaults that include every day. */
export function rangeOf({ first = "", end = afterAllDays }: CountedDays): DayRange {
  return { first, end };
}

/** The start of a day. */
export function startOf(day: string): string {
  return `${day}T00:00:00.000Z`;
}

/** The day that many days after another; after the year 9999, a text that is sorted after all days. */
export function daysAfter(day: string, count: number): string {
  if (day === afterAllDays) return afterAllDays;
  const time = new Date(startOf(day)).getTime() + count * dayLength;
  return time > latest ? afterAllDays : new Date(time).toISOString().slice(0, 10);
}

/**
 * The complete days of a period, and the remaining parts at its ends.
 * @returns `days`: `null` without complete days
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

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  const daysSince = (new Date(startOf(day)).getUTCDay() + 6) % 7;
  return daysAfter(day, -daysSince);
}

/** The complete weeks of a range of days, and the days before and after them. */
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

/** The first day that starts at or after an instant. */
export function dayFrom(instant: string): string {
  const day = instant.slice(0, 10);
  return instant === startOf(day) ? day : daysAfter(day, 1);
}

/** The day after the last one that ends at or before an instant. */
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
 * The parts of a range with counts, short enough to be counted within some milliseconds; other work runs between two
 * parts.
 * @param next finds the first day of a range with counts
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
