import type { Kysely } from "kysely";

/** FAQs of applications, and their settings. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("faqs")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("document", "text", (column) => column.notNull())
    .addColumn("applicationId", "text", (column) => column.notNull())
    .addColumn("intentId", "text", (column) => column.notNull())
    .addColumn("creationDate", "text", (column) => column.notNull())
    .addUniqueConstraint("faqs_intent", ["applicationId", "intentId"])
    .addForeignKeyConstraint("faqs_application", ["applicationId"], "applications", ["id"], (key) =>
      key.onDelete("cascade").deferrable().initiallyDeferred(),
    )
    .addForeignKeyConstraint("faqs_intentId", ["intentId"], "intents", ["id"], (key) =>
      key.onDelete("cascade").deferrable().initiallyDeferred(),
    )
    .execute();
  await db.schema.createIndex("faqs_ofIntent").on("faqs").column("intentId").execute();
  await db.schema
    .createIndex("faqs_newest")
    .on("faqs")
    .columns(["applicationId", "creationDate"])
    .execute();
  await db.schema
    .createTable("faqSettings")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("document", "text", (column) => column.notNull())
    .addColumn("applicationId", "text", (column) => column.notNull())
    .addForeignKeyConstraint(
      "faqSettings_application",
      ["applicationId"],
      "applications",
      ["id"],
      (key) => key.onDelete("cascade").deferrable().initiallyDeferred(),
    )
    .execute();
}
