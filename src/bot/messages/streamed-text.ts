/** A text that a bot sends in parts, marked by metadata. */

import type { WebMessage } from "../types.ts";

/** Metadata that a bot sets to `true` before the first part and to `false` after the last. */
export const streamKey = "TOCK_STREAM_RESPONSE";

/**
 * Adds a message to those of an answer. A part of a streamed text is joined with the part before it, so that a page can
 * replace each part by the next; the first part gets the action id.
 * @param before the previous part of the message; `undefined` if it is not a part, or the first one
 * @returns the message to show
 */
export function addPiece(
  responses: WebMessage[],
  message: WebMessage,
  before: WebMessage | undefined,
): WebMessage {
  if (before?.text === undefined || message.text === undefined || before !== responses.at(-1)) {
    responses.push(message);
    return message;
  }
  const whole = { ...before, ...message, text: before.text + message.text };
  if (before.actionId !== undefined) whole.actionId = before.actionId;
  responses[responses.length - 1] = whole;
  return whole;
}
