/** Ports of the understanding. `src/store` implements all of them; tests may use their own. */

import type {
  Application,
  ClassifiedEntity,
  Dictionary,
  EntityType,
  Intent,
  ParseResult,
  Sentence,
} from "./definitions.ts";
import type { Tuning } from "./engine/tuning.ts";
import type { TrialReport } from "./models/model-trial.ts";
import type { PackedSet } from "./models/packed-set.ts";
import type { LoggedQuery } from "./understanding/logged-query.ts";

/** Reads applications, intents, entity types and sentences. */
export interface Corpus {
  applications(): Promise<Application[]>;
  application(namespace: string, name: string): Promise<Application | undefined>;
  applicationById(id: string): Promise<Application | undefined>;
  /** The intents of an application, in its order. */
  intents(application: Application): Promise<Intent[]>;
  entityTypes(names: readonly string[]): Promise<EntityType[]>;
  /** The training configuration of an application, if it is not the default. */
  tuning(application: Application): Promise<Tuning | undefined>;
  /** The dictionary of an entity type, by its qualified name. */
  dictionary(name: string): Promise<Dictionary | undefined>;
  /** The training sentences of a model, validated and model, page by page in any order. */
  trainingSentences(applicationId: string, language: string): AsyncIterable<Sentence[]>;
  /** The validated or model sentence with exactly this text, or with a text that normalizes to the same. */
  knownSentence(
    key: Pick<Sentence, "applicationId" | "language" | "text">,
    normalize: boolean,
  ): Promise<Sentence | undefined>;
  /**
   * Runs writes about an application in one transaction, if the application still exists.
   * @param committed called when readers see the writes, before they are on disk
   * @returns whether they were run
   */
  ifExists(
    applicationId: string,
    write: () => Promise<void>,
    committed?: () => void,
  ): Promise<boolean>;
  /** Records that the current model includes the validated sentences with these texts. */
  built(applicationId: string, language: string, validated: readonly string[]): Promise<void>;
  /**
   * Calls the listener after every committed change of an application, its intents, sentences or dictionaries; with
   * `null` if it may concern all. Returns a function that removes the listener.
   */
  onChange(listener: (applicationId: string | null) => void): () => void;
}

/** Stores trained models. */
export interface ModelStorage {
  get(
    applicationId: string,
    language: string,
  ): Promise<{ fingerprint: string; bytes: Uint8Array } | undefined>;
  /** Writes the bytes of a model, and returns its id for `save`. */
  write(bytes: Uint8Array): Promise<string>;
  /** Makes a written model the one of an application and language. */
  save(
    applicationId: string,
    language: string,
    model: { id: string; fingerprint: string },
  ): Promise<void>;
  /** Deletes the bytes of models that are not saved, or not any longer. No model may be being written. */
  removeUnused(): Promise<void>;
}

/** Trains in a process of its own; returns the model's bytes. The signal stops the training, which then throws. */
export type Trainer = (set: PackedSet, signal: AbortSignal) => Promise<Uint8Array>;

/** One training of a model. */
export interface BuildRecord {
  applicationId: string;
  language: string;
  /** One training produces all of them; each has its row, as in Tock, where they are trained one by one. */
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
  /** The newest request, or `null` if all were handled. */
  newest(applicationId: string): Promise<number | null>;
  /** Marks all requests up to this one as handled. */
  done(applicationId: string, newest: number): Promise<void>;
}

/** Stores the results of trainings. */
export interface BuildLog {
  /** @param builds of one application, oldest first */
  record(builds: readonly BuildRecord[]): Promise<void>;
}

/** Stores the results of tests; errors are kept until a user removes them from the list. */
export interface ModelTestLog {
  /** Time of the last test of an application's model in a language: an ISO instant, or `null`. */
  last(applicationId: string, language: string): Promise<string | null>;
  /** @param date ISO instant at which the test started */
  record(applicationId: string, language: string, date: string, report: TrialReport): Promise<void>;
}

/** One parse call. */
export interface ParseRecord {
  applicationId: string;
  /** Language of the model that was used. */
  language: string;
  /** Parsed text: the sentence without line breaks, trimmed. */
  text: string;
  request: LoggedQuery;
  /** Parse result; `null` if parsing failed. */
  response: ParseResult | null;
  /** Form in which a new sentence is stored. */
  classification: { intentId: string; entities: ClassifiedEntity[] };
  /** Whether a new sentence goes to the inbox. */
  register: boolean;
  /** Whether the call counts as a use of its sentence. */
  count: boolean;
  /** ISO instant. */
  date: string;
  durationInMS: number;
}

/** Accepts records without waiting until they are written. */
export interface ParseSink {
  record(record: ParseRecord): void;
}
