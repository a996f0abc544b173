import type { Dialog } from "../../../src/bot/dialog.ts";
import type { ActionReport, UnderstandingStats } from "../../../src/bot/types.ts";
import { travelId } from "../../../src/studio/demo/travel.ts";
import { newEntityType } from "../../../src/studio/understanding/entity-type.ts";
import { newIntent } from "../../../src/studio/understanding/intent.ts";
import type { TestServer } from "../../support/server.ts";
import type { HttpExchange } from "../judge/exchange.ts";
import { prepareWorld } from "../world/world.ts";
import type { Stage } from "./own-answers.ts";

type Prepare = (server: TestServer, exchange: HttpExchange) => Promise<unknown>;

/** What the bot server knows of a plain message besides. */
const plainMetadata = {
  lastAnswer: false,
  priority: "normal",
  visibility: "UNKNOWN",
  replyMessage: "UNKNOWN",
  quoteMessage: "UNKNOWN",
  orchestrationLock: false,
  returnsHistory: false,
  debugEnabled: false,
  sourceWithContent: false,
  isGenAiRagAnswer: false,
  streamedResponse: false,
} as const;

const ofConnector = "/rest/admin/configuration/bot/:confId";
const ofStoryIntent = "GET /rest/admin/bot/story/:botId/:intent";
const ofIntent = "/rest/admin/application/:applicationId/intent/:intentId";

/** What was different when a request was recorded, by its title. */
const before: Readonly<Record<string, Prepare>> = {
  "POST /rest/admin/application “create minimal”": ({ store }) =>
    store.applications.remove(travelId),
  "GET /rest/admin/applications/:namespace “other namespace with open access”": ({ store }) =>
    store.namespaces.addMember("admin@app.com", "other", false),
  "DELETE /rest/admin/application/:applicationId “success”": addApplication,
  "POST /rest/admin/configuration/bot “create web connector”": removeConnectors,
  [`DELETE ${ofConnector} “success”`]: addConnector,
  [`DELETE ${ofConnector} “success slack”`]: addConnector,
  "POST /rest/admin/entity-type/create “success city”": removeTypes,
  "POST /rest/admin/entity-type/create “success train_number”": removeTypes,
  "POST /rest/admin/entity-type “update description”": addType,
  [`DELETE ${ofIntent}/state/:state “success”`]: addIntent,
  [`DELETE ${ofIntent}/shared/:sharedIntentId “success”`]: addIntent,
  [`DELETE ${ofIntent}/entity/:entityType/:role “success”`]: addIntent,
  [`DELETE ${ofIntent}/entity/:entityType/:role “unknown role”`]: addIntent,
  [`DELETE ${ofIntent} “success”`]: addIntent,
  "GET /rest/admin/faq/settings/:applicationId “after save”": ({ store }) =>
    store.faqs.saveSettings({ applicationId: travelId, satisfactionEnabled: false }),
  "POST /rest/admin/bot/story/new “existing intent of other story”": addStory("opening_hours"),
  [`${ofStoryIntent} “just created”`]: addStory("opening_hours"),
  [`${ofStoryIntent} “rich, just created”`]: addStory("rich_story"),
  // Its creation was recorded before, with the same body.
  "POST /rest/admin/bot/story “other namespace”": addStory("o"),
  "GET /rest/admin/bot/story/:storyId “success”": (server, exchange) =>
    addStory("opening_hours", exchange.path.split("/").at(-1))(server),
  "GET /rest/admin/dialog/:applicationId/:dialogId “success”": addDialog,
  "POST /rest/admin/dialog/:applicationId/:dialogId/satisfaction “success”": addDialog,
  "GET /rest/admin/action/nlp-stats/:actionId “success”": addUnderstanding,
};

/**
 * Requests to Studio's API are recorded by subject, not in the order of their story: each is asked in the world that the
 * examples of the contract speak of, by the user of the demo.
 */
export function stageAdmin(server: TestServer): Stage {
  return async (exchange) => {
    const { source, path, title } = exchange;
    if (source !== "admin" || path.startsWith("/rest/authenticate")) return null;
    await prepareWorld(server);
    if (isBeforeTeam2(exchange)) await server.store.namespaces.remove("team2");
    await before[title]?.(server, exchange);
    return openSession(server.url);
  };
}

/** Part of the story was told twice: first where nobody could create the second namespace, then where it was there. */
function isBeforeTeam2({ operation, name, answer: { status } }: HttpExchange): boolean {
  if (operation === "POST /rest/admin/namespace/:namespace") return name === "create";
  return operation.includes("namespace") && status === 401;
}

