import type { Kysely } from "kysely";

/** Lets much data be read in pages, and old data be found by their age, each by one short statement. */
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
