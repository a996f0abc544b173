import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RequestEntry, TrafficEntry } from "../../src/server/toolkit/traffic-entry.ts";
import { startTestServer, type TestServer } from "../support/server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const watchedHeaders = { "X-Tock-Contract": "1" };

/** Watches while something is done; resolves with the entries once `enough` says so. */
async function watch(
  act: () => Promise<unknown>,
  enough: (entries: TrafficEntry[]) => boolean,
): Promise<TrafficEntry[]> {
  const ended = new AbortController();
  const entries: TrafficEntry[] = [];
  const response = await fetch(`${server.url}/_toolkit/traffic`, {
    headers: watchedHeaders,
    signal: ended.signal,
  });
  expect(response.status).toBe(200);
  const text = (response.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream());
  let rest = "";
  let isActing = false;
  for await (const piece of text) {
    // The first comment says that it watches.
    if (!isActing) {
      isActing = true;
      void act();
    }
    const events = (rest + piece).split("\n\n");
    rest = events.pop() ?? "";
    for (const event of events) {
      const data = /^data: (.*)$/m.exec(event)?.[1];
      if (data) entries.push(JSON.parse(data) as TrafficEntry);
    }
    if (enough(entries)) break;
  }
  ended.abort();
  return entries;
}

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(server.url + path, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });

describe("/_toolkit/traffic", () => {
  it("reports the steps to a response", async () => {
    const say = () =>
      post("/io/app/travel/web", { query: "hello", userId: "watched", locale: "en" });
    const entries = await watch(say, (all) => all.some(({ kind }) => kind === "request"));
    const kinds = entries.map(({ kind }) => kind);
    expect(kinds).toEqual(
      expect.arrayContaining([
        "understanding",
        "frame-to-bot",
        "frame-from-bot",
        "event",
        "request",
      ]),
    );
    const request = entries.find(({ kind }) => kind === "request") as RequestEntry;
    expect(request).toMatchObject({
      api: "web-connector",
      operationId: "sendMessage",
      method: "POST",
      url: "/io/app/travel/web",
      status: 200,
      request: { body: { query: "hello", userId: "watched" } },
      response: { mediaType: "application/json" },
      violations: [],
    });
    const numbers = entries.map(({ number }) => number);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });

  it("shows no secret", async () => {
    const act = async () => {
      await post("/rest/authenticate", { email: "admin@app.com", password: "password" });
      await fetch(`${server.url}/rest/admin/applications?token=my-token`, {
        headers: { authorization: `Basic ${btoa("admin@app.com:password")}` },
      });
    };
    const entries = await watch(act, (all) => all.length >= 2);
    const text = JSON.stringify(entries);
    expect(text).toContain("admin@app.com");
    expect(text).toContain("token=********");
    expect(text).not.toMatch(/"password":"password"|my-token|Basic |tock-session=/);
  });

  it("reports refusals, and no pages", async () => {
    const act = async () => {
      await fetch(`${server.url}/`);
      await fetch(`${server.url}/rest/nothing`);
      await post("/rest/nlp/parse", { queries: 1 });
    };
    const entries = await watch(act, (all) => all.length >= 2);
    expect(entries.map((entry) => (entry as RequestEntry).status)).toEqual([404, 400]);
    expect(entries.map((entry) => (entry as RequestEntry).operationId)).toEqual([
      null,
      "parseQuery",
    ]);
  });

  it("ends when the server stops", async () => {
    const other = await startTestServer();
    const response = await fetch(`${other.url}/_toolkit/traffic`, { headers: watchedHeaders });
    const text = response.text();
    await other.close();
    expect(await text).toContain(": watching");
  });

  it("records nothing without a reader", async () => {
    await post("/rest/nlp/parse", { queries: 1 });
    const entries = await watch(
      () => fetch(`${server.url}/rest/nothing`),
      (all) => all.length >= 1,
    );
    expect(entries.map((entry) => (entry as RequestEntry).url)).toEqual(["/rest/nothing"]);
  });

  it("requires the header, like all routes that reveal data", async () => {
    expect((await fetch(`${server.url}/_toolkit/traffic`)).status).toBe(400);
    const headers = { ...watchedHeaders, origin: "http://elsewhere.example" };
    expect((await fetch(`${server.url}/_toolkit/traffic`, { headers })).status).toBe(403);
  });
});
