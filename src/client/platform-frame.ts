import { parseFrame } from "../bot/gateway/frames.ts";
import type { PlatformFrame } from "./types.ts";

/**
 * Reads what should be a frame of the platform; checks what a bot cannot do without.
 * @throws Error that says what is missing
 */
export function readPlatformFrame(text: string): PlatformFrame {
  let frame: unknown;
  try {
    frame = parseFrame(text);
  } catch {
    throw new Error("The request is not JSON.");
  }
  const { requestId, botRequest, configuration } = membersOf(frame);
  if (typeof requestId !== "string") throw new Error("The request has no requestId.");
  if (configuration === true) return frame as PlatformFrame;
  if (botRequest === undefined || botRequest === null) {
    throw new Error("The request has neither botRequest nor configuration.");
  }
  const { message, entities, context } = membersOf(botRequest);
  const isAnswerable =
    typeof membersOf(message).type === "string" &&
    Array.isArray(entities) &&
    typeof context === "object" &&
    context !== null;
  if (!isAnswerable) throw new Error("The botRequest needs message, entities and context.");
  return frame as PlatformFrame;
}

function membersOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
