import type { Kysely } from "kysely";

/** Turns that are stored and not counted yet. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("uncountedTurns")
    .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("document", "text", (column) => column.notNull())
    .execute();
}
