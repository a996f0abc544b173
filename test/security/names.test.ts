import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestServer, type TestServer } from "../support/server.ts";

// Names that every JavaScript object knows already.

const names = ["__proto__", "constructor", "toString", "hasOwnProperty", "prototype"];

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ demo: false });
});
afterAll(async () => {
  expect(server.logged.filter((line) => line.startsWith("error"))).toEqual([]);
  expect(Object.keys(Object.prototype)).toEqual([]);
  await server.close();
});

async function post(path: string, body: string | object) {
  const response = await fetch(server.url + path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
}

const get = async (path: string) => {
  const response = await fetch(server.url + path);
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
};

describe.each(names)("%s", (name) => {
  it("is the name of nothing at first", async () => {
    const application = await get(`/rest/nlp/application?namespace=${name}&name=${name}`);
    expect(application.status).toBe(204);
    const parsed = await post("/rest/nlp/parse", {
      queries: [name],
      namespace: name,
      applicationName: name,
      context: { language: "en" },
    });
    expect([parsed.status, parsed.body.errors[0].code]).toEqual([400, "unknown-application"]);
    expect((await post(`/io/${name}/${name}/${name}`, { userId: name, query: name })).status).toBe(
      404,
    );
    expect((await get(`/${name}`)).status).toBe(404);
    expect((await get(`/_toolkit/${name}`)).status).toBe(404);
    expect((await get(`/_toolkit/openapi/${name}.json`)).status).toBe(404);
  });

  it("is not an encoding, a language with words of its own, or an example", async () => {
    const form = { "content-type": "multipart/form-data; boundary=b" };
    const upload = `${server.url}/rest/nlp/dump/import/sentences`;
    const zipped = { ...form, "content-encoding": name };
    const sent = await fetch(upload, { method: "POST", headers: zipped, body: "--b--" });
    expect(sent.status).toBe(415);
    const json = { "content-type": "application/json", "content-encoding": name };
    const body = JSON.stringify({ userId: "a", query: "hi" });
    const url = `${server.url}/io/app/travel/web`;
    expect((await fetch(url, { method: "POST", headers: json, body })).status).toBe(415);
    const headers = { accept: name, cookie: `${name}=1; tock-session=${name}`, prefer: name };
    const asked = await fetch(`${server.url}/health/liveness?${name}=1`, { headers });
    expect(asked.status).toBe(200);
    const parsed = await post("/rest/nlp/parse", {
      queries: ["to Paris"],
      namespace: "app",
      applicationName: "travel",
      context: { language: name },
    });
    expect([200, 400]).toContain(parsed.status);
  });

  it("can be the name of an application, an intent, an entity, a role and a sentence", async () => {
    const created = await post("/rest/nlp/application/create", {
      name,
      namespace: name,
      locale: "en",
    });
    expect(created).toMatchObject({ status: 200, body: { name, namespace: name } });
    const imported = await post("/rest/nlp/dump/import/sentences/plain", {
      applicationName: `${name}:${name}`,
      language: "en",
      sentences: [
        {
          text: `${name} of all`,
          intent: `${name}:${name}`,
          entities: [{ entity: `${name}:${name}`, role: name, start: 0, end: name.length }],
        },
      ],
    });
    expect(imported).toEqual({ status: 200, body: { success: true } });
    await server.understanding.settled();
    const parsed = await post("/rest/nlp/parse", {
      queries: [`${name} of all`],
      namespace: name,
      applicationName: name,
      context: { language: "en", clientId: name, dialogId: name },
      intentsSubset: [],
    });
    expect(parsed).toMatchObject({
      status: 200,
      body: { intent: name, intentNamespace: name, entities: [{ entity: { role: name } }] },
    });
    const intents = await get(`/rest/nlp/intents?namespace=${name}&name=${name}`);
    expect(intents.body).toMatchObject([{ name, namespace: name, entities: [{ role: name }] }]);
  });

  it("can be a user, a query parameter and an unknown field", async () => {
    const body = `{"userId": "${name}", "query": "${name}", "${name}": {"polluted": true}}`;
    expect((await post(`/io/app/travel/web?${name}=1&${name}[polluted]=1`, body)).status).toBe(200);
    const dialog = await server.store.dialogs.get({
      namespace: "app",
      botId: "travel",
      userId: name,
    });
    expect(dialog?.userId).toBe(name);
    const stream = await fetch(`${server.url}/io/app/travel/web/sse?userId=${name}`);
    const reader = stream.body?.getReader();
    let seen = "";
    while (!seen.includes("RESPONSE_ID")) {
      seen += Buffer.from((await reader?.read())?.value ?? []).toString();
    }
    await reader?.cancel();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it("can be a key of a map in an application dump, and comes back from an export", async () => {
    const id = "6b00000000000000000009ff";
    const dump = `{"application": {"name": "dump-${name}", "namespace": "app",
      "intentStatesMap": {"${name}": ["a"], "${id}": ["${name}"]}}, "entityTypes": [], "sentences": [],
      "intents": [{"_id": "${id}", "name": "dump-${name}", "namespace": "app", "entities": [],
      "entitiesRegexp": {"en": [{"regexp": "${name}"}]}, "applications": []}]}`;
    expect(await post("/rest/nlp/dump/import/plain", dump)).toMatchObject({ status: 200 });
    const headers = { "X-Tock-Contract": "1", "content-type": "application/json" };
    const url = `${server.url}/_toolkit/`;
    const before = await (await fetch(`${url}export`, { headers })).text();
    expect(before).toContain(`"dump-${name}"`);
    const taken = await fetch(`${url}import`, { method: "POST", headers, body: before });
    expect(taken.status).toBe(200);
    expect(await (await fetch(`${url}export`, { headers })).text()).toBe(before);
  });
});
