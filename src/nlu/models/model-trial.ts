/** Tries a model: trained with nine tenths of the sentences, asked for the rest (R078). */

import type { Engine, RecognisedEntity, TrainingSentence, TrainingSet } from "../engine/engine.ts";
import { unknownIntent } from "../engine/engine.ts";
import { usableSentences } from "../engine/usable-sentences.ts";
import { sameEntities } from "../evaluation/evaluate.ts";
import { dealFolds } from "../evaluation/folds.ts";

/** One of so many parts is held out. */
export const trialFolds = 10;

/** A sentence whose intent is found wrongly. */
export interface IntentError {
  text: string;
  /** Qualified names. */
  intent: string;
  found: string;
  /** How sure the model is of what it found. */
  probability: number;
}

/** A sentence whose entities are found wrongly, with its own intent. */
export interface EntityError {
  text: string;
  intent: string;
  found: readonly RecognisedEntity[];
  /** Mean of what was found; 1 when nothing was. */
  probability: number;
}

export interface TrialReport {
  /** Sentences that the model has learned from. */
  learned: number;
  tried: { text: string; intent: string }[];
  intentErrors: IntentError[];
  /** Of the sentences whose intent was right. */
  entityErrors: EntityError[];
  trainingSeconds: number;
  testSeconds: number;
}

/** @param fold which part of the sentences is held out, from 0 to 9 */
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
  found: readonly RecognisedEntity[],
): EntityError[] {
  if (sameEntities(text, entities, found)) return [];
  const sum = found.reduce((total, { probability }) => total + probability, 0);
  return [{ text, intent, found, probability: found.length === 0 ? 1 : sum / found.length }];
}
