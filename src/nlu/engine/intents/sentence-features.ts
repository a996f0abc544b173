import { finish, hashText, mix } from "../hash.ts";
import type { Token } from "../text/tokens.ts";

/** Blocks of features; the block number seeds the hash and selects the block's weight. */
export const WORD = 1;
export const WORD_PAIR = 2;
export const CHARACTERS = 3;

/** Edge of a word or a sentence inside n-grams: a unit that no folded text contains. */
const EDGE = 0xffff;
const SHORTEST_GRAM = 2;
const LONGEST_GRAM = 4;

/** Receives one feature: its hash (32 unsigned bits) and its block. */
export type FeatureSink = (hash: number, block: number) => void;

/**
 * The features of a sentence for intent classification: words, pairs of neighbouring words (the edges of the sentence
 * count as words), and 2- to 4-grams of characters inside each word with its edges. Punctuation is left out,
 * other signs (emoji) count as words. A value is one word, whatever it is written with.
 */
export function sentenceFeatures(tokens: readonly Token[], sink: FeatureSink): void {
  let previous = EDGE;
  for (const token of tokens) {
    if (token.kind === "symbol" && isAsciiSign(token.folded)) continue;
    const word = hashText(WORD, token.folded);
    sink(finish(word), WORD);
    sink(finish(mix(mix(WORD_PAIR, previous), word)), WORD_PAIR);
    previous = word;
    if (token.kind !== "value") characterGrams(token.folded, sink);
  }
  if (previous !== EDGE) sink(finish(mix(mix(WORD_PAIR, previous), EDGE)), WORD_PAIR);
}

function isAsciiSign(folded: string): boolean {
  return folded.length === 1 && folded.charCodeAt(0) < 128;
}

function characterGrams(word: string, sink: FeatureSink): void {
  const last = word.length;
  for (let start = -1; start < last; start++) {
    let hash = CHARACTERS;
    for (let size = 1; size <= LONGEST_GRAM && start + size <= last + 1; size++) {
      const at = start + size - 1;
      hash = mix(hash, at < 0 || at === last ? EDGE : word.charCodeAt(at));
      if (size >= SHORTEST_GRAM) sink(finish(hash), CHARACTERS);
    }
  }
}
