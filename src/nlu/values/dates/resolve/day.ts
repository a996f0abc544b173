import { isOfDays } from "../../durations.ts";
import type { PartOfDay } from "../../lexicon.ts";
import * as calendar from "../calendar.ts";
import { dayMs, hourMs, hoursOfDay, type WallTime } from "../calendar.ts";
import { narrow, resolveCycle, resolveCycles } from "../cycles.ts";
import type { DateFields, TimeOfDay } from "../draft.ts";
import { toPart } from "../hours.ts";
import { at, byDay, later, type Moment, type Resolved } from "../moment.ts";
import { resolveDate } from "./date.ts";
import { resolveRelation } from "./relation.ts";
import { resolveShift } from "./shift.ts";
import { resolveHoliday, resolveNth, resolveSeason, weekend } from "./special.ts";

/** The moment, day or longer period of one date; `null` if it does not exist. */
export function resolveFields(fields: DateFields, moment: Moment): Resolved | null {
  if (fields.instant !== undefined) {
    return { time: 0, instant: fields.instant, grain: fields.clock?.grain ?? "second" };
  }
  if (fields.now) return { time: calendar.startOf("second", moment.now), grain: "second" };
  const { clock, part } = fields;
  const whole = resolvePeriod(fields, moment);
  const period = whole && narrow(whole, fields);
  if (period === null) return null;
  // `una mañana de mayo`, `in may at 5pm`: on which day?
  if ((clock ?? part) && isLong(period?.grain)) return null;
  const day = period === undefined ? undefined : calendar.startOf("day", period.time);
  if (clock !== undefined) return resolveClock(clock, fields, day, moment);
  if (part !== undefined) {
    const start = day ?? calendar.startOf("day", moment.now);
    return { time: start + part.from * hourMs, end: start + part.to * hourMs, grain: "hour" };
  }
  return period ?? null;
}

function isLong(grain: Resolved["grain"] | undefined): boolean {
  return grain === "week" || grain === "month" || grain === "quarter" || grain === "year";
}

/** Whether a part of the day continues after midnight. */
function isNight(part: PartOfDay | undefined): boolean {
  return part !== undefined && part.to > hoursOfDay;
}

function resolveClock(
  clock: TimeOfDay,
  fields: DateFields,
  day: WallTime | undefined,
  moment: Moment,
): Resolved {
  const today = calendar.startOf("day", moment.now);
  const exact = fields.part === undefined ? clock : toPart(clock, fields.part);
  const candidates = exact.ambiguous
    ? [exact, { ...exact, hour: exact.hour === 12 ? 24 : exact.hour + 12 }]
    : [exact];
  if (day !== undefined) {
    const future =
      day === today ? candidates.find((time) => at(day, time).time >= moment.now) : undefined;
    const time = at(day, future ?? byDay(exact));
    // `heute Nacht um 2`, said in the morning
    const isPassed = day === today && isNight(fields.part) && time.time < moment.now;
    return isPassed && !fields.past ? { ...time, time: time.time + dayMs } : time;
  }
  if (fields.past) {
    const passed = candidates.findLast((time) => at(today, time).time <= moment.now);
    return passed === undefined ? at(today - dayMs, exact) : at(today, passed);
  }
  const next = candidates.find((time) => at(today, time).time > moment.now);
  if (next !== undefined) return at(today, next);
  // `dans la nuit vers 2h` is in the night to come.
  const isToday = fields.part !== undefined && !isNight(fields.part);
  return isToday ? at(today, exact) : at(today + dayMs, exact);
}

export function resolveDay(fields: DateFields, moment: Moment): WallTime | undefined {
  const { clock: _clock, part: _part, ...day } = fields;
  const period = resolvePeriod({ ...day, ...(fields.clock && { clock: fields.clock }) }, moment);
  return period === undefined || period === null ? undefined : calendar.startOf("day", period.time);
}

/** The day or longer period; `undefined` if none is mentioned, `null` if it does not exist. */
export function resolvePeriod(fields: DateFields, moment: Moment): Resolved | null | undefined {
  const today = calendar.startOf("day", moment.now);
  if (fields.relation !== undefined) {
    const { relation, past } = fields;
    const base = resolveFields({ ...relation.base, ...(past && { past }) }, moment);
    return base && resolveRelation(relation, base, moment);
  }
  if (fields.nth !== undefined) return resolveNth(fields, fields.nth, moment);
  if (fields.weekend !== undefined && fields.date !== undefined) {
    // `the weekend of march 21`
    const day = resolveDate(fields, fields.date, moment);
    return day && weekend(calendar.startOf("week", day.time));
  }
  if (fields.weekend !== undefined && fields.holiday !== undefined) {
    const day = resolveHoliday(fields.holiday, fields, today).time;
    // A Monday belongs to the weekend before it.
    return weekend(calendar.startOf("week", day - dayMs));
  }
  // `a friday next month`
  const isWeek = fields.period === undefined || fields.period.unit === "week";
  if (fields.weekday !== undefined && !isWeek && fields.date === undefined) return null;
  // `a friday in may`
  if (fields.weekday !== undefined && fields.date && fields.date.day === undefined) return null;
  if (fields.date !== undefined) return resolveDate(fields, fields.date, moment);
  if (fields.weekday !== undefined)
    return { time: resolveWeekday(fields, fields.weekday, moment), grain: "day" };
  if (fields.days !== undefined) {
    const day: Resolved = { time: today + fields.days * dayMs, grain: "day" };
    if (fields.shift === undefined) return day;
    const { parts, sign } = fields.shift;
    // `heute in einer Woche`, but `heute in zwei Stunden` is counted from now.
    if (isOfDays(parts)) return resolveRelation({ base: {}, sign, move: { parts } }, day, moment);
    return fields.days === 0 ? resolveShift(parts, sign, moment) : day;
  }
  // `easter next year`; a week or month does not have its own.
  if (fields.holiday && fields.period && fields.period.unit !== "year") return null;
  if (fields.period !== undefined && !fields.holiday) return resolveCycle(fields.period, moment);
  if (fields.weekend !== undefined)
    return weekend(calendar.startOf("week", today) + fields.weekend * 7 * dayMs);
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
    return resolveCycle(fields.period, moment).time + (said.weekday - 1) * dayMs;
  }
  const { cycle } = said;
  const back = cycle?.direction === "last" ? cycle.count - 1 : 0;
  if (fields.shift !== undefined) {
    // `Mittwoch in zwei Wochen`
    const there = resolveShift(fields.shift.parts, fields.shift.sign, moment).time;
    return calendar.startOf("week", there) + (said.weekday - 1) * dayMs;
  }
  if (cycle?.direction === "last" || (cycle === undefined && fields.past))
    return today + (ahead - 7 - 7 * back) * dayMs;
  if (cycle?.direction === "later") return today + (ahead + 7 * cycle.count) * dayMs;
  if (cycle?.direction === "next" && moment.nextSkipsThisWeek) {
    return calendar.startOf("week", today) + (7 * cycle.count + said.weekday - 1) * dayMs;
  }
  const weeks = cycle?.direction === "next" ? cycle.count - 1 : 0;
  const laterToday =
    ahead === 0 &&
    cycle === undefined &&
    fields.clock !== undefined &&
    at(today, latest(fields.clock, fields.part)).time > moment.now;
  return today + ((ahead === 0 && !laterToday ? 7 : ahead) + weeks * 7) * dayMs;
}

function latest(clock: TimeOfDay, part: DateFields["part"]): TimeOfDay {
  if (part !== undefined) return toPart(clock, part);
  return clock.ambiguous ? later(clock) : clock;
}
