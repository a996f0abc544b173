import { type Problem, problem } from "../../contract/problem.ts";
import { Pattern, PatternError } from "../../nlu/pattern.ts";

/**
 * The regular expression of a search, trimmed.
 * @param pointer of the expression in the body
 * @returns `undefined` without one
 * @throws Problem 400 if it is invalid
 */
export function readPattern(
  source: string | null | undefined,
  pointer: string,
): Pattern | undefined {
  const trimmed = source?.trim() ?? "";
  if (trimmed === "") return undefined;
  try {
    return new Pattern(trimmed);
  } catch (error) {
    throw error instanceof PatternError ? unreadablePattern(error, pointer) : error;
  }
}

function unreadablePattern({ message }: PatternError, pointer: string): Problem {
  return problem("unreadable-pattern", { reason: message }, { pointer });
}

/** An instant in the form of the store: UTC with milliseconds. */
export function readInstant(date: string | null | undefined): string | undefined {
  return date == null ? undefined : new Date(date).toISOString();
}

/** A time without offset, taken as UTC, in the form of the store. */
export function readLocalTime(time: string | null | undefined): string | undefined {
  return time == null ? undefined : new Date(time.replace(/Z?$/, "Z")).toISOString();
}
