import { createHash } from "node:crypto";
import type { TrainingSentence } from "../engine/engine.ts";

/**
 * Deals sentences into folds, each intent evenly, so that folds differ by one sentence at most. Where a sentence goes
 * depends on its own words and on those of its intent, not on the order of the sentences: a digest decides, since
 * alphabetical order would put near copies of a sentence into different folds.
 */
export function dealFolds(
  sentences: readonly TrainingSentence[],
  count: number,
): TrainingSentence[][] {
  const folds = Array.from({ length: count }, (): TrainingSentence[] => []);
  const keyed = sentences.map((sentence): [string, TrainingSentence] => [
    keyOf(sentence),
    sentence,
  ]);
  keyed.sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [place, [, sentence]] of keyed.entries()) folds[place % count]?.push(sentence);
  return folds;
}

/** Sorts by intent, then at random. */
function keyOf(sentence: TrainingSentence): string {
  const digest = createHash("sha256").update(JSON.stringify(sentence)).digest("hex");
  return JSON.stringify([sentence.intent, digest]);
}
