import type { Amount, Rank, TimeSpan } from "./amount.ts";
import type { LanguageRules } from "./language.ts";
import type { Category, LexemeValues, LexiconEntry } from "./lexicon.ts";
import { fractionGlyphs, type Lexeme, lexemesOf } from "./tokens.ts";

/** A phrase of the lexicon found in a sentence. */
export interface Match<C extends Category = Category> {
  readonly category: C;
  readonly value: LexemeValues[C];
  /** Index of the first token after it. */
  readonly next: number;
}

/** Tokens of a compound with hyphens. */
const mostParts = 12;

/** In tokens. */
const longestPhrase = 4;

const none: readonly Match[] = [];

/** A tokenized text with the lexicon's phrases at each token; shared by all readers. */
export class LexedSentence {
  readonly text: string;
  readonly language: LanguageRules;
  readonly tokens: readonly Lexeme[];
  /** What was read at a token: `null` if nothing. */
  readonly amounts: (Amount | null | undefined)[] = [];
  readonly integers: (Amount | null | undefined)[] = [];
  readonly quantities: (Amount | null | undefined)[] = [];
  readonly ranks: (Rank | null | undefined)[] = [];
  readonly spans: (TimeSpan | null | undefined)[] = [];
  /** Whether any token is a digit run, a fraction or a phrase of the lexicon. */
  readonly promising: boolean;
  readonly #matches: (readonly Match[])[];
  readonly #categories = new Set<Category>();
  #monthFirst: boolean | undefined;

  constructor(text: string, language: LanguageRules) {
    this.text = text;
    this.language = language;
    this.tokens = lexemesOf(text);
    this.#matches = this.tokens.map((token, index) => this.#lookUp(token, index));
    this.promising = this.tokens.some(
      (token, index) =>
        token.kind === "digits" || this.matches(index).length > 0 || fractionGlyphs.has(token.key),
    );
    for (const matches of this.#matches) {
      for (const { category } of matches) this.#categories.add(category);
    }
  }

  /** Whether a phrase of the category is anywhere: a reader that needs one need not try. */
  has(category: Category): boolean {
    return this.#categories.has(category);
  }

  /**
   * Whether `4/2` is 2 April here: a date that exists in one order only shows the order of all dates, as in
   * `12/05 to 15/05`.
   */
  get monthFirst(): boolean {
    this.#monthFirst ??= this.#shownMonthFirst() ?? this.language.monthFirst;
    return this.#monthFirst;
  }

