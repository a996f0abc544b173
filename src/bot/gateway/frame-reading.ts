import { invalidAnswer, type Violation } from "../failures.ts";
import type { BotAnswer, ClientConfiguration } from "../types.ts";
import { parseFrame } from "./frames.ts";

/** A frame of a bot that keeps the contract. */
export interface ReadFrame {
  requestId: string;
  configuration: ClientConfiguration | null;
  answer: BotAnswer | null;
}

/** A frame that breaks the contract. */
export interface BrokenFrame {
  /** The request it seems to answer, if that can be told. */
  requestId: string | undefined;
  violations: readonly [Violation, ...Violation[]];
}

/**
 * Reads one frame of a bot. Unknown fields are passed over, absent optional ones are fine.
 * @param validate checks a frame against the contract of the bot definition
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

/** What is wrong with a frame, in words. */
export function describeBroken({ violations: [first, ...others] }: BrokenFrame): string {
  const more = others.length > 0 ? ` ${others.length} more violations.` : "";
  return first.message + more;
}

/** The failure of the request that a broken frame answers: 502. */
export function brokenFrame(broken: BrokenFrame) {
  return invalidAnswer(`${describeBroken(broken)} Correct the bot.`, broken.violations[0].pointer);
}

function requestIdOf(frame: unknown): string | undefined {
  const { requestId } = (frame ?? {}) as { requestId?: unknown };
  return typeof requestId === "string" ? requestId : undefined;
}
