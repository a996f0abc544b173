import { type Kysely, sql } from "kysely";

/** Data of a call before requests and responses were stored completely. */
interface OldEntry {
  _id: string;
  applicationId: string;
  language: string;
  text: string;
  intent: string;
  intentProbability: number;
  entitiesProbability: number;
  otherIntentsProbabilities: Record<string, number>;
  register: boolean;
  count: boolean;
  date: string;
  durationInMS: number;
  clientId?: string;
  dialogId?: string;
  configuration?: string;
}

interface OldTables {
  applications: { id: string; namespace: string; name: string };
  parseLogs: { id: string; document: string; text: string };
}

/** Entries that are read at a time. */
const pageSize = 500;

/** Complete requests and responses in the log, its search, and counts by day and by pairs of intents. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable("parseLogs")
    .addColumn("text", "text", (column) => column.notNull().defaultTo(""))
    .execute();
  await addFlag(db, "parseLogs", "test");
  await rewrite(db as Kysely<OldTables>);
  await db.schema.dropIndex("parseLogs_date").execute();
  await db.schema
    .createIndex("parseLogs_search")
    .on("parseLogs")
    .columns(["applicationId", "date", "id", "language", "test"])
    .execute();

  await addFlag(db, "parseCounts", "qualified");
  await sql`update ${sql.table("parseCounts")} set qualified = 1 where id in
    (select id from sentences where status in ('validated', 'model'))`.execute(db);
  await db.schema.dropIndex("parseCounts_count").execute();
  await db.schema
    .createIndex("parseCounts_search")
    .on("parseCounts")
    .columns(["applicationId", "language", "count", "id", "intent", "qualified"])
    .execute();

  await createDays(db);
  await createConfusions(db);
}

function addFlag(db: Kysely<unknown>, table: string, name: string): Promise<void> {
  return db.schema
    .alterTable(table)
    .addColumn(name, "integer", (column) => column.notNull().defaultTo(0))
    .execute();
}

async function createDays(db: Kysely<unknown>): Promise<void> {
  let table = db.schema
    .createTable("parseDays")
    .addColumn("id", "text", (column) => column.primaryKey());
  for (const name of ["applicationId", "language", "intent", "day"]) {
    table = table.addColumn(name, "text", (column) => column.notNull());
  }
  for (const name of ["calls", "failures"]) {
    table = table.addColumn(name, "integer", (column) => column.notNull());
  }
  for (const name of ["duration", "intentProbability", "entitiesProbability"]) {
    table = table.addColumn(name, "real", (column) => column.notNull());
  }
  await table.execute();
  await db.schema
    .createIndex("parseDays_day")
    .on("parseDays")
    .columns(["applicationId", "day"])
    .execute();
}

async function createConfusions(db: Kysely<unknown>): Promise<void> {
  let table = db.schema
    .createTable("parseConfusions")
    .addColumn("id", "text", (column) => column.primaryKey());
  for (const name of ["applicationId", "language", "intent1", "intent2"]) {
    table = table.addColumn(name, "text", (column) => column.notNull());
  }
  await table
    .addColumn("occurrences", "integer", (column) => column.notNull())
    .addColumn("difference", "real", (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex("parseConfusions_application")
    .on("parseConfusions")
    .column("applicationId")
    .execute();
}

/** Completes existing entries as far as their data allow. */
async function rewrite(db: Kysely<OldTables>): Promise<void> {
  const applications = await db
    .selectFrom("applications")
    .select(["id", "namespace", "name"])
    .execute();
  const names = new Map(applications.map((each) => [each.id, each]));
  for (let last = ""; ; ) {
    const page = await db
      .selectFrom("parseLogs")
      .select(["id", "document"])
      .where("id", ">", last)
      .orderBy("id")
      .limit(pageSize)
      .execute();
    for (const { id, document } of page) {
      const old = JSON.parse(document) as OldEntry;
      const entry = entryOf(old, names.get(old.applicationId));
      await db
        .updateTable("parseLogs")
        .set({ document: JSON.stringify(entry), text: old.text })
        .where("id", "=", id)
        .execute();
    }
    const end = page.at(-1);
    if (!end) return;
    last = end.id;
  }
}

function entryOf(old: OldEntry, application: OldTables["applications"] | undefined) {
  const { _id, applicationId, language, text, date, durationInMS, intent } = old;
  const [intentNamespace = "", name = ""] = intent.split(/:(.*)/s);
  return {
    _id,
    applicationId,
    language,
    text,
    request: {
      queries: [text],
      namespace: application?.namespace ?? "",
      applicationName: application?.name ?? "",
      context: {
        language,
        clientId: old.clientId ?? "",
        clientDevice: null,
        dialogId: old.dialogId ?? "",
        referenceDate: date,
        referenceTimezone: "Z",
        test: false,
        registerQuery: old.register,
        checkExistingQuery: true,
        increaseQueryCounter: old.count,
      },
      state: { states: [] },
      intentsSubset: [],
      configuration: old.configuration ?? null,
    },
    response: {
      intent: name,
      intentNamespace,
      language,
      entities: [],
      notRetainedEntities: [],
      intentProbability: old.intentProbability,
      entitiesProbability: old.entitiesProbability,
      retainedQuery: text,
      otherIntentsProbabilities: old.otherIntentsProbabilities,
      originalIntentsProbabilities: {},
    },
    error: false,
    date,
    durationInMS,
  };
}
