import type { Database } from "../database/database.ts";

/** A trained model in its stored form; `fingerprint` identifies its training data. */
export interface StoredModel {
  fingerprint: string;
  bytes: Uint8Array;
}

/** Trained models, one per application and language. */
export class Models {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async get(applicationId: string, language: string): Promise<StoredModel | undefined> {
    return this.#database.read
      .selectFrom("models")
      .select(["fingerprint", "bytes"])
      .where("applicationId", "=", applicationId)
      .where("language", "=", language)
      .executeTakeFirst();
  }

  async save(applicationId: string, language: string, model: StoredModel): Promise<void> {
    await this.#database.write(async (tx) => {
      await tx
        .insertInto("models")
        .values({ applicationId, language, ...model })
        .onConflict((conflict) =>
          conflict.columns(["applicationId", "language"]).doUpdateSet({ ...model }),
        )
        .execute();
    });
  }

  /** Deletes the models of applications that no longer exist. */
  async removeOrphans(): Promise<void> {
    await this.#database.write(async (tx) => {
      await tx
        .deleteFrom("models")
        .where("applicationId", "not in", (query) => query.selectFrom("applications").select("id"))
        .execute();
    });
  }
}
