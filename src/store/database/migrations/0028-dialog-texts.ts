import { type Kysely, sql } from "kysely";

const texts = ["namespace", "botId", "userId", "updateDate", "firstDate", "lastDate"] as const;
const flags = ["test", "generated", "upVote", "downVote"] as const;
const lists = ["connectors", "connectorTypes", "intents", "texts"] as const;

/**
 * Moves the texts that searches read into a table of their own: its rows are short, so that reading all of them takes
 * half the time.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("dialogIndex").renameTo("formerDialogIndex").execute();
  await createIndex(db);
  await db.schema
    .createTable("dialogTexts")
    .addColumn("number", "integer", (column) => column.primaryKey())
    .addColumn("foldedTexts", "text", (column) => column.notNull())
    .addForeignKeyConstraint("dialogTexts_dialog", ["number"], "dialogIndex", ["number"], (key) =>
      key.onDelete("cascade").deferrable().initiallyDeferred(),
    )
    .execute();
  const columns = sql.join(
    ["id", ...texts, ...flags, "rating", ...lists, "answerStatuses", "annotationDate"].map((name) =>
      sql.ref(name),
    ),
  );
  await sql`insert into "dialogIndex" (${columns})
    select ${columns} from "formerDialogIndex" order by "updateDate", id`.execute(db);
  await sql`insert into "dialogTexts" ("number", "foldedTexts")
    select "number", "foldedTexts" from "dialogIndex"
    join "formerDialogIndex" using (id) order by "number"`.execute(db);
  await db.schema.dropTable("formerDialogIndex").execute();
  await createIndexes(db);
}

async function createIndex(db: Kysely<unknown>): Promise<void> {
  let table = db.schema
    .createTable("dialogIndex")
    .addColumn("number", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("id", "text", (column) => column.notNull().unique());
  for (const name of texts) table = table.addColumn(name, "text", (column) => column.notNull());
  for (const name of flags) table = table.addColumn(name, "integer", (column) => column.notNull());
  table = table.addColumn("rating", "integer");
  for (const name of lists) table = table.addColumn(name, "text", (column) => column.notNull());
  await table
    .addColumn("answerStatuses", "text", (column) => column.notNull())
    .addColumn("annotationDate", "text")
    .addForeignKeyConstraint("dialogIndex_dialog", ["id"], "dialogs", ["id"], (key) =>
      key.onDelete("cascade").deferrable().initiallyDeferred(),
    )
    .execute();
}

/** The indexes of the former table: dropping it has removed them. */
async function createIndexes(db: Kysely<unknown>): Promise<void> {
  const dates = ["updateDate", "firstDate", "lastDate"];
  for (const column of dates) {
    await db.schema
      .createIndex(`dialogIndex_${column}`)
      .on("dialogIndex")
      .columns(["namespace", "botId", column, "id", "test", "connectors", "connectorTypes"])
      .columns(["rating", "upVote", "downVote", "generated"])
      .columns(dates.filter((date) => date !== column))
      .columns(column === "updateDate" ? ["intents"] : [])
      .execute();
  }
  await db.schema
    .createIndex("dialogIndex_user")
    .on("dialogIndex")
    .columns(["namespace", "botId", "userId"])
    .execute();
  await db.schema
    .createIndex("dialogIndex_rating")
    .on("dialogIndex")
    .columns(["namespace", "botId", "rating", "test", "connectors"])
    .where(sql.ref("rating"), "is not", null)
    .execute();
  await db.schema
    .createIndex("dialogIndex_annotationDate")
    .on("dialogIndex")
    .columns(["namespace", "botId", "annotationDate", "id"])
    .where(sql.ref("annotationDate"), "is not", null)
    .execute();
}
