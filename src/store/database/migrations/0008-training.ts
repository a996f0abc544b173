import type { Kysely } from "kysely";

/** Training configurations and requests, and an index of sentences by intent. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("buildTriggers")
    .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("applicationId", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex("buildTriggers_application")
    .on("buildTriggers")
    .columns(["applicationId", "id"])
    .execute();

  await db.schema
    .createTable("modelConfigurations")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("document", "text", (column) => column.notNull())
    .addColumn("applicationId", "text", (column) => column.notNull())
    .execute();

  await db.schema
    .createIndex("sentences_intent")
    .on("sentences")
    .columns(["applicationId", "intentId", "id"])
    .execute();
}
