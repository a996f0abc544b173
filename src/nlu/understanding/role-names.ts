/** Words around an entity that name its role. */

import { fold } from "../engine/text/fold.ts";
import { type Token, tokenise } from "../engine/text/tokens.ts";

/** Common prefix of two forms of a word: minimum letters, and minimum share of the longer one. */
const leastShared = 4;
const shareShared = 0.6;

const articles: ReadonlySet<string> = new Set(
  "un une ein eine einen einem einer una a an".split(" "),
);

/** The words of a text. */
export class Words {
  readonly #tokens: readonly Token[];

  constructor(text: string) {
    this.#tokens = tokenise(text);
  }

  /**
   * The words before an entity, back to the end of the previous entity, and the word after it; folded.
   * @param most maximum tokens before the entity that may name its role
   */
  around(
    { start, end }: { start: number; end: number },
    endBefore: number,
    most: number,
  ): string[] {
    const first = this.#firstFrom(start);
    const words: string[] = [];
    for (let at = first - 1; at >= Math.max(0, first - most); at--) {
      const token = this.#tokens[at] as Token;
      if (token.start < endBefore) break;
      if (token.kind === "word") words.push(this.#word(at));
    }
    const behind = this.#tokens[this.#firstFrom(end)];
    return behind?.kind === "word" ? [...words, behind.folded] : words;
  }

  /** Whether the words are an indefinite article. */
  isArticle({ start, end }: { start: number; end: number }): boolean {
    const token = this.#tokens[this.#firstFrom(start)];
    return token?.end === end && articles.has(token.folded);
  }

  /** The word at a token; `check in` and `check-in` are one. */
  #word(at: number): string {
    const { folded } = this.#tokens[at] as Token;
    if (folded !== "check") return folded;
    const hyphen = this.#tokens[at + 1]?.folded === "-" ? 1 : 0;
    const next = this.#tokens[at + 1 + hyphen]?.folded ?? "";
    return next === "in" || next === "out" ? folded + next : folded;
  }

  /** Index of the first token that starts at or after a position. */
  #firstFrom(position: number): number {
    let low = 0;
    let high = this.#tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#tokens[middle] as Token).start < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Whether a word is a form of the name of a role: `arriving` of `arrival`, `room` of `rooms`. */
export function names(word: string, role: string): boolean {
  const name = fold(role);
  let shared = 0;
  while (shared < word.length && word[shared] === name[shared]) shared++;
  return shared >= leastShared && shared >= shareShared * Math.max(word.length, name.length);
}
