import type { DialogResult } from "../../store/quality/test-plan-executions.ts";

/** Longest description of a difference that is larger than the room. */
const mostShown = 1000;

/**
 * A difference without the message of the bot if it is larger than the room.
 * @param room characters of JSON
 */
export function withinRoom(
  difference: Partial<DialogResult> | null,
  room: number,
): Partial<DialogResult> | null {
  if (difference === null || JSON.stringify(difference).length <= room) return difference;
  const { returnedMessage: _, errorMessage = "", ...rest } = difference;
  return { ...rest, errorMessage: errorMessage.slice(0, mostShown).toWellFormed() };
}
