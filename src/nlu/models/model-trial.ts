/** Tests a model: trains it with nine tenths of the sentences and predicts the rest (R078). */

import type { Engine, RecognizedEntity, TrainingSentence, TrainingSet } from "../engine/engine.ts";
import { unknownIntent } from "../engine/engine.ts";
import { usableSentences } from "../engine/usable-sentences.ts";
import { sameEntities } from "../evaluation/evaluate.ts";
import { dealFolds } from "../evaluation/folds.ts";

/** Number of parts, of which one is held out. */
export const trialFolds = 10;

/** A sentence with a wrong intent. */
export interface IntentError {
  text: string;
  /** Qualified names. */
  intent: string;
  found: string;
  /** Probability of the predicted intent. */
  probability: number;
}

/** A sentence with wrong entities, predicted with its own intent. */
export interface EntityError {
  text: string;
  intent: string;
  found: readonly RecognizedEntity[];
  /** Mean of the predicted entities; 1 without any. */
  probability: number;
}

export interface TrialReport {
  /** Number of training sentences. */
  learned: number;
  tried: { text: string; intent: string }[];
  intentErrors: IntentError[];
  /** Only for sentences with the correct intent. */
  entityErrors: EntityError[];
  trainingSeconds: number;
  testSeconds: number;
}

/** @param fold index of the held-out part, 0 to 9 */
export function tryModel(engine: Engine, set: TrainingSet, fold: number): TrialReport {
  const folds = dealFolds(usableSentences(set), trialFolds);
  const sentences = folds.flatMap((part, index) => (index === fold ? [] : part));
  const tried = folds[fold] ?? [];
  const begun = performance.now();
  const model = engine.train({ ...set, sentences });
  const trained = performance.now();
  const report: TrialReport = {
    learned: sentences.length,
    tried: tried.map(({ text, intent }) => ({ text, intent })),
    intentErrors: [],
    entityErrors: [],
    trainingSeconds: (trained - begun) / 1000,
    testSeconds: 0,
  };
  for (const sentence of tried) {
    const { text, intent } = sentence;
    const [best] = model.intents(text);
    const { intent: found, probability } = best ?? { intent: unknownIntent, probability: 1 };
    if (found !== intent) report.intentErrors.push({ text, intent, found, probability });
    else report.entityErrors.push(...entityErrors(sentence, model.entities(text, intent)));
  }
  report.testSeconds = (performance.now() - trained) / 1000;
  return report;
}

function entityErrors(
  { text, intent, entities }: TrainingSentence,
  found: readonly RecognizedEntity[],
): EntityError[] {
  if (sameEntities(text, entities, found)) return [];
  const sum = found.reduce((total, { probability }) => total + probability, 0);
  return [{ text, intent, found, probability: found.length === 0 ? 1 : sum / found.length }];
}
