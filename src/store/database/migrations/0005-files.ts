import type { Kysely } from "kysely";

/** Files that were uploaded for the messages of bots. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("files")
    .addColumn("name", "text", (column) => column.primaryKey())
    .addColumn("bytes", "blob", (column) => column.notNull())
    .addColumn("date", "text", (column) => column.notNull())
    .execute();
}
