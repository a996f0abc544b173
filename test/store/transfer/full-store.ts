import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { firstLabel } from "../../../src/bot/labels/choose.ts";
import { labelValue } from "../../../src/bot/labels/label.ts";
import type { ActionReport } from "../../../src/bot/types.ts";
import { Problem } from "../../../src/contract/problem.ts";
import { ManualClock } from "../../../src/store/clock.ts";
import { Store } from "../../../src/store/store.ts";
import { enterNamespace } from "../../../src/studio/access/namespace.ts";
import { demo } from "../../../src/studio/demo/index.ts";
import { travelId } from "../../../src/studio/demo/travel.ts";
import { addRuns } from "../../conformance/world/runs.ts";
import { parseRecord } from "../../support/parse-record.ts";
import { temporaryFolder } from "../folder.ts";
import { story } from "../story.ts";

export const clock = new ManualClock();
export const secret = "secret-of-the-bot";

export async function openStore(folder: string | null, seed = true): Promise<Store> {
  const store = await Store.open({ folder, clock, seed: demo, seeded: seed });
  onTestFinished(() => store.close());
  return store;
}

/** The demo, and something in every table. */
export async function openFull(folder: string | null): Promise<Store> {
  const store = await openStore(folder);
  const bot = await store.bots.byName("app", "travel");
  if (!bot) throw new Error("the demo has no bot");
  await store.bots.save({ ...bot, apiKey: secret });
  const [connector] = await store.bots.connectors("app", "travel");
  if (!connector) throw new Error("the demo has no connector");
  const parameters = { pageToken: `${secret}-2`, greeting: "hi" };
  await store.bots.saveConnector({ ...connector, parameters });
  await store.features.save({
    namespace: "app",
    botId: "travel",
    category: "booking",
    name: "sale",
    connectorId: "web",
    enabled: true,
    startDate: "2026-06-01T10:00:00Z",
    endDate: null,
    graduation: 50,
  });
  const [one, two] = await store.intents.ofNamespace("app");
  if (!one || !two) throw new Error("the demo has no intents");
  await store.intents.save({ ...one, sharedIntents: [two._id] });
  const key = { namespace: "app", botId: "travel", userId: "__proto__" };
  const action: ActionReport = {
    id: "6b00000000000000000000aa",
    date: clock.now().toISOString(),
    message: { eventType: "sentence", text: "hi" } as never,
    metadata: {} as never,
    playerId: { id: "__proto__", type: "user", clientId: null },
    recipientId: { id: "bot", type: "bot", clientId: null },
    test: false,
    userInterfaceType: "textChat",
    intent: "greetings",
    applicationId: "web",
  };
  const stats = {
    locale: "en",
    intentResult: { name: "greetings" },
    entityResult: [],
    entityResultAfterMerge: [],
    nlpQuery: { queries: ["hi"] },
    nlpResult: {},
  } as never;
  const dialog = { ...key, dialogId: "d", intent: null, position: null, entities: [] };
  const understanding = { actionId: action.id, stats };
  const state = { storyId: "s", storyName: "__proto__", category: "default", intent: "greetings" };
  const metric = { type: "STORY_HANDLED", emitterStoryId: "s", trackedStoryId: "s" } as const;
  const measures = {
    step: null,
    newEntities: ["__proto__"],
    states: [{ ...state, storyType: "simple" as const, step: null, entities: [] }],
    metrics: [{ ...metric, indicatorName: null, indicatorValueName: null }],
  };
  await store.dialogs.save(dialog, [action], { locale: "en", understanding, measures });
  await store.indicators.save({
    _id: "6b00000000000000000000cc",
    namespace: "app",
    botId: "travel",
    name: "__proto__",
    label: "Survey",
    description: null,
    dimensions: ["a"],
    values: [{ name: "good", label: "Good" }],
  });
  await addQuality(store, { dialogId: "d", actionId: action.id });
  await store.files.save("app1.png", new Uint8Array([0, 1, 254, 255]));
  await store.files.save("app2.bin", new Uint8Array(100_000));
  const said = { locale: "en", interfaceType: "textChat", connectorId: "web" } as const;
  const label = firstLabel(labelValue("app", "trains", "__proto__"), said, "en");
  await store.labels.saveDefault(label);
  store.labels.use(label, said);
  await store.dialogs.saveFeedback("a", "UP");
  await store.faqs.save({
    _id: "6b00000000000000000000bb",
    namespace: "app",
    applicationId: travelId,
    intentId: one._id,
    i18nId: "app_faq_x",
    tags: ["__proto__"],
    enabled: true,
    utterances: ["x"],
    creationDate: clock.now().toISOString(),
    updateDate: clock.now().toISOString(),
  });
  const travel = { namespace: "app", botId: "travel" };
  await store.genAi.save("vectorStore", {
    ...travel,
    id: store.newId(),
    enabled: true,
    setting: {
      provider: "OpenSearch",
      host: "localhost",
      port: 9200,
      username: "admin",
      password: "placeholder",
    },
  });
  await store.businessRules.save({
    ...travel,
    id: store.newId(),
    coveredTopics: ["trains"],
    excludedTopics: [],
    lexiconGroups: [{ id: 1, terms: ["train", "tgv"] }],
  });
  await store.faqs.saveSettings({ applicationId: travelId, satisfactionEnabled: false });
  await store.stories.save(story("__proto__", { metricStory: true, tags: ["DISABLE"] }));
  await addRuns(store);
  await enterNamespace(store, "admin@app.com", "app");
  await store.namespaces.saveConfiguration({
    namespace: "app",
    defaultSharingConfiguration: { model: true, stories: false },
    namespaceImportConfiguration: {},
    label: null,
  });
  await store.modelConfigurations.save({
    applicationId: travelId,
    engine: "opennlp",
    configuration: {} as never,
  });
  await store.events.add("stream", { id: 7, message: { responses: [], metadata: {} } as never });
  store.parseLog.record(
    parseRecord({
      applicationId: travelId,
      text: 'to "Lyon"\u2028',
      date: clock.now().toISOString(),
      answered: {
        intentProbability: 0.5,
        otherIntentsProbabilities: JSON.parse('{"__proto__": 0.1, "constructor": 0.2}'),
      },
    }),
  );
  await store.database.settle();
  return store;
}

