import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { type RunningMock, startMock } from "../../../mocks/start.ts";
import { defaultSettings } from "../../../src/settings/settings.ts";
import { findingsOf } from "../../../src/verification/finding.ts";
import type { RecordedLine } from "../../../src/verification/judge/recording.ts";
import { Masking } from "../../../src/verification/proxy/masking/masking.ts";
import { type RunningProxy, startProxy } from "../../../src/verification/proxy/start.ts";
import { verifyRecorded } from "../../../src/verification/recorded/verify.ts";
import { run } from "../../cli/run.ts";
import { startTestServer, type TestServer } from "../../support/server.ts";

const folder = mkdtempSync(join(tmpdir(), "recorded-"));
let server: TestServer;
let proxy: RunningProxy;
let closed: Awaited<ReturnType<RunningProxy["close"]>>;
let apiKey: string;
/** What the server responded to the recorded requests. */
const responses: Record<string, unknown> = {};

const query = {
  queries: ["hello, I am ada.lovelace@example.org, +33 6 12 34 56 78"],
  namespace: "app",
  applicationName: "travel",
  context: { language: "en" },
};
const post = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });

beforeAll(async () => {
  server = await startTestServer();
  apiKey = server.apiKey ?? "";
  proxy = await startProxy({
    target: new URL(server.url),
    host: "127.0.0.1",
    port: 0,
    recording: { folder },
  });
  const { url } = proxy;
  responses.parse = await (await post(`${url}/rest/nlp/parse`, query)).json();
  const login = { email: "admin@app.com", password: "password" };
  const session = await post(`${url}/rest/authenticate`, login);
  const cookie = session.headers.get("set-cookie")?.split(";")[0] ?? "";
  responses.applications = await (
    await fetch(`${url}/rest/admin/applications`, { headers: { cookie } })
  ).json();
  await fetch(`${url}/rest/admin/locales`, {
    headers: { authorization: `Basic ${btoa("admin@app.com:password")}` },
  });
  const message = { query: "hello", userId: "me", locale: "en", streamedResponse: true };
  responses.stream = await (await post(`${url}/io/app/travel/web/sse/direct`, message)).text();
  await fetch(`${url}/not/of/the/contract`);
  const bot = new WebSocket(`${url.replace("http", "ws")}/${apiKey}`);
  await new Promise<void>((resolve) => bot.on("open", resolve));
  const asked = new Promise<void>((resolve) => {
    bot.on("message", (text) => {
      const { requestId } = JSON.parse(String(text)) as { requestId: string };
      const context = { requestId, date: "2026-01-01T00:00:00Z", lastResponse: true };
      const hi = { text: "hi", args: [], toBeTranslated: false };
      const messages = [{ type: "sentence", text: hi, suggestions: [], delay: 0 }];
      bot.send(
        JSON.stringify({
          requestId,
          botResponse: { messages, storyId: "s", entities: [], context },
        }),
      );
      resolve();
    });
  });
  void post(`${url}/io/app/travel/web`, { query: "hi", userId: "me", locale: "en" });
  await asked;
  await new Promise((resolve) => setTimeout(resolve, 300));
  bot.close();
  await new Promise((resolve) => bot.on("close", resolve));
  await proxy.settled();
  closed = await proxy.close();
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

function lines(name: string): RecordedLine[] {
  const text = readFileSync(join(folder, `${name}.jsonl`), "utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as RecordedLine);
}

describe("record", () => {
  it("writes a file for each API", () => {
    expect(readdirSync(folder).sort()).toEqual(
      ["admin", "bot-definition", "nlp", "web-connector"].map((name) => `${name}.jsonl`),
    );
    const written = ["admin", "bot-definition", "nlp", "web-connector"].flatMap(lines);
    expect(closed.recorded).toEqual({ lines: written.length, leftOut: 1 });
    const [parse] = lines("nlp");
    expect(parse).toMatchObject({
      api: "nlp",
      operation: "POST /rest/nlp/parse",
      request: { method: "POST", path: "/rest/nlp/parse", query: {} },
      response: { status: 200, headers: { "content-type": expect.any(String) } },
    });
    const [stream] = lines("web-connector");
    expect(stream?.operation).toBe("POST /io/:namespace/:bot/:connector/sse/direct");
    expect(stream?.response.body).toBe(responses.stream);
  });

  it("never changes a folder that has recordings, and names one that cannot be made", async () => {
    for (const [out, message] of [
      [folder, "has recordings already"],
      [join(folder, "nlp.jsonl"), "nlp.jsonl is a file, not a folder"],
    ] as const) {
      const { code, stderr } = await run("record", server.url, "--port", "0", "--out", out);
      expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
    }
  });

  it("brings frames of the server and of the bot together", () => {
    const frames = lines("bot-definition").find((line) => line.operation.endsWith("server->bot"));
    expect(frames?.request?.frame).toHaveProperty("botRequest");
    expect(frames?.response.frames).toHaveLength(1);
  });

  it("masks secrets and personal texts", () => {
    const all = readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), "utf8"))
      .join("");
    for (const text of [
      "ada.lovelace",
      "34 56 78",
      "admin@app.com",
      '"password":"password"',
      apiKey,
    ]) {
      expect(all).not.toContain(text);
    }
    const [, login] = lines("nlp");
    const [withSession, withBasic] = lines("admin");
    expect(login?.request?.body).toEqual({ email: "person2@example.com", password: "********" });
    expect(JSON.stringify(login?.response.headers)).toMatch(/tock-session=\*{8};/);
    expect(withSession?.request?.headers?.authorization).toBe("session-cookie");
    expect(withBasic?.request?.headers?.authorization).toBe("basic person2@example.com:********");
  });

  it("writes recordings that conform to the contract", () => {
    const report = verifyRecorded({ recordings: folder }, undefined);
    expect(findingsOf(report, "violation")).toEqual([]);
    expect(report.checks.reduce((sum, { exchanges }) => sum + exchanges, 0)).toBeGreaterThan(5);
  });
});

