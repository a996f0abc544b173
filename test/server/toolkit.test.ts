import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RunningClock } from "../../src/store/clock.ts";
import { startTestServer, type TestServer } from "../support/server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ demo: false });
});
afterAll(() => server.close());

const header = { "X-Tock-Contract": "1" };

/** `fetch` does not let a test choose the Host header. */
function send(path: string, method: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    request({ hostname, port, path, method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on("error", reject)
      .end();
  });
}

async function createApplication(name: string): Promise<number> {
  const response = await fetch(`${server.url}/rest/nlp/application/create`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name, namespace: "app", locale: "en" }),
  });
  return response.status;
}

const exists = async (name: string) =>
  (await fetch(`${server.url}/rest/nlp/application?namespace=app&name=${name}`)).status === 200;

describe("/_toolkit/reset", () => {
  it("resets to the seed, not to an empty store", async () => {
    expect(await createApplication("mine")).toBe(200);
    expect(await exists("mine")).toBe(true);
    expect(await send("/_toolkit/reset", "POST", header)).toBe(200);
    expect([await exists("mine"), await exists("travel")]).toEqual([false, true]);
  });

  it("requires its header", async () => {
    expect(await send("/_toolkit/reset", "POST", {})).toBe(400);
  });

  it("is a POST", async () => {
    expect(await send("/_toolkit/reset", "GET", header)).toBe(405);
  });
});

/** A call of the toolkit, with what it answered. */
async function toolkit(method: string, route: string, body?: string) {
  const headers = { ...header, "content-type": "application/json" };
  const init = body === undefined ? { method, headers } : { method, headers, body };
  const response = await fetch(`${server.url}/_toolkit/${route}`, init);
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const apiKeyOf = async () => (await server.store.bots.byName("app", "travel"))?.apiKey ?? "";

describe("/_toolkit/export and import", () => {
  it("exports everything, and imports it again", async () => {
    await createApplication("kept");
    const { status, headers, text } = await toolkit("GET", "export");
    expect([status, headers.get("cache-control")]).toEqual([200, "no-store"]);
    await createApplication("later");
    const imported = await toolkit("POST", "import", text);
    expect(imported.status).toBe(200);
    expect(JSON.parse(imported.text)).toMatchObject({ success: true, rows: { applications: 2 } });
    expect([await exists("kept"), await exists("later")]).toEqual([true, false]);
    expect((await toolkit("GET", "export")).text).toBe(text);
    await toolkit("POST", "reset");
  });

  it("exports secrets on request", async () => {
    const without = await toolkit("GET", "export");
    const within = await toolkit("GET", "export?secrets=true");
    expect(without.text).not.toContain(await apiKeyOf());
    expect(within.text).toContain(await apiKeyOf());
    expect((await toolkit("GET", "export?secrets=yes")).status).toBe(400);
  });

  it("require the header, each", async () => {
    expect(await send("/_toolkit/export", "GET", {})).toBe(400);
    expect(await send("/_toolkit/export", "HEAD", {})).toBe(400);
    expect(await send("/_toolkit/import", "POST", {})).toBe(400);
    expect(await send("/_toolkit/export", "HEAD", header)).toBe(200);
  });

  it("refuses forms, compressed bodies and wrong documents", async () => {
    const form = { ...header, "content-type": "text/plain" };
    expect(await send("/_toolkit/import", "POST", form)).toBe(415);
    const zipped = { ...header, "content-encoding": "gzip" };
    expect(await send("/_toolkit/import", "POST", zipped)).toBe(415);
    const { status, text } = await toolkit("POST", "import", '{"format": "zip"}');
    expect([status, JSON.parse(text).errors[0].code]).toEqual([400, "not-an-export"]);
    expect(await exists("travel")).toBe(true);
  });

  it("takes effect at once: an import waits for the models", async () => {
    const { text } = await toolkit("GET", "export");
    const document = JSON.parse(text);
    for (const row of document.tables.sentences) {
      if (row.text === "hello") row.document.classification.intentId = "6b035c8024e5751f5536250a";
    }
    await toolkit("POST", "import", JSON.stringify(document));
    const response = await fetch(`${server.url}/rest/nlp/parse`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        queries: ["hello"],
        namespace: "app",
        applicationName: "travel",
        context: { language: "en" },
      }),
    });
    expect(await response.json()).toMatchObject({ intent: "goodbye" });
    await toolkit("POST", "reset");
  });
});

describe("/_toolkit/seed", () => {
  it("restores the demo and keeps the rest", async () => {
    await createApplication("mine");
    await server.store.applications.remove("6b035c7b24e5751f553624fd");
    expect((await toolkit("POST", "seed")).status).toBe(200);
    expect([await exists("mine"), await exists("travel")]).toEqual([true, true]);
    await toolkit("POST", "reset");
  });

  it("409 if a name of the demo is taken", async () => {
    await server.store.applications.remove("6b035c7b24e5751f553624fd");
    await createApplication("travel");
    const { status, text } = await toolkit("POST", "seed");
    expect([status, JSON.parse(text).errors[0].code]).toEqual([409, "demo-conflict"]);
    await toolkit("POST", "reset");
  });
});

