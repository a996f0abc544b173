/** Tables of sentences, models and the parse log. */

import type { Generated } from "kysely";
import type { SentenceStatus } from "../../nlu/definitions.ts";
import type { DocumentTable } from "../database/rows.ts";

export interface SentenceTables {
  sentences: DocumentTable &
    SentenceColumns & {
      applicationId: string;
      language: string;
      text: string;
      normalisedText: string;
      status: SentenceStatus;
      intentId: string;
      updateDate: string;
      /** The import that added it: hidden until that is published. */
      importId: number | null;
    };
  /** Imports of sentences that are not complete. */
  imports: {
    id: Generated<number>;
    /** The application that it creates, reserved by a row without a name. */
    applicationId: string | null;
    /** 1 if its sentences are visible, and only the rest of it has yet to be written. */
    published: Generated<number>;
  };
  /** Changes of existing sentences by an import; `id` is the id of the sentence. */
  sentenceChanges: DocumentTable & { importId: number };
}

/** Columns to search and sort sentences, from a later migration. */
export interface SentenceColumns {
  /** The beginning of the text without case and accents. */
  sortText: string;
  intentProbability: number | null;
  entitiesProbability: number | null;
  lastUsage: string | null;
  usageCount: number;
  unknownCount: number;
  qualifier: string | null;
  configuration: string | null;
  /** 1 if the sentence is marked for review. */
  review: number;
  /** One line per type and per role of its entities, see `typeLine` and `roleLine`. */
  entities: string;
  /** The same for sub-entities. */
  innerEntities: string;
}

export interface ModelTables {
  models: { applicationId: string; language: string; fingerprint: string; id: string };
  /** The bytes of models, in rows of limited size. */
  modelParts: { modelId: string; number: number; bytes: Uint8Array };
  modelBuilds: { id: Generated<number>; applicationId: string; document: string };
  buildTriggers: { id: Generated<number>; applicationId: string };
  modelConfigurations: DocumentTable & { applicationId: string };
  modelTests: {
    id: Generated<number>;
    applicationId: string;
    language: string;
    date: string;
    document: string;
  };
  modelTestErrors: {
    /** The kind, and the id of the sentence. */
    id: string;
    kind: ErrorKind;
    sentenceId: string;
    applicationId: string;
    language: string;
    /** Qualified name. */
    intent: string;
    count: number;
    firstDetectionDate: string;
    document: string;
  };
}

/** Errors in a test of a model. */
export type ErrorKind = "intent" | "entity";

export interface ParseTables {
  parseLogs: DocumentTable & {
    applicationId: string;
    language: string;
    date: string;
    text: string;
    /** 1 if it was a test. */
    test: number;
  };
  parseCounts: DocumentTable & {
    applicationId: string;
    language: string;
    intent: string;
    count: number;
    /** 1 when a user has qualified the sentence; it takes precedence over the document. */
    qualified: number;
  };
  /** One row per application, language, intent and day; tests are excluded. */
  parseDays: {
    id: string;
    applicationId: string;
    language: string;
    /** Qualified name; empty if parsing failed. */
    intent: string;
    day: string;
    calls: number;
    failures: number;
    /** Sums over the calls, durations in milliseconds. */
    duration: number;
    intentProbability: number;
    entitiesProbability: number;
  };
  /** One row per application, language and pair of intents. */
  parseConfusions: {
    id: string;
    applicationId: string;
    language: string;
    /** The more likely one. */
    intent1: string;
    intent2: string;
    occurrences: number;
    /** Sum of the differences of their probabilities. */
    difference: number;
  };
}