/** The application of the recorded id. */
async function addApplication({ store }: TestServer, { path }: HttpExchange): Promise<void> {
  const _id = path.split("/").at(-1) ?? "";
  const travel = await store.applications.get(travelId);
  if (travel && _id !== travelId)
    await store.applications.save({ ...travel, _id, name: _id, intents: [] });
}

/** The connectors of the demo, which the recorded story creates. */
async function removeConnectors({ store }: TestServer): Promise<void> {
  for (const { _id } of await store.bots.connectors("app", "travel")) {
    await store.bots.removeConnector(_id);
  }
}

/** The connector of the recorded id. */
async function addConnector({ store }: TestServer, { path }: HttpExchange): Promise<void> {
  const _id = path.split("/").at(-1) ?? "";
  const web = await store.bots.connectorAt("/io/app/travel/web");
  if (web) await store.bots.saveConnector({ ...web, _id, applicationId: _id, path: null });
}

/** The intent of the recorded id. */
async function addIntent({ store }: TestServer, { path }: HttpExchange): Promise<void> {
  const _id = path.split("/")[6] ?? "";
  await store.intents.save({
    ...newIntent(store, { namespace: "app", name: "Tmp Intent", applications: [travelId] }),
    _id,
  });
}

/** The types of the demo, which the recorded story creates. */
async function removeTypes({ store }: TestServer): Promise<void> {
  for (const { _id } of await store.entityTypes.ofNamespace("app")) {
    await store.entityTypes.remove(_id);
  }
}

/** The type that the recorded story changes. */
async function addType({ store }: TestServer): Promise<void> {
  await store.entityTypes.save(newEntityType(store, "app:tmp_type"));
}

/** A story that the recorded story had created before, under its recorded id where the request names it. */
function addStory(intent: string, id?: string): (server: TestServer) => Promise<void> {
  return async ({ store }) => {
    await store.stories.save({
      _id: id ?? store.newId(),
      storyId: intent,
      name: intent,
      namespace: "app",
      botId: "travel",
      intent: { name: intent },
      currentType: "simple",
      answers: [],
      configuredAnswers: [],
      mandatoryEntities: [],
      steps: [],
      configuredSteps: [],
      features: [],
      tags: [],
      nextIntentsQualifiers: [],
      category: "default",
      description: "",
      userSentence: "",
      userSentenceLocale: "en",
      metricStory: false,
      version: 0,
      lastEdited: store.clock.now().toISOString(),
    });
  };
}

/** The dialog of the recorded answer, with all that was said in it. */
async function addDialog({ store }: TestServer, { path, answer }: HttpExchange): Promise<void> {
  const body = answer.body as { dialog?: Talk } & Talk;
  const { actions = [] } = body.dialog ?? body;
  await store.dialogs.save(dialogOf(path.split("/")[5] ?? ""), actions);
}

interface Talk {
  actions?: ActionReport[];
}

/** What the recorded answer says was understood, of a sentence that a user said. */
async function addUnderstanding(
  { store }: TestServer,
  { path, answer }: HttpExchange,
): Promise<void> {
  const actionId = path.split("/").at(-1) ?? "";
  const stats = answer.body as UnderstandingStats;
  const { dialogId } = stats.nlpQuery.context;
  const said: ActionReport = {
    id: actionId,
    playerId: { id: "user1", type: "user", clientId: null },
    recipientId: { id: "web", type: "bot", clientId: null },
    applicationId: "web",
    date: store.clock.now().toISOString(),
    message: {
      eventType: "sentence",
      text: "hello",
      messages: [],
      delay: 0,
      isSimpleMessage: true,
    },
    userInterfaceType: "textChat",
    metadata: plainMetadata,
    test: false,
  };
  const notes = { locale: "en", understanding: { actionId, stats } };
  await store.dialogs.save(dialogOf(dialogId), [said], notes);
}

function dialogOf(dialogId: string): Dialog {
  const of = { namespace: "app", botId: "travel", userId: "user1" };
  return { ...of, dialogId, intent: null, position: null, entities: [] };
}

async function openSession(url: string): Promise<string | null> {
  const response = await fetch(`${url}/rest/authenticate`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: "admin@app.com", password: "password" }),
  });
  return response.headers.get("set-cookie")?.split(";")[0] ?? null;
}