describe("/_toolkit/clock", () => {
  const now = async () => JSON.parse((await toolkit("GET", "clock")).text).now;

  it("can be moved, and is reset with the data", async () => {
    expect(await now()).toBe("2026-06-01T12:00:00.000Z");
    await toolkit("POST", "clock", '{"advance": "P1DT1H"}');
    expect(await now()).toBe("2026-06-02T13:00:00.000Z");
    await toolkit("POST", "clock", '{"advance": "-PT30M1.5S"}');
    expect(await now()).toBe("2026-06-02T12:29:58.500Z");
    await toolkit("POST", "clock", '{"now": "2030-01-01T00:00:00+01:00"}');
    expect(await now()).toBe("2029-12-31T23:00:00.000Z");
    await toolkit("POST", "reset");
    expect(await now()).toBe("2026-06-01T12:00:00.000Z");
  });

  it.each([
    "{}",
    "[]",
    "",
    '{"advance": "1h"}',
    '{"advance": "P"}',
    '{"advance": "PT"}',
    '{"advance": 60}',
    '{"advance": "P99999999D"}',
    '{"now": "tomorrow"}',
    '{"now": "2026-01-01"}',
    '{"now": "2026-13-01T00:00:00Z"}',
    '{"now": 0}',
    '{"advance": "PT1H", "now": "2026-01-01T00:00:00Z"}',
  ])("400 for %s", async (body) => {
    const { status, text } = await toolkit("POST", "clock", body);
    expect([status, JSON.parse(text).errors[0].code]).toEqual([400, "unreadable-time"]);
    expect(await now()).toBe("2026-06-01T12:00:00.000Z");
  });

  it("stays within valid dates", async () => {
    await toolkit("POST", "clock", '{"now": "9999-12-31T00:00:00Z"}');
    expect((await toolkit("POST", "clock", '{"advance": "P2D"}')).status).toBe(400);
    expect(await now()).toBe("9999-12-31T00:00:00.000Z");
    expect((await toolkit("POST", "clock", '{"now": "1969-12-31T00:00:00Z"}')).status).toBe(400);
    await toolkit("POST", "reset");
  });

  it("keeps running outside of tests", () => {
    const clock = new RunningClock();
    clock.advance(3_600_000);
    expect(clock.now().getTime()).toBeGreaterThanOrEqual(Date.now() + 3_599_000);
    clock.set("2030-01-01T00:00:00Z");
    expect(clock.now().getUTCFullYear()).toBe(2030);
    clock.reset();
    expect(Math.abs(clock.now().getTime() - Date.now())).toBeLessThan(1_000);
  });
});

describe("access to the toolkit", () => {
  it.each([
    ["a page of this server", { origin: "self" }, 200],
    ["a foreign page", { origin: "http://evil.example" }, 403],
    ["an opaque page", { origin: "null" }, 403],
    ["a foreign name that points here", { host: "evil.example" }, 404],
    ["this machine by another name", { host: "localhost:1" }, 200],
    ["this machine by its IPv6 address", { host: "[::1]:80" }, 200],
  ] as [string, Record<string, string>, number][])("%s", async (_, headers, status) => {
    const sent = headers.origin === "self" ? { origin: server.url } : headers;
    expect(await send("/_toolkit/clock", "GET", sent)).toBe(status);
  });

  it("no caller on a public address, except for the readiness probes", async () => {
    const open = await startTestServer({ host: "0.0.0.0", demo: false });
    const { port } = new URL(open.url);
    const toolkitUrl = `http://127.0.0.1:${port}/_toolkit`;
    expect((await fetch(`${toolkitUrl}/clock`)).status).toBe(404);
    const ready = await fetch(`${toolkitUrl}/ready`);
    expect([ready.status, await ready.json()]).toEqual([200, { ready: true }]);
    expect((await fetch(`${toolkitUrl}/ready`, { method: "POST" })).status).toBe(404);
    await open.close();
  });
});

describe("a toolkit with a token", () => {
  const toolkitToken = "a-token-of-the-test";
  const routes = ["ready", "clock", "export", "openapi/nlu.json", "nothing"];

  it.each(["127.0.0.1", "0.0.0.0"])("requires the token, on %s", async (host) => {
    const open = await startTestServer({ host, demo: false, toolkitToken });
    const { port } = new URL(open.url);
    const ask = async (route: string, headers: Record<string, string>) =>
      (await fetch(`http://127.0.0.1:${port}/_toolkit/${route}`, { headers })).status;
    const statuses = (headers: Record<string, string>) =>
      Promise.all(routes.map((route) => ask(route, headers)));
    const hidden = [200, 404, 404, 404, 404];
    expect(await statuses({})).toEqual(hidden);
    expect(await statuses(header)).toEqual(hidden);
    expect(await statuses({ "X-Tock-Contract": `${toolkitToken}x` })).toEqual(hidden);
    expect(await statuses({ "X-Tock-Contract": toolkitToken })).toEqual([200, 200, 200, 200, 404]);
    const page = { "X-Tock-Contract": toolkitToken, origin: "http://evil.example" };
    expect(await ask("ready", page)).toBe(403);
    expect(open.logged.join("\n")).not.toContain(toolkitToken);
    await open.close();
  });
});

describe("/_toolkit/openapi", () => {
  it("returns the bundle of an API", async () => {
    const response = await fetch(`${server.url}/_toolkit/openapi/nlu.json`);
    expect(await response.json()).toMatchObject({ openapi: "3.1.1" });
  });

  it("returns 404 for other names", async () => {
    expect((await fetch(`${server.url}/_toolkit/openapi/none.json`)).status).toBe(404);
    expect((await fetch(`${server.url}/_toolkit/nothing`)).status).toBe(404);
  });
});
