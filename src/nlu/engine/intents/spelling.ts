/** Words of a few training sentences, for words with one wrong letter: `anuler`, `réservaton`. */

import type { Token } from "../text/tokens.ts";
import { contentWords } from "./function-words.ts";

/** Letters of a training word; a shorter one is too similar to others. */
const shortest = 6;

/** The same; a word has as many variants as letters, so those of a text without blanks would fill the memory. */
const longest = 40;

/** Finds the training word that a word differs from by one letter: missing, added, replaced, or two exchanged. */
export class Spelling {
  readonly words: readonly string[];
  /** By a word without one of its letters, and by the whole word. */
  readonly #byVariant = new Map<string, string[]>();

  constructor(words: readonly string[]) {
    this.words = words;
    for (const word of words) {
      for (const variant of variantsOf(word)) {
        this.#byVariant.set(variant, [...(this.#byVariant.get(variant) ?? []), word]);
      }
    }
  }

  /** The words of some sentences that say what they are about. */
  static of(sentences: readonly (readonly Token[])[], language: string): Spelling {
    const words = sentences.flatMap((tokens) =>
      contentWords(tokens, language).map(({ folded }) => folded),
    );
    const isTaken = ({ length }: string) => length >= shortest && length <= longest;
    return new Spelling([...new Set(words)].filter(isTaken).sort());
  }

  correct(word: string): string | undefined {
    if (word.length < shortest - 1 || word.length > longest + 1) return undefined;
    for (const variant of variantsOf(word)) {
      const near = this.#byVariant.get(variant)?.find((other) => isNear(word, other));
      if (near !== undefined) return near;
    }
    return undefined;
  }
}

function variantsOf(word: string): string[] {
  const without = Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
  return [word, ...without];
}

/** Whether two words that have a variant in common differ at one place only, which is seldom the first letter. */
function isNear(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  if (start === 0) return false;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
