import type { Holiday } from "../../lexicon.ts";
import * as calendar from "../calendar.ts";
import { dayMs, hourMs, type WallTime } from "../calendar.ts";
import { resolveCycle } from "../cycles.ts";
import type { DateFields } from "../draft.ts";
import type { Moment, Resolved } from "../moment.ts";
import { resolveMonth } from "./date.ts";

/** First and last day of a season: the 21st, in autumn the 23rd. */
export function resolveSeason(said: NonNullable<DateFields["season"]>, today: WallTime): Resolved {
  const { season, offset } = said;
  for (let year = said.year ?? calendar.yearOf(today) - 1; ; year++) {
    const time = calendar.midnight(year, season, season === 9 ? 23 : 21);
    const end = calendar.midnight(year, season + 3, season === 6 ? 24 : 22);
    if (said.year === undefined && (said.ahead ? time : end) <= today) continue;
    const start = calendar.add("year", offset, time);
    return { time: start, end: calendar.add("year", offset, end), grain: "day" };
  }
}

/** Friday 18:00 to Monday, as in Duckling. */
export function weekend(monday: WallTime): Resolved {
  return { time: monday + 4 * dayMs + 18 * hourMs, end: monday + 7 * dayMs, grain: "hour" };
}

export function resolveHoliday(holiday: Holiday, fields: DateFields, today: WallTime): Resolved {
  const other = fields.period && calendar.yearOf(today) + fields.period.offset;
  const said = fields.year ?? other;
  const own = said ?? calendar.yearOf(today);
  const length = (holiday.days ?? 1) * dayMs;
  const span = (time: WallTime): Resolved => ({
    time,
    grain: "day",
    ...(holiday.days !== undefined && { end: time + length }),
  });
  const time = holidayIn(holiday, own);
  if (said !== undefined) return span(time);
  if (fields.past) return span(time < today ? time : holidayIn(holiday, own - 1));
  return span(time + length <= today ? holidayIn(holiday, own + 1) : time);
}

function holidayIn(holiday: Holiday, year: number): WallTime {
  if ("easter" in holiday) return calendar.easter(year) + holiday.easter * dayMs;
  if ("before" in holiday) {
    const end = calendar.midnight(year, holiday.before.month, holiday.before.day);
    return lastWeekday(end, holiday.weekday) + (holiday.plus ?? 0) * dayMs;
  }
  if (!("weekday" in holiday)) return calendar.midnight(year, holiday.month, holiday.day);
  const { month, weekday, rank, plus = 0, avoids } = holiday;
  const time =
    rank > 0
      ? nthWeekday(calendar.midnight(year, month, 1), weekday, rank)
      : lastWeekday(calendar.midnight(year, month + 1, 1), weekday);
  const taken = avoids !== undefined && time === calendar.easter(year) + avoids.easter * dayMs;
  return time + (taken ? 7 : plus) * dayMs;
}

export function resolveNth(
  fields: DateFields,
  nth: NonNullable<DateFields["nth"]>,
  moment: Moment,
): Resolved | null {
  if (nth.unit === "quarter") {
    const year =
      fields.date?.year ??
      fields.year ??
      calendar.yearOf(moment.now) + (fields.period?.offset ?? 0);
    return { time: calendar.midnight(year, nth.rank * 3 - 2, 1), grain: "quarter" };
  }
  const today = calendar.startOf("day", moment.now);
  const whole =
    fields.period === undefined
      ? resolveMonth(fields.date?.year ?? fields.year, fields.date?.month, today)
      : resolveCycle(fields.period, moment);
  if (whole === null) return null;
  const unit = whole.grain === "year" ? "year" : "month";
  const end = calendar.add(unit, 1, whole.time);
  const { rank, weekday } = nth;
  if (nth.count !== undefined) return resolveRow(nth, nth.count, whole.time, end);
  if (nth.unit === "day") {
    const time = rank > 0 ? whole.time + (rank - 1) * dayMs : end + rank * dayMs;
    return { time, grain: "day" };
  }
  if (nth.unit === "week") {
    const first = calendar.startOf("week", whole.time + 6 * dayMs);
    const time =
      rank > 0 ? first + (rank - 1) * 7 * dayMs : calendar.startOf("week", end - 7 * dayMs);
    return { time, grain: "week" };
  }
  const target = nth.unit === "weekend" ? 6 : (weekday ?? 1);
  const time = rank > 0 ? nthWeekday(whole.time, target, rank) : lastWeekday(end, target);
  if (nth.unit === "weekend") return weekend(time - 5 * dayMs);
  return { time, grain: "day" };
}

/** `the first three days of april`, `the last 3 months of 2025`: weeks are counted in days. */
function resolveRow(
  { rank, unit }: NonNullable<DateFields["nth"]>,
  count: number,
  start: WallTime,
  end: WallTime,
): Resolved | null {
  if (unit !== "day" && unit !== "week" && unit !== "month") return null;
  const grain = unit === "month" ? "month" : "day";
  const row =
    rank > 0
      ? { time: start, end: calendar.add(unit, count, start) }
      : { time: calendar.add(unit, -count, end), end };
  return row.time < start || row.end > end ? null : { ...row, grain };
}

/** The nth such weekday from a day on. */
export function nthWeekday(start: WallTime, weekday: number, rank: number): WallTime {
  const ahead = (weekday - calendar.weekdayOf(start) + 7) % 7;
  return start + (ahead + (rank - 1) * 7) * dayMs;
}

/** The last such weekday before a day. */
export function lastWeekday(end: WallTime, weekday: number): WallTime {
  const back = (calendar.weekdayOf(end) - weekday + 7) % 7 || 7;
  return end - back * dayMs;
}
