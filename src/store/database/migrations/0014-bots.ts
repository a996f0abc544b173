import { createHash } from "node:crypto";
import type { Kysely } from "kysely";

/** The earlier documents: a bot had one configuration, and test connectors were computed. */
interface OldBot extends Record<string, unknown> {
  _id: string;
  namespace: string;
  botId: string;
  name: string;
  apiKey: string;
}

interface OldConnector extends Record<string, unknown> {
  _id: string;
  applicationId: string;
  namespace: string;
  botId: string;
  name: string;
  nlpModel: string;
  connectorType: { id: string };
  path: string | null;
}

interface OldTables {
  bots: Record<string, unknown> & { document: string };
  connectors: Record<string, unknown> & { document: string };
}

/** A configuration for each name of the connectors of a bot, stored test connectors, and features. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const old = db as Kysely<OldTables>;
  const bots = await documents<OldBot>(old, "bots");
  const connectors = await documents<OldConnector>(old, "connectors");
  await db.schema.dropTable("connectors").execute();
  await db.schema.dropTable("bots").execute();
  await createTables(db);
  for (const bot of bots) {
    const own = connectors.filter(
      ({ namespace, botId }) => namespace === bot.namespace && botId === bot.botId,
    );
    for (const configuration of configurationsOf(bot, own)) await insertBot(old, configuration);
    for (const connector of own.flatMap(withTest)) await insertConnector(old, connector);
  }
}

async function documents<Document>(
  db: Kysely<OldTables>,
  table: keyof OldTables,
): Promise<Document[]> {
  const rows = await db.selectFrom(table).select("document").orderBy("id").execute();
  return rows.map(({ document }) => JSON.parse(document) as Document);
}

async function createTables(db: Kysely<unknown>): Promise<void> {
  await documentTable(db, "bots")
    .addColumn("namespace", "text", (column) => column.notNull())
    .addColumn("botId", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("apiKey", "text", (column) => column.notNull())
    .addUniqueConstraint("bots_name", ["namespace", "botId", "name"])
    .execute();
  await db.schema.createIndex("bots_apiKey").on("bots").column("apiKey").execute();
  await documentTable(db, "connectors")
    .addColumn("namespace", "text", (column) => column.notNull())
    .addColumn("botId", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("applicationId", "text", (column) => column.notNull())
    .addColumn("nlpModel", "text", (column) => column.notNull())
    .addColumn("address", "text", (column) => column.notNull().unique())
    .addColumn("targetConfigurationId", "text")
    .addUniqueConstraint("connectors_name", ["namespace", "botId", "applicationId"])
    .addForeignKeyConstraint(
      "connectors_bot",
      ["namespace", "botId", "name"],
      "bots",
      ["namespace", "botId", "name"],
      (key) => key.onDelete("cascade").deferrable().initiallyDeferred(),
    )
    .addForeignKeyConstraint(
      "connectors_target",
      ["targetConfigurationId"],
      "connectors",
      ["id"],
      (key) => key.onDelete("cascade").deferrable().initiallyDeferred(),
    )
    .execute();
  await index(db, "connectors", "model", ["namespace", "nlpModel"]);
  await index(db, "connectors", "bot", ["namespace", "botId", "name"]);
  await index(db, "connectors", "target", ["targetConfigurationId"]);
  await documentTable(db, "features")
    .addColumn("namespace", "text", (column) => column.notNull())
    .addColumn("botId", "text", (column) => column.notNull())
    .execute();
  await index(db, "features", "bot", ["namespace", "botId"]);
}

function documentTable(db: Kysely<unknown>, name: string) {
  return db.schema
    .createTable(name)
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("document", "text", (column) => column.notNull());
}

async function index(db: Kysely<unknown>, table: string, name: string, columns: string[]) {
  await db.schema.createIndex(`${table}_by_${name}`).on(table).columns(columns).execute();
}

/** All configurations of a bot belong to the same program. */
function configurationsOf(bot: OldBot, connectors: readonly OldConnector[]): OldBot[] {
  const names = new Set(connectors.map(({ name }) => name));
  if (names.size === 0) return [bot];
  return [...names].map((name, number) => ({
    ...bot,
    name,
    _id: number === 0 ? bot._id : derivedId(`configuration ${bot._id} ${name}`),
  }));
}

function withTest(connector: OldConnector): OldConnector[] {
  if (connector.connectorType.id === "rest") return [connector];
  const id = `test-${connector.applicationId}`;
  const test = {
    ...connector,
    _id: derivedId(`test ${connector._id}`),
    applicationId: id,
    connectorType: { id: "rest", userInterfaceType: "textChat" },
    ownerConnectorType: connector.connectorType,
    parameters: {},
    path: `/io/${connector.namespace}/test/${id}`,
    targetConfigurationId: connector._id,
  };
  return [connector, test];
}

function derivedId(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 24);
}

async function insertBot(db: Kysely<OldTables>, bot: OldBot): Promise<void> {
  const { _id: id, namespace, botId, name, apiKey } = bot;
  const document = JSON.stringify(bot);
  await db.insertInto("bots").values({ id, document, namespace, botId, name, apiKey }).execute();
}

/** A test connector whose path is in use gets the path of its own bot. */
async function insertConnector(db: Kysely<OldTables>, connector: OldConnector): Promise<void> {
  const { _id: id, namespace, botId, name, applicationId, nlpModel } = connector;
  const { targetConfigurationId = null } = connector;
  const wanted = connector.path?.toLowerCase();
  const taken = await db
    .selectFrom("connectors")
    .select("document")
    .where("address", "=", wanted ?? "")
    .executeTakeFirst();
  const path = taken ? null : connector.path;
  const address = path?.toLowerCase() ?? `/io/${namespace}/${botId}/${applicationId}`.toLowerCase();
  const document = JSON.stringify({ ...connector, path });
  const columns = { namespace, botId, name, applicationId, nlpModel, address };
  await db
    .insertInto("connectors")
    .values({ id, document, ...columns, targetConfigurationId })
    .execute();
}
