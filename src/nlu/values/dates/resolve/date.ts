import * as calendar from "../calendar.ts";
import { dayMs, type WallTime } from "../calendar.ts";
import { resolveCycle } from "../cycles.ts";
import type { DateFields } from "../draft.ts";
import type { Moment, Resolved } from "../moment.ts";

export function resolveDate(
  fields: DateFields,
  date: NonNullable<DateFields["date"]>,
  moment: Moment,
): Resolved | null {
  const today = calendar.startOf("day", moment.now);
  // `4th of july next year`
  const other = fields.period?.unit === "year" ? fields.period.offset : undefined;
  const year =
    date.year ?? fields.year ?? (other === undefined ? undefined : calendar.yearOf(today) + other);
  if (date.day === undefined) {
    const ahead = ((date.month ?? 0) - calendar.monthOf(today) + 12) % 12;
    const isNext = fields.past === "nearer" && ahead > 0 && ahead < 6;
    const passed = fields.past && !isNext && date.month !== undefined && year === undefined;
    const latest = calendar.monthOf(today) - (fields.past === "ended" ? 1 : 0);
    const behind = (date.month ?? 0) > latest ? 1 : 0;
    const own = passed ? calendar.yearOf(today) - behind : year;
    return resolveMonth(own, date.month, today);
  }
  if (fields.period?.unit === "month") {
    const month = resolveCycle(fields.period, moment).time;
    return dayIn(calendar.yearOf(month), calendar.monthOf(month), date.day);
  }
  if (date.month !== undefined && year !== undefined) return dayIn(year, date.month, date.day);
  if (year !== undefined) {
    // `friday, the 13th, of next year`
    const start = calendar.midnight(year, 1, 1);
    const found = nextSuchDay(date.day, undefined, fields.weekday?.weekday, start);
    const isKnown = fields.weekday && found && calendar.yearOf(found.time) === year;
    return isKnown ? found : null;
  }
  const passed = fields.past ? lastSuchDay(date.day, date.month, today) : null;
  const next = nextSuchDay(date.day, date.month, fields.weekday?.weekday, today);
  const isNearer =
    fields.past === "nearer" && passed && next && next.time - today < today - passed.time;
  return isNearer ? next : (passed ?? next);
}

export function resolveMonth(
  year: number | undefined,
  month: number | undefined,
  today: WallTime,
): Resolved | null {
  if (month === undefined)
    return year === undefined ? null : { time: calendar.midnight(year, 1, 1), grain: "year" };
  const own = year ?? calendar.yearOf(today) + (month < calendar.monthOf(today) ? 1 : 0);
  return { time: calendar.midnight(own, month, 1), grain: "month" };
}

function dayIn(year: number, month: number, day: number): Resolved | null {
  return calendar.exists(year, month, day)
    ? { time: calendar.midnight(year, month, day), grain: "day" }
    : null;
}

/** The first such day from today; eight years contain every 29 February and most weekdays of a date. */
function nextSuchDay(
  day: number,
  month: number | undefined,
  weekday: number | undefined,
  today: WallTime,
): Resolved | null {
  const first = calendar.yearOf(today) * 12 + calendar.monthOf(today) - 1;
  let fallback: Resolved | null = null;
  for (let count = first - 1; count < first + 97; count++) {
    const year = Math.floor(count / 12);
    const number = (count % 12) + 1;
    if (month !== undefined && number !== month) continue;
    const found = dayIn(year, number, day);
    if (found === null) continue;
    const matches = weekday === undefined || calendar.weekdayOf(found.time) === weekday;
    // `friday march 6` on the 11th is the one just passed.
    if (month !== undefined && weekday !== undefined && matches && today - found.time < 32 * dayMs)
      return found;
    if (found.time < today) continue;
    if (matches) return found;
    fallback ??= found;
  }
  return fallback;
}

function lastSuchDay(day: number, month: number | undefined, today: WallTime): Resolved | null {
  const last = calendar.yearOf(today) * 12 + calendar.monthOf(today) - 1;
  for (let count = last; count > last - 97; count--) {
    const number = (count % 12) + 1;
    const found =
      month === undefined || number === month ? dayIn(Math.floor(count / 12), number, day) : null;
    if (found !== null && found.time <= today) return found;
  }
  return null;
}
