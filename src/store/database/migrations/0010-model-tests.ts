import type { Kysely } from "kysely";

/** Results and errors of model tests. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("modelTests")
    .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("applicationId", "text", (column) => column.notNull())
    .addColumn("language", "text", (column) => column.notNull())
    .addColumn("date", "text", (column) => column.notNull())
    .addColumn("document", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex("modelTests_date")
    .on("modelTests")
    .columns(["applicationId", "language", "date"])
    .execute();

  await db.schema
    .createTable("modelTestErrors")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("sentenceId", "text", (column) => column.notNull())
    .addColumn("applicationId", "text", (column) => column.notNull())
    .addColumn("language", "text", (column) => column.notNull())
    .addColumn("intent", "text", (column) => column.notNull())
    .addColumn("count", "integer", (column) => column.notNull())
    .addColumn("firstDetectionDate", "text", (column) => column.notNull())
    .addColumn("document", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex("modelTestErrors_count")
    .on("modelTestErrors")
    .columns(["applicationId", "language", "kind", "count"])
    .execute();
}
