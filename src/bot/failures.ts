import { type Problem, problem } from "../contract/problem.ts";

/** One way in which a frame of a bot breaks the contract. */
export interface Violation {
  /** JSON pointer into the frame. */
  pointer: string;
  message: string;
}

/** The bot answered something its contract does not allow: 502. */
export function invalidAnswer(message: string, pointer?: string, expected?: string): Problem {
  return problem("bot-answer-invalid", `The bot's answer breaks its contract: ${message}`, {
    ...(pointer === undefined ? {} : { pointer }),
    ...(expected === undefined ? {} : { expected }),
  });
}

/** The bot hung up before its last answer: 502. */
export function hungUp(): Problem {
  return invalidAnswer(
    "it closed its connection before its last answer. Look into the bot's own log.",
    undefined,
    "an answer with lastResponse true",
  );
}

/** Earlier messages of the user took too long: 504. */
export function busyUser(milliseconds: number): Problem {
  return problem(
    "user-busy",
    `An earlier message of this user was still being handled after ${milliseconds / 1000} seconds, so this one was ` +
      "not handled. Send it again when the earlier one has its response.",
    { expected: "one message of a user at a time" },
  );
}

/** The bot kept silent: 504. */
export function silentBot(milliseconds: number): Problem {
  return problem(
    "bot-timeout",
    `The bot did not finish its answer within ${milliseconds / 1000} seconds. An answer ends with a frame whose ` +
      'context has "lastResponse": true and the requestId of the request.',
    { expected: "an answer with lastResponse true" },
  );
}
