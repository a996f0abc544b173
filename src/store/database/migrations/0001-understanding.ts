import type { Kysely } from "kysely";

/** Applications, intents, entity types, dictionaries, sentences, the parse log and trained models. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await documentTable(db, "applications")
    .addColumn("namespace", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addUniqueConstraint("applications_name", ["namespace", "name"])
    .execute();

  await documentTable(db, "intents")
    .addColumn("namespace", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addUniqueConstraint("intents_name", ["namespace", "name"])
    .execute();

  await documentTable(db, "entityTypes")
    .addColumn("name", "text", (column) => column.notNull().unique())
    .execute();

  await documentTable(db, "dictionaries").execute();

  await documentTable(db, "sentences")
    .addColumn("applicationId", "text", (column) => column.notNull())
    .addColumn("language", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("normalisedText", "text", (column) => column.notNull())
    .addColumn("status", "text", (column) => column.notNull())
    .addColumn("intentId", "text", (column) => column.notNull())
    .addColumn("updateDate", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex("sentences_normalised")
    .on("sentences")
    .columns(["applicationId", "language", "normalisedText"])
    .execute();
  await db.schema
    .createIndex("sentences_status")
    .on("sentences")
    .columns(["applicationId", "status", "updateDate"])
    .execute();

  await documentTable(db, "parseLogs")
    .addColumn("applicationId", "text", (column) => column.notNull())
    .addColumn("language", "text", (column) => column.notNull())
    .addColumn("date", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex("parseLogs_date")
    .on("parseLogs")
    .columns(["applicationId", "date"])
    .execute();

  await documentTable(db, "parseCounts")
    .addColumn("applicationId", "text", (column) => column.notNull())
    .addColumn("language", "text", (column) => column.notNull())
    .addColumn("intent", "text", (column) => column.notNull())
    .addColumn("count", "integer", (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex("parseCounts_count")
    .on("parseCounts")
    .columns(["applicationId", "language", "count"])
    .execute();

  await db.schema
    .createTable("models")
    .addColumn("applicationId", "text", (column) => column.notNull())
    .addColumn("language", "text", (column) => column.notNull())
    .addColumn("fingerprint", "text", (column) => column.notNull())
    .addColumn("bytes", "blob", (column) => column.notNull())
    .addPrimaryKeyConstraint("models_key", ["applicationId", "language"])
    .execute();
}

function documentTable(db: Kysely<unknown>, name: string) {
  return db.schema
    .createTable(name)
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("document", "text", (column) => column.notNull());
}
