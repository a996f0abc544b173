import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { firstLabel } from "../../src/bot/labels/choose.ts";
import { labelValue } from "../../src/bot/labels/label.ts";
import type { ActionReport } from "../../src/bot/types.ts";
import { Problem } from "../../src/contract/problem.ts";
import { ManualClock } from "../../src/store/clock.ts";
import { up as conversations } from "../../src/store/database/migrations/0017-conversations.ts";
import { latestVersion, migrations } from "../../src/store/database/migrations.ts";
import { Store } from "../../src/store/store.ts";
import { enterNamespace } from "../../src/studio/access/namespace.ts";
import { demo } from "../../src/studio/demo/index.ts";
import { travelId } from "../../src/studio/demo/travel.ts";
import { newApplication } from "../../src/studio/understanding/application.ts";
import { addRuns } from "../conformance/world/runs.ts";
import { parseRecord } from "../support/parse-record.ts";
import { temporaryFolder } from "./folder.ts";
import { story } from "./story.ts";

const clock = new ManualClock();
const secret = "secret-of-the-bot";

async function openStore(folder: string | null, seed = true): Promise<Store> {
  const store = await Store.open({ folder, clock, seed: demo, seeded: seed });
  onTestFinished(() => store.close());
  return store;
}

/** The demo, and something in every table. */
async function openFull(folder: string | null): Promise<Store> {
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
async function addQuality(
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

async function exported(store: Store, secrets = true): Promise<string> {
  const texts: string[] = [];
  for await (const text of store.export(secrets)) texts.push(text);
  return texts.join("");
}

function fileWith(text: string): string {
  const file = join(temporaryFolder(), "document.json");
  writeFileSync(file, text);
  return file;
}

const importing = async (store: Store, text: string) => store.import(fileWith(text));

/** Code and place of everything that is wrong. */
async function refusal(store: Store, text: string): Promise<string[]> {
  const error = await importing(store, text).catch((reason: unknown) => reason);
  if (!(error instanceof Problem)) throw error;
  return error.errors.map(({ code, params }) => `${code} ${params?.pointer}`);
}

type Json = Record<string, unknown>;

/** The export of the demo with other values at JSON pointers; `undefined` takes one away, and `-1` is the last row. */
async function changed(changes: Record<string, unknown>): Promise<string> {
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
const rowsOf = (document: string, table: string) =>
  (JSON.parse(document) as { tables: Record<string, Json[]> }).tables[table] ?? [];

describe.each([
  ["in memory", () => null],
  ["in a folder", () => temporaryFolder()],
])("export and import %s", (_, folder) => {
  it.each([true, false])("a round trip gives the same bytes (secrets: %s)", async (secrets) => {
    const first = await exported(await openFull(folder()), secrets);
    const other = await openStore(folder());
    const counts = await importing(other, first);
    expect(await exported(other, secrets)).toBe(first);
    expect(JSON.parse(first)).toMatchObject({ version: 1, schemaVersion: latestVersion, secrets });
    for (const [table, rows] of Object.entries(JSON.parse(first).tables)) {
      expect([table, (rows as unknown[]).length]).toEqual([table, counts.get(table)]);
      expect([table, counts.get(table)]).not.toEqual([table, 0]);
    }
  });

  it("replaces everything, and tells it", async () => {
    const document = await exported(await openFull(folder()));
    const other = await openStore(folder());
    const extra = newApplication(other, { namespace: "app", name: "extra" });
    await other.applications.save(extra);
    const changes: string[] = [];
    other.database.onChange(({ subject }) => changes.push(subject));
    await importing(other, document);
    expect(await other.applications.byName("app", "extra")).toBeUndefined();
    expect((await other.bots.byName("app", "travel"))?.apiKey).toBe(secret);
    expect(changes).toEqual(["all"]);
  });

  it("begins the record of trainings anew", async () => {
    const store = await openFull(folder());
    const build = { applicationId: travelId };
    await store.modelBuilds.record([build as never]);
    const document = await exported(store);
    expect(JSON.parse(document).tables).not.toHaveProperty("modelBuilds");
    await importing(store, document);
    expect(await store.modelBuilds.list(build.applicationId)).toEqual([]);
  });

  it("changes nothing when something is wrong", async () => {
    const store = await openFull(folder());
    const before = await exported(store);
    const wrong = await changed({ "/tables/sentences/-1/document/status": null });
    const last = rowsOf(wrong, "sentences").length - 1;
    expect(await refusal(store, wrong)).toEqual([
      `invalid-export /tables/sentences/${last}/document/status`,
    ]);
    expect(await exported(store)).toBe(before);
  });

  it("is written while others read and write", async () => {
    const document = await exported(await openFull(folder()));
    const store = await openStore(folder());
    const importing = store.import(fileWith(document));
    const extra = newApplication(store, { namespace: "app", name: "extra" });
    const saving = store.applications.save(extra);
    expect(await store.applications.byName("app", "travel")).toBeDefined();
    await Promise.all([importing, saving]);
    // Whichever came first, both are whole.
    expect((await store.bots.byName("app", "travel"))?.apiKey).toBe(secret);
  });

  it("exports one moment, whatever is written meanwhile", async () => {
    const store = await openFull(folder());
    const before = await exported(store);
    const texts: string[] = [];
    for await (const text of store.export(true)) {
      if (texts.length === 0) await store.dialogs.saveFeedback("late", "DOWN");
      texts.push(text);
    }
    const withLate = await exported(store);
    expect(withLate).toContain('"late"');
    // In a folder the moment is that of the first row; what came before it may be in.
    expect([before, withLate]).toContain(texts.join(""));
  });
});

describe("secrets", () => {
  it("are left out unless they are asked for", async () => {
    const store = await openFull(null);
    expect(await exported(store, false)).not.toContain(secret);
    expect((await exported(store, true)).split(secret).length - 1).toBe(3);
  });

  it("are all known: no field of an export without them is named like one", async () => {
    const text = await exported(await openFull(null), false);
    const named: string[] = [];
    JSON.parse(text, function (this: Json, key, value) {
      // Stories refer to labels by their keys, which are no secrets.
      const ofLabel = key === "key" && Object.hasOwn(this, "defaultLabel");
      if (/key|password|secret|token|credential/i.test(key) && typeof value === "string") {
        if (!ofLabel) named.push(key);
      }
      return value;
    });
    expect(named).toEqual([]);
  });

  it("stay what they are here when the document has none", async () => {
    const document = await exported(await openFull(null), false);
    const store = await openStore(null);
    const before = (await store.bots.byName("app", "travel"))?.apiKey;
    await importing(store, document);
    expect((await store.bots.byName("app", "travel"))?.apiKey).toBe(before);
    const [connector] = await store.bots.connectors("app", "travel");
    expect(connector?.parameters).toEqual({ pageToken: "", greeting: "hi" });
  });

  it("are made anew where nobody knows them", async () => {
    const document = await exported(await openFull(null), false);
    const store = await openStore(null, false);
    await importing(store, document);
    expect((await store.bots.byName("app", "travel"))?.apiKey).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe("what is refused", () => {
  it.each([
    ["no JSON", () => '{"format": "tock-contract",', "not-an-export "],
    ["another document", () => '{"openapi": "3.1.1"}', "not-an-export /format"],
    ["a list", () => "[]", "not-an-export /format"],
    ["nothing", () => "", "not-an-export "],
    ["a prototype", () => '{"__proto__": {"format": "tock-contract"}}', "not-an-export /format"],
    ["a newer frame", () => changed({ "/version": 2 }), "newer-export /version"],
    [
      "newer tables",
      () => changed({ "/schemaVersion": latestVersion + 1 }),
      "newer-export /schemaVersion",
    ],
    [
      "tables of no version",
      () => changed({ "/schemaVersion": "3" }),
      "invalid-export /schemaVersion",
    ],
    ["no tables", () => changed({ "/tables": undefined }), "invalid-export /tables"],
    [
      "an unknown table",
      () => changed({ "/tables/__migrations": [] }),
      "invalid-export /tables/__migrations",
    ],
    [
      "a table that belongs to the folder",
      () => changed({ "/tables/dataVersion": [{ version: 99, seeded: 0 }] }),
      "invalid-export /tables/dataVersion",
    ],
    [
      "a table that is no list",
      () => changed({ "/tables/bots": {} }),
      "invalid-export /tables/bots",
    ],
    [
      "a row that is no object",
      () => changed({ "/tables/bots/0": null }),
      "invalid-export /tables/bots/0",
    ],
    [
      "a column too many",
      () => changed({ "/tables/bots/0/extra": 1 }),
      "invalid-export /tables/bots/0/extra",
    ],
    [
      "a column too few",
      () => changed({ "/tables/events/0/stream": undefined }),
      "invalid-export /tables/events/0/stream",
    ],
    [
      "a text for a number",
      () => changed({ "/tables/events/0/id": "7" }),
      "invalid-export /tables/events/0/id",
    ],
    [
      "a document that is a text",
      () => changed({ "/tables/intents/0/document": "{}" }),
      "invalid-export /tables/intents/0/document",
    ],
    [
      "a document without one of its fields",
      () => changed({ "/tables/applications/0/document/label": undefined }),
      "invalid-export /tables/applications/0/document/label",
    ],
    [
      "a reference to a row that is not there",
      () => changed({ "/tables/applicationIntents/2/intentId": "nobody's" }),
      "invalid-export /tables/applicationIntents/2",
    ],
    [
      "a time that does not exist",
      () => changed({ "/tables/sentences/0/document/creationDate": "2026-02-31T00:00:00Z" }),
      "invalid-export /tables/sentences/0/document/creationDate",
    ],
    [
      "a time that is not in UTC",
      () => changed({ "/tables/sentences/0/document/creationDate": "2026-02-01T00:00:00+01:00" }),
      "invalid-export /tables/sentences/0/document/creationDate",
    ],
    [
      "a column that differs from its document",
      () => changed({ "/tables/applications/0/name": "other" }),
      "invalid-export /tables/applications/0/name",
    ],
    [
      "the same row twice",
      async () => changed({ "/tables/intents/1": rowsOf(await changed({}), "intents")[0] }),
      "invalid-export /tables/intents/1",
    ],
  ] as [string, () => string | Promise<string>, string][])("%s", async (_, text, wanted) => {
    expect(await refusal(await openStore(null), await text())).toEqual([wanted]);
  });

  it("bytes that are not UTF-8", async () => {
    const file = fileWith("");
    writeFileSync(file, Buffer.from([0x7b, 0xff]));
    const store = await openStore(null);
    await expect(store.import(file)).rejects.toThrow("it is not UTF-8");
  });

  it("much at once, in not too many words", async () => {
    const rows = rowsOf(await changed({}), "sentences");
    const wrong = await changed({ "/tables/sentences": rows.map((row) => ({ ...row, text: 1 })) });
    expect(await refusal(await openStore(null), wrong)).toHaveLength(20);
  });
});

describe("documents of older versions", () => {
  it("may hold half of a character where the column has U+FFFD", async () => {
    const document = await changed({
      "/tables/sentences/0/text": "hello \ufffd",
      "/tables/sentences/0/document/text": "hello \ud83d",
    });
    expect(document).toContain("\\ud83d");
    const store = await openStore(null, false);
    await importing(store, document);
    const { sentences } = JSON.parse(await exported(store, false)).tables;
    expect(sentences.map(({ text }: { text: string }) => text)).toContain("hello \ufffd");
  });

  it("have the tables of their version only", async () => {
    const old = await changed({ "/schemaVersion": 1, "/tables": { bots: [] } });
    expect(await refusal(await openStore(null), old)).toEqual(["invalid-export /tables/bots"]);
  });

  it("are brought up to date", async () => {
    const { applications, intents, sentences } = JSON.parse(await changed({})).tables;
    const columns = ["id", "document", "applicationId", "language", "text", "normalisedText"];
    const first = [...columns, "status", "intentId", "updateDate"];
    const asFirst = (row: Record<string, unknown>) =>
      Object.fromEntries(Object.entries(row).filter(([name]) => first.includes(name)));
    const tables = { applications, intents, sentences: sentences.map(asFirst) };
    const old = await changed({ "/schemaVersion": 1, "/tables": tables });
    const store = await openStore(null);
    await importing(store, old);
    const travel = await store.applications.byName("app", "travel");
    expect(await store.bots.list()).toEqual([]);
    const filter = { applicationId: travel?._id ?? "", roles: ["origin"], above: 0.5 };
    expect(await store.sentences.some({ ...filter, qualifier: "admin@app.com" })).toBe(true);
    expect(await store.sentences.some({ ...filter, qualifier: "nobody" })).toBe(false);
  });

  it("have dialogs and users that are found, and counted", async () => {
    const text = await changed({});
    const { actions, bots, connectors, dialogs } = JSON.parse(text).tables;
    const [{ id, document }] = actions as [{ id: string; document: ActionReport }];
    const date = document.date;
    const tables = {
      bots,
      connectors,
      dialogs,
      actions: [{ id, dialogId: dialogs[0].id, date, document }],
      feedbacks: [{ actionId: id, vote: "DOWN", date }],
    };
    const schemaVersion = migrations.indexOf(conversations);
    const store = await openStore(null);
    await importing(store, JSON.stringify({ ...JSON.parse(text), schemaVersion, tables }));
    const scope = { namespace: "app", botIds: ["travel"], connectorIds: ["web"] };
    const page = { start: 0, size: 10 };
    const filter = { ...scope, ratings: [], generated: false, tests: false, vote: "DOWN" } as const;
    const order = { column: "updateDate", ascending: false } as const;
    const said = { ...filter, text: { exact: "hi" }, intent: "greetings" };
    expect(await store.dialogReports.search(said, order, page)).toEqual({
      total: 1,
      ids: [dialogs[0].id],
    });
    expect(await store.dialogReports.intents(scope)).toEqual(["greetings"]);
    const [counts] = await store.dialogReports.counts(scope, { from: date, to: date });
    expect(counts).toMatchObject({ days: [{ actions: 1, unknown: 0 }], downVotes: 1, upVotes: 0 });
    const { users } = await store.botUsers.search({ ...scope, flags: [], tests: false }, page);
    expect(users).toMatchObject([{ userId: "__proto__", lastActionText: "hi", flags: [] }]);
    const connector = await store.bots.connectorAt("/io/app/travel/web");
    const ids = [connector?._id ?? ""];
    const intents = await store.messageDays.totals(ids, "intent", {});
    expect(Object.fromEntries(intents)).toEqual({ greetings: 1 });
    const taken = await store.flow.transitionCounts(ids, {});
    const { states } = await store.flow.graph([...taken.keys()]);
    expect(states).toMatchObject([{ storyId: "greetings", storyType: "builtin" }]);
  });
});

it("makes columns that nobody can write by hand", async () => {
  const text = "Hello  Dear";
  const edited = await changed({
    "/tables/sentences/0/text": text,
    "/tables/sentences/0/document/text": text,
  });
  const store = await openStore(null);
  await importing(store, edited);
  const [row] = rowsOf(edited, "sentences");
  const { applicationId, language } = row as Record<string, string>;
  const key = { applicationId: applicationId ?? "", language: language ?? "", text };
  expect(await store.sentences.get(key)).toMatchObject(key);
});

it("every table is ordered by its first column, which is its key", async () => {
  const file = temporaryFolder();
  const store = await openStore(file);
  const text = await exported(store);
  const tables = JSON.parse(text).tables as Record<string, Record<string, unknown>[]>;
  for (const [table, rows] of Object.entries(tables)) {
    const keys = rows.map((row) => Object.values(row)[0]);
    expect([table, new Set(keys).size]).toEqual([table, keys.length]);
  }
  expect(readFileSync(join(file, "data.sqlite")).subarray(0, 6).toString()).toBe("SQLite");
});

describe("seed", () => {
  it("puts the demo back and keeps the rest", async () => {
    const store = await openStore(null);
    const key = (await store.bots.byName("app", "travel"))?.apiKey;
    const travel = await store.applications.byName("app", "travel");
    if (!travel) throw new Error("no demo");
    await store.applications.save({ ...travel, label: "changed" });
    await store.applications.save(newApplication(store, { namespace: "app", name: "mine" }));
    await store.seed();
    expect((await store.applications.byName("app", "travel"))?.label).toBe("Travel Bot");
    expect(await store.applications.byName("app", "mine")).toBeDefined();
    expect((await store.bots.byName("app", "travel"))?.apiKey).toBe(key);
  });

  it("takes nothing from others", async () => {
    const store = await openStore(null, false);
    const mine = newApplication(store, { namespace: "app", name: "travel" });
    await store.applications.save(mine);
    await expect(store.seed()).rejects.toMatchObject({ status: 409 });
    expect(await store.applications.list()).toEqual([mine]);
    expect(await store.bots.list()).toEqual([]);
  });
});
