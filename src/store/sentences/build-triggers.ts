import type { BuildTriggers as Port } from "../../nlu/ports.ts";
import type { Database } from "../database/database.ts";

/** Requests to train applications again, even if nothing has changed (R075). */
export class BuildTriggers implements Port {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async add(applicationId: string): Promise<void> {
    await this.#database.write(async (tx) => {
      await tx.insertInto("buildTriggers").values({ applicationId }).execute();
      this.#database.changed("build-triggers", applicationId);
    });
  }

  async newest(applicationId: string): Promise<number | null> {
    const row = await this.#database.read
      .selectFrom("buildTriggers")
      .select((select) => select.fn.max("id").as("newest"))
      .where("applicationId", "=", applicationId)
      .executeTakeFirst();
    return row?.newest ?? null;
  }

  async done(applicationId: string, newest: number): Promise<void> {
    await this.#database.write(async (tx) => {
      await tx
        .deleteFrom("buildTriggers")
        .where("applicationId", "=", applicationId)
        .where("id", "<=", newest)
        .execute();
    });
  }
}
