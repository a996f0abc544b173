import { describe, expect, it, onTestFinished } from "vitest";
import { applications } from "../../../src/handlers/nlu/applications.ts";
import { Store } from "../../../src/store/store.ts";
import { demo } from "../../../src/studio/demo/index.ts";
import { foreignNamespace, nluServer, ownNamespace, protectedNluServer } from "./server.ts";

const { call, post } = nluServer();
const protectedNlu = protectedNluServer();

const created = {
  name: "Voyage",
  label: "Voyage",
  namespace: "nlp",
  intents: [],
  supportedLocales: ["fr_CA"],
  intentStatesMap: {},
  nlpEngineType: { name: "opennlp" },
  mergeEngineTypes: true,
  useEntityModels: true,
  supportSubEntities: false,
  unknownIntentThreshold: 0.7,
  knownIntentThreshold: 0.1,
  normalizeText: false,
  _id: expect.stringMatching(/^[0-9a-f]{24}$/),
};

const createPath = "/rest/nlp/application/create";
const readPath = (namespace: string, name: string) =>
  `/rest/nlp/application?namespace=${namespace}&name=${name}`;

describe("createApplication", () => {
  it("200 creates it with exactly this name, and it can be read", async () => {
    const query = { name: "Voyage", namespace: "nlp", locale: "fr-CA" };
    const answer = await post(createPath, query);
    expect(answer).toEqual({ status: 200, body: created });
    expect(await call(readPath("nlp", "Voyage"))).toEqual(answer);
    expect((await call(readPath("nlp", "voyage"))).status).toBe(204);
  });

  it("200 takes a label", async () => {
    const query = { name: "v", label: "My journey", namespace: "nlp", locale: "en" };
    expect((await post(createPath, query)).body.label).toBe("My journey");
  });

  it("204 if the name is taken, and nothing changes", async () => {
    const query = { name: "travel", label: "Other", namespace: "app", locale: "de" };
    expect(await post(createPath, query)).toEqual({ status: 204, body: null });
    expect((await call(readPath("app", "travel"))).body).toMatchObject({
      label: "Travel Bot",
      supportedLocales: ["fr", "en"],
    });
  });

  it("204 for all but one of several concurrent requests", async () => {
    const store = await Store.open({ folder: null, seed: demo });
    onTestFinished(() => store.close());
    const { createApplication } = applications({ store });
    const create = () =>
      createApplication({
        path: {},
        query: {},
        headers: {},
        cookies: {},
        body: { name: "same", namespace: "nlp", locale: "en" },
        caller: null,
        tenant: { namespace: "nlp" },
        session: null,
        peer: { address: "127.0.0.1", host: undefined },
        signal: new AbortController().signal,
      });
    const answers = await Promise.all([create(), create(), create()]);
    expect(answers.map(({ status }) => status)).toEqual([200, 204, 204]);
  });

  it.each(["a\nb", "\r", "\u2028", " "])(
    "200 for the name %j, which a dump contains",
    async (name) => {
      const { status, body } = await post(createPath, { name, namespace: "app", locale: "en" });
      expect(status).toBe(200);
      const headers = { authorization: `Basic ${btoa("admin@app.com:password")}` };
      const dump = await call(`/rest/admin/sentences/dump/full/${body._id}`, { headers });
      expect(dump).toMatchObject({ status: 200, body: { applicationName: `app:${name}` } });
      const imported = await post("/rest/nlp/dump/import/sentences/plain", dump.body);
      expect(imported).toEqual({ status: 200, body: { success: true } });
    },
  );

  it("400 for an empty name or namespace", async () => {
    for (const query of [
      { name: "", namespace: "nlp", locale: "en" },
      { name: "x", namespace: "", locale: "en" },
    ]) {
      expect((await post(createPath, query)).status).toBe(400);
    }
  });

  it("400 without a locale", async () => {
    expect((await post(createPath, { name: "x", namespace: "nlp" })).status).toBe(400);
  });

  it("401 for a foreign namespace when paths are protected", async () => {
    const { post } = protectedNlu;
    const query = { name: "x", namespace: "app", locale: "en" };
    expect(await post(createPath, query, foreignNamespace)).toMatchObject({
      status: 401,
      body: { errors: [{ code: "foreign-namespace" }] },
    });
    expect((await post(createPath, query, ownNamespace)).status).toBe(200);
  });
});

describe("getApplication", () => {
  it("200 returns the demo", async () => {
    expect(await call(readPath("app", "travel"))).toMatchObject({
      status: 200,
      body: { _id: "6b035c7b24e5751f553624fd", name: "travel", label: "Travel Bot" },
    });
  });

  it("204 for an unknown one", async () => {
    expect(await call(readPath("app", "nope"))).toEqual({ status: 204, body: null });
  });

  it("400 without parameters", async () => {
    expect((await call("/rest/nlp/application")).status).toBe(400);
  });

  it("401 for a foreign namespace when paths are protected", async () => {
    const { call } = protectedNlu;
    const headers = foreignNamespace;
    expect(await call(readPath("app", "travel"), { headers })).toMatchObject({
      status: 401,
      body: { errors: [{ code: "foreign-namespace" }] },
    });
  });
});
