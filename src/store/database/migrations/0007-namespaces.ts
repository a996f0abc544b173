import type { Kysely } from "kysely";

/** Users with the namespaces they belong to, and the configurations of namespaces. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of ["users", "namespaces"]) {
    await db.schema
      .createTable(table)
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("document", "text", (column) => column.notNull())
      .execute();
  }
}
