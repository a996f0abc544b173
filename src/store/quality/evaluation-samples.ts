import { setImmediate } from "node:timers/promises";
import type { Insertable } from "kysely";
import type { components } from "../../../generated/admin/types.ts";
import { inPages, type Page } from "../../paging.ts";
import type { Database } from "../database/database.ts";
import { removeReferring } from "../database/removal.ts";
import type { Tables } from "../database/tables.ts";

type Schemas = components["schemas"];

/** A sample in its stored form, without the results of its evaluations. */
export type EvaluationSample = Omit<Schemas["EvaluationSample"], "evaluationsResult">;

export type Evaluation = Schemas["Evaluation"];

/** A sample with its numbers of positive and negative evaluations. */
export interface CountedSample {
  sample: EvaluationSample;
  positiveCount: number;
  negativeCount: number;
}

/** Evaluations that are inserted at a time. */
const pageSize = 100;

/** Samples of answers, and the reviewers' evaluations. They are kept when the dialogs are deleted. */
export class EvaluationSamples {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The samples of a bot, the newest first. */
  async ofBot(namespace: string, botId: string, status?: string): Promise<CountedSample[]> {
    let query = this.#samples
      .where("namespace", "=", namespace)
      .where("botId", "=", botId)
      .orderBy("creationDate", "desc")
      .orderBy("id", "desc");
    if (status !== undefined) query = query.where("status", "=", status);
    return (await query.execute()).map(readSample);
  }

  async get(id: string): Promise<CountedSample | undefined> {
    const row = await this.#samples.where("id", "=", id).executeTakeFirst();
    return row && readSample(row);
  }

  /** Adds a sample with its open evaluations. */
  async add(sample: EvaluationSample, evaluations: AsyncIterable<Evaluation[]>): Promise<void> {
    await this.#database.write(async (tx) => {
      await tx
        .insertInto("evaluationSamples")
        .values({ ...sampleRow(sample), positiveCount: 0, negativeCount: 0 })
        .execute();
      for await (const some of evaluations) {
        for await (const page of inPages(some, pageSize)) {
          await tx.insertInto("evaluations").values(page.map(evaluationRow)).execute();
        }
        await setImmediate();
      }
    });
  }

  /** Changes a sample, but not its evaluations. */
  async update(sample: EvaluationSample): Promise<void> {
    await this.#database.write(async (tx) => {
      const { id, ...row } = sampleRow(sample);
      await tx.updateTable("evaluationSamples").set(row).where("id", "=", id).execute();
    });
  }

  /** Deletes a sample with its evaluations, if it exists. */
  async remove(id: string): Promise<void> {
    await this.#database.write(async (tx) => {
      await removeReferring(tx, "evaluationSamples", id);
      await tx.deleteFrom("evaluationSamples").where("id", "=", id).execute();
    });
  }

  async evaluation(id: string): Promise<Evaluation | undefined> {
    const row = await this.#database.read
      .selectFrom("evaluations")
      .select("document")
      .where("id", "=", id)
      .executeTakeFirst();
    return row && (JSON.parse(row.document) as Evaluation);
  }

  /** Replaces an evaluation and updates the counts. */
  async saveEvaluation(evaluation: Evaluation): Promise<void> {
    await this.#database.write(async (tx) => {
      const { id, ...row } = evaluationRow(evaluation);
      const before = await this.evaluation(id);
      await tx.updateTable("evaluations").set(row).where("id", "=", id).execute();
      const added = (status: Evaluation["status"]) =>
        Number(evaluation.status === status) - Number(before?.status === status);
      await tx
        .updateTable("evaluationSamples")
        .set((column) => ({
          positiveCount: column("positiveCount", "+", added("UP")),
          negativeCount: column("negativeCount", "+", added("DOWN")),
        }))
        .where("id", "=", evaluation.evaluationSampleId)
        .execute();
    });
  }

  /** The ids of the dialogs on a page of a sample, in their order. */
  async dialogs(sampleId: string, { start, size }: Page): Promise<string[]> {
    const rows = await this.#database.read
      .selectFrom("evaluations")
      .select("dialogId")
      .distinct()
      .where("sampleId", "=", sampleId)
      .orderBy("dialogId")
      .offset(start)
      .limit(size)
      .execute();
    return rows.map(({ dialogId }) => dialogId);
  }

  /** Number of answers of a sample in these dialogs, which are consecutive in its order. */
  async countAnswers(sampleId: string, dialogIds: readonly string[]): Promise<number> {
    const [first, last] = [dialogIds[0], dialogIds.at(-1)];
    if (first === undefined || last === undefined) return 0;
    const { count } = await this.#database.read
      .selectFrom("evaluations")
      .select((column) => column.fn.countAll<number>().as("count"))
      .where("sampleId", "=", sampleId)
      .where("dialogId", ">=", first)
      .where("dialogId", "<=", last)
      .executeTakeFirstOrThrow();
    return count;
  }

  /** The evaluations of answers in these dialogs, in the order of the dialogs and the answers. */
  async evaluations(sampleId: string, dialogIds: readonly string[]): Promise<Evaluation[]> {
    const rows = await this.#database.read
      .selectFrom("evaluations")
      .select("document")
      .where("sampleId", "=", sampleId)
      .where("dialogId", "in", dialogIds)
      .orderBy("dialogId")
      .orderBy("actionId")
      .execute();
    return rows.map(({ document }) => JSON.parse(document) as Evaluation);
  }

  get #samples() {
    return this.#database.read
      .selectFrom("evaluationSamples")
      .select(["document", "positiveCount", "negativeCount"]);
  }
}

function readSample(row: { document: string } & Omit<CountedSample, "sample">): CountedSample {
  const { document, positiveCount, negativeCount } = row;
  return { sample: JSON.parse(document) as EvaluationSample, positiveCount, negativeCount };
}

function sampleRow(sample: EvaluationSample) {
  const { _id: id, namespace, botId, status, creationDate } = sample;
  return { id, namespace, botId, status, creationDate, document: JSON.stringify(sample) };
}

function evaluationRow(evaluation: Evaluation): Insertable<Tables["evaluations"]> {
  const { _id: id, evaluationSampleId: sampleId, dialogId, actionId } = evaluation;
  return { id, sampleId, dialogId, actionId, document: JSON.stringify(evaluation) };
}
