import type { SpanUnit } from "../lexicon.ts";
import * as calendar from "./calendar.ts";
import { DAY } from "./calendar.ts";
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
export function narrow(whole: Resolved, fields: DateFields): Resolved {
  if (fields.weekOf) return { time: calendar.startOf("week", whole.time), grain: "week" };
  if (fields.edge === undefined) return whole;
  const { time } = whole;
  if (whole.grain === "week") {
    const [from, to] = { begin: [0, 2], middle: [2, 4], end: [3, 7] }[fields.edge] as [
      number,
      number,
    ];
    return { time: time + from * DAY, end: time + to * DAY, grain: "day" };
  }
  if (whole.grain === "year") {
    const [from, to] = { begin: [0, 2], middle: [4, 8], end: [10, 12] }[fields.edge] as [
      number,
      number,
    ];
    return {
      time: calendar.add("month", from, time),
      end: calendar.add("month", to, time),
      grain: "month",
    };
  }
  if (whole.grain !== "month") return whole;
  const bounds = [time, time + 10 * DAY, time + 20 * DAY, calendar.add("month", 1, time)];
  const first = { begin: 0, middle: 1, end: 2 }[fields.edge];
  return { time: bounds[first] ?? time, end: bounds[first + 1] ?? time, grain: "day" };
}
