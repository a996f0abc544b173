import { toInstant, toWallTime } from "../../time.ts";
import type { SpanPart } from "../durations.ts";
import type { SpanUnit } from "../lexicon.ts";
import type { WallTime } from "./calendar.ts";
import * as calendar from "./calendar.ts";
import type { Moment, Resolved } from "./moment.ts";

const GRAINS: Record<SpanUnit, SpanUnit> = {
  year: "month",
  quarter: "month",
  month: "day",
  week: "day",
  day: "hour",
  hour: "minute",
  minute: "second",
  second: "second",
};

const FINER: Partial<Record<SpanUnit, [SpanUnit, number]>> = {
  year: ["month", 12],
  quarter: ["month", 3],
  week: ["day", 7],
  day: ["hour", 24],
  hour: ["minute", 60],
  minute: ["second", 60],
};

/** Moves the moment; the grain is one step finer than the smallest unit, as Duckling does. */
export function resolveShift(parts: readonly SpanPart[], sign: 1 | -1, moment: Moment): Resolved {
  let time = moment.now;
  let grain: SpanUnit = "year";
  for (const part of parts) {
    const whole = Number.isInteger(part.count) ? part : refine(part);
    grain = whole.unit;
    time = shift(whole.unit, sign * whole.count, time, moment.timeZone);
  }
  const finer = GRAINS[grain];
  return { time: calendar.startOf(finer, time), grain: finer };
}

function refine(part: SpanPart): SpanPart {
  const finer = FINER[part.unit];
  if (finer === undefined) return { ...part, count: Math.round(part.count) };
  const count = part.count * finer[1];
  return Number.isInteger(count)
    ? { unit: finer[0], count }
    : { unit: finer[0], count: Math.round(count) };
}

/** Hours and less are real time, over a change of the clocks; days and more are wall-clock time. */
function shift(unit: SpanUnit, count: number, time: WallTime, zone: string): WallTime {
  if (unit !== "hour" && unit !== "minute" && unit !== "second")
    return calendar.add(unit, count, time);
  return toWallTime(calendar.add(unit, count, toInstant(time, zone)), zone);
}
