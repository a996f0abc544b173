import type { WallTime } from "./calendar.ts";

const formats = new Map<string, Intl.DateTimeFormat | null>();
const LARGEST = 100;

/** Formatter of a zone, `null` for UTC and for names that nobody knows. */
function formatOf(zone: string): Intl.DateTimeFormat | null {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  if (formats.size >= LARGEST) formats.clear();
  const format = createFormat(zone);
  formats.set(zone, format);
  return format;
}

function createFormat(zone: string): Intl.DateTimeFormat | null {
  if (zone === "UTC" || zone === "Z" || zone === "") return null;
  try {
    return new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
      era: "short",
    });
  } catch {
    // As Tock does: a zone nobody knows is UTC.
    return null;
  }
}

const PARTS = /^(\d+)\/(\d+)\/(\d+) ([AB])[^,]*, (\d+):(\d+):(\d+)$/;

/** What the wall clock of a zone shows at an instant. */
export function toWallTime(instant: number, zone: string): WallTime {
  const format = formatOf(zone);
  if (format === null) return instant;
  const parts = PARTS.exec(format.format(instant));
  if (parts === null) return instant;
  const [month = 0, day = 0, year = 0] = [parts[1], parts[2], parts[3]].map(Number);
  const [hour = 0, minute = 0, second = 0] = [parts[5], parts[6], parts[7]].map(Number);
  const date = new Date(0);
  date.setUTCFullYear(parts[4] === "B" ? 1 - year : year, month - 1, day);
  date.setUTCHours(hour, minute, second);
  return date.getTime() + (((instant % 1000) + 1000) % 1000);
}

/** The instant at which the wall clock shows a time; a skipped time counts from before the change. */
export function toInstant(time: WallTime, zone: string): number {
  const format = formatOf(zone);
  if (format === null) return time;
  const before = toWallTime(time - 86_400_000, zone) - (time - 86_400_000);
  const after = toWallTime(time + 86_400_000, zone) - (time + 86_400_000);
  const early = time - Math.max(before, after);
  if (toWallTime(early, zone) === time) return early;
  const late = time - Math.min(before, after);
  return toWallTime(late, zone) === time ? late : time - before;
}

/** ISO-8601 in UTC to the second, as Tock writes `ZonedDateTime`. */
export function toIso(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, -5)}Z`;
}
