import type { Kysely } from "kysely";
import type { Database } from "../database/database.ts";
import { Documents } from "../database/documents.ts";
import type { Tables } from "../database/tables.ts";
import type { AnswerState, RunState } from "./tables.ts";

/** Reason why a run has ended before its last question. */
export type Ending = "canceled" | "interrupted" | "no-connector";

/** Numbers of a run's questions by result. */
export interface RunCounts {
  total: number;
  completed: number;
  failed: number;
  /** Answers that were not generated. */
  plain: number;
  /** Generated answers by their status. */
  generated: Record<string, number>;
}

/** A run of all questions of a dataset. */
export interface DatasetRun {
  _id: string;
  datasetId: string;
  applicationId: string;
  namespace: string;
  state: RunState;
  startTime: string;
  endTime?: string;
  startedBy: string;
  /** Locale of the questions. */
  locale: string;
  /** Id of the test connector. */
  connectorId: string;
  /** Absent: it has not ended, or it has ended with its last question. */
  ending?: Ending;
  counts: RunCounts;
}

/** The settings of generated answers at the start of a run. */
export interface RunSettings {
  /** Id of the run. */
  _id: string;
  settings: Record<string, unknown>;
}

/** A question of a run, with its result. */
export interface DatasetAnswer {
  _id: string;
  runId: string;
  questionId: string;
  question: string;
  state: AnswerState;
  retryCount: number;
  /** Id of the bot's action. */
  actionId?: string;
  /** Reason why the question was not answered. */
  error?: string;
}

/** Result of a question. */
export type Outcome =
  | {
      state: "COMPLETED";
      actionId: string;
      /** Status of a generated answer; `null` if the answer was not generated, absent if unknown. */
      status?: string | null;
    }
  | { state: "FAILED"; error: string };

const active: readonly RunState[] = ["QUEUED", "RUNNING"];

/** The runs of datasets, with a row for each question. */
export class DatasetRuns {
  readonly #database: Database;
  readonly #runs: Documents<"datasetRuns", DatasetRun>;
  readonly #settings: Documents<"datasetRunSettings", RunSettings>;

