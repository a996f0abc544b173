import type { SpanUnit } from "../../lexicon.ts";
import * as calendar from "../calendar.ts";
import { dayMs, hourMs, type WallTime } from "../calendar.ts";
import type { Relation } from "../draft.ts";
import type { Moment, Resolved } from "../moment.ts";
import { shiftBy, wholeParts } from "./shift.ts";
import { lastWeekday, nthWeekday, weekend } from "./special.ts";

/** A date relative to one that is already resolved. */
export function resolveRelation(
  { base: said, sign, move }: Relation,
  base: Resolved,
  moment: Moment,
): Resolved {
  const first = calendar.startOf("day", base.time);
  if ("unit" in move) {
    const start = calendar.startOf(move.unit, first);
    return { time: calendar.add(move.unit, sign, start), grain: move.unit };
  }
  if ("weekday" in move) {
    return { time: weekdayBeside(first, move.weekday, sign, move.rank), grain: "day" };
  }
  if ("weekend" in move) {
    // A Saturday whose whole weekend is on the required side of the day.
    const saturday = weekdayBeside(sign < 0 ? first - dayMs : first, 6, sign, 1);
    return weekend(saturday - 5 * dayMs);
  }
  const parts = wholeParts(move.parts);
  const shift = (time: WallTime) =>
    parts.reduce((moved, part) => shiftBy(part, sign, moved, moment.timeZone), time);
  if (move.part !== undefined) {
    const day = shift(first);
    return { time: day + move.part.from * hourMs, end: day + move.part.to * hourMs, grain: "hour" };
  }
  if (
    said.weekend !== undefined &&
    base.end !== undefined &&
    parts.every(({ unit }) => unit === "day")
  ) {
    // Days are counted from Saturday or Sunday.
    const edge = sign < 0 ? first + dayMs : base.end - dayMs;
    return { time: shift(edge), grain: "day" };
  }
  const whole = base.grain === "hour" && base.end !== undefined ? shift(base.end) : undefined;
  const grain = parts.reduce((finest, { unit }) => finer(finest, unit), base.grain);
  // After a weekend or a week of holidays, days are counted from its end.
  const last = base.grain === "day" && base.end ? base.end - dayMs : base.time;
  const anchor = sign > 0 || said.edge === "end" ? last : base.time;
  return { time: shift(anchor), grain, ...(whole !== undefined && { end: whole }) };
}

function weekdayBeside(day: WallTime, weekday: number, sign: 1 | -1, rank: number): WallTime {
  if (sign > 0) return nthWeekday(day + dayMs, weekday, rank);
  return lastWeekday(day, weekday) - (rank - 1) * 7 * dayMs;
}

const order: readonly Resolved["grain"][] = [
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "quarter",
  "year",
];

/** The finer of two grains; weeks from a day have the grain day. */
function finer(grain: Resolved["grain"], unit: SpanUnit): Resolved["grain"] {
  const rank = order.indexOf(grain);
  return rank >= 0 && rank <= order.indexOf(unit) ? grain : unit;
}
