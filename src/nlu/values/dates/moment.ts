import type { Grain } from "../value.ts";
import { hourMs, minuteMs, type WallTime } from "./calendar.ts";
import type { TimeOfDay } from "./draft.ts";

/** Context in which dates are resolved. */
export interface Moment {
  now: WallTime;
  timeZone: string;
  /** `next friday` is never in the current week. */
  nextSkipsThisWeek: boolean;
}

export interface Resolved {
  time: WallTime;
  grain: Grain;
  /** First moment after it, where it is more than one unit of its grain. */
  end?: WallTime;
  instant?: number;
}

export function minutes(clock: TimeOfDay): number {
  return clock.hour * 60 + clock.minute;
}

export function later(clock: TimeOfDay): TimeOfDay {
  return { ...clock, hour: (clock.hour % 12) + 12 };
}

/** Earlier hours are night. */
const wakingHour = 6;

/** `thursday at 3` is in the afternoon, `thursday at 8` in the morning: of two possible hours, the one by day. */
export function byDay(clock: TimeOfDay): TimeOfDay {
  return clock.ambiguous && clock.hour < wakingHour ? later(clock) : clock;
}

export function at(day: WallTime, clock: TimeOfDay): Resolved {
  return {
    time: day + clock.hour * hourMs + clock.minute * minuteMs + clock.second * 1000,
    grain: clock.grain,
  };
}
