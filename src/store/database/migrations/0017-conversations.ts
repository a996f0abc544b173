import { type Kysely, sql } from "kysely";
import {
  type IndexRow,
  indexOf,
  type OldAction,
  type OldDialog,
  userOf,
} from "./shared/0017-fill.ts";

interface OldTables {
  dialogs: OldDialog & { document: string; updateDate: string };
  actions: { id: string; dialogId: string; document: string };
  dialogIndex: IndexRow;
  dialogIntents: { id: string } & Record<
    "namespace" | "botId" | "connectorId" | "intent",
    string
  > & {
      lastDate: string;
    };
  botUsers: ReturnType<typeof userOf> & object;
}

/** Dialogs that are read at a time. */
const pageSize = 200;

/** Search columns of dialogs and their users, and the parse result of each sentence. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await addColumns(db);
  await createIndex(db);
  await createStats(db);
  await createIntents(db);
  await createUsers(db);
  await fill(db as Kysely<OldTables>);
}

async function addColumns(db: Kysely<unknown>): Promise<void> {
  for (const name of ["namespace", "botId", "connectorId"]) {
    await db.schema
      .alterTable("actions")
      .addColumn(name, "text", (column) => column.notNull().defaultTo(""))
      .execute();
  }
  for (const name of ["intent", "storyId", "step"]) {
    await db.schema.alterTable("actions").addColumn(name, "text").execute();
  }
  await db.schema
    .createIndex("actions_user")
    .on("actions")
    .columns(["namespace", "botId", "connectorId", "date"])
    .where(sql.ref("intent"), "is not", null)
    .execute();
  await db.schema
    .createIndex("actions_unknown")
    .on("actions")
    .columns(["namespace", "botId", "connectorId", "date"])
    .where(sql.ref("intent"), "=", sql.lit("unknown"))
    .execute();
  await db.schema
    .createIndex("actions_generated")
    .on("actions")
    .columns(["namespace", "botId", "connectorId", "date", "intent"])
    .where(sql.ref("storyId"), "=", sql.lit("tock_rag_story"))
    .execute();
  for (const name of ["namespace", "botId", "connectorId", "actionDate"]) {
    await db.schema.alterTable("feedbacks").addColumn(name, "text").execute();
  }
  await db.schema
    .createIndex("feedbacks_connector")
    .on("feedbacks")
    .columns(["namespace", "botId", "connectorId", "vote", "actionDate"])
    .execute();
}

async function createIndex(db: Kysely<unknown>): Promise<void> {
  let table = db.schema
    .createTable("dialogIndex")
    .addColumn("id", "text", (column) => column.primaryKey());
  for (const name of ["namespace", "botId", "userId", "updateDate", "firstDate", "lastDate"]) {
    table = table.addColumn(name, "text", (column) => column.notNull());
  }
  for (const name of ["test", "generated", "upVote", "downVote"]) {
    table = table.addColumn(name, "integer", (column) => column.notNull());
  }
  table = table.addColumn("rating", "integer");
  for (const name of ["connectors", "connectorTypes", "intents", "foldedTexts", "texts"]) {
    table = table.addColumn(name, "text", (column) => column.notNull());
  }
  await table
    .addForeignKeyConstraint("dialogIndex_dialog", ["id"], "dialogs", ["id"], (key) =>
      key.onDelete("cascade").deferrable().initiallyDeferred(),
    )
    .execute();
  for (const column of ["updateDate", "firstDate", "lastDate"]) {
    await db.schema
      .createIndex(`dialogIndex_${column}`)
      .on("dialogIndex")
      .columns(["namespace", "botId", column, "id", "test", "connectors", "connectorTypes"])
      .columns(["rating", "upVote", "downVote", "generated"])
      .columns(["updateDate", "firstDate", "lastDate"].filter((date) => date !== column))
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
}

async function createStats(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("actionStats")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("dialogId", "text", (column) => column.notNull())
    .addColumn("document", "text", (column) => column.notNull())
    .addForeignKeyConstraint("actionStats_action", ["id"], "actions", ["id"], (key) =>
      key.onDelete("cascade").deferrable().initiallyDeferred(),
    )
    .execute();
  await db.schema
    .createIndex("actionStats_dialog")
    .on("actionStats")
    .columns(["dialogId", "id"])
    .execute();
}

async function createIntents(db: Kysely<unknown>): Promise<void> {
  let table = db.schema
    .createTable("dialogIntents")
    .addColumn("id", "text", (column) => column.primaryKey());
  for (const name of ["namespace", "botId", "connectorId", "intent", "lastDate"]) {
    table = table.addColumn(name, "text", (column) => column.notNull());
  }
  await table.execute();
  await db.schema
    .createIndex("dialogIntents_bot")
    .on("dialogIntents")
    .columns(["namespace", "botId"])
    .execute();
  await db.schema
    .createIndex("dialogIntents_date")
    .on("dialogIntents")
    .column("lastDate")
    .execute();
}

async function createUsers(db: Kysely<unknown>): Promise<void> {
  let table = db.schema
    .createTable("botUsers")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("document", "text", (column) => column.notNull());
  for (const name of ["namespace", "botId", "userId", "lastUpdateDate"]) {
    table = table.addColumn(name, "text", (column) => column.notNull());
  }
  await table
    .addColumn("testUser", "integer", (column) => column.notNull())
    .addColumn("lastName", "text")
    .addColumn("connectors", "text", (column) => column.notNull())
    .addColumn("flagNames", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex("botUsers_date")
    .on("botUsers")
    .columns([
      "namespace",
      "botId",
      "lastUpdateDate",
      "id",
      "testUser",
      "connectors",
      "flagNames",
      "lastName",
    ])
    .execute();
  await db.schema.createIndex("botUsers_update").on("botUsers").column("lastUpdateDate").execute();
}

/** Fills the search columns of existing dialogs as far as their actions allow. */
async function fill(db: Kysely<OldTables>): Promise<void> {
  await sql`update ${sql.table("actions")} set
    "namespace" = (select "namespace" from dialogs where dialogs.id = "dialogId"),
    "botId" = (select "botId" from dialogs where dialogs.id = "dialogId"),
    "connectorId" = coalesce(json_extract(document, '$.applicationId'), ''),
    intent = case when json_extract(document, '$.playerId.type') = 'user'
      then coalesce(json_extract(document, '$.intent'), 'unknown') end`.execute(db);
  await sql`insert into ${sql.table("dialogIntents")} (id, "namespace", "botId", "connectorId", intent, "lastDate")
    select json_array("namespace", "botId", "connectorId", intent), "namespace", "botId", "connectorId", intent,
      max(date) from actions where intent is not null group by 1, 2, 3, 4, 5`.execute(db);
  await sql`update ${sql.table("feedbacks")} set ("namespace", "botId", "connectorId", "actionDate") =
    (select "namespace", "botId", "connectorId", date from actions where actions.id = "actionId")`.execute(
    db,
  );
  for (let last = ""; ; ) {
    const page = await db
      .selectFrom("dialogs")
      .select(["id", "namespace", "botId", "userId", "updateDate"])
      .where("id", ">", last)
      .orderBy("id")
      .limit(pageSize)
      .execute();
    for (const dialog of page) await fillOne(db, dialog);
    const end = page.at(-1);
    if (!end) return;
    last = end.id;
  }
}

async function fillOne(db: Kysely<OldTables>, dialog: OldDialog): Promise<void> {
  const rows = await db
    .selectFrom("actions")
    .select("document")
    .where("dialogId", "=", dialog.id)
    .orderBy("id")
    .execute();
  const actions = rows.map(({ document }) => JSON.parse(document) as OldAction);
  const votes = await sql<{ vote: string }>`select distinct vote from feedbacks
    join actions on actions.id = "actionId" where "dialogId" = ${dialog.id}`.execute(db);
  const given = new Set(votes.rows.map(({ vote }) => vote));
  await db
    .insertInto("dialogIndex")
    .values(indexOf(dialog, actions, given))
    .execute();
  const user = userOf(dialog, actions);
  if (user) await db.insertInto("botUsers").values(user).execute();
}
