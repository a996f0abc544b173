import { setImmediate } from "node:timers/promises";
import type { Sentence } from "../../nlu/definitions.ts";
import type { EntityError, IntentError, TrialReport } from "../../nlu/models/model-trial.ts";
import type { ModelTestLog } from "../../nlu/ports.ts";
import type { Page } from "../../paging.ts";
import type { Database } from "../database/database.ts";
import { type SentenceKey, sentenceId } from "./sentence-id.ts";
import type { ErrorKind } from "./tables.ts";

/** One test of a model. */
export interface ModelTest {
  /** Start time. */
  date: string;
  learned: number;
  trainingSeconds: number;
  testSeconds: number;
  byIntent: { intent: string; tried: number; intentErrors: number; entityErrors: number }[];
}

/** Number of errors of a sentence, and the time of the first one. */
export interface ModelTestError {
  /** Prediction of the last test. */
  last: IntentError | EntityError;
  averageErrorProbability: number;
  count: number;
  total: number;
  firstDetectionDate: string;
}

export interface ErrorQuery extends Page {
  kind: ErrorKind;
  applicationId: string;
  language: string;
  /** Qualified name; `null` for all. */
  intent: string | null;
  /** First and last time at which an error was first found; `null` for any. */
  after: string | null;
  until: string | null;
}

/** Sentences that are written at a time; other work runs in between. */
const stride = 25;

/** Results of model tests, and the sentences with errors. */
export class ModelTests implements ModelTestLog {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The tests of one language, oldest first. */
  async list(applicationId: string, language: string): Promise<ModelTest[]> {
    const rows = await this.#database.read
      .selectFrom("modelTests")
      .select("document")
      .where("applicationId", "=", applicationId)
      .where("language", "=", language)
      .orderBy("date")
      .orderBy("id")
      .execute();
    return rows.map(({ document }) => JSON.parse(document) as ModelTest);
  }

  async last(applicationId: string, language: string): Promise<string | null> {
    const row = await this.#database.read
      .selectFrom("modelTests")
      .select("date")
      .where("applicationId", "=", applicationId)
      .where("language", "=", language)
      .orderBy("date", "desc")
      .limit(1)
      .executeTakeFirst();
    return row?.date ?? null;
  }

  async record(
    applicationId: string,
    language: string,
    date: string,
    report: TrialReport,
  ): Promise<void> {
    const wrong = {
      intent: new Map(report.intentErrors.map((error) => [error.text, error])),
      entity: new Map(report.entityErrors.map((error) => [error.text, error])),
    };
    await this.#database.write(async (tx) => {
      const document = JSON.stringify(summary(date, report));
      await tx
        .insertInto("modelTests")
        .values({ applicationId, language, date, document })
        .execute();
      for (const [index, { text }] of report.tried.entries()) {
        if (index % stride === 0) await setImmediate();
        const key = { applicationId, language, text };
        await this.#note("intent", key, wrong.intent.get(text), date);
        // Entities are tested if the intent is correct.
        if (wrong.intent.has(text)) continue;
        await this.#note("entity", key, wrong.entity.get(text), date);
      }
    });
  }

  /** A page of the sentences with errors, the most frequent first; deleted sentences are left out. */
  async errors(
    query: ErrorQuery,
  ): Promise<{ total: number; data: { error: ModelTestError; sentence: Sentence }[] }> {
    let found = this.#database.read
      .selectFrom("modelTestErrors as errors")
      .innerJoin("sentences", "sentences.id", "errors.sentenceId")
      .where("errors.applicationId", "=", query.applicationId)
      .where("errors.language", "=", query.language)
      .where("errors.kind", "=", query.kind)
      .where("sentences.status", "!=", "deleted");
    if (query.intent !== null) found = found.where("errors.intent", "=", query.intent);
    if (query.after !== null) found = found.where("firstDetectionDate", ">", query.after);
    if (query.until !== null) found = found.where("firstDetectionDate", "<=", query.until);
    const { total } = await found
      .select((select) => select.fn.countAll<number>().as("total"))
      .executeTakeFirstOrThrow();
    const rows = await found
      .select(["errors.document as error", "sentences.document as sentence"])
      .orderBy("errors.count", "desc")
      .orderBy("errors.id")
      .offset(query.start)
      .limit(query.size)
      .execute();
    return {
      total,
      data: rows.map(({ error, sentence }) => ({
        error: JSON.parse(error) as ModelTestError,
        sentence: JSON.parse(sentence) as Sentence,
      })),
    };
  }

  /** Removes a sentence from the list, if it is there. */
  async removeError(kind: ErrorKind, key: SentenceKey): Promise<void> {
    await this.#database.write(async (tx) => {
      await tx.deleteFrom("modelTestErrors").where("id", "=", errorId(kind, key)).execute();
    });
  }

  /** Counts one more test of a sentence; a sentence without errors is not in the list. */
  async #note(
    kind: ErrorKind,
    key: SentenceKey,
    error: IntentError | EntityError | undefined,
    date: string,
  ): Promise<void> {
    const id = errorId(kind, key);
    const row = await this.#database.read
      .selectFrom("modelTestErrors")
      .select("document")
      .where("id", "=", id)
      .executeTakeFirst();
    const known = row && (JSON.parse(row.document) as ModelTestError);
    const last = error ?? known?.last;
    if (!last) return;
    const {
      count,
      total,
      averageErrorProbability: average,
    } = known ?? {
      count: 0,
      total: 0,
      averageErrorProbability: 0,
    };
    const changed: ModelTestError = {
      last,
      averageErrorProbability: error
        ? (average * count + error.probability) / (count + 1)
        : average,
      count: error ? count + 1 : count,
      total: total + 1,
      firstDetectionDate: known?.firstDetectionDate ?? date,
    };
    const { applicationId, language } = key;
    const values = {
      id,
      kind,
      sentenceId: sentenceId(key),
      applicationId,
      language,
      intent: last.intent,
      count: changed.count,
      firstDetectionDate: changed.firstDetectionDate,
      document: JSON.stringify(changed),
    };
    await this.#database.write(async (tx) => {
      await tx
        .insertInto("modelTestErrors")
        .values(values)
        .onConflict((conflict) => conflict.column("id").doUpdateSet(values))
        .execute();
    });
  }
}

function errorId(kind: ErrorKind, key: SentenceKey): string {
  return `${kind} ${sentenceId(key)}`;
}

function summary(date: string, report: TrialReport): ModelTest {
  const { learned, trainingSeconds, testSeconds } = report;
  const counts = new Map<string, ModelTest["byIntent"][number]>();
  const add = (intent: string, field: "tried" | "intentErrors" | "entityErrors") => {
    const count = counts.get(intent) ?? { intent, tried: 0, intentErrors: 0, entityErrors: 0 };
    counts.set(intent, { ...count, [field]: count[field] + 1 });
  };
  for (const { intent } of report.tried) add(intent, "tried");
  for (const { intent } of report.intentErrors) add(intent, "intentErrors");
  for (const { intent } of report.entityErrors) add(intent, "entityErrors");
  return { date, learned, trainingSeconds, testSeconds, byIntent: [...counts.values()] };
}
