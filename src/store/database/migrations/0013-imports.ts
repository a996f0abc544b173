import { type Kysely, sql } from "kysely";

/** Running imports and their staged data (see sentence-imports.ts). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("imports")
    .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("applicationId", "text")
    .execute();
  await db.schema
    .createTable("sentenceChanges")
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("importId", "integer", (column) => column.notNull())
    .addColumn("document", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("sentenceChanges_key", ["importId", "id"])
    .execute();
  await db.schema.alterTable("sentences").addColumn("importId", "integer").execute();
  await sql`create index sentences_import on sentences (importId) where importId is not null`.execute(
    db,
  );
}
