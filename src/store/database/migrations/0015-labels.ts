import type { Kysely } from "kysely";

/** The texts of bots in all languages, and the number of their uses. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("labels")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("namespace", "text", (column) => column.notNull())
    .addColumn("category", "text", (column) => column.notNull())
    .addColumn("sortText", "text", (column) => column.notNull())
    .addColumn("creation", "text", (column) => column.notNull())
    .addColumn("validated", "integer", (column) => column.notNull())
    .addColumn("document", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex("labels_order")
    .on("labels")
    .columns(["namespace", "category", "sortText", "creation"])
    .execute();
  await db.schema
    .createTable("labelUses")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("labelId", "text", (column) => column.notNull())
    .addColumn("namespace", "text", (column) => column.notNull())
    .addColumn("locale", "text", (column) => column.notNull())
    .addColumn("interfaceType", "text", (column) => column.notNull())
    .addColumn("connectorId", "text")
    .addColumn("count", "integer", (column) => column.notNull())
    .addColumn("lastUpdate", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex("labelUses_label")
    .on("labelUses")
    .columns(["labelId", "namespace", "lastUpdate"])
    .execute();
}
