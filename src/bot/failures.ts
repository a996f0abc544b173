import { type Problem, problem } from "../contract/problem.ts";

/** One violation of the contract in a frame of a bot. */
export interface Violation {
  /** JSON pointer into the frame. */
  pointer: string;
  /** A sentence. */
  message: string;
}

/**
 * The bot's answer violates its contract: 502.
 * @param reason ends with a full stop
 */
export function invalidAnswer(reason: string, pointer?: string, expected?: string): Problem {
  return problem(
    "bot-answer-invalid",
    { reason },
    {
      ...(pointer === undefined ? {} : { pointer }),
      ...(expected === undefined ? {} : { expected }),
    },
  );
}

/** The bot disconnected before its last answer: 502. */
export function hungUp(): Problem {
  return invalidAnswer(
    "it closed its connection before its last answer. Look into the log of the bot.",
    undefined,
    "an answer with lastResponse true",
  );
}
