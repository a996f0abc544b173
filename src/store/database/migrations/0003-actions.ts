import type { Kysely } from "kysely";

/** Actions of users and bots in dialogs. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("actions")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("dialogId", "text", (column) => column.notNull())
    .addColumn("date", "text", (column) => column.notNull())
    .addColumn("document", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex("actions_dialog")
    .on("actions")
    .columns(["dialogId", "date", "id"])
    .execute();
}