describe("mock --recorded", () => {
  let mock: RunningMock;
  const warned: string[] = [];
  beforeAll(async () => {
    const settings = { ...defaultSettings(), port: 0, recorded: folder };
    const log = { info() {}, warn: (text: string) => void warned.push(text), error() {} };
    mock = await startMock(settings, { log });
  });
  afterAll(() => mock.close());

  it("returns the recorded response to the same request, whatever is masked in it", async () => {
    const response = await post(`${mock.url}/rest/nlp/parse`, query);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      intent: (responses.parse as { intent: string }).intent,
    });
    const [logged] = mock.requests({ operationId: "parseQuery" });
    expect(logged?.recorded).toBe("nlp.jsonl:1");
  });

  it("returns that of the nearest request otherwise", async () => {
    const response = await fetch(`${mock.url}/rest/admin/applications?other=1`);
    expect(await response.json()).toEqual(new Masking().json(responses.applications as never));
    const [logged] = mock.requests({ operationId: "listApplications" });
    expect(logged?.recorded).toMatch(/^(nearest: )?admin\.jsonl:1$/);
  });

  it("returns recorded events as a stream", async () => {
    const message = { query: "hello", userId: "me", locale: "en", streamedResponse: true };
    const response = await post(`${mock.url}/io/app/travel/web/sse/direct`, message);
    expect(response.headers.get("content-type")).toContain("text/event-stream");
    const events = (text: string) => text.match(/^data:.*$/gm)?.length;
    expect(events(await response.text())).toBe(events(responses.stream as string));
  });

  it("returns examples where nothing was recorded, and says so", async () => {
    const response = await fetch(`${mock.url}/rest/admin/nlp-engines`);
    expect(response.status).toBe(200);
    expect(warned.join()).toContain("listEngines has no recorded response");
  });

  it("leaves requests with Prefer to the examples", async () => {
    const headers = { prefer: "code=400" };
    expect((await post(`${mock.url}/rest/nlp/parse`, query, headers)).status).toBe(400);
  });

  it("does not start without recordings", async () => {
    const settings = { ...defaultSettings(), port: 0, recorded: join(folder, "none") };
    await expect(startMock(settings)).rejects.toThrow("does not exist");
  });
});
