import { toInstant, toIso } from "../../time.ts";
import type { DateEntityValue, DateIntervalEntityValue } from "../value.ts";
import * as calendar from "./calendar.ts";
import { DAY, HOUR, type WallTime } from "./calendar.ts";
import { narrow } from "./cycles.ts";
import type { Clock, DateFields } from "./draft.ts";
import { toPart } from "./hours.ts";
import type { DateReading } from "./intervals.ts";
import { at, byDay, later, type Moment, minutes, type Resolved } from "./moment.ts";
import { resolveDay, resolvePeriod } from "./resolve-day.ts";

/** Turns what was said into Tock's value; `null` when there is no such day. */
export function resolve(
  reading: DateReading,
  moment: Moment,
): DateEntityValue | DateIntervalEntityValue | null {
  if (reading.to === undefined) {
    const single = resolveFields(reading.from, moment);
    return single === null ? null : toValue(single, moment);
  }
  const [from, to] = resolveEnds(reading.from, reading.to, moment);
  if (from === null || to === null || to.time < from.time) return null;
  return { "@type": "dateIntervalEntity", date: entity(from, moment), toDate: entity(to, moment) };
}

function toValue(resolved: Resolved, moment: Moment): DateEntityValue | DateIntervalEntityValue {
  const date = entity(resolved, moment);
  if (resolved.end === undefined) return date;
  const toDate = entity({ time: resolved.end, grain: resolved.grain }, moment);
  return { "@type": "dateIntervalEntity", date, toDate };
}

function entity(resolved: Resolved, moment: Moment): DateEntityValue {
  const instant = resolved.instant ?? toInstant(resolved.time, moment.timeZone);
  return { "@type": "dateEntity", date: toIso(instant), grain: resolved.grain };
}

function resolveEnds(
  from: DateFields,
  to: DateFields,
  moment: Moment,
): [Resolved | null, Resolved | null] {
  if (from.clock !== undefined && to.clock !== undefined)
    return resolveTimes(from, to, from.clock, to.clock, moment);
  const first = resolveFields(from, moment);
  let second = resolveFields(to, moment);
  if (first === null || second === null) return [first, second];
  if (second.time < first.time) {
    // `friday to monday`, `from 20 december to 5 january`: the end is the first one after the start.
    const later = resolveFields(to, { ...moment, now: first.time });
    if (later !== null && later.time > first.time) second = later;
  }
  return [{ time: first.time, grain: first.grain }, endOf(second)];
}

function endOf(resolved: Resolved): Resolved {
  return resolved.end === undefined ? resolved : { time: resolved.end, grain: resolved.grain };
}

/** Two clock times; both halves of the day are tried where only one number was said. */
function resolveTimes(
  from: DateFields,
  to: DateFields,
  start: Clock,
  end: Clock,
  moment: Moment,
): [Resolved | null, Resolved | null] {
  const part = from.part ?? to.part;
  const a = part && start.ambiguous ? toPart(start, part) : start;
  let b = part && end.ambiguous ? toPart(end, part) : end;
  const fixedDay = resolveDay({ ...from, clock: a }, moment);
  const first =
    a.ambiguous && b.halved && minutes(a) + 720 <= minutes(b) && a.hour < 12 ? later(a) : a;
  const ordered = minutes(first) < minutes(b);
  if (minutes(b) < minutes(first) && b.ambiguous) b = later(b);
  const today = calendar.startOf("day", moment.now);
  const day = fixedDay ?? today;
  const otherDay =
    to.date || to.weekday || to.days !== undefined ? resolveDay(to, moment) : undefined;
  const both = first.ambiguous && b.ambiguous && first.hour < 12 ? later(first) : undefined;
  // `tomorrow from 3 to 5` is in the afternoon, `tomorrow from 6 to 2` begins in the morning.
  const usual = both && ordered && fixedDay !== undefined ? byDay(first) : first;
  const results = usual === first ? [first, both] : [both];
  for (const candidate of results) {
    if (candidate === undefined) continue;
    const shifted =
      candidate === first ? b : b.hour < 12 || minutes(b) <= minutes(candidate) ? later(b) : b;
    const one = at(day, candidate);
    const two = at(otherDay ?? day, shifted);
    if (two.time < one.time) two.time += DAY;
    if (fixedDay !== undefined || two.time > moment.now) return [one, two];
  }
  return [at(day + DAY, first), at(day + DAY + (minutes(b) < minutes(first) ? DAY : 0), b)];
}

function resolveFields(fields: DateFields, moment: Moment): Resolved | null {
  if (fields.instant !== undefined) {
    return { time: 0, instant: fields.instant, grain: fields.clock?.grain ?? "second" };
  }
  if (fields.now) return { time: calendar.startOf("second", moment.now), grain: "second" };
  const { clock, part } = fields;
  const whole = resolvePeriod(fields, moment);
  if (whole === null) return null;
  const period = whole && narrow(whole, fields);
  const day = period === undefined ? undefined : calendar.startOf("day", period.time);
  if (clock !== undefined) return resolveClock(clock, fields, day, moment);
  if (part !== undefined) {
    const start = day ?? calendar.startOf("day", moment.now);
    return { time: start + part.from * HOUR, end: start + part.to * HOUR, grain: "hour" };
  }
  return period ?? null;
}

function resolveClock(
  clock: Clock,
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
    return at(day, future ?? byDay(exact));
  }
  if (fields.past) {
    const passed = candidates.findLast((time) => at(today, time).time <= moment.now);
    return passed === undefined ? at(today - DAY, exact) : at(today, passed);
  }
  const next = candidates.find((time) => at(today, time).time > moment.now);
  if (next !== undefined) return at(today, next);
  return fields.part !== undefined ? at(today, exact) : at(today + DAY, exact);
}
