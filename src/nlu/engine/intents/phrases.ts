/** Phrases of the same meaning: `no longer need` for `cancel`. */

import type { Token } from "../text/tokens.ts";

/** Words in a gap of a phrase, at most. */
const longestGap = 4;

/** One place of a phrase; a gap has no words. */
interface Part {
  words: ReadonlySet<string>;
  stems: readonly string[];
  optional: boolean;
}

interface Phrase {
  family: string;
  /** After the first word. */
  rest: readonly (Part | "gap")[];
}

interface Match {
  families: string[];
  /** Places of the words of the phrase, without those of gaps. */
  places: readonly number[];
}

/**
 * Phrases, by family: words are separated by a space, alternatives by `|`. `?` makes a word optional, `*` is any
 * ending, and `~` for a few other words.
 */
export class RelatedPhrases {
  readonly #byFirstWord = new Map<string, Phrase[]>();
  readonly #adverbs: ReadonlySet<string>;

  /** @param adverbs words that may be inside any phrase */
  constructor(
    byFamily: Readonly<Record<string, readonly string[]>>,
    adverbs: ReadonlySet<string> = new Set(),
  ) {
    this.#adverbs = adverbs;
    for (const [family, phrases] of Object.entries(byFamily)) {
      for (const phrase of phrases) {
        const [first = "", ...parts] = phrase.split(" ");
        const rest = parts.map((part) => (part === "~" ? "gap" : readPart(part)));
        for (const word of first.split("|")) {
          const known = this.#byFirstWord.get(word) ?? [];
          this.#byFirstWord.set(word, [...known, { family, rest }]);
        }
      }
    }
  }

  /** The tokens with one for each phrase, before the words of its gaps. The longest phrase from a word on counts. */
  join(tokens: readonly Token[]): readonly Token[] {
    const taken = new Set<number>();
    const joined: Token[] = [];
    for (let at = 0; at < tokens.length; at++) {
      if (taken.has(at)) continue;
      const match = this.#matchAt(tokens, at, taken);
      joined.push(match ? phraseToken(match, tokens) : (tokens[at] as Token));
      if (match) for (const place of match.places) taken.add(place);
    }
    return taken.size > 0 ? joined : tokens;
  }

  #matchAt(tokens: readonly Token[], at: number, taken: ReadonlySet<number>): Match | undefined {
    const { kind, folded } = tokens[at] as Token;
    const phrases = kind === "word" ? this.#byFirstWord.get(folded) : undefined;
    if (phrases === undefined) return undefined;
    let best: Match | undefined;
    for (const { family, rest } of phrases) {
      const behind = this.#placesOf(rest, 0, tokens, at + 1, taken);
      if (!behind) continue;
      const places = [at, ...behind];
      if (!best || places.length > best.places.length) best = { families: [family], places };
      else if (String(places) === String(best.places) && !best.families.includes(family)) {
        best.families.push(family);
      }
    }
    return best;
  }

  /** The places of the parts of a phrase from one of them and a token on; `undefined` if they are not there. */
  #placesOf(
    parts: Phrase["rest"],
    from: number,
    tokens: readonly Token[],
    at: number,
    taken: ReadonlySet<number>,
  ): number[] | undefined {
    const part = parts[from];
    if (part === undefined) return [];
    if (part === "gap") {
      for (let size = 0; size <= longestGap && at + size < tokens.length; size++) {
        const behind = this.#placesOf(parts, from + 1, tokens, at + size, taken);
        if (behind) return behind;
      }
      return undefined;
    }
    if (!taken.has(at) && isOf(part, tokens[at])) {
      const behind = this.#placesOf(parts, from + 1, tokens, at + 1, taken);
      if (behind) return [at, ...behind];
    }
    if (part.optional) return this.#placesOf(parts, from + 1, tokens, at, taken);
    const isAdverb = this.#adverbs.has(tokens[at]?.folded ?? "");
    return isAdverb ? this.#placesOf(parts, from, tokens, at + 1, taken) : undefined;
  }
}

function readPart(text: string): Part {
  const optional = text.endsWith("?");
  const words = (optional ? text.slice(0, -1) : text).split("|");
  return {
    words: new Set(words.filter((word) => !word.endsWith("*"))),
    stems: words.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1)),
    optional,
  };
}

function isOf({ words, stems }: Part, token: Token | undefined): boolean {
  if (token?.kind !== "word") return false;
  if (words.has(token.folded)) return true;
  for (const stem of stems) if (token.folded.startsWith(stem)) return true;
  return false;
}

function phraseToken({ families, places }: Match, tokens: readonly Token[]): Token {
  const own = places.map((at) => tokens[at] as Token);
  const { start, end } = own[0] as Token;
  const folded = own.map((token) => token.folded).join(" ");
  return { kind: "word", start, end, folded, families, parts: own };
}
