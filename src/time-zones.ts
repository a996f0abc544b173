/** Instants and wall-clock times in time zones; the only module that handles names of zones. */

/** Wall-clock time of a zone, in milliseconds as if it were UTC. */
export type WallTime = number;

const minuteMs = 60_000;
const hourMs = 3_600_000;
const dayMs = 86_400_000;

/**
 * The name of a time zone for `Intl`, or `undefined` if the zone does not exist.
 * @param zone in the forms of `java.time.ZoneId`: an IANA name, `Z`, `UTC`, `GMT` or `UT`, an offset such as `+02:00`,
 * or an offset after one of these names: `GMT+2`, `UTC+01:00`
 */
export function readTimezone(zone: string): string | undefined {
  if (zone === "UTC" || zone === "Z" || zone === "UT") return "UTC";
  const offset = offsetPattern.exec(zone);
  if (offset !== null) return writeOffset(offset);
  const known = names.get(zone);
  if (known !== undefined) return known;
  try {
    const name = new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone;
    if (names.size >= mostNames) names.clear();
    names.set(zone, name);
    return name;
  } catch {
    return undefined;
  }
}

/** By the name that was asked for; only creating a formatter finds one, which takes long. */
const names = new Map<string, string>();
const mostNames = 1000;

const offsetPattern = /^(?:UTC|UT|GMT)?([+-])(\d{1,2})(?::?(\d{2})(?::?\d{2})?)?$/;

/** The largest offset that Java accepts. */
const mostMinutes = 18 * 60;

/** `+2` and `+0200` in the form of `Intl`: `+02:00`. Seconds are dropped. */
function writeOffset([, sign, hours = "", minutes = "00"]: readonly (string | undefined)[]) {
  const total = Number(hours) * 60 + Number(minutes);
  if (total > mostMinutes || Number(minutes) > 59) return undefined;
  return total === 0 ? "UTC" : `${sign}${hours.padStart(2, "0")}:${minutes}`;
}

/** Midnight, in a time zone, of the day of an instant. */
export function startOfDay(instant: Date, timezone: string): Date {
  const wall = toWallTime(instant.getTime(), timezone);
  return new Date(toInstant(wall - modulo(wall, dayMs), timezone));
}

/** The day of an instant in a time zone, as `2026-11-28`. */
export function dayOf(instant: Date, timezone: string): string {
  return new Date(toWallTime(instant.getTime(), timezone)).toISOString().slice(0, 10);
}

/** Wall-clock time of a zone at an instant; an unknown zone is UTC, as in Tock. */
export function toWallTime(instant: number, zone: string): WallTime {
  const clock = clockOf(zone);
  if (typeof clock === "number") return instant + clock;
  const offset = offsetInHour(Math.floor(instant / hourMs), clock);
  return offset === null ? format(instant, clock.formatter) : instant + offset;
}

/** Outside, an hour may not be a valid date. */
const mostHours = 2_000_000_000;

/** The offset of a whole hour, known from its ends; `null` if it changes in that hour. */
function offsetInHour(hour: number, { formatter, offsets }: ZoneClock): number | null {
  const known = offsets.get(hour);
  if (known !== undefined) return known;
  if (!(Math.abs(hour) < mostHours)) return null;
  const [first, last] = [hour * hourMs, (hour + 1) * hourMs];
  const offset = format(first, formatter) - first;
  const fixed = format(last, formatter) - last === offset ? offset : null;
  if (offsets.size >= mostOffsets) offsets.clear();
  offsets.set(hour, fixed);
  return fixed;
}

function format(instant: number, formatter: Intl.DateTimeFormat): WallTime {
  const parts = partsPattern.exec(formatter.format(instant));
  if (parts === null) return instant;
  const [month = 0, day = 0, year = 0] = [parts[1], parts[2], parts[3]].map(Number);
  const [hour = 0, minute = 0, second = 0] = [parts[5], parts[6], parts[7]].map(Number);
  const date = new Date(0);
  date.setUTCFullYear(parts[4] === "B" ? 1 - year : year, month - 1, day);
  date.setUTCHours(hour, minute, second);
  return date.getTime() + modulo(instant, 1000);
}

/** The instant of a wall-clock time; a skipped time uses the offset before the change. */
export function toInstant(time: WallTime, zone: string): number {
  const clock = clockOf(zone);
  if (typeof clock === "number") return time - clock;
  const before = toWallTime(time - dayMs, zone) - (time - dayMs);
  const after = toWallTime(time + dayMs, zone) - (time + dayMs);
  const early = time - Math.max(before, after);
  if (toWallTime(early, zone) === time) return early;
  const late = time - Math.min(before, after);
  return toWallTime(late, zone) === time ? late : time - before;
}

/** ISO-8601 in UTC to the second, as Tock writes `ZonedDateTime`. */
export function toIso(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, -5)}Z`;
}

const partsPattern = /^(\d+)\/(\d+)\/(\d+) ([AB])[^,]*, (\d+):(\d+):(\d+)$/;

/** A zone whose offset changes, with its offsets by hour since 1970: formatting takes longer than everything else. */
interface ZoneClock {
  readonly formatter: Intl.DateTimeFormat;
  readonly offsets: Map<number, number | null>;
}

const mostOffsets = 1000;

/** The offset from UTC in milliseconds of a fixed zone, or the clock of another. */
type Clock = ZoneClock | number;

/** By name: creating a formatter takes longer than everything else. */
const clocks = new Map<string, Clock>();
const mostClocks = 100;

function clockOf(zone: string): Clock {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  if (clocks.size >= mostClocks) clocks.clear();
  const clock = createClock(readTimezone(zone) ?? "UTC");
  clocks.set(zone, clock);
  return clock;
}

function createClock(timeZone: string): Clock {
  if (timeZone === "UTC") return 0;
  const [, sign, hours, minutes] = offsetPattern.exec(timeZone) ?? [];
  if (sign !== undefined) {
    const ahead = (Number(hours) * 60 + Number(minutes ?? 0)) * minuteMs;
    return sign === "-" ? -ahead : ahead;
  }
  const formatter = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
    era: "short",
  });
  return { formatter, offsets: new Map() };
}

function modulo(value: number, size: number): number {
  return ((value % size) + size) % size;
}