  constructor(database: Database) {
    this.#database = database;
    this.#runs = new Documents(database, "datasetRuns", (run) => ({
      id: run._id,
      datasetId: run.datasetId,
      applicationId: run.applicationId,
      namespace: run.namespace,
      state: run.state,
      startTime: run.startTime,
    }));
    this.#settings = new Documents(database, "datasetRunSettings", ({ _id }) => ({ id: _id }));
  }

  get(id: string): Promise<DatasetRun | undefined> {
    return this.#runs.get(id);
  }

  /** The runs of a dataset, the newest first. They are read page by page; other work runs in between. */
  async ofDataset(datasetId: string): Promise<DatasetRun[]> {
    const runs: DatasetRun[] = [];
    const pages = this.#runs.inOrder((query) =>
      query.where("datasetId", "=", datasetId).orderBy("startTime", "desc").orderBy("id", "desc"),
    );
    for await (const page of pages) runs.push(...page);
    return runs;
  }

  /** The settings of generated answers at the start of each run of a dataset, by the id of the run. */
  async settings(datasetId: string): Promise<ReadonlyMap<string, Record<string, unknown>>> {
    const found = new Map<string, Record<string, unknown>>();
    const pages = this.#settings.inOrder((query) =>
      query.where("datasetRunSettings.id", "in", (runs) =>
        runs.selectFrom("datasetRuns").select("datasetRuns.id").where("datasetId", "=", datasetId),
      ),
    );
    for await (const page of pages) for (const one of page) found.set(one._id, one.settings);
    return found;
  }

  /** Whether a run of a dataset is queued or in progress. */
  async isActive(datasetId: string): Promise<boolean> {
    const run = await this.#database.read
      .selectFrom("datasetRuns")
      .select("id")
      .where("datasetId", "=", datasetId)
      .where("state", "in", active)
      .executeTakeFirst();
    return run !== undefined;
  }

  /** Adds a run with its questions and the current settings. */
  async add(
    run: DatasetRun,
    answers: readonly DatasetAnswer[],
    settings: Record<string, unknown>,
  ): Promise<void> {
    await this.#database.write(async (tx) => {
      await this.save(run);
      await this.#settings.save({ _id: run._id, settings });
      const rows = answers.map((answer, position) => ({
        id: answer._id,
        runId: run._id,
        position,
        state: answer.state,
        document: JSON.stringify(answer),
      }));
      await tx.insertInto("datasetAnswers").values(rows).execute();
    });
  }

  /** Saves a run. */
  async save(run: DatasetRun): Promise<void> {
    await this.#database.write(async () => {
      await this.#runs.save(run);
      this.#database.changed("dataset-runs", null);
    });
  }

  /**
   * Deletes a run with its answers.
   * @returns whether the run existed
   */
  remove(id: string): Promise<boolean> {
    return this.#database.write(async () => {
      this.#database.changed("dataset-runs", null);
      return this.#runs.remove(id);
    });
  }

  /** The oldest queued run, except those of some applications. */
  nextQueued(except: readonly string[]): Promise<DatasetRun | undefined> {
    return this.#runs.first((query) => {
      const queued = query.where("state", "=", "QUEUED").orderBy("startTime").orderBy("id");
      return except.length > 0 ? queued.where("applicationId", "not in", except) : queued;
    });
  }

  /** The runs in progress. */
  running(): Promise<DatasetRun[]> {
    return this.#runs.find((query) => query.where("state", "=", "RUNNING").orderBy("id"));
  }

  /** The next unanswered question of a run. */
  async nextQuestion(runId: string): Promise<DatasetAnswer | undefined> {
    const row = await this.#database.read
      .selectFrom("datasetAnswers")
      .select("document")
      .where("runId", "=", runId)
      .where("state", "=", "PENDING")
      .orderBy("position")
      .executeTakeFirst();
    return row && (JSON.parse(row.document) as DatasetAnswer);
  }

  /** The questions of a run with their results, in order. */
  async answers(runId: string): Promise<DatasetAnswer[]> {
    const rows = await this.#database.read
      .selectFrom("datasetAnswers")
      .select("document")
      .where("runId", "=", runId)
      .orderBy("position")
      .execute();
    return rows.map(({ document }) => JSON.parse(document) as DatasetAnswer);
  }

  /**
   * Saves the result of a question, and ends the run with its last one.
   * @returns whether the run continues; after its end, results are dropped
   */
  async record(answer: DatasetAnswer, outcome: Outcome, now: string): Promise<boolean> {
    return this.#database.write(async (tx) => {
      const run = await this.get(answer.runId);
      if (run?.state !== "RUNNING") return false;
      await saveAnswer(tx, answered(answer, outcome));
      const counts = counted(run.counts, outcome);
      const isLast = counts.completed + counts.failed >= counts.total;
      const ended = isLast ? ({ state: "COMPLETED", endTime: now } as const) : {};
      await this.#runs.save({ ...run, counts, ...ended });
      return !isLast;
    });
  }
}

function answered(answer: DatasetAnswer, outcome: Outcome): DatasetAnswer {
  const { state } = outcome;
  if (outcome.state === "FAILED") return { ...answer, state, error: outcome.error };
  return { ...answer, state, actionId: outcome.actionId };
}

function counted(counts: RunCounts, outcome: Outcome): RunCounts {
  if (outcome.state === "FAILED") return { ...counts, failed: counts.failed + 1 };
  const { status } = outcome;
  const completed = { ...counts, completed: counts.completed + 1 };
  if (status === undefined) return completed;
  if (status === null) return { ...completed, plain: counts.plain + 1 };
  const before = new Map(Object.entries(counts.generated));
  before.set(status, (before.get(status) ?? 0) + 1);
  return { ...completed, generated: Object.fromEntries(before) };
}

async function saveAnswer(tx: Kysely<Tables>, answer: DatasetAnswer): Promise<void> {
  await tx
    .updateTable("datasetAnswers")
    .set({ state: answer.state, document: JSON.stringify(answer) })
    .where("id", "=", answer._id)
    .execute();
}
