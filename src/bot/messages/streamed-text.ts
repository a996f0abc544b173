/** A text that a bot writes piece by piece, and marks as such by its metadata. */

import type { WebMessage } from "../types.ts";

/** Metadata that a bot sets to `true` before the first piece, and to `false` after the last. */
export const streamKey = "TOCK_STREAM_RESPONSE";

/**
 * Adds a message to those of an answer. A piece of a streamed text becomes one message with the piece before it, so
 * that a page can replace each by the next; the first piece gives it its action id.
 * @param before the piece that the message goes on; `undefined` when it is none, or the first
 * @returns the message as it is to be shown
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
