import type { Kysely } from "kysely";
import { addReference } from "../dialect.ts";

/** The tables whose rows belong to one application. Models do not: they are kept by a reset. */
const partsOfApplications = [
  "sentences",
  "parseLogs",
  "parseCounts",
  "parseDays",
  "parseConfusions",
  "modelBuilds",
  "buildTriggers",
  "modelConfigurations",
  "modelTests",
  "modelTestErrors",
] as const;

interface OldTables {
  applications: { id: string; document: string };
  intents: { id: string; document: string };
  models: { applicationId: string };
  applicationIntents: { applicationId: string; intentId: string };
  sharedIntents: { intentId: string; sharedIntentId: string };
}

/** Intents of applications and shared intents as relations; dependent rows are deleted too. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createRelation(db, "applicationIntents", ["applicationId", "applications"], "intentId");
  await createRelation(db, "sharedIntents", ["intentId", "intents"], "sharedIntentId");
  await fill(db as Kysely<OldTables>);
  for (const table of partsOfApplications) {
    await addReference(db, table, ["applicationId"], "applications", ["id"]);
  }
  await addReference(db, "connectors", ["namespace", "botId"], "bots", ["namespace", "botId"]);
  await addReference(db, "actions", ["dialogId"], "dialogs", ["id"]);
  await db.schema
    .createIndex("modelConfigurations_application")
    .on("modelConfigurations")
    .column("applicationId")
    .execute();
  await (db as Kysely<OldTables>)
    .deleteFrom("models")
    .where("applicationId", "not in", (query) => query.selectFrom("applications").select("id"))
    .execute();
}

/** A table of pairs of ids; the second one is always that of an intent. */
async function createRelation(
  db: Kysely<unknown>,
  name: string,
  [owner, owners]: readonly [string, string],
  member: string,
): Promise<void> {
  await db.schema
    .createTable(name)
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn(owner, "text", (column) => column.notNull())
    .addColumn(member, "text", (column) => column.notNull())
    .addUniqueConstraint(`${name}_pair`, [owner, member])
    .addForeignKeyConstraint(`${name}_owner`, [owner], owners, ["id"], (key) =>
      key.onDelete("cascade").deferrable().initiallyDeferred(),
    )
    .addForeignKeyConstraint(`${name}_member`, [member], "intents", ["id"], (key) =>
      key.onDelete("cascade").deferrable().initiallyDeferred(),
    )
    .execute();
  await db.schema.createIndex(`${name}_member`).on(name).column(member).execute();
}

/** Removes the lists from the documents; ids of deleted objects are dropped. */
async function fill(db: Kysely<OldTables>): Promise<void> {
  const intents = await db.selectFrom("intents").select(["id", "document"]).execute();
  const known = new Set(intents.map(({ id }) => id));
  for (const { id, document } of await db.selectFrom("applications").selectAll().execute()) {
    const { intents: list, ...rest } = JSON.parse(document) as Record<string, unknown>;
    for (const intentId of idsIn(list, known)) {
      await db.insertInto("applicationIntents").values({ applicationId: id, intentId }).execute();
    }
    await save(db, "applications", id, rest);
  }
  for (const { id, document } of intents) {
    const { applications: _, sharedIntents, ...rest } = JSON.parse(document);
    for (const sharedIntentId of idsIn(sharedIntents, known)) {
      await db.insertInto("sharedIntents").values({ intentId: id, sharedIntentId }).execute();
    }
    await save(db, "intents", id, rest);
  }
}

function idsIn(list: unknown, known: ReadonlySet<string>): string[] {
  return Array.isArray(list) ? [...new Set<string>(list)].filter((id) => known.has(id)) : [];
}

async function save(
  db: Kysely<OldTables>,
  table: "applications" | "intents",
  id: string,
  document: object,
): Promise<void> {
  await db
    .updateTable(table)
    .set({ document: JSON.stringify(document) })
    .where("id", "=", id)
    .execute();
}
