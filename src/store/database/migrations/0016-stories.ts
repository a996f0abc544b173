import type { Kysely } from "kysely";

/** Stories of bots. They are kept when the connectors of their bot are deleted, so they do not reference a bot. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("stories")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("document", "text", (column) => column.notNull())
    .addColumn("namespace", "text", (column) => column.notNull())
    .addColumn("botId", "text", (column) => column.notNull())
    .addColumn("storyId", "text", (column) => column.notNull())
    .addColumn("intentName", "text", (column) => column.notNull())
    .addColumn("currentType", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("category", "text", (column) => column.notNull())
    .addColumn("description", "text", (column) => column.notNull())
    .addColumn("lastEdited", "text", (column) => column.notNull())
    .addColumn("metric", "integer", (column) => column.notNull())
    .addColumn("tagged", "integer", (column) => column.notNull())
    .addColumn("withFile", "integer", (column) => column.notNull())
    .addUniqueConstraint("stories_storyId", ["namespace", "botId", "storyId"])
    .addUniqueConstraint("stories_intent", ["namespace", "botId", "intentName"])
    .execute();
  await db.schema
    .createIndex("stories_bot")
    .on("stories")
    .columns(["namespace", "botId", "id"])
    .execute();
}
