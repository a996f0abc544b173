/**
 * The seam between the platform and language understanding: a training set goes in, a model comes out.
 * No HTTP, no store, no clock: the same sentences in any order give the same model, byte for byte.
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
  /** Qualified name of the intent, or `tock:unknown` for a sentence known to be out of scope. */
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
 * All that one model (one application, one language) is trained from. Sentences of intents that are not listed and
 * entities that their intent may not carry are left out.
 */
export interface TrainingSet {
  /** Language tag, `en` or `fr_CA`. */
  language: string;
  /** Qualified intent name → the entity types and roles that the intent may carry. */
  intents: ReadonlyMap<string, readonly { type: string; role: string }[]>;
  /**
   * Qualified intent name → intents whose sentences teach its entities too, as far as it may carry all that is in them.
   */
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

/** The dictionary value that a text stands for. */
export interface DictionaryMatch {
  value: string;
  /** 1 for an exact label (case and accents aside), less for a near match. */
  similarity: number;
}

/** An entity recognised in a text; offsets as in `MarkedEntity`. */
export interface RecognisedEntity {
  type: string;
  role: string;
  start: number;
  end: number;
  /** 0 to 1. */
  probability: number;
  /** Dictionary types: what the text stands for, when a label matches. */
  match?: DictionaryMatch;
  subEntities: readonly RecognisedEntity[];
}

/** A part of a text that reads as a value of a built-in type, whatever a model has learned. */
export interface ValueSpan {
  /** Qualified name of the entity type. */
  type: string;
  /** UTF-16 offsets, end exclusive. */
  start: number;
  end: number;
  /** Words that often mean nothing: a one that may be an article (`une chambre`), the present (`we are three now`). */
  weak: boolean;
  /** A date with two ends: `from 3 to 5 May`. */
  interval: boolean;
}

/** How well a role suits a candidate. */
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

/** A part of a text that may be an entity of its type, with what the model has learned of it. */
export interface Candidate {
  type: string;
  start: number;
  end: number;
  /** The roles of the type that the model has learned, the best first. */
  fits: readonly RoleFit[];
  /** Intervals only: the best pair of roles. */
  ends?: IntervalFit;
}

/** What a model says of the entities of a text. */
export interface Analysis {
  /** The entities of the intent, as `Model.entities` gives them. */
  entities: RecognisedEntity[];
  /** One for each value span given, in their order. */
  values: Candidate[];
  /** The entities of types that are not built in, as candidates; then the labels of dictionaries that are none yet. */
  others: Candidate[];
}

/** A trained model. Pure: no call changes it, every call with the same text gives the same answer. */
export interface Model {
  /** Language of the training set. */
  readonly language: string;
  /**
   * Scores of all intents that had sentences, by decreasing probability; the sum never exceeds 1. Empty when no
   * intent had any. `values` are all built-in values of the text; they are read when they are not given.
   */
  intents(text: string, values?: readonly ValueSpan[]): IntentScore[];
  /** Entities of one intent in the text, by position, without overlap. */
  entities(text: string, intent: string): RecognisedEntity[];
  /** The entities, and what else may be one; `values` are all built-in values of the text. */
  analyse(text: string, intent: string, values: readonly ValueSpan[]): Analysis;
  /** The whole model, to be stored and read back by `Engine.load`. */
  toBytes(): Uint8Array;
}

export interface Engine {
  /** Trains here and now: seconds of computing for thousands of sentences (`trainer.ts` does it in a process of its own). */
  train(set: TrainingSet, onProgress?: (share: number) => void): Model;
  /** Throws an Error when the bytes are not a model of this version. */
  load(bytes: Uint8Array): Model;
}

/** Intent of sentences known to be out of scope. */
export const unknownIntent = "tock:unknown";
