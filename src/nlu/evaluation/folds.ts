import { createHash } from "node:crypto";
import type { TrainingSentence } from "../engine/engine.ts";

/**
 * Distributes sentences over folds, each intent evenly, so that folds differ by one sentence at most. The fold of a
 * sentence depends on its text and on the other sentences of its intent, not on their order: a digest decides, because
 * alphabetical order would put near-duplicates into different folds.
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
