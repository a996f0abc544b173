import { afterAll, beforeAll, beforeEach, expect } from "vitest";
import { roles } from "../../../../src/contract/caller.ts";
import type { Sentence } from "../../../../src/nlu/definitions.ts";
import type { Settings } from "../../../../src/settings/settings.ts";
import { travelId } from "../../../../src/studio/demo/travel.ts";
import { startTestServer, type TestServer } from "../../../support/server.ts";

const password = "password";

/** Two people of the namespace `app`, of which one has few roles, and one of another namespace. */
const users = [
  { login: "admin@app.com", password, namespace: "app", roles },
  { login: "nlp@app.com", password, namespace: "app", roles: ["nlpUser"] },
  { login: "other@other.com", password, namespace: "other", roles },
] as const;

type Login = (typeof users)[number]["login"];

export const inTravel = { namespace: "app", applicationName: "travel", language: "en" };

/** Studio's API of one server for all tests of a file, with the state of the demo for each of them. */
export function studioServer(settings: Partial<Settings> = {}) {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ demo: false, users, ...settings });
  });
  beforeEach(async () => {
    server.clock.reset();
    await server.store.reset();
    await server.understanding.settled();
  });
  afterAll(async () => {
    await server.close();
    expect(server.logged).toEqual([]);
  });

  const call = async (path: string, init: RequestInit = {}, login: Login = "admin@app.com") => {
    const headers = new Headers(init.headers);
    headers.set("authorization", `Basic ${Buffer.from(`${login}:${password}`).toString("base64")}`);
    const response = await fetch(`${server.url}/rest${path}`, { ...init, headers });
    const text = await response.text();
    return { status: response.status, body: text === "" ? null : JSON.parse(text) };
  };
  const post = (path: string, body: unknown, login?: Login) =>
    call(
      path,
      {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      },
      login,
    );
  const upload = (path: string, dump: unknown, login?: Login) => {
    const form = new FormData();
    const text = typeof dump === "string" ? dump : JSON.stringify(dump);
    form.append("dump", new Blob([text]), "dump.json");
    return call(path, { method: "POST", body: form }, login);
  };
  /** Texts that a search finds, in its order. */
  const found = async (query: object = {}) => {
    const { body } = await post("/admin/sentences/search", { ...inTravel, size: 1000, ...query });
    return (body.sentences as { text: string }[]).map(({ text }) => text);
  };
  /** Writes a sentence of the travel bot behind the API's back. */
  const write = (text: string, changes: Partial<Sentence> = {}) =>
    server.store.sentences.save({
      text,
      language: "en",
      applicationId: travelId,
      creationDate: "2026-01-02T00:00:00.000Z",
      updateDate: "2026-01-02T00:00:00.000Z",
      status: "inbox",
      classification: { intentId: "tock:unknown", entities: [] },
      usageCount: 0,
      unknownCount: 0,
      forReview: false,
      otherIntentsProbabilities: {},
      ...changes,
    });
  const parse = (text: string, context: object = {}) =>
    post("/nlp/parse", {
      queries: [text],
      namespace: "app",
      applicationName: "travel",
      context: { language: "en", ...context },
    });
  /** Makes the texts of an entity type hidden. */
  const hide = async (name: string) => {
    const type = await server.store.entityTypes.byName(name);
    if (!type) throw new Error(`no ${name}`);
    await server.store.entityTypes.save({ ...type, obfuscated: true });
  };
  const settled = () => server.understanding.settled();
  const store = () => server.store;
  const clock = () => server.clock;
  return { call, post, upload, found, write, parse, hide, settled, store, clock };
}

/** Codes of a refusal. */
export const codes = ({ body }: { body: { errors: { code: string }[] } }) =>
  body.errors.map(({ code }) => code);

export const travel = {
  id: travelId,
  greetings: "6b035c8024e5751f55362509",
  bookTrain: "6b035c8024e5751f5536250c",
  trainStatus: "6b035c8024e5751f5536250d",
  weather: "6b035c8024e5751f55362510",
};

/** An application that is not the caller's. */
export async function writeForeign(store: TestServer["store"]): Promise<string> {
  const travelBot = await store.applications.byName("app", "travel");
  if (!travelBot) throw new Error("no travel bot");
  const _id = store.newId();
  await store.applications.save({
    ...travelBot,
    _id,
    namespace: "other",
    name: "secret",
    intents: [],
  });
  return _id;
}
