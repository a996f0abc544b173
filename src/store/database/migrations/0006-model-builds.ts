import type { Kysely } from "kysely";

/** Results of trainings. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("modelBuilds")
    .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("applicationId", "text", (column) => column.notNull())
    .addColumn("document", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex("modelBuilds_application")
    .on("modelBuilds")
    .columns(["applicationId", "id"])
    .execute();
}
