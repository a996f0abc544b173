import { setImmediate } from "node:timers/promises";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/database.ts";
import { newId } from "../ids.ts";

/** A trained model in its stored form; `fingerprint` identifies its training data. */
export interface StoredModel {
  fingerprint: string;
  bytes: Uint8Array;
}

/** Bytes of one row: written within few milliseconds, while a model of many sentences has ten million. */
const partSize = 128 * 1024;

/** Trained models, one per application and language. Their bytes are written in parts before they are saved. */
export class Models {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  async get(applicationId: string, language: string): Promise<StoredModel | undefined> {
    const rows = await this.#database.read
      .selectFrom("models")
      .innerJoin("modelParts", "modelParts.modelId", "models.id")
      .select(["fingerprint", "modelParts.bytes"])
      .where("applicationId", "=", applicationId)
      .where("language", "=", language)
      .orderBy("number")
      .execute();
    const [first] = rows;
    if (!first) return undefined;
    return { fingerprint: first.fingerprint, bytes: Buffer.concat(rows.map(({ bytes }) => bytes)) };
  }

  /**
   * Writes the bytes of a model, in small transactions.
   * @returns the id of the model, for `save`
   */
  async write(bytes: Uint8Array): Promise<string> {
    const modelId = newId(this.#clock);
    for (let number = 0; number * partSize < bytes.length; number++) {
      const part = bytes.subarray(number * partSize, (number + 1) * partSize);
      await this.#database.step(async (tx) => {
        await tx.insertInto("modelParts").values({ modelId, number, bytes: part }).execute();
      });
      await setImmediate();
    }
    return modelId;
  }

  /** Makes a written model the one of an application and language. */
  async save(
    applicationId: string,
    language: string,
    model: { id: string; fingerprint: string },
  ): Promise<void> {
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

  /** Deletes bytes of models that were replaced, removed or never saved, in small transactions. */
  async removeUnused(): Promise<void> {
    for (;;) {
      const unused = await this.#database.read
        .selectFrom("modelParts")
        .select(["modelId", "number"])
        .where("modelId", "not in", (query) => query.selectFrom("models").select("id"))
        .limit(1)
        .executeTakeFirst();
      if (!unused) return;
      await this.#database.step(async (tx) => {
        await tx
          .deleteFrom("modelParts")
          .where("modelId", "=", unused.modelId)
          .where("number", "=", unused.number)
          .execute();
      });
      await setImmediate();
    }
  }
}
