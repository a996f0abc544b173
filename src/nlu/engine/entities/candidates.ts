import type { Candidate, IntervalFit } from "../engine.ts";
import { isArticle } from "../text/articles.ts";
import { determiners } from "../text/determiners.ts";
import type { Token } from "../text/tokens.ts";
import { singular } from "./counted-nouns.ts";
import type { Lattice } from "./crf.ts";
import { Region } from "./region.ts";
import type { AlwaysMarked } from "./tagger.ts";
import type { SpanLabel } from "./tags.ts";
import { tokensUnderEach } from "./value-marks.ts";

/** A part of a text that may be an entity. */
export interface Proposal {
  type: string;
  start: number;
  end: number;
  interval?: boolean;
  /** Whether it is a label of a dictionary. */
  isLabel?: boolean;
}

/** Added to probabilities, so that one close to 0 is not trusted more than it deserves. */
const doubt = 1e-4;

/** What training shows about the values that it had. */
export interface LearnedValues {
  readonly always: AlwaysMarked;
  /** Whether training had a value of a type before a word. */
  knowsBehind(type: string, word: string): boolean;
  /** Whether training had a determiner before a value of a type. */
  knowsAsNoun(type: string): boolean;
}

/**
 * Scores proposals, sorted by their start, with a lattice over the labels.
 * @param counted singulars of the nouns that training only counts
 */
export function weigh(
  proposals: readonly Proposal[],
  tokens: readonly Token[],
  labels: readonly SpanLabel[],
  lattice: Lattice | undefined,
  known: LearnedValues | undefined,
  counted?: ReadonlySet<string>,
): Candidate[] {
  const places = tokensUnderEach(tokens, proposals);
  const isAlways = (type: string, first: number) =>
    known?.always[isArticle(wordAt(tokens, first) ?? "") ? "withArticle" : "others"].has(type);
  return proposals.map(({ type, start, end, interval, isLabel }, at) => {
    const place = places[at];
    const own = labels.flatMap((label, number) => (label.type === type ? [number] : []));
    if (!lattice || !place || own.length === 0) return { type, start, end, fits: [] };
    const region = new Region(lattice, place.first, place.last);
    const nothing = region.probability([]) + doubt;
    const odds = (sequence: readonly number[]) =>
      Math.log((region.probability(sequence) + doubt) / nothing);
    const fits = own
      .map((label) => ({ role: (labels[label] as SpanLabel).role, odds: odds([label]) }))
      .sort((a, b) => b.odds - a.odds);
    const ends = interval ? endsOf(region, own, odds, tokens, labels) : undefined;
    const behind = type === "duckling:number" ? wordAt(tokens, place.last + 1) : undefined;
    const isNew =
      behind !== undefined && !formsOf(behind).some((form) => known?.knowsBehind(type, form));
    const counts = behind !== undefined && counted?.has(singular(behind)) === true;
    const before = isLabel ? wordAt(tokens, place.first - 1) : undefined;
    const likeNoun = before !== undefined && determiners.has(before) && !known?.knowsAsNoun(type);
    return {
      ...{ type, start, end, fits },
      ...(isAlways(type, place.first) && { always: true as const }),
      ...(ends && { ends }),
      ...(isNew && { newBehind: behind }),
      ...(counts && { counts }),
      ...(likeNoun && { likeNoun }),
    };
  });
}

/** A noun, its singular and its plural, as far as they differ by a letter at the end. */
function formsOf(noun: string): string[] {
  return [noun, singular(noun), `${noun}s`];
}

function wordAt(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  return token?.kind === "word" ? token.folded : undefined;
}

/** The best pair of roles for the two ends of an interval. */
function endsOf(
  region: Region,
  own: readonly number[],
  odds: (sequence: readonly number[]) => number,
  tokens: readonly Token[],
  labels: readonly SpanLabel[],
): IntervalFit | undefined {
  const pairs = own.flatMap((a) => own.flatMap((b) => (a === b ? [] : [[a, b]])));
  let best: { pair: number[]; odds: number } | undefined;
  for (const pair of pairs) {
    const weight = odds(pair);
    if (!best || weight > best.odds) best = { pair, odds: weight };
  }
  const [from, to] = (best && region.spans(best.pair)) ?? [];
  if (!best || !from || !to) return undefined;
  const place = ({ label, first, last }: typeof from) => ({
    role: (labels[label] as SpanLabel).role,
    start: (tokens[first] as Token).start,
    end: (tokens[last] as Token).end,
  });
  return { odds: best.odds, from: place(from), to: place(to) };
}
