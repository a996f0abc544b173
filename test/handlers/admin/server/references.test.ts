import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestServer, type TestServer } from "../../../support/server.ts";

const authorization = `Basic ${Buffer.from("admin@app.com:password").toString("base64")}`;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ demo: false });
});
afterAll(() => server.close());

async function read(path: string): Promise<unknown> {
  const response = await fetch(server.url + path, { headers: { authorization } });
  expect(response.status).toBe(200);
  return response.json();
}

describe("listLocales", () => {
  it("200: lists languages with their names, sorted by name", async () => {
    const locales = (await read("/rest/admin/locales")) as { first: string; second: string }[];
    expect(locales).toContainEqual({ first: "fr", second: "French" });
    expect(locales.slice(0, 3).map(({ second }) => second)).toEqual(["Afrikaans", "Aghem", "Akan"]);
    expect(new Set(locales.map(({ first }) => first)).size).toBe(locales.length);
    expect(locales.length).toBeGreaterThan(200);
  });
});

describe("listEngines", () => {
  it("200: names the engine that applications name", async () => {
    const engines = await read("/rest/admin/nlp-engines");
    const application = await server.store.applications.byName("app", "travel");
    expect(engines).toEqual([application?.nlpEngineType]);
  });
});
