import type { BuildRecord } from "../../nlu/ports.ts";
import type { Database } from "../database/database.ts";

/** Builds that are kept of one application; older ones are forgotten. */
const kept = 200;

/** The builds of models that failed, or learned from at least one sentence (R077), the newest first. */
export class ModelBuilds {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The builds of an application that are kept. */
  async list(applicationId: string): Promise<BuildRecord[]> {
    const rows = await this.#database.read
      .selectFrom("modelBuilds")
      .select("document")
      .where("applicationId", "=", applicationId)
      .orderBy("id", "desc")
      .execute();
    return rows.map(({ document }) => JSON.parse(document) as BuildRecord);
  }

  async record(build: BuildRecord): Promise<void> {
    const { applicationId } = build;
    await this.#database.write(async (tx) => {
      await tx
        .insertInto("modelBuilds")
        .values({ applicationId, document: JSON.stringify(build) })
        .execute();
      const oldest = await tx
        .selectFrom("modelBuilds")
        .select("id")
        .where("applicationId", "=", applicationId)
        .orderBy("id", "desc")
        .offset(kept)
        .limit(1)
        .executeTakeFirst();
      if (!oldest) return;
      await tx
        .deleteFrom("modelBuilds")
        .where("applicationId", "=", applicationId)
        .where("id", "<=", oldest.id)
        .execute();
    });
  }
}
