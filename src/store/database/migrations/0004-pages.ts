import type { Kysely } from "kysely";

/** Indexes for reading large tables in pages, and for finding old rows, each with one fast statement. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createIndex("sentences_pages")
    .on("sentences")
    .columns(["applicationId", "language", "status", "id"])
    .execute();
  await db.schema.createIndex("dialogs_date").on("dialogs").column("updateDate").execute();
  await db.schema.createIndex("actions_date").on("actions").column("date").execute();
  await db.schema.createIndex("feedbacks_date").on("feedbacks").column("date").execute();
  await db.schema.createIndex("parseLogs_age").on("parseLogs").column("date").execute();
}
