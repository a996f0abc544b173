import {
  type Model,
  type TrainingSentence,
  type TrainingSet,
  unknownIntent,
} from "../engine/engine.ts";
import { usableSentences } from "../engine/usable-sentences.ts";
import type { Trial } from "./evaluate.ts";
import { dealFolds } from "./folds.ts";

/**
 * Trains a model for each fold of the sentences of a set, from all other folds: no model is tested on its training
 * data. Out-of-scope sentences are distributed too; duplicates count once, as in training.
 * @param folds at least 2, at most the number of sentences in scope
 */
export async function crossValidate(
  set: TrainingSet,
  folds: number,
  train: (set: TrainingSet) => Promise<Model>,
): Promise<Trial[]> {
  const sentences = usableSentences(set);
  const trials: Trial[] = [];
  for (const fold of dealFolds(sentences, folds)) {
    const heldOut = new Set(fold);
    const rest = sentences.filter((sentence) => !heldOut.has(sentence));
    trials.push({
      model: await train({ ...set, sentences: rest }),
      test: fold.filter(isInScope),
      outOfScope: fold.filter((sentence) => !isInScope(sentence)),
    });
  }
  return trials;
}

export function isInScope({ intent }: TrainingSentence): boolean {
  return intent !== unknownIntent;
}
