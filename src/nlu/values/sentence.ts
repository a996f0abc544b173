import type { Amount } from "./amount.ts";
import type { Language } from "./language.ts";
import type { Category, Entry, LexemeValues } from "./lexicon.ts";
import { type Token, tokenise } from "./tokens.ts";

/** A phrase of the lexicon found in a sentence. */
export interface Match<C extends Category = Category> {
  readonly category: C;
  readonly value: LexemeValues[C];
  /** Index of the first token after it. */
  readonly next: number;
}

const NONE: readonly Match[] = [];

/** A tokenised text with the lexicon's phrases at each token; shared by all readers. */
export class Sentence {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  /** Numbers already read, by token. */
  readonly amounts: (Amount | null | undefined)[] = [];
  readonly integers: (Amount | null | undefined)[] = [];
  /** Whether any token is a digit run or a phrase of the lexicon. */
  readonly promising: boolean;
  readonly #matches: (readonly Match[])[];

  constructor(text: string, language: Language) {
    this.text = text;
    this.language = language;
    this.tokens = tokenise(text);
    this.#matches = this.tokens.map((token, index) => this.#lookUp(token, index));
    this.promising = this.tokens.some(
      (token, index) => token.kind === "digits" || this.matches(index).length > 0,
    );
  }

  /** Everything that starts at a token, the longest first. */
  matches(index: number): readonly Match[] {
    return this.#matches[index] ?? NONE;
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

  /** The token after a phrase of the category if one is here, else the same token. */
  skip(index: number, category: Category): number {
    return this.find(index, category)?.next ?? index;
  }

  /** Whether a symbol stands at a token. */
  symbol(index: number, key: string): boolean {
    return this.tokens[index]?.key === key;
  }

  /** Whether a token touches the one before it. */
  touches(index: number): boolean {
    const token = this.tokens[index];
    return token !== undefined && index > 0 && !token.gap;
  }

  #lookUp(token: Token, index: number): readonly Match[] {
    if (token.kind === "digits") return NONE;
    const entries = this.language.lexicon.get(token.key);
    if (entries === undefined) {
      const entry = token.kind === "word" ? this.language.compound?.(token.key) : undefined;
      return entry === undefined ? NONE : [toMatch(entry, index + 1)];
    }
    const found: Match[] = [];
    for (const entry of entries) {
      const next = entry.rest.length === 0 ? index + 1 : this.#follow(entry.rest, index + 1);
      if (next > 0) found.push(toMatch(entry, next));
    }
    return found;
  }

  #follow(rest: readonly string[], index: number): number {
    let position = index;
    for (const word of rest) {
      if (this.symbol(position, "-") && word !== "-") position++;
      const token = this.tokens[position];
      if (token === undefined || token.key !== word) return 0;
      position++;
    }
    return position;
  }
}

function toMatch(entry: Entry, next: number): Match {
  return { category: entry.category, value: entry.value, next };
}
