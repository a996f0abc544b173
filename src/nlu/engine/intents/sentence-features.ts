import { finish, hashText, mix } from "../hash.ts";
import type { Token } from "../text/tokens.ts";

/** Blocks of features; the block number seeds the hash and selects the block's weight. */
export const wordSpace = 1;
export const wordPair = 2;
export const characters = 3;
export const wordFamily = 4;
export const wordTopic = 5;

/** Edge of a word or a sentence inside n-grams: a unit that does not occur in folded text. */
const edge = 0xffff;
const shortestGram = 2;
const longestGram = 4;

/** A family and a value count as often as this, since a word counts with its characters. */
const repetitions = 4;

/**
 * Weight of the characters of a word that has a family, or that sentences of all subjects have: its other forms are known
 * anyway, and words with similar letters seldom mean the same.
 */
const lightCharacters = 0.6;

/** Called with one feature: its hash (32 unsigned bits), its block, and the share of an occurrence that it counts as. */
export type FeatureSink = (hash: number, block: number, share: number) => void;

/**
 * The features of a sentence for intent classification: words, pairs of neighboring words (the edges of the sentence
 * count as words), and 2- to 4-grams of characters inside each word with its edges. Punctuation is ignored, other signs
 * (emoji) count as words. A value is one word, regardless of its text. Words of one family have features in common: the
 * family, and the pairs of its first one with the neighbors. Words of related families have their topic in common.
 */
export function sentenceFeatures(tokens: readonly Token[], sink: FeatureSink): void {
  /** The hash of the word before; absent behind a word of which only the families are known. */
  let previous: number | undefined = edge;
  let unitBefore = edge;
  let familyBefore = false;
  const pair = (word: number) => {
    if (previous !== undefined) sink(finish(mix(mix(wordPair, previous), word)), wordPair, 1);
  };
  for (const token of tokens) {
    if (isPunctuation(token)) continue;
    const word = hashText(wordSpace, token.folded);
    const isForm = token.kind !== "meaning";
    if (isForm) {
      pair(word);
      ownFeatures(token, word, sink);
    }
    previous = isForm ? word : undefined;
    const families = familyHashes(token);
    for (const family of families) repeated(family, wordFamily, sink);
    if (token.topics) {
      for (const topic of token.topics) repeated(hashText(wordTopic, topic), wordTopic, sink);
    }
    const [unit = word] = families;
    const inFamily = families.length > 0;
    if (inFamily || familyBefore)
      sink(finish(mix(mix(wordFamily, unitBefore), unit)), wordFamily, 1);
    unitBefore = unit;
    familyBefore = inFamily;
  }
  if (previous !== edge) pair(edge);
}

function ownFeatures(token: Token, word: number, sink: FeatureSink): void {
  if (token.kind === "value") repeated(word, wordSpace, sink);
  else {
    sink(finish(word), wordSpace, 1);
    characterGrams(token, sink);
  }
}

/** The features of a word alone: its own, and one of each of its families. */
export function wordFeatures(token: Token): number[] {
  const word = finish(hashText(wordSpace, token.folded));
  return [word, ...familyHashes(token).map((family) => finish(mix(family, 0)))];
}

const none: readonly number[] = [];

function familyHashes({ families }: Token): readonly number[] {
  return families?.map((name) => hashText(wordFamily, name)) ?? none;
}

function repeated(hash: number, block: number, sink: FeatureSink): void {
  for (let time = 0; time < repetitions; time++) sink(finish(mix(hash, time)), block, 1);
}

/** Whether a token is no word for intents; other signs are, such as emoji. */
export function isPunctuation({ kind, folded }: Token): boolean {
  return kind === "symbol" && folded.length === 1 && folded.charCodeAt(0) < 128;
}

function characterGrams({ folded: word, families, isCommon }: Token, sink: FeatureSink): void {
  const share = families || isCommon ? lightCharacters : 1;
  const last = word.length;
  for (let start = -1; start < last; start++) {
    let hash = characters;
    for (let size = 1; size <= longestGram && start + size <= last + 1; size++) {
      const at = start + size - 1;
      hash = mix(hash, at < 0 || at === last ? edge : word.charCodeAt(at));
      if (size >= shortestGram) sink(finish(hash), characters, share);
    }
  }
}
