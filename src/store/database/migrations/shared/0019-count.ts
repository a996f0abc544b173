/** Counts the dialogs that were stored before counts existed, as far as their actions allow. */

import { type Kysely, sql } from "kysely";

interface OldAction {
  id: string;
  dialogId: string;
  date: string;
  namespace: string;
  botId: string;
  connectorId: string;
  intent: string;
  storyId: string | null;
  step: string | null;
  eventType: string | null;
  /** Locale of the user, if it was not stored with the sentence. */
  stats: string | null;
}

interface OldStats {
  locale?: string;
  entityResult?: readonly { entity: { role: string } }[];
}

interface OldTables {
  actions: OldAction & { document: string };
  actionStats: { id: string; document: string };
  connectors: { id: string; document: string };
  stories: { id: string; storyId: string; namespace: string; botId: string; document: string };
  botUsers: { document: string };
  flowStates: Record<string, unknown>;
  flowTransitions: Record<string, unknown>;
  flowSteps: Record<string, unknown>;
  messageDays: Record<string, unknown>;
}

interface OldStory {
  name: string;
  currentType: string;
  category: string;
}

interface OldConnector {
  _id: string;
  name: string;
  connectorType: { id: string };
  namespace: string;
  botId: string;
  applicationId: string;
}

/** Actions that are read, and rows that are written, at a time. */
const pageSize = 500;

/** Position of the actions' dialog. */
interface Place {
  dialogId: string;
  stateId: string | null;
  roles: Set<string>;
  /** Days and connectors on which the user was active. */
  days: Set<string>;
}

export async function countDialogs(db: Kysely<unknown>): Promise<void> {
  const old = db as Kysely<OldTables>;
  const connectors = await connectorsOf(old);
  const stories = await storiesOf(old);
  const rows = new Rows();
  let place: Place | undefined;
  for await (const action of actionsOf(old)) {
    const key = JSON.stringify([action.namespace, action.botId, action.connectorId]);
    const connector = connectors.get(key);
    if (!connector) continue;
    if (place?.dialogId !== action.dialogId) {
      const { dialogId } = action;
      place = { dialogId, stateId: null, roles: new Set(), days: new Set() };
    }
    count(action, connector, stories, place, rows);
    if (rows.flowSteps.length >= pageSize) await insert(old, "flowSteps", rows.flowSteps);
  }
  await insert(old, "flowSteps", rows.flowSteps);
  await insert(old, "flowStates", [...rows.flowStates.values()]);
  await insert(old, "flowTransitions", [...rows.flowTransitions.values()]);
  await insert(old, "messageDays", [...rows.messageDays.values()]);
}

/** The rows to write. */
class Rows {
  readonly flowStates = new Map<string, { id: string }>();
  readonly flowTransitions = new Map<string, { id: string }>();
  readonly messageDays = new Map<string, { count: number }>();
  flowSteps: Record<string, unknown>[] = [];
  #last = 0;

  /** The id of a row with this content. Its first eight digits are a time long ago. */
  idOf(table: "flowStates" | "flowTransitions", row: Record<string, unknown>): string {
    const values = Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1));
    const content = JSON.stringify(values.map(([, value]) => value));
    const known = this[table].get(content);
    if (known) return known.id;
    this.#last += 1;
    const id = this.#last.toString(16).padStart(24, "0");
    this[table].set(content, { ...row, id, content } as { id: string });
    return id;
  }

  countUp(configurationId: string, dimension: string, day: string, value: string): void {
    const id = JSON.stringify([configurationId, dimension, day, value]);
    const known = this.messageDays.get(id);
    if (known) known.count += 1;
    else {
      const row = { id, configurationId, dimension, day, value, count: 1 };
      this.messageDays.set(id, row);
    }
  }
}

