import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { UserSetting } from "../../../../src/settings/users.ts";
import { travelId } from "../../../../src/studio/demo/travel.ts";
import { startTestServer, type TestServer } from "../../../support/server.ts";
import { basicUser, type User } from "../../../support/user.ts";
import { refusal } from "../people.ts";

const password = "password";
const users: UserSetting[] = [
  { login: "admin@app.com", password, namespace: "app", roles: ["nlpUser", "admin"] },
  { login: "nlpuser@app.com", password, namespace: "app", roles: ["nlpUser"] },
  { login: "admin@other.com", password, namespace: "other", roles: ["nlpUser", "admin"] },
];
const save = "/rest/admin/application";
const one = (id: string) => `/rest/admin/application/${id}`;
const minimal = { name: "hotel", namespace: "app", intents: [], supportedLocales: ["en"] };

let server: TestServer;
let admin: User;
let other: User;
beforeAll(async () => {
  server = await startTestServer({ demo: false, users });
  admin = basicUser(server);
  other = basicUser(server, "admin@other.com");
});
beforeEach(() => server.store.reset());
afterAll(async () => {
  await server.close();
  expect(server.logged).toEqual([]);
});

const namesOf = async (user: User) =>
  (await user.get("/rest/admin/applications")).body.map(({ name }: { name: string }) => name);
const travel = async () => (await admin.get(one(travelId))).body;
const parse = async (applicationName: string, text: string) => {
  const query = { queries: [text], namespace: "app", applicationName, context: { language: "en" } };
  return (await admin.post("/rest/nlp/parse", query)).body;
};

const saveIntent = async (user: User, intent: object) =>
  (await user.post("/rest/admin/intent", intent)).body;

/** Lets the applications of one namespace use the intents of another one. */
async function share(from: string, to: string) {
  const nothing = { model: false, stories: false };
  await server.store.namespaces.saveConfiguration({
    namespace: from,
    label: from,
    defaultSharingConfiguration: { model: true, stories: false },
    namespaceImportConfiguration: {},
  });
  await server.store.namespaces.saveConfiguration({
    namespace: to,
    label: to,
    defaultSharingConfiguration: nothing,
    namespaceImportConfiguration: { [from]: { model: true, stories: false } },
  });
}

describe("listApplications", () => {
  it("200: those of the current namespace, with their intents", async () => {
    const { status, body } = await admin.get("/rest/admin/applications");
    expect([status, body.length, body[0].intents.length]).toEqual([200, 1, 10]);
    expect(body[0].intents[0]).toMatchObject({ name: "book_train", applications: [travelId] });
    expect(await namesOf(other)).toEqual([]);
  });
});

describe("listApplicationsOfNamespace", () => {
  it("200: those of any namespace of the caller", async () => {
    await admin.post("/rest/admin/namespace/team2");
    expect(await admin.get("/rest/admin/applications/team2")).toEqual({ status: 200, body: [] });
    expect((await admin.get("/rest/admin/applications/app")).body).toMatchObject([
      { name: "travel" },
    ]);
  });

  it("400 for a foreign namespace", async () => {
    expect(refusal(await other.get("/rest/admin/applications/app"))).toEqual([
      400,
      "unknown-namespace",
    ]);
  });

  it("200 for a foreign namespace if the server opens them", async () => {
    const open = await startTestServer({ demo: false, users, openNamespaces: true });
    const { status, body } = await basicUser(open, "admin@other.com").get(
      "/rest/admin/applications/app",
    );
    expect([status, body[0].name]).toEqual([200, "travel"]);
    await open.close();
  });

  it("401 without the role", async () => {
    const nlpUser = basicUser(server, "nlpuser@app.com");
    expect(refusal(await nlpUser.get("/rest/admin/applications/app"))).toEqual([
      401,
      "missing-role",
    ]);
  });
});

