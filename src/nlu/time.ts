/** Instants in time zones. */

/**
 * The name of a time zone as `Intl` knows it, or `undefined` when there is no such zone.
 * @param zone an IANA name, `Z`, or an offset such as `+02:00`
 */
export function readTimezone(zone: string): string | undefined {
  if (zone === "UTC" || zone === "Z") return "UTC";
  try {
    const timeZone = offset(zone) ?? zone;
    return new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/** `+2` and `+0200` as Intl writes them; `undefined` for a name. Seconds of an offset are dropped. */
function offset(zone: string): string | undefined {
  const [, sign, hours = "", minutes = "00"] = /^([+-])(\d{1,2})(?::?(\d{2}))?/.exec(zone) ?? [];
  return sign && `${sign}${hours.padStart(2, "0")}:${minutes}`;
}

/** Midnight, in a time zone, of the day an instant falls on there. */
export function startOfDay(instant: Date, timezone: string): Date {
  const wall = wallTime(instant, timezone);
  const midnight = wall - (wall % 86_400_000);
  // The offset at midnight may differ from the one now (a change of the clocks in between): look twice.
  const guess = midnight - (wall - instant.getTime());
  return new Date(midnight - (wallTime(new Date(guess), timezone) - guess));
}

/** By time zone: to make one takes longer than all the rest. There are no more than `readTimezone` can name. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat("en", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  clocks.set(timeZone, clock);
  return clock;
}

/** The local date and time, as milliseconds of the same date and time in UTC. */
function wallTime(instant: Date, timezone: string): number {
  const parts = clockOf(timezone).formatToParts(instant);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  return (
    Date.UTC(
      part("year"),
      part("month") - 1,
      part("day"),
      part("hour"),
      part("minute"),
      part("second"),
    ) + instant.getUTCMilliseconds()
  );
}
