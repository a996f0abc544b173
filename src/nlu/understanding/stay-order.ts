/** The order of the ends of a stay: `arrivée lundi, départ jeudi` departs on the Thursday after the Monday. */

import { type BuiltInValue, evaluateValue } from "../values/index.ts";
import type { ValueContext } from "./entities.ts";
import type { FrameEntity } from "./frame.ts";
import { readRoleName } from "./roles.ts";

/** A departure is at most this long after the arrival, or it is another date than the one that was meant. */
const longestStay = 31 * 24 * 3600 * 1000;

/**
 * Reads a departure that is mentioned after the arrival, but is before it, again from the arrival on. A journey departs
 * before it arrives, and is mentioned so.
 */
export function orderStay(
  text: string,
  entities: readonly FrameEntity[],
  { language, timezone }: Pick<ValueContext, "language" | "timezone">,
): FrameEntity[] {
  const arrival = entities.find((entity) => endOf(entity) === "begin");
  const arrives = timeOf(arrival?.given);
  if (!arrival || arrives === undefined) return [...entities];
  const referenceDate = new Date(arrives);
  return entities.map((entity) => {
    const departs = timeOf(entity.given);
    const isLater = endOf(entity) === "end" && entity.start > arrival.start;
    if (!isLater || departs === undefined || departs >= arrives) return entity;
    const words = text.slice(entity.start, entity.end);
    const given = evaluateValue("datetime", words, { language, referenceDate, timeZone: timezone });
    const again = timeOf(given) ?? departs;
    const isNear = again > arrives && again - arrives <= longestStay;
    return given && isNear ? { ...entity, given } : entity;
  });
}

function endOf({ type, role }: FrameEntity): "begin" | "end" | undefined {
  return type === "duckling:datetime" ? readRoleName(role).endOfStay : undefined;
}

/** Milliseconds of a single date. */
function timeOf(value: BuiltInValue | null | undefined): number | undefined {
  return value?.["@type"] === "dateEntity" ? Date.parse(value.date) : undefined;
}
