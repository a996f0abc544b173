import type { Kysely } from "kysely";

/** Bots, connectors, dialogs, feedback, and undelivered messages of event streams. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await documentTable(db, "bots")
    .addColumn("namespace", "text", (column) => column.notNull())
    .addColumn("botId", "text", (column) => column.notNull())
    .addColumn("apiKey", "text", (column) => column.notNull().unique())
    .addUniqueConstraint("bots_name", ["namespace", "botId"])
    .execute();

  await documentTable(db, "connectors")
    .addColumn("namespace", "text", (column) => column.notNull())
    .addColumn("botId", "text", (column) => column.notNull())
    .addColumn("applicationId", "text", (column) => column.notNull())
    .addColumn("path", "text", (column) => column.unique())
    .addUniqueConstraint("connectors_name", ["namespace", "botId", "applicationId"])
    .execute();

  await documentTable(db, "dialogs")
    .addColumn("namespace", "text", (column) => column.notNull())
    .addColumn("botId", "text", (column) => column.notNull())
    .addColumn("userId", "text", (column) => column.notNull())
    .addColumn("updateDate", "text", (column) => column.notNull())
    .addUniqueConstraint("dialogs_user", ["namespace", "botId", "userId"])
    .execute();

  await db.schema
    .createTable("feedbacks")
    .addColumn("actionId", "text", (column) => column.primaryKey())
    .addColumn("vote", "text", (column) => column.notNull())
    .addColumn("date", "text", (column) => column.notNull())
    .execute();

  await db.schema
    .createTable("events")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("stream", "text", (column) => column.notNull())
    .addColumn("message", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("events_stream").on("events").columns(["stream", "id"]).execute();
}

function documentTable(db: Kysely<unknown>, name: string) {
  return db.schema
    .createTable(name)
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("document", "text", (column) => column.notNull());
}