  #shownMonthFirst(): boolean | undefined {
    for (const [index, token] of this.tokens.entries()) {
      const second = this.tokens[index + 2];
      if (token.kind !== "digits" || second?.kind !== "digits") continue;
      if (!this.symbol(index + 1, "/") || !this.touches(index + 1) || second.gap) continue;
      // `06/27` in `05/06/27` is a month and a year.
      if (this.symbol(index - 1, "/") && this.touches(index)) continue;
      const [a, b] = [Number(token.key), Number(second.key)];
      // `24/7` means always.
      if (a > 12 && a <= 31 && b <= 12 && !(a === 24 && b === 7)) return false;
      // `05/27` without a year may be May 2027.
      const isFull = this.language.monthFirst || this.symbol(index + 3, "/");
      if (b > 12 && b <= 31 && a <= 12 && isFull) return true;
    }
    return undefined;
  }

  /** All phrases that start at a token, longest first. */
  matches(index: number): readonly Match[] {
    return this.#matches[index] ?? none;
  }

  /** Whether a value may begin at a token: at any but a word that the lexicon does not have. */
  mayBegin(index: number): boolean {
    return this.tokens[index]?.kind !== "word" || this.matches(index).length > 0;
  }

  /** The longest phrase of one category at a token. */
  find<C extends Category>(index: number, category: C): Match<C> | undefined {
    const matches = this.#matches[index];
    if (matches === undefined) return undefined;
    for (const match of matches) {
      if (match.category === category) return match as Match<C>;
    }
    return undefined;
  }

  /** A phrase of one category that ends directly before a token. */
  endingAt<C extends Category>(index: number, category: C): Match<C> | undefined {
    if (!this.#categories.has(category)) return undefined;
    for (let start = index - 1; start >= Math.max(0, index - longestPhrase); start--) {
      for (const match of this.#matches[start] ?? none) {
        if (match.category === category && match.next === index) return match as Match<C>;
      }
    }
    return undefined;
  }

  /** The token after a phrase of the category if there is one here, else the same token. */
  skip(index: number, category: Category): number {
    return this.find(index, category)?.next ?? index;
  }

  /** The text of some tokens, unchanged. */
  written(index: number, next: number): string {
    const [first, last] = [this.tokens[index], this.tokens[next - 1]];
    return first && last ? this.text.slice(first.start, last.end) : "";
  }

  /** Whether a token is the given symbol. */
  symbol(index: number, key: string): boolean {
    return this.tokens[index]?.key === key;
  }

  /** Whether a token touches the one before it. */
  touches(index: number): boolean {
    const token = this.tokens[index];
    return token !== undefined && index > 0 && !token.gap;
  }

  #lookUp(token: Lexeme, index: number): readonly Match[] {
    if (token.kind === "digits" && !this.language.lexicon.has(token.key)) return none;
    const hyphenated = this.#lookUpHyphenated(token, index);
    if (hyphenated !== undefined) return [hyphenated];
    const entries = this.language.lexicon.get(token.key);
    if (entries === undefined) {
      const entry = token.kind === "word" ? this.language.compound?.(token.key) : undefined;
      return entry === undefined ? none : [toMatch(entry, index + 1)];
    }
    const found: Match[] = [];
    const isElided = this.#isElided(token, index);
    for (const entry of entries) {
      if (isElided && entry.rest.length === 0) continue;
      const next = entry.rest.length === 0 ? index + 1 : this.#follow(entry.rest, index + 1);
      if (next > 0) found.push(toMatch(entry, next));
    }
    // `vierten` is in the table as the start of `vierten Advent` only.
    const isWhole = entries.some(({ rest }) => rest.length === 0);
    const entry =
      isWhole || token.kind !== "word" ? undefined : this.language.compound?.(token.key);
    if (entry !== undefined) found.push(toMatch(entry, index + 1));
    return found;
  }

  /** A space instead of an apostrophe: `quart d heure`. */
  #isUnmarkedElision(index: number): boolean {
    const isLetter = this.tokens[index - 1]?.key.length === 1;
    return isLetter && this.tokens[index]?.kind === "word" && !this.touches(index);
  }

  /** A letter of which the rest is elided: the `s` of `30 s'il vous plaît` are no seconds. */
  #isElided({ key }: Lexeme, index: number): boolean {
    if (key === "s" && this.symbol(index + 1, "il")) return true;
    const isLetter = key.length === 1 && this.symbol(index + 1, "'") && this.touches(index + 1);
    return isLetter && this.tokens[index + 2]?.kind === "word" && this.touches(index + 2);
  }

  /** A compound whose parts are written with hyphens: `ein-und-zwanzig`. */
  #lookUpHyphenated(token: Lexeme, index: number): Match | undefined {
    const { compound } = this.language;
    if (compound === undefined || token.kind !== "word" || !this.symbol(index + 1, "-")) {
      return undefined;
    }
    let word = token.key;
    let next = index + 1;
    while (next < index + mostParts && this.symbol(next, "-") && this.touches(next)) {
      const part = this.tokens[next + 1];
      if (part?.kind !== "word" || part.gap) break;
      word += part.key;
      next += 2;
    }
    const entry = next > index + 1 ? compound(word) : undefined;
    return entry && toMatch(entry, next);
  }

  #follow(rest: readonly string[], index: number): number {
    let position = index;
    for (const word of rest) {
      if (this.symbol(position, "-") && word !== "-") position++;
      const token = this.tokens[position];
      if (word === "'" && this.#isUnmarkedElision(position)) continue;
      if (token === undefined || token.key !== word) return 0;
      // `A$50`, but not `a $50 card`
      if (token.gap && word === "$") return 0;
      position++;
    }
    return position;
  }
}

function toMatch(entry: LexiconEntry, next: number): Match {
  return { category: entry.category, value: entry.value, next };
}
