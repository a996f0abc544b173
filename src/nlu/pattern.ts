import { RE2JS, RE2JSSyntaxException } from "re2js";
import { fold } from "./engine/text/fold.ts";

/** An expression that cannot be read. */
export class PatternError extends Error {}

/** Escapes, which letters must not change, and all that stands between them. */
const parts = /\\(?:[pP]\{[^}]*\}|x\{[^}]*\}|.)|[^\\]+/gsu;

/**
 * A regular expression that a user writes, in the syntax of RE2: it is matched in a time that grows with the length of
 * the text, while those of JavaScript can take years. In exchange it knows no references and no looking around.
 */
export class Pattern {
  readonly #expression: RE2JS;

  /** @throws PatternError when the expression cannot be read */
  constructor(source: string) {
    try {
      this.#expression = RE2JS.compile(folded(source));
    } catch (error) {
      if (error instanceof RE2JSSyntaxException) {
        throw new PatternError(error.message.replace("error parsing regexp: ", ""));
      }
      throw error;
    }
  }

  /** Whether it matches somewhere in the text, whatever its case and its accents. */
  matches(text: string): boolean {
    return this.matchesFolded(fold(text));
  }

  /** The same for a text that is without case and accents already. */
  matchesFolded(text: string): boolean {
    return this.#expression.test(text);
  }
}

/** Texts are compared without case and accents; so must be what the expression says of them. */
function folded(source: string): string {
  return source.replace(parts, (part) => (part.startsWith("\\") ? part : fold(part)));
}
