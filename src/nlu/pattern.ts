import { RE2JS, RE2JSSyntaxException } from "re2js";
import { fold } from "./engine/text/fold.ts";
import { expandedSize } from "./pattern-size.ts";

/** An invalid expression. */
export class PatternError extends Error {}

/** Maximum characters of an expression with its repetitions: a text of 10,000 characters then takes 0.1 s. */
const largest = 1_000;

/** Escapes, whose letters must not change, and the text between them. */
const parts = /\\(?:[pP]\{[^}]*\}|x\{[^}]*\}|.)|[^\\]+/gsu;

/**
 * A regular expression of a user, in the syntax of RE2: matching takes linear time, while expressions in JavaScript can
 * take years. Therefore it has no backreferences and no lookaround.
 */
export class Pattern {
  readonly #expression: RE2JS;
  /** As the user wrote it. */
  readonly source: string;

  /** @throws PatternError if the expression is invalid */
  constructor(source: string) {
    this.source = source;
    if (expandedSize(source) > largest) {
      throw new PatternError(`its repetitions expand to more than ${largest} characters`);
    }
    try {
      this.#expression = RE2JS.compile(foldPattern(source));
    } catch (error) {
      if (error instanceof RE2JSSyntaxException) {
        throw new PatternError(error.message.replace("error parsing regexp: ", ""));
      }
      throw error;
    }
  }

  /** Whether it matches anywhere in the text, ignoring case and accents. */
  matches(text: string): boolean {
    return this.matchesFolded(fold(text));
  }

  /** The same for a text that is already folded. */
  matchesFolded(text: string): boolean {
    return this.#expression.test(text);
  }
}

/** Texts are folded before they are compared, so the expression must be folded too. */
export function foldPattern(source: string): string {
  return source.replace(parts, (part) => (part.startsWith("\\") ? part : fold(part)));
}
