import type { TrainingSentence, TrainingSet } from "../engine/engine.ts";

/**
 * A training set whose sentences are JSON: a process that waits for a training of 100,000 sentences holds as many texts
 * then, and not a million objects, which each garbage collection would follow.
 */
export interface PackedSet extends Omit<TrainingSet, "sentences"> {
  /** `TrainingSentence` as JSON. */
  sentences: readonly string[];
}

export function packSentence(sentence: TrainingSentence): string {
  return JSON.stringify(sentence);
}

export function unpackSentence(packed: string): TrainingSentence {
  return JSON.parse(packed) as TrainingSentence;
}

export function packSet(set: TrainingSet): PackedSet {
  return { ...set, sentences: set.sentences.map(packSentence) };
}

export function unpackSet(set: PackedSet): TrainingSet {
  return { ...set, sentences: set.sentences.map(unpackSentence) };
}
