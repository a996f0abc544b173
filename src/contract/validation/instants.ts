/** Times in the forms that callers use, and in the form that all other code uses: UTC, ISO 8601. */

/** The form of Java's `ZonedDateTime` and `Instant`. */
const written =
  /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(?:Z|([+-])(\d\d):(\d\d))(?:\[[^[\]]+\])?$/;

const local = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?Z?$/;

/** With seconds, and without the name of a zone at the end. */
const internetForm = /T\d\d:\d\d:.*[Z\d]$/;

const minuteMs = 60_000;

/** Java's largest offset from UTC, in minutes. */
const largestOffset = 18 * 60;

/** Milliseconds since 1970 of the range in which years have four digits; the end is excluded. */
const [first, end] = [utc(0, 1, 1), utc(10_000, 1, 1)];

/**
 * Converts a time to UTC, with the same fraction digits.
 * @param value with an offset or `Z`, seconds optional, a zone in brackets ignored; or seconds since 1970
 * @returns `undefined` if it is not a time between the years 0 and 9999
 */
export function readInstant(value: string | number): string | undefined {
  if (typeof value === "number") {
    return value < end / 1000
      ? writeInstant(Math.min(Math.round(value * 1000), end - 1))
      : undefined;
  }
  const match = written.exec(value);
  if (match === null) return undefined;
  if (!isClockTime(match)) return undefined;
  const [, , , , , , , fraction, sign, hours, minutes] = match;
  // Already in UTC and in ISO 8601.
  if (sign === undefined && match[6] !== undefined && value.endsWith("Z")) return value;
  const offset = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  if (offset > largestOffset || Number(minutes ?? 0) > 59) return undefined;
  const [year, month, day, hour, minute, second] = numbersOf(match);
  const time = utc(year, month, day) + ((hour * 60 + minute) * 60 + second) * 1000;
  const shift = (sign === "-" ? offset : -offset) * minuteMs;
  const whole = writeInstant(time + shift);
  return fraction === undefined ? whole : whole?.replace("Z", `.${fraction}Z`);
}

/** Whether a text is a date with a time and an offset, as RFC 3339 has it. */
export function isDateTime(text: string): boolean {
  return internetForm.test(text) && readInstant(text) !== undefined;
}

/** Whether a text is a date with a time and no offset, as Java's `LocalDateTime` reads it. */
export function isLocalDateTime(text: string): boolean {
  const match = local.exec(text);
  return match !== null && isClockTime(match);
}

/** Whether a text is an existing date, `2026-02-28`. */
export function isDate(text: string): boolean {
  return isLocalDateTime(`${text}T00:00`);
}

type ClockTime = [
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
];

function numbersOf(match: RegExpExecArray): ClockTime {
  return match.slice(1, 7).map((digits) => Number(digits ?? 0)) as ClockTime;
}

/** Called for each time of a request: without lists. */
function isClockTime(match: RegExpExecArray): boolean {
  const day = Number(match[3]);
  const exists = day >= 1 && day <= daysOf(Number(match[2]), Number(match[1]));
  return exists && Number(match[4]) < 24 && Number(match[5]) < 60 && Number(match[6] ?? 0) < 60;
}

const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysOf(month: number, year: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (daysOfMonths[month - 1] ?? 0);
}

function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** @param time in milliseconds since 1970 */
function writeInstant(time: number): string | undefined {
  if (!(time >= first && time < end)) return undefined;
  return new Date(time).toISOString().replace(".000Z", "Z");
}
