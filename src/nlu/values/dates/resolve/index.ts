import { toInstant, toIso, toWallTime } from "../../../../time-zones.ts";
import { localZone } from "../../lexicon.ts";
import type { DateEntityValue, DateIntervalEntityValue } from "../../value.ts";
import * as calendar from "../calendar.ts";
import { dayMs, hoursOfDay } from "../calendar.ts";
import { type DateFields, type DateReading, saysDay, type TimeOfDay } from "../draft.ts";
import { toPart } from "../hours.ts";
import { at, byDay, later, type Moment, minutes, type Resolved } from "../moment.ts";
import { resolveDay, resolveFields } from "./day.ts";

/** Converts a date expression to Tock's value; `null` if the day does not exist. */
export function resolve(
  reading: DateReading,
  moment: Moment,
): DateEntityValue | DateIntervalEntityValue | null {
  const { from, to } = reading;
  if (from.unknown || to?.unknown) return null;
  const zone = (to && zoneOf(to)) ?? zoneOf(from);
  if (zone === "") return null;
  const here = zone === undefined || saysDay(from) ? moment : inZone(moment, zone);
  return resolveIn(reading, here, zone ?? moment.timeZone);
}

/** The mentioned zone, if it is not the caller's. */
function zoneOf(fields: DateFields): string | undefined {
  const zone = fields.zone ?? fields.relation?.base.zone;
  return zone === localZone ? undefined : zone;
}

/** A time alone is the next one in its zone; a day is one of the caller's calendar. */
function inZone(moment: Moment, timeZone: string): Moment {
  const now = toWallTime(toInstant(moment.now, moment.timeZone), timeZone);
  return { ...moment, now, timeZone };
}

function resolveIn(
  reading: DateReading,
  moment: Moment,
  zone: string,
): DateEntityValue | DateIntervalEntityValue | null {
  if (reading.to === undefined) {
    const single = resolveFields(reading.from, moment);
    return single === null || !isWritable(single) ? null : toValue(single, zone);
  }
  const night = resolveNight(reading.from, reading.to, moment);
  if (night !== null) return toValue(night, zone);
  const [from, to] = resolveEnds(reading.from, reading.to, moment);
  if (from === null || to === null || to.time < from.time) return null;
  if (!isWritable(from) || !isWritable(to)) return null;
  return { "@type": "dateIntervalEntity", date: entity(from, zone), toDate: entity(to, zone) };
}

/** `la nuit de samedi à dimanche`: one night, which ends on the second day. */
function resolveNight(from: DateFields, to: DateFields, moment: Moment): Resolved | null {
  if ((from.part?.to ?? 0) <= hoursOfDay || from.clock || to.part || to.clock) return null;
  const night = resolveFields(from, moment);
  const day = night && resolveFields(to, { ...moment, now: night.time });
  const next = night && calendar.startOf("day", night.time) + dayMs;
  return day?.grain === "day" && day.time === next ? night : null;
}

const firstMidnight = calendar.midnight(1, 1, 2);
const last = calendar.midnight(9999, 12, 30);

/** Whether the year has four digits, as ISO 8601 requires. */
export function isWritable({ time, end = time, instant = time }: Resolved): boolean {
  return [time, end, instant].every((each) => each >= firstMidnight && each <= last);
}

function toValue(resolved: Resolved, zone: string): DateEntityValue | DateIntervalEntityValue {
  const date = entity(resolved, zone);
  if (resolved.end === undefined) return date;
  const toDate = entity({ time: resolved.end, grain: resolved.grain }, zone);
  return { "@type": "dateIntervalEntity", date, toDate };
}

function entity(resolved: Resolved, zone: string): DateEntityValue {
  const instant = resolved.instant ?? toInstant(resolved.time, zone);
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
  const isWeek = from.weekday !== undefined && to.weekday !== undefined;
  if (second.time < first.time || (isWeek && second.time === first.time)) {
    // `friday to monday`, `friday to friday`, `from 20 december to 5 january`: the end is the first one after the
    // start.
    const later = resolveFields(to, { ...moment, now: first.time });
    if (later !== null && later.time > first.time) second = later;
  }
  return [{ time: first.time, grain: first.grain }, endOf(second)];
}

function endOf(resolved: Resolved): Resolved {
  return resolved.end === undefined ? resolved : { time: resolved.end, grain: resolved.grain };
}

/** Two clock times; both halves of the day are tried if only a number is given. */
function resolveTimes(
  from: DateFields,
  to: DateFields,
  start: TimeOfDay,
  end: TimeOfDay,
  moment: Moment,
): [Resolved | null, Resolved | null] {
  const part = from.part ?? to.part;
  const a = part && start.ambiguous ? toPart(start, part) : start;
  let b = part && end.ambiguous ? toPart(end, part) : end;
  const fixedDay = resolveDay({ ...from, clock: a }, moment);
  const first =
    a.ambiguous && b.halved && minutes(a) + 720 <= minutes(b) && a.hour < 12 ? later(a) : a;
  const ordered = minutes(first) < minutes(b);
  // `from 10 to 2`, but `from 22 to 6` ends in the morning.
  const isAfter = minutes(b) < minutes(first) && minutes(later(b)) > minutes(first);
  if (b.ambiguous && isAfter) b = later(b);
  else if (b.ambiguous && minutes(b) < minutes(first)) b = { ...b, ambiguous: false };
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
    if (two.time < one.time) two.time += dayMs;
    if (fixedDay !== undefined || two.time > moment.now) return [one, two];
  }
  return [at(day + dayMs, first), at(day + dayMs + (minutes(b) < minutes(first) ? dayMs : 0), b)];
}
