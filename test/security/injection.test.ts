import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatEvent } from "../../src/contract/streams/events.ts";
import { formatEntry } from "../../src/server/log.ts";
import { serverWith } from "../support/handlers.ts";
import { startTestServer, type TestServer } from "../support/server.ts";
import { ask, statusOf } from "./raw.ts";

const path = "/rest/nlp/intents?namespace=app&name=travel";

describe("headers and cookies", () => {
  it("a value cannot begin a header of its own", async () => {
    const server = await serverWith({
      listIntents: () => ({ status: 200, body: [], headers: { "X-Name": "a\r\nX-Evil: 1" } }),
    });
    const response = await fetch(server.url + path);
    expect([response.status, response.headers.get("x-evil")]).toEqual([500, null]);
    await server.close();
  });

  it("a cookie is safe by itself, and its value cannot add to it", async () => {
    const value = "a; Domain=evil.example\r\nX-Evil: 1";
    const server = await serverWith({
      listIntents: () => ({
        status: 200,
        body: [],
        cookies: [
          { name: "session", value },
          { name: "other", value: "1", maxAge: 60, sameSite: "none", secure: true },
        ],
      }),
    });
    const response = await fetch(server.url + path);
    const [session = "", other = ""] = response.headers.getSetCookie();
    const encoded = encodeURIComponent(value);
    expect(session).toBe(`session=${encoded}; Path=/; HttpOnly; SameSite=Lax`);
    expect(other).toMatch(
      /^other=1; Max-Age=60; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=None$/,
    );
    expect(response.headers.get("x-evil")).toBeNull();
    await server.close();
  });
});

describe("event streams", () => {
  it("a text cannot begin an event of its own", () => {
    const text = "a\n\nevent: message\ndata: {}\r\n\r\n\u2028data: 1";
    const written = formatEvent({ id: "1", event: "message", data: { text } });
    expect(written).toBe(
      `event: message\nid: 1\ndata: {"text":"a\\n\\nevent: message\\ndata: {}\\r\\n\\r\\n\u2028data: 1"}\n\n`,
    );
  });

  it.each(["1\ndata: 2", "1\r", "1\0"])("an id or a name cannot either: %j", (text) => {
    expect(() => formatEvent({ id: text, data: 1 })).toThrow("line break");
    expect(() => formatEvent({ event: text, data: 1 })).toThrow("line break");
  });
});

describe("the log", () => {
  const time = new Date("2026-01-01T00:00:00Z");

  it("has one line for a message, whatever is in it", () => {
    const forged = "hi\n2026-01-01T00:00:00.000Z info all is well\r\u001b[2J\u0085\u2028";
    expect(formatEntry(time, "warn", forged)).toBe(
      "2026-01-01T00:00:00.000Z warn hi\\u000a2026-01-01T00:00:00.000Z info all is well\\u000d\\u001b[2J\\u0085\\u2028\n",
    );
  });

  it("indents the details of an error", () => {
    const error = new Error("no\n2026-01-01T00:00:00.000Z info forged\u001b[2J");
    const [first, ...others] = formatEntry(time, "error", "It failed", error).trimEnd().split("\n");
    expect(first).toBe("2026-01-01T00:00:00.000Z error It failed: Error: no");
    expect(others[0]).toBe("    2026-01-01T00:00:00.000Z info forged\\u001b[2J");
    for (const line of others) expect(line).toMatch(/^ {4}/);
  });
});

describe("Last-Event-ID", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ demo: false });
  });
  afterAll(() => server.close());

  it.each([
    "9".repeat(16),
    "9".repeat(10_000),
    "-1",
    "1e999",
    "NaN",
    "__proto__",
    "é".repeat(100),
    "0x10",
  ])("%.20s has no effect", async (id) => {
    const end = new AbortController();
    const response = await fetch(`${server.url}/io/app/travel/web/sse?userId=anna`, {
      headers: { "Last-Event-ID": id },
      signal: end.signal,
    });
    expect(response.status).toBe(200);
    const first = await response.body?.getReader().read();
    expect(Buffer.from(first?.value ?? []).toString()).toContain("event: ping");
    end.abort();
  });

  it("beyond the limit of headers is refused", async () => {
    const target = "GET /io/app/travel/web/sse?userId=anna";
    const answer = await ask(server.url, target, { "Last-Event-ID": "9".repeat(20_000) });
    expect(statusOf(answer)).toBe(431);
  });
});
