import * as calendar from "./calendar.ts";
import { DAY, type WallTime } from "./calendar.ts";
import { resolveCycle, resolveCycles } from "./cycles.ts";
import type { Clock, DateFields } from "./draft.ts";
import { at, later, type Moment, type Resolved } from "./moment.ts";
import { resolveDate } from "./resolve-date.ts";
import { resolveShift } from "./resolve-shift.ts";
import { resolveHoliday, resolveNth, resolveSeason, weekend } from "./resolve-special.ts";

export function resolveDay(fields: DateFields, moment: Moment): WallTime | undefined {
  const { clock: _clock, part: _part, ...day } = fields;
  const period = resolvePeriod({ ...day, ...(fields.clock && { clock: fields.clock }) }, moment);
  return period === undefined || period === null ? undefined : calendar.startOf("day", period.time);
}

/** The day or longer period that is said; `undefined` when none is, `null` when it does not exist. */
export function resolvePeriod(fields: DateFields, moment: Moment): Resolved | null | undefined {
  const today = calendar.startOf("day", moment.now);
  if (fields.nth !== undefined) return resolveNth(fields, fields.nth, moment);
  if (fields.weekend !== undefined && fields.date !== undefined) {
    // `the weekend of march 21`
    const day = resolveDate(fields, fields.date, moment);
    return day && weekend(calendar.startOf("week", day.time));
  }
  if (fields.date !== undefined) return resolveDate(fields, fields.date, moment);
  if (fields.weekday !== undefined)
    return { time: resolveWeekday(fields, fields.weekday, moment), grain: "day" };
  if (fields.days !== undefined) {
    // `heute in einer Woche`
    const there = fields.shift && resolveShift(fields.shift.parts, fields.shift.sign, moment);
    if (there !== undefined && fields.days === 0 && there.grain !== "day") return there;
    return {
      time: calendar.startOf("day", there?.time ?? today) + fields.days * DAY,
      grain: "day",
    };
  }
  if (fields.period !== undefined) return resolveCycle(fields.period, moment);
  if (fields.weekend !== undefined)
    return weekend(calendar.startOf("week", today) + fields.weekend * 7 * DAY);
  if (fields.holiday !== undefined) return resolveHoliday(fields.holiday, fields, today);
  if (fields.season !== undefined) return resolveSeason(fields.season, today);
  if (fields.shift !== undefined)
    return resolveShift(fields.shift.parts, fields.shift.sign, moment);
  if (fields.cycles !== undefined) return resolveCycles(fields.cycles, moment);
  return undefined;
}

function resolveWeekday(
  fields: DateFields,
  said: NonNullable<DateFields["weekday"]>,
  moment: Moment,
): WallTime {
  const today = calendar.startOf("day", moment.now);
  const ahead = (said.weekday - calendar.weekdayOf(today) + 7) % 7;
  if (fields.period?.unit === "week") {
    return resolveCycle(fields.period, moment).time + (said.weekday - 1) * DAY;
  }
  const { cycle } = said;
  if (fields.shift !== undefined) {
    // `Mittwoch in zwei Wochen`
    const there = resolveShift(fields.shift.parts, fields.shift.sign, moment).time;
    return calendar.startOf("week", there) + (said.weekday - 1) * DAY;
  }
  if (cycle?.direction === "last" || (cycle === undefined && fields.past))
    return today + ((ahead === 0 ? 0 : ahead) - 7) * DAY;
  if (cycle?.direction === "later") return today + (ahead + 7 * cycle.count) * DAY;
  if (cycle?.direction === "next" && moment.nextSkipsThisWeek) {
    return calendar.startOf("week", today) + (7 * cycle.count + said.weekday - 1) * DAY;
  }
  const weeks = cycle?.direction === "next" ? cycle.count - 1 : 0;
  const laterToday =
    ahead === 0 &&
    cycle === undefined &&
    fields.clock !== undefined &&
    at(today, latest(fields.clock)).time > moment.now;
  return today + ((ahead === 0 && !laterToday ? 7 : ahead) + weeks * 7) * DAY;
}

function latest(clock: Clock): Clock {
  return clock.ambiguous ? later(clock) : clock;
}