describe("getApplicationById", () => {
  it("200: the application", async () => {
    expect(await travel()).toMatchObject({ name: "travel", supportedLocales: ["fr", "en"] });
  });

  it("204 for a foreign one and for an unknown one", async () => {
    expect((await other.get(one(travelId))).status).toBe(204);
    expect((await admin.get(one("6b0000000000000000000000"))).status).toBe(204);
  });
});

describe("saveApplication", () => {
  it("200 creates one with Tock's defaults, its name in small letters", async () => {
    const { status, body } = await admin.post(save, { ...minimal, name: "Hotel" });
    expect([status, body]).toEqual([
      200,
      {
        name: "hotel",
        label: "hotel",
        namespace: "app",
        intents: [],
        supportedLocales: ["en"],
        nlpEngineType: { name: "opennlp" },
        mergeEngineTypes: true,
        useEntityModels: true,
        supportSubEntities: false,
        unknownIntentThreshold: 0.7,
        knownIntentThreshold: 0.1,
        normalizeText: false,
        namespaceIntents: [],
        _id: expect.stringMatching(/^[0-9a-f]{24}$/),
      },
    ]);
    expect((await admin.get(one(body._id))).body).toEqual(body);
    expect(await namesOf(admin)).toEqual(["hotel", "travel"]);
  });

  it("200 ignores properties that an application does not have", async () => {
    const odd = { ...minimal, name: "hotel", "1e999": "NaN", intentStatesMap: { x: ["y"] } };
    const { status, body } = await admin.post(save, odd);
    expect(status).toBe(200);
    expect(body).not.toHaveProperty("1e999");
    expect((await admin.get(one(body._id))).body).toEqual(body);
  });

  it("200 changes what it understands, and the languages of its bot", async () => {
    const before = await travel();
    const { status, body } = await admin.post(save, {
      ...before,
      label: "Trains",
      supportedLocales: ["en", "fr", "fr_CA", "fr"],
      unknownIntentThreshold: 0.999,
    });
    expect([status, body.label, body.supportedLocales]).toEqual([
      200,
      "Trains",
      ["en", "fr", "fr_CA"],
    ]);
    expect(await travel()).toEqual(body);
    const bot = await server.store.bots.byName("app", "travel");
    expect(bot?.supportedLocales).toEqual(["en", "fr", "fr_CA"]);
    // Short of certainty, everything is unknown now.
    expect((await parse("travel", "tickets")).intent).toBe("unknown");
  });

  it("200 removes the intents that the body omits, on both sides", async () => {
    const before = await travel();
    const [greetings] = before.intents;
    const { body } = await admin.post(save, { ...before, intents: [greetings] });
    expect(body.intents).toEqual([greetings]);
    const weather = await server.store.intents.byName("app", "weather");
    expect(weather?.applications).toEqual([]);
    await server.understanding.settled();
    expect((await parse("travel", "what is the weather in paris")).intent).not.toBe("weather");

    await admin.post(save, before);
    expect((await server.store.intents.byName("app", "weather"))?.applications).toEqual([travelId]);
    await server.understanding.settled();
    expect((await parse("travel", "what is the weather in paris")).intent).toBe("weather");
  });

  it("200: intents are sorted by label and name, those without a label first", async () => {
    const intent = { namespace: "app", applications: [travelId], entities: [] };
    for (const name of ["zebra", "ant"]) {
      await admin.post("/rest/admin/intent", { ...intent, name, label: null });
    }
    await admin.post("/rest/admin/intent", { ...intent, name: "last", label: "A label" });
    const { intents } = await travel();
    const names = (intents as { name: string }[]).map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(["ant", "zebra", "last"]);
    const labels = (intents as { label: string | null }[]).slice(2).map(({ label }) => label);
    expect(labels).toEqual([...labels].sort());
  });

  it("400 for a name that is taken, whatever its case, and for a changed name", async () => {
    expect(refusal(await admin.post(save, { ...minimal, name: "TRAVEL" }))).toEqual([
      400,
      "name-taken",
    ]);
    expect(refusal(await admin.post(save, { ...(await travel()), name: "trains" }))).toEqual([
      400,
      "name-unchangeable",
    ]);
  });

  it("400 for a foreign intent, one without an id, and an unknown one", async () => {
    const own = (await admin.get("/rest/admin/applications")).body[0].intents[0];
    const theirs = { ...minimal, namespace: "other", intents: [own] };
    expect(refusal(await other.post(save, theirs))).toEqual([400, "unknown-intent"]);
    const { _id, ...nameless } = own;
    expect(refusal(await admin.post(save, { ...minimal, intents: [nameless] }))).toEqual([
      400,
      "unknown-intent",
    ]);
    const unknown = { ...own, _id: "6b0000000000000000000000" };
    expect(refusal(await admin.post(save, { ...minimal, intents: [unknown] }))).toEqual([
      400,
      "unknown-intent",
    ]);
    expect(await namesOf(admin)).toEqual(["travel"]);
  });

  it("401 for another namespace, and for a foreign application", async () => {
    expect(refusal(await admin.post(save, { ...minimal, namespace: "other" }))).toEqual([
      401,
      "foreign-namespace",
    ]);
    const stolen = { ...minimal, namespace: "other", name: "travel", _id: travelId };
    expect(refusal(await other.post(save, stolen))).toEqual([401, "foreign-application"]);
    expect(await travel()).toMatchObject({ namespace: "app" });
  });

  it("creates one for many concurrent requests with the same name", async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => admin.post(save, minimal)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(400)]);
  });
});

