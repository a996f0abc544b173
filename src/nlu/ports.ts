/** What the understanding asks of its surroundings. `src/store` gives all of it; tests may give their own. */

import type {
  Application,
  ClassifiedEntity,
  Dictionary,
  EntityType,
  Intent,
  ParseResult,
  Sentence,
} from "./definitions.ts";
import type { TrainingSet } from "./engine/engine.ts";
import type { Tuning } from "./engine/tuning.ts";
import type { TrialReport } from "./models/model-trial.ts";
import type { LoggedQuery } from "./understanding/logged-query.ts";

/** Reads what there is to understand. */
export interface Corpus {
  applications(): Promise<Application[]>;
  application(namespace: string, name: string): Promise<Application | undefined>;
  applicationById(id: string): Promise<Application | undefined>;
  /** The intents of an application, in its order. */
  intents(application: Application): Promise<Intent[]>;
  entityTypes(names: readonly string[]): Promise<EntityType[]>;
  /** How the models of an application are trained, when it is not as usual. */
  tuning(application: Application): Promise<Tuning | undefined>;
  /** The dictionary of an entity type, by its qualified name. */
  dictionary(name: string): Promise<Dictionary | undefined>;
  /** The sentences a model is trained from, validated and model, page by page in any order. */
  trainingSentences(applicationId: string, language: string): AsyncIterable<Sentence[]>;
  /** The validated or model sentence of exactly this text, or of a text that normalises alike. */
  knownSentence(
    key: Pick<Sentence, "applicationId" | "language" | "text">,
    normalise: boolean,
  ): Promise<Sentence | undefined>;
  /**
   * Runs writes about an application as one transaction, if it still exists in that moment.
   * @returns whether they were run
   */
  ifExists(applicationId: string, write: () => Promise<void>): Promise<boolean>;
  /** Says that a model now answers that has learned the validated sentences of these texts too. */
  built(applicationId: string, language: string, validated: readonly string[]): Promise<void>;
  /**
   * Calls after every committed change of an application, its intents, sentences or dictionaries; with `null` when it
   * may concern all. Returns a function that ends the calls.
   */
  onChange(listener: (applicationId: string | null) => void): () => void;
}

/** Keeps trained models over a restart. */
export interface ModelStorage {
  get(
    applicationId: string,
    language: string,
  ): Promise<{ fingerprint: string; bytes: Uint8Array } | undefined>;
  save(
    applicationId: string,
    language: string,
    model: { fingerprint: string; bytes: Uint8Array },
  ): Promise<void>;
}

/**
 * Trains away from the calls that are being answered, in a process of its own; returns the model's bytes.
 * The signal ends the training, which then throws.
 */
export type Trainer = (set: TrainingSet, signal: AbortSignal) => Promise<Uint8Array>;

/** One training of a model. */
export interface BuildRecord {
  applicationId: string;
  language: string;
  /** One training gives them all; each has its row, as in Tock, where they are trained one by one. */
  type: "intent" | "intentEntities" | "entityTypeEntities";
  /** Intent of `intentEntities`. */
  intentId: string | null;
  /** Qualified name, of `entityTypeEntities`. */
  entityTypeName: string | null;
  nbSentences: number;
  /** ISO-8601 duration. */
  duration: string;
  error: boolean;
  errorMessage: string | null;
  /** ISO instant. */
  date: string;
}

/** Requests to train an application again, even if nothing has changed; they survive a restart. */
export interface BuildTriggers {
  /** The newest wish, or `null` when there is none that was not met. */
  newest(applicationId: string): Promise<number | null>;
  /** Says that all wishes up to this one are met. */
  done(applicationId: string, newest: number): Promise<void>;
}

/** Remembers how trainings went. */
export interface BuildLog {
  /** @param builds of one application, the oldest first */
  record(builds: readonly BuildRecord[]): Promise<void>;
}

/** How trials of models went; errors are kept until a user removes them from the list. */
export interface ModelTestLog {
  /** When the models of an application in a language were tried last: an ISO instant, or `null`. */
  last(applicationId: string, language: string): Promise<string | null>;
  /** @param date ISO instant at which the trial was begun */
  record(applicationId: string, language: string, date: string, report: TrialReport): Promise<void>;
}

/** One parse call. */
export interface ParseRecord {
  applicationId: string;
  /** In which it was understood. */
  language: string;
  /** What was understood: the sentence without line breaks, its ends trimmed. */
  text: string;
  request: LoggedQuery;
  /** What was answered; `null` when parsing failed. */
  response: ParseResult | null;
  /** What the sentence is stored as when it is new. */
  classification: { intentId: string; entities: ClassifiedEntity[] };
  /** Whether a new sentence goes to the inbox. */
  register: boolean;
  /** Whether the call counts as a use of its sentence. */
  count: boolean;
  /** ISO instant. */
  date: string;
  durationInMS: number;
}

/** Takes records without waiting for them to be written. */
export interface ParseSink {
  record(record: ParseRecord): void;
}
