import type { SpanUnit } from "../lexicon.ts";
import type { Grain } from "../value.ts";
import * as calendar from "./calendar.ts";
import { dayMs, type WallTime } from "./calendar.ts";
import type { DateFields } from "./draft.ts";
import type { Moment, Resolved } from "./moment.ts";

/** `next week`, `this month`, `last year`. */
export function resolveCycle(period: { unit: SpanUnit; offset: number }, moment: Moment): Resolved {
  const start = calendar.startOf(period.unit, moment.now);
  return { time: calendar.add(period.unit, period.offset, start), grain: period.unit };
}

/** `the next 3 days`: from the next whole unit; `the last 3 days`: up to the current one. */
export function resolveCycles(cycles: { unit: SpanUnit; count: number }, moment: Moment): Resolved {
  const start = calendar.startOf(cycles.unit, moment.now);
  const from =
    cycles.count > 0
      ? calendar.add(cycles.unit, 1, start)
      : calendar.add(cycles.unit, cycles.count, start);
  const end = cycles.count > 0 ? calendar.add(cycles.unit, cycles.count, from) : start;
  return { time: from, end, grain: cycles.unit };
}

/** The week of a day, or one end of a period. */
export function narrow(whole: Resolved, fields: DateFields): Resolved | null {
  if (fields.weekOf) return { time: calendar.startOf("week", whole.time), grain: "week" };
  if (fields.edge === undefined) return whole;
  const { time, grain } = whole;
  const { edge } = fields;
  if (edge === "first half" || edge === "second half") return half(time, grain, edge);
  if (grain === "week") {
    const [from, to] = { begin: [0, 2], middle: [2, 4], end: [3, 7] }[edge] as [number, number];
    return { time: time + from * dayMs, end: time + to * dayMs, grain: "day" };
  }
  if (grain === "year") {
    const [from, to] = { begin: [0, 2], middle: [4, 8], end: [10, 12] }[edge] as [number, number];
    return {
      time: calendar.add("month", from, time),
      end: calendar.add("month", to, time),
      grain: "month",
    };
  }
  if (grain !== "month") return whole;
  const bounds = [time, time + 10 * dayMs, time + 20 * dayMs, calendar.add("month", 1, time)];
  const first = { begin: 0, middle: 1, end: 2 }[edge];
  return { time: bounds[first] ?? time, end: bounds[first + 1] ?? time, grain: "day" };
}

/** The 1st to the 15th of a month and the rest of it; six months of a year. */
function half(time: WallTime, grain: Grain, edge: "first half" | "second half"): Resolved | null {
  if (grain !== "month" && grain !== "year") return null;
  const middle = grain === "month" ? time + 15 * dayMs : calendar.add("month", 6, time);
  const finer = grain === "month" ? "day" : "month";
  return edge === "first half"
    ? { time, end: middle, grain: finer }
    : { time: middle, end: calendar.add(grain, 1, time), grain: finer };
}