describe("deleteApplication", () => {
  it("200: deletes what only it uses, and keeps the rest", async () => {
    const { intents } = await travel();
    await admin.post(save, { ...minimal, intents: [intents[0]] });
    const feature = { namespace: "app", botId: "travel", category: "c", name: "n", enabled: true };
    const always = { connectorId: null, startDate: null, endDate: null, graduation: null };
    await server.store.features.save({ ...feature, ...always });
    await parse("travel", "a sentence for the inbox");
    expect(await admin.delete(one(travelId))).toEqual({ status: 200, body: { success: true } });

    expect(await namesOf(admin)).toEqual(["hotel"]);
    expect(await server.store.intents.ofNamespace("app")).toMatchObject([{ name: "book_train" }]);
    expect(await server.store.bots.list()).toEqual([]);
    // As in Tock: a bot of the same name finds them again.
    expect(await server.store.features.ofBot("app", "travel")).toHaveLength(1);
    for (const table of [
      "sentences",
      "parseLogs",
      "parseCounts",
      "models",
      "connectors",
    ] as const) {
      const rows = await server.store.database.read.selectFrom(table).selectAll().execute();
      expect([table, rows]).toEqual([table, []]);
    }
    expect((await parse("travel", "hello")).errors[0].code).toBe("unknown-application");
  });

  it("200: keeps intents that another namespace shares, and removes references to deleted ones", async () => {
    await share("app", "other");
    const intent = { namespace: "other", entities: [], applications: [], name: "own" };
    const lonely = await saveIntent(admin, { ...intent, namespace: "app", name: "lonely" });
    const own = await saveIntent(other, intent);
    const fan = { ...intent, name: "fan", sharedIntents: [own._id, lonely._id] };
    expect(await saveIntent(other, fan)).toMatchObject({ sharedIntents: [own._id, lonely._id] });
    const desk = { ...minimal, namespace: "other", name: "desk", intents: [own, lonely] };
    const { body } = await other.post(save, desk);
    expect(await other.delete(one(body._id))).toMatchObject({ status: 200 });

    expect(await server.store.intents.byName("app", "lonely")).toEqual(lonely);
    expect(await server.store.intents.get(own._id)).toBeUndefined();
    const kept = await server.store.intents.byName("other", "fan");
    expect(kept?.sharedIntents).toEqual([lonely._id]);
  });

  it("401 for a foreign application and for an unknown one", async () => {
    expect(refusal(await other.delete(one(travelId)))).toEqual([401, "foreign-application"]);
    expect(refusal(await other.delete(one("nobody")))).toEqual([401, "foreign-application"]);
    expect(await namesOf(admin)).toEqual(["travel"]);
  });
});
