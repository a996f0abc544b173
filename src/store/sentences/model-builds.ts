import type { BuildRecord } from "../../nlu/ports.ts";
import type { Database } from "../database/database.ts";

/** Maximum builds of one application; older ones are deleted. A full training has a row for each intent. */
const kept = 2000;

/** The builds of models that failed or used at least one sentence (R077), newest first. */
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

  /** @param builds of one application, oldest first */
  async record(builds: readonly BuildRecord[]): Promise<void> {
    const rows = builds.slice(-kept).map((build) => ({
      applicationId: build.applicationId,
      document: JSON.stringify(build),
    }));
    const [first] = rows;
    if (!first) return;
    const { applicationId } = first;
    await this.#database.write(async (tx) => {
      await tx.insertInto("modelBuilds").values(rows).execute();
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
