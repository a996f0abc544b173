import type { Kysely } from "kysely";

/** Configurations of generative AI, and the business rules of bots. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const name of ["genAiConfigurations", "businessRules"]) {
    await db.schema
      .createTable(name)
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("document", "text", (column) => column.notNull())
      .addColumn("namespace", "text", (column) => column.notNull())
      .addColumn("botId", "text", (column) => column.notNull())
      .execute();
    await db.schema.createIndex(`${name}_bot`).on(name).columns(["namespace", "botId"]).execute();
  }
  // Earlier answers were not generated.
  await db.schema
    .alterTable("dialogIndex")
    .addColumn("answerStatuses", "text", (column) => column.notNull().defaultTo("\n"))
    .execute();
}