function count(
  action: OldAction,
  { _id: configurationId, name, connectorType }: OldConnector,
  stories: ReadonlyMap<string, OldStory>,
  place: Place,
  rows: Rows,
): void {
  const { namespace, botId, dialogId, date, intent, step } = action;
  const stats = (action.stats === null ? {} : JSON.parse(action.stats)) as OldStats;
  const roles = new Set((stats.entityResult ?? []).map(({ entity }) => entity.role));
  const newEntities = [...roles].sort();
  for (const role of roles) place.roles.add(role);
  const storyId = action.storyId ?? (intent === "unknown" ? "tock_unknown_story" : intent);
  const byName = stories.get(JSON.stringify([namespace, botId, storyId]));
  const configured = stories.get(storyId);
  const storyName = configured?.name ?? storyId;
  const storyType = configured?.currentType ?? "builtin";
  const type = typeOf(action.eventType);
  const nextStateId = rows.idOf("flowStates", {
    ...{ namespace, botId, storyId, intent, step },
    entities: JSON.stringify([...place.roles].sort()),
    ...{ storyType, storyName },
  });
  const transitionId = rows.idOf("flowTransitions", {
    ...{ namespace, botId, previousStateId: place.stateId, nextStateId, intent },
    step: null,
    newEntities: JSON.stringify(newEntities),
    type,
  });
  rows.flowSteps.push({ configurationId, dialogId, transitionId, date });
  place.stateId = nextStateId;
  const day = date.slice(0, 10);
  const counted: [string, string][] = [
    ["messages", "Messages"],
    ["connectorType", connectorType.id],
    ["configuration", name],
    ["hour", String(Number(date.slice(11, 13)))],
    ["intent", intent],
    ["story", storyName],
    ["category", (configured ?? byName)?.category ?? "default"],
    ["storyType", storyType],
    ["locale", stats.locale ?? "en"],
    ["actionType", type],
    ["transition", transitionId],
  ];
  const visit = `${configurationId} ${day}`;
  if (!place.days.has(visit)) counted.push(["users", "Users"]);
  place.days.add(visit);
  for (const [dimension, value] of counted) rows.countUp(configurationId, dimension, day, value);
  rows.countUp(configurationId, "transitionWeek", mondayOf(day), transitionId);
}

/** The Monday of a day's week. */
function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const daysSince = (date.getUTCDay() + 6) % 7;
  return new Date(date.getTime() - daysSince * 24 * 3_600_000).toISOString().slice(0, 10);
}

function typeOf(eventType: string | null): string {
  return eventType && ["choice", "attachment", "location"].includes(eventType) ? eventType : "nlp";
}

/** The users' actions, dialog by dialog in the order of time. */
async function* actionsOf(db: Kysely<OldTables>): AsyncGenerator<OldAction> {
  for (let last = ""; ; ) {
    const page = await db
      .selectFrom("actions")
      .select("dialogId")
      .distinct()
      .where("dialogId", ">", last)
      .orderBy("dialogId")
      .limit(pageSize)
      .execute();
    const end = page.at(-1);
    if (!end) return;
    yield* await db
      .selectFrom("actions")
      .leftJoin("actionStats", "actionStats.id", "actions.id")
      .select([
        ...(["actions.id", "actions.dialogId", "actions.date", "actions.namespace"] as const),
        ...(["actions.botId", "actions.connectorId", "actions.intent"] as const),
        ...(["actions.storyId", "actions.step"] as const),
        "actionStats.document as stats",
        sql<string | null>`json_extract(actions.document, '$.message.eventType')`.as("eventType"),
      ])
      .where("actions.dialogId", ">", last)
      .where("actions.dialogId", "<=", end.dialogId)
      .where("actions.intent", "is not", null)
      .orderBy("actions.dialogId")
      .orderBy("actions.date")
      .orderBy("actions.id")
      .execute();
    last = end.dialogId;
  }
}

async function connectorsOf(db: Kysely<OldTables>): Promise<Map<string, OldConnector>> {
  const rows = await db.selectFrom("connectors").select("document").execute();
  return new Map(
    rows.map(({ document }) => {
      const connector = JSON.parse(document) as OldConnector;
      const { namespace, botId, applicationId } = connector;
      return [JSON.stringify([namespace, botId, applicationId]), connector];
    }),
  );
}

/** The stories by id, and by the names that bots use. */
async function storiesOf(db: Kysely<OldTables>): Promise<Map<string, OldStory>> {
  const rows = await db
    .selectFrom("stories")
    .select(["id", "namespace", "botId", "storyId", "document"])
    .execute();
  return new Map(
    rows.flatMap(({ id, namespace, botId, storyId, document }): [string, OldStory][] => {
      const story = JSON.parse(document) as OldStory;
      return [
        [id, story],
        [JSON.stringify([namespace, botId, storyId]), story],
      ];
    }),
  );
}

/** Writes rows and empties their list. */
async function insert(
  db: Kysely<OldTables>,
  table: "flowStates" | "flowTransitions" | "flowSteps" | "messageDays",
  rows: Record<string, unknown>[],
): Promise<void> {
  for (const page of pagesOf(rows.splice(0))) {
    await db
      .insertInto(table)
      .values(page as never)
      .execute();
  }
}

function pagesOf<Item>(items: readonly Item[]): Item[][] {
  const count = Math.ceil(items.length / pageSize);
  return Array.from({ length: count }, (_, index) =>
    items.slice(index * pageSize, (index + 1) * pageSize),
  );
}
