/** The direction of the changed messages: requests from callers to servers, responses back. */

import { groupBy } from "../../grouping.ts";
export type Side = "request" | "response";

/**
 * How the set of messages changed. `narrowed`: some old ones are no longer valid. `widened`: new ones are valid.
 * `both`: some of either. `none`: the same messages, or an irrelevant difference.
 */
export type Effect = "narrowed" | "widened" | "both" | "none";

/** The programs that a change breaks: those written for the old contract that meet one written for the new contract. */
export interface Breaks {
  callers: boolean;
  servers: boolean;
}

export interface Change {
  /** Stable name of the kind of change: `property-added`. */
  rule: string;
  /** The change, as a noun phrase without its place: `required property added`. */
  text: string;
  /** Place for people: `Story.name`, `query parameter order`. */
  place: string;
  /** JSON pointer into the new document, or into the old one for what was removed. */
  pointer: string;
  /** Null: the operation itself. */
  side: Side | null;
  breaks: Breaks;
  /** The operations or messages that it reaches: `POST /stories`. */
  operations: readonly string[];
}

/** A change of one place, before the operations that reach it are known. */
export type LocalChange = Omit<Change, "operations">;

/**
 * Old callers send what the old contract allowed and understand what it promised. So a narrower request breaks them,
 * and so does a wider response. For old servers it is the other way round.
 */
export function breaksOf(side: Side, effect: Effect): Breaks {
  const narrowed = effect === "narrowed" || effect === "both";
  const widened = effect === "widened" || effect === "both";
  return side === "request"
    ? { callers: narrowed, servers: widened }
    : { callers: widened, servers: narrowed };
}

export const breaksNone: Breaks = { callers: false, servers: false };

/** The same change in several operations as one, in the order of its first appearance. */
export function merged(changes: readonly Change[]): Change[] {
  const groups = groupBy(changes, ({ rule, text, place, side, breaks }) =>
    JSON.stringify([rule, text, place, side, breaks]),
  );
  return [...groups.values()].map((group) => ({
    ...(group[0] as Change),
    operations: [...new Set(group.flatMap(({ operations }) => operations))],
  }));
}
