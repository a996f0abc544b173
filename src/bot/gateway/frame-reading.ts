import { invalidAnswer, type Violation } from "../failures.ts";
import type { BotAnswer, ClientConfiguration } from "../types.ts";
import { parseFrame } from "./frames.ts";

/** A valid frame of a bot. */
export interface ReadFrame {
  requestId: string;
  configuration: ClientConfiguration | null;
  answer: BotAnswer | null;
}

/** An invalid frame. */
export interface BrokenFrame {
  /** The request that it appears to answer, if that can be determined. */
  requestId: string | undefined;
  violations: readonly [Violation, ...Violation[]];
}

/**
 * Reads one frame of a bot. Unknown fields are ignored, optional ones may be missing.
 * @param validate validates a frame against the contract of the bot definition
 */
export function readBotFrame(
  text: string,
  validate: (frame: unknown) => readonly Violation[],
): ReadFrame | BrokenFrame {
  let frame: unknown;
  try {
    frame = parseFrame(text);
  } catch (error) {
    const message = `The frame is not JSON (${String(error)}).`;
    return { requestId: undefined, violations: [{ pointer: "", message }] };
  }
  const [first, ...others] = validate(frame);
  if (first) return { requestId: requestIdOf(frame), violations: [first, ...others] };
  const { requestId, botConfiguration, botResponse } = frame as {
    requestId: string;
    botConfiguration?: ClientConfiguration | null;
    botResponse?: BotAnswer | null;
  };
  return { requestId, configuration: botConfiguration ?? null, answer: botResponse ?? null };
}

/** The violations of a frame, as text. */
export function describeBroken({ violations: [first, ...others] }: BrokenFrame): string {
  const more = others.length > 0 ? ` ${others.length} more violations.` : "";
  return first.message + more;
}

/** The error of the request that an invalid frame answers: 502. */
export function brokenFrame(broken: BrokenFrame) {
  return invalidAnswer(`${describeBroken(broken)} Correct the bot.`, broken.violations[0].pointer);
}

function requestIdOf(frame: unknown): string | undefined {
  const { requestId } = (frame ?? {}) as { requestId?: unknown };
  return typeof requestId === "string" ? requestId : undefined;
}
