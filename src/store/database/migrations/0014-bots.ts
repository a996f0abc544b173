import type { Kysely } from "kysely";

/** Features of bots. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("features")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("document", "text", (column) => column.notNull())
    .addColumn("namespace", "text", (column) => column.notNull())
    .addColumn("botId", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex("features_bot")
    .on("features")
    .columns(["namespace", "botId"])
    .execute();
}
