import { setImmediate } from "node:timers/promises";
import type { Database } from "../database/database.ts";
import { Documents } from "../database/documents.ts";

/** A question of a dataset. */
export interface DatasetQuestion {
  id: string;
  question: string;
  /** Expected answer of the bot. */
  groundTruth?: string;
}

/** Questions for the bot of an application. */
export interface Dataset {
  _id: string;
  applicationId: string;
  namespace: string;
  name: string;
  description: string;
  questions: DatasetQuestion[];
  createdAt: string;
  createdBy: string;
  updatedAt?: string;
  updatedBy?: string;
}

/** Runs that are deleted at a time: each has up to 200 answers. */
const runsAtOnce = 5;

/** The datasets of applications; they are deleted with their application, and runs with their dataset. */
export class Datasets {
  readonly #database: Database;
  readonly #documents: Documents<"datasets", Dataset>;

  constructor(database: Database) {
    this.#database = database;
    this.#documents = new Documents(
      database,
      "datasets",
      ({ _id, applicationId, namespace, name }) => ({ id: _id, applicationId, namespace, name }),
    );
  }

  get(id: string): Promise<Dataset | undefined> {
    return this.#documents.get(id);
  }

  /** The datasets of an application by name, page by page. */
  pages(applicationId: string): AsyncGenerator<Dataset[]> {
    return this.#documents.inOrder((query) =>
      query.where("applicationId", "=", applicationId).orderBy("name").orderBy("id"),
    );
  }

  async save(dataset: Dataset): Promise<void> {
    await this.#documents.save(dataset);
  }

  /**
   * Deletes a dataset with its runs.
   * @returns whether the dataset existed
   */
  remove(id: string): Promise<boolean> {
    return this.#database.write(async (tx) => {
      this.#database.changed("dataset-runs", null);
      for (;;) {
        const runs = tx.selectFrom("datasetRuns").select("id").where("datasetId", "=", id);
        const { numDeletedRows } = await tx
          .deleteFrom("datasetRuns")
          .where("id", "in", runs.limit(runsAtOnce))
          .executeTakeFirst();
        if (numDeletedRows === 0n) return this.#documents.remove(id);
        await setImmediate();
      }
    });
  }

  /** Deletes the datasets of an application with their runs. */
  async removeOfApplication(applicationId: string): Promise<void> {
    await this.#database.write(async () => {
      for await (const page of this.pages(applicationId)) {
        for (const { _id } of page) await this.remove(_id);
      }
    });
  }
}
