import { parseFrame } from "../../bot/gateway/frames.ts";

/** The parts of a bot's frame that decide what belongs to it; nothing else is assumed to be valid. */
export interface Outline {
  requestId: unknown;
  hasConfiguration: boolean;
  hasAnswer: boolean;
  /** Whether it ends the answer: an absent mark does, null does not. */
  isLast: boolean;
}

/** @returns null if the text is not JSON */
export function outlineOf(text: string): Outline | null {
  let frame: unknown;
  try {
    frame = parseFrame(text);
  } catch {
    return null;
  }
  const { requestId, botConfiguration, botResponse } = members(frame);
  const { context } = members(botResponse);
  const { lastResponse = true } = members(context);
  return {
    requestId,
    hasConfiguration: isThere(botConfiguration),
    hasAnswer: isThere(botResponse),
    isLast: lastResponse === true,
  };
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function members(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