/** An annotation, a sample with an evaluation, and a change of a user. */
export async function addQuality(
  store: Store,
  answer: { dialogId: string; actionId: string },
): Promise<void> {
  const now = clock.now().toISOString();
  const dates = { creationDate: now, lastUpdateDate: now };
  await store.annotations.save(answer, {
    state: "ANOMALY",
    description: "__proto__",
    events: [],
    ...dates,
  });
  const sampleId = "6b00000000000000000000cc";
  const sample = {
    _id: sampleId,
    botId: "travel",
    namespace: "app",
    dialogActivityFrom: now,
    dialogActivityTo: now,
    requestedDialogCount: 1,
    dialogsCount: 1,
    totalDialogCount: 1,
    botActionCount: 1,
    allowTestDialogs: false,
    status: "IN_PROGRESS" as const,
    createdBy: "admin@app.com",
    statusChangedBy: "admin@app.com",
    statusChangeDate: now,
    ...dates,
  };
  const evaluation = {
    _id: "6b00000000000000000000dd",
    evaluationSampleId: sampleId,
    ...answer,
    status: "UNSET" as const,
    ...dates,
  };
  async function* evaluations() {
    yield [evaluation];
  }
  await store.evaluationSamples.add(sample, evaluations());
  await store.evaluationSamples.saveEvaluation({ ...evaluation, status: "UP" });
  store.userActions.record({
    namespace: "app",
    applicationId: null,
    login: "admin@app.com",
    actionType: "Save FAQ",
    newData: { title: "__proto__" },
    error: false,
    date: now,
  });
}

export async function exported(store: Store, secrets = true): Promise<string> {
  const texts: string[] = [];
  for await (const text of store.export(secrets)) texts.push(text);
  return texts.join("");
}

export function fileWith(text: string): string {
  const file = join(temporaryFolder(), "document.json");
  writeFileSync(file, text);
  return file;
}

export const importing = async (store: Store, text: string) => store.import(fileWith(text));

/** Code and place of everything that is wrong. */
export async function refusal(store: Store, text: string): Promise<string[]> {
  const error = await importing(store, text).catch((reason: unknown) => reason);
  if (!(error instanceof Problem)) throw error;
  return error.errors.map(({ code, params }) => `${code} ${params?.pointer}`);
}

export type Json = Record<string, unknown>;

/** The export of the demo with other values at JSON pointers; `undefined` takes one away, and `-1` is the last row. */
export async function changed(changes: Record<string, unknown>): Promise<string> {
  const document = JSON.parse(await exported(await openFull(null))) as Json;
  for (const [pointer, value] of Object.entries(changes)) {
    const names = pointer.split("/").slice(1);
    const last = names.pop() ?? "";
    const place = names.reduce(
      (at, name) => (Array.isArray(at) ? at.at(Number(name)) : at[name]) as Json,
      document,
    );
    if (value === undefined) delete place[last];
    else place[last] = value;
  }
  return JSON.stringify(document);
}

/** The rows of a table of a document. */
export const rowsOf = (document: string, table: string) =>
  (JSON.parse(document) as { tables: Record<string, Json[]> }).tables[table] ?? [];
