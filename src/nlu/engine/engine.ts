/**
 * The interface between the platform and language understanding: a training set goes in, a model comes out. Without
 * HTTP, store and clock: the same sentences in any order give the same model, byte for byte.
 */

import type { Tuning } from "./tuning.ts";

/** An entity marked in a sentence; `start` and `end` are UTF-16 offsets, end exclusive. */
export interface MarkedEntity {
  /** Qualified name of the entity type, `namespace:name`. */
  type: string;
  role: string;
  start: number;
  end: number;
  /** Offsets are relative to the text of this entity, as in Tock. */
  subEntities: readonly MarkedEntity[];
}

export interface TrainingSentence {
  text: string;
  /** Qualified name of the intent, or `tock:unknown` for an out-of-scope sentence. */
  intent: string;
  entities: readonly MarkedEntity[];
}

/** One value of a dictionary entity type, with the labels of one language. */
export interface DictionaryValue {
  value: string;
  labels: readonly string[];
}

export interface TrainingEntityType {
  /** Qualified name, `namespace:name`; built-in types are `duckling:<dimension>`. */
  name: string;
  dictionary: readonly DictionaryValue[];
  /** Dictionary only: near matches are not accepted. */
  onlyValues: boolean;
  /** Dictionary only: smallest similarity (0 to 1) of a near match. */
  minDistance: number;
  /** Dictionary only: labels are looked for anywhere in the text, without a trained model. */
  textSearch: boolean;
}

/**
 * The training data of one model (one application, one language). Sentences of intents that are not listed, and
 * entities that their intent may not carry, are ignored.
 */
export interface TrainingSet {
  /** Language tag, `en` or `fr_CA`. */
  language: string;
  /** Qualified intent name → the entity types and roles that the intent may carry. */
  intents: ReadonlyMap<string, readonly { type: string; role: string }[]>;
  /** Qualified intent name → intents whose sentences also train its entities, if it may carry all of their entities. */
  sharedIntents?: ReadonlyMap<string, readonly string[]>;
  sentences: readonly TrainingSentence[];
  entityTypes: readonly TrainingEntityType[];
  /** Deviations from the usual training. */
  tuning?: Tuning;
}

export interface IntentScore {
  /** Qualified intent name. */
  intent: string;
  /** 0 to 1, calibrated. */
  probability: number;
}

/** The intents of a text, and what supports them. */
export interface Classification {
  /** By decreasing probability. */
  scores: IntentScore[];
  /** Share of the words with a meaning that training had not, nor any word of their families, 0 to 1. */
  strange: number;
  /** Labels of the dictionaries that the intents carry. */
  labels: Pick<Candidate, "type" | "start" | "end">[];
}

/** The dictionary value of a text. */
export interface DictionaryMatch {
  value: string;
  /** 1 for an exact label (ignoring case and accents), less for a near match. */
  similarity: number;
}

/** An entity recognized in a text; offsets as in `MarkedEntity`. */
export interface RecognizedEntity {
  type: string;
  role: string;
  start: number;
  end: number;
  /** 0 to 1. */
  probability: number;
  /** Dictionary types: the value of the text, if a label matches. */
  match?: DictionaryMatch;
  subEntities: readonly RecognizedEntity[];
}

/** A part of a text that is a value of a built-in type, independent of models. */
export interface ValueSpan {
  /** Qualified name of the entity type. */
  type: string;
  /** UTF-16 offsets, end exclusive. */
  start: number;
  end: number;
  /**
   * Words that are often not a value: a one that may be an article (`une chambre`), the present (`we are three now`).
   */
  weak: boolean;
  /** A date with two ends: `from 3 to 5 May`. */
  interval: boolean;
  /** A date counted from one that is not mentioned: `two days later`. Less likely than the length, if both may be. */
  relative?: true;
  /** Dates and durations: whether they are counted in days, or in hours; a moment is an hour of a day. */
  grain?: "days" | "hours" | "moment";
}

/** Score of a role for a candidate. */
export interface RoleFit {
  role: string;
  /** Natural logarithm of: probability that the span is an entity of this role / that it holds no entity. */
  odds: number;
}

/** The two entities of an interval, `from [3](arrival) to [5 May](departure)`. */
export interface IntervalFit {
  odds: number;
  from: { role: string; start: number; end: number };
  to: { role: string; start: number; end: number };
}

/** A candidate: a part of a text that may be an entity of its type, with the model's scores. */
export interface Candidate {
  type: string;
  start: number;
  end: number;
  /** The learned roles of the type, best first. */
  fits: readonly RoleFit[];
  /** Whether training marked each value of the type. */
  always?: true;
  /** Intervals only: the best pair of roles. */
  ends?: IntervalFit;
  /** Numbers only: the folded word behind it, if training had it behind no number. */
  newBehind?: string;
  /** Numbers only: whether the noun behind it is one that training only counts. */
  counts?: true;
  /** Labels of dictionaries only: behind an article or the like, and training had no label of the type there. */
  likeNoun?: true;
}

/** A model's result for the entities of a text. */
export interface Analysis {
  /** The entities of the intent, as `Model.entities` gives them. */
  entities: RecognizedEntity[];
  /** One for each value span given, in their order. */
  values: Candidate[];
  /** Candidates of types that are not built in: the entities, then other labels of dictionaries. */
  others: Candidate[];
  /** The role of a built-in type that training had behind a folded word, if it is a single one. */
  roleBehind?: (type: string, word: string) => string | undefined;
}

/** What training shows about the entities of an intent. */
export interface LearnedEntities {
  /** By type, the most entities of one sentence. */
  most: ReadonlyMap<string, number>;
  /** Types of dates and durations with the grains that they had: `duckling:datetime days`. */
  grains: ReadonlySet<string>;
}

/** A trained model. Pure: no call changes it, and the same text always gives the same result. */
export interface Model {
  /** Language of the training set. */
  readonly language: string;
  /**
   * Scores of all intents with sentences; the sum of the probabilities never exceeds 1. Empty without such
   * intents. `values` are all built-in values of the text; they are computed if not given.
   */
  classify(text: string, values?: readonly ValueSpan[]): Classification;
  /** The scores alone. */
  intents(text: string, values?: readonly ValueSpan[]): IntentScore[];
  learned(intent: string): LearnedEntities;
  /** Entities of one intent in the text, by position, without overlap. */
  entities(text: string, intent: string): RecognizedEntity[];
  /** The entities and further candidates; `values` are all built-in values of the text. */
  analyze(text: string, intent: string, values: readonly ValueSpan[]): Analysis;
  /** The serialized model, which `Engine.load` reads. */
  toBytes(): Uint8Array;
}

export interface Engine {
  /**
   * Trains synchronously: seconds of computing for thousands of sentences (`trainer.ts` runs it in a child process).
   */
  train(set: TrainingSet, onProgress?: (share: number) => void): Model;
  /** Rejects with an Error if the bytes are not a model of this version. Other work runs between its parts. */
  load(bytes: Uint8Array): Promise<Model>;
}

/** Intent of out-of-scope sentences. */
export const unknownIntent = "tock:unknown";
