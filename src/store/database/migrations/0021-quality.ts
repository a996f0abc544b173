import { type Kysely, sql } from "kysely";

/** Annotations of answers, samples of answers with their evaluations, and the log of what users have changed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createAnnotations(db);
  await markAnswers(db);
  await createSamples(db);
  await createUserActions(db);
}

async function createAnnotations(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("annotations")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("document", "text", (column) => column.notNull())
    .addColumn("dialogId", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("reason", "text")
    .addColumn("creationDate", "text", (column) => column.notNull())
    .addColumn("lastUpdateDate", "text", (column) => column.notNull())
    .addForeignKeyConstraint("annotations_action", ["id"], "actions", ["id"], (key) =>
      key.onDelete("cascade").deferrable().initiallyDeferred(),
    )
    .execute();
  await db.schema
    .createIndex("annotations_dialog")
    .on("annotations")
    .columns(["dialogId", "state", "reason", "creationDate", "lastUpdateDate"])
    .execute();
  await db.schema.alterTable("dialogIndex").addColumn("annotationDate", "text").execute();
  await db.schema
    .createIndex("dialogIndex_annotationDate")
    .on("dialogIndex")
    .columns(["namespace", "botId", "annotationDate", "id"])
    .where(sql.ref("annotationDate"), "is not", null)
    .execute();
}

/** Distinguishes answers that can be evaluated from other actions. */
async function markAnswers(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable("actions")
    .addColumn("evaluable", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
  const blanks = sql.lit(" \t\n\r\f\v");
  await sql`update ${sql.table("actions")} set evaluable = 1
    where json_extract(document, '$.playerId.type') = 'bot'
    and case json_extract(document, '$.message.eventType')
      when 'debug' then 0
      when 'sentence' then trim(coalesce(json_extract(document, '$.message.text'), ''), ${blanks}) <> ''
      when 'sentenceWithFootnotes' then trim(json_extract(document, '$.message.text'), ${blanks}) <> ''
      else 1 end`.execute(db);
  await db.schema
    .createIndex("actions_evaluable")
    .on("actions")
    .columns(["dialogId", "id"])
    .where(sql.ref("evaluable"), "=", sql.lit(1))
    .execute();
}

async function createSamples(db: Kysely<unknown>): Promise<void> {
  let samples = db.schema
    .createTable("evaluationSamples")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("document", "text", (column) => column.notNull());
  for (const name of ["namespace", "botId", "status", "creationDate"]) {
    samples = samples.addColumn(name, "text", (column) => column.notNull());
  }
  for (const name of ["positiveCount", "negativeCount"]) {
    samples = samples.addColumn(name, "integer", (column) => column.notNull());
  }
  await samples.execute();
  await db.schema
    .createIndex("evaluationSamples_bot")
    .on("evaluationSamples")
    .columns(["namespace", "botId", "creationDate", "id"])
    .execute();
  await db.schema
    .createTable("evaluations")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("document", "text", (column) => column.notNull())
    .addColumn("sampleId", "text", (column) => column.notNull())
    .addColumn("dialogId", "text", (column) => column.notNull())
    .addColumn("actionId", "text", (column) => column.notNull())
    .addForeignKeyConstraint(
      "evaluations_sample",
      ["sampleId"],
      "evaluationSamples",
      ["id"],
      (key) => key.onDelete("cascade").deferrable().initiallyDeferred(),
    )
    .execute();
  await db.schema
    .createIndex("evaluations_sampled")
    .on("evaluations")
    .columns(["sampleId", "dialogId", "actionId"])
    .unique()
    .execute();
}

async function createUserActions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("userActions")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("document", "text", (column) => column.notNull())
    .addColumn("namespace", "text", (column) => column.notNull())
    .addColumn("date", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex("userActions_newest")
    .on("userActions")
    .columns(["namespace", "date", "id"])
    .execute();
  await db.schema.createIndex("userActions_date").on("userActions").column("date").execute();
}
