import { travelId } from "../../../src/studio/demo/travel.ts";
import { newEntityType } from "../../../src/studio/understanding/entity-type.ts";
import { newIntent } from "../../../src/studio/understanding/intent.ts";
import type { HttpExchange } from "../../../src/verification/judge/exchange.ts";
import { story } from "../../store/story.ts";
import type { TestServer } from "../../support/server.ts";
import { dialogId } from "../world/answers.ts";
import { removeGenAi } from "../world/gen-ai.ts";
import { addIndicator } from "../world/measuring.ts";
import { prepareWorld } from "../world/world.ts";
import type { Stage } from "./own-answers.ts";
import { runStages } from "./run-stage.ts";

type Prepare = (server: TestServer, exchange: HttpExchange) => Promise<unknown>;

const ofConnector = "/rest/admin/configuration/bot/:confId";
const ofStoryIntent = "GET /rest/admin/bot/story/:botId/:intent";
const ofBot = "/rest/admin/bot/:applicationName";
const ofIntent = "/rest/admin/application/:applicationId/intent/:intentId";

const synchronization = "/rest/admin/configuration/synchronization";

/** What was different when a request was recorded, by its title. */
const before: Readonly<Record<string, Prepare>> = {
  ...runStages,
  "POST /rest/admin/application “create minimal”": ({ store }) =>
    store.applications.remove(travelId),
  "GET /rest/admin/applications/:namespace “other namespace with open access”": ({ store }) =>
    store.namespaces.addMember("admin@app.com", "other", false),
  [`POST ${synchronization} “success (tock_namespace_open_access=true)”`]: addRichApplication,
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
  "GET /rest/admin/faq/settings/:applicationId “none”": removeFaqSettings,
  "POST /rest/admin/bot/story/new “simple answer, new sentences”": removeStories,
  [`${ofStoryIntent} “rich, just created”`]: addStory("rich_story"),
  // Its creation was recorded before, with the same body.
  "POST /rest/admin/bot/story “other namespace”": addStory("o"),
  "POST /rest/admin/analytics/satisfaction “success”": removeRating,
  [`POST ${ofBot}/indicators “success”`]: ({ store }) =>
    store.indicators.removeOfBot("app", "travel"),
  [`DELETE ${ofBot}/indicators/:name “success”`]: ({ store }) => addIndicator(store, "mini"),
};

/**
 * Requests to Studio's API are recorded by subject, not in the order of their story: each is asked in the world that
 * the examples of the contract speak of, by the user of the demo.
 */
export function stageAdmin(server: TestServer): Stage {
  return async (exchange) => {
    const { source, path, title } = exchange;
    if (source !== "admin" || path.startsWith("/rest/authenticate")) return null;
    await prepareWorld(server);
    if (isBeforeTeam2(exchange)) await server.store.namespaces.remove("team2");
    if (isBeforeGenAi(exchange)) await removeGenAi(server.store);
    server.settings.openNamespaces = title.includes("open_access=true");
    await before[title]?.(server, exchange);
    return openSession(server.url);
  };
}

/** Part of the story was told twice: first where nobody could create the second namespace, then where it was there. */
function isBeforeTeam2({ operation, name, answer: { status } }: HttpExchange): boolean {
  if (operation === "POST /rest/admin/namespace/:namespace") return name === "create";
  return operation.includes("namespace") && status === 401;
}

/** What was asked of generative AI while the bot had no settings of it. */
const beforeGenAi = new Set([
  "none",
  "create (disabled)",
  "not existing",
  "other providers (Ollama, AzureOpenAIService)",
  "restore OpenSearch",
]);

function isBeforeGenAi({ path, name }: HttpExchange): boolean {
  return path.includes("/gen-ai/") && beforeGenAi.has(name);
}

/** The application of the recorded id. */
async function addApplication({ store }: TestServer, { path }: HttpExchange): Promise<void> {
  const _id = path.split("/").at(-1) ?? "";
  const travel = await store.applications.get(travelId);
  if (travel && _id !== travelId)
    await store.applications.save({ ...travel, _id, name: _id, intents: [] });
}

/** The application that was overwritten. */
async function addRichApplication({ store }: TestServer): Promise<void> {
  const travel = await store.applications.get(travelId);
  if (!travel) return;
  const _id = "6b035c7b24e5751f553624fe";
  const rich = { ...travel, _id, name: "rich_app", label: "rich_app" };
  await store.applications.save(rich);
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

/** The story of the examples, which the recorded story creates. */
function removeStories({ store }: TestServer): Promise<void> {
  return store.stories.removeOfBot({ namespace: "app", botId: "travel" });
}

/** A story that the recorded story had created before. */
function addStory(intent: string): (server: TestServer) => Promise<void> {
  return ({ store }) => store.stories.save(story(intent, { _id: store.newId(), botId: "travel" }));
}

/** The settings of the examples: with an application made anew, there are none. */
async function removeFaqSettings({ store }: TestServer): Promise<void> {
  const travel = await store.applications.get(travelId);
  await store.applications.remove(travelId);
  if (travel) await store.applications.save(travel);
}

/** What the user of the examples thinks of the bot, which nobody had told yet. */
async function removeRating({ store }: TestServer): Promise<void> {
  const dialog = await store.dialogs.byId(dialogId);
  const [said] = await store.dialogs.actions(dialogId, 1);
  if (!dialog || !said) throw new Error("the examples have a dialog");
  const again = { ...said, id: store.newId() };
  await store.dialogs.save({ ...dialog, rating: null, review: null }, [again]);
}

async function openSession(url: string): Promise<string | null> {
  const response = await fetch(`${url}/rest/authenticate`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: "admin@app.com", password: "password" }),
  });
  return response.headers.get("set-cookie")?.split(";")[0] ?? null;
}
