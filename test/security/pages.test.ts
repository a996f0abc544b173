import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { startTestServer, type TestServer } from "../support/server.ts";
import { ask, statusOf } from "./raw.ts";

// What a page of somebody else, open in a browser of this machine, can do with the server.

let server: TestServer;
let apiKey: string;
beforeAll(async () => {
  server = await startTestServer({ demo: false });
  apiKey = (await server.store.bots.byName("app", "travel"))?.apiKey ?? "";
});
afterAll(() => server.close());

/** Status of a WebSocket handshake; 101 when it is let in. */
async function attach(headers: Record<string, string>): Promise<number> {
  const socket = new WebSocket(`${server.url.replace("http", "ws")}/${apiKey}`, { headers });
  const admitted = once(socket, "open").then(() => 101);
  const refused = once(socket, "unexpected-response").then(([, { statusCode }]) => statusCode);
  const status = await Promise.race([admitted, refused]);
  socket.on("error", () => {});
  socket.terminate();
  return status;
}

const rebound = () => {
  const host = `evil.example:${new URL(server.url).port}`;
  return { host, origin: `http://${host}` };
};

describe("a page whose name was made to point here (DNS rebinding)", () => {
  it("attaches no bot, though its origin is the host it calls", async () => {
    expect(await attach(rebound())).toBe(403);
    expect(await attach({ origin: server.url })).toBe(101);
    expect(await attach({ host: rebound().host })).toBe(101);
  });

  it("uses no toolkit route", async () => {
    const headers = { ...rebound(), "X-Tock-Contract": "1" };
    for (const target of ["POST /_toolkit/reset", "GET /_toolkit/export", "GET /_toolkit/clock"]) {
      expect([target, statusOf(await ask(server.url, target, headers))]).toEqual([target, 404]);
    }
  });

  it("does not learn the key of the demo's bot, nor the demo logins", async () => {
    const own = await ask(server.url, "GET /");
    expect(own.includes(apiKey)).toBe(true);
    const foreign = await ask(server.url, "GET /", rebound());
    expect(statusOf(foreign)).toBe(200);
    expect(foreign.includes(apiKey)).toBe(false);
    expect(foreign.includes("admin@app.com")).toBe(false);
  });

  it("opens nothing with the demo logins, which are public", async () => {
    const authorization = `Basic ${Buffer.from("admin@app.com:password").toString("base64")}`;
    const target = "GET /rest/nlp/intents?namespace=app&name=travel";
    expect(statusOf(await ask(server.url, target, { authorization }))).toBe(200);
    expect(statusOf(await ask(server.url, target, { authorization, ...rebound() }))).toBe(401);
  });

  it("is known by its name only", async () => {
    for (const host of ["localhost", "a.localhost", "127.0.0.1", "127.1.2.3:1", "[::1]:80"]) {
      const answer = await ask(server.url, "GET /_toolkit/clock", { host });
      expect([host, statusOf(answer)]).toEqual([host, 200]);
    }
    for (const host of ["127.0.0.1.evil.example", "localhost.evil.example", "evillocalhost"]) {
      const answer = await ask(server.url, "GET /_toolkit/clock", { host });
      expect([host, statusOf(answer)]).toEqual([host, 404]);
    }
  });
});

describe("a page of another origin", () => {
  const origin = "http://evil.example";

  it("attaches no bot", async () => {
    expect(await attach({ origin })).toBe(403);
    expect(await attach({ origin: "null" })).toBe(403);
  });

  it("uses no toolkit route, and is granted no preflight for one", async () => {
    const headers = { origin, "X-Tock-Contract": "1" };
    expect(statusOf(await ask(server.url, "POST /_toolkit/reset", headers))).toBe(403);
    const preflight = await ask(server.url, "OPTIONS /_toolkit/reset", {
      origin,
      "Access-Control-Request-Method": "POST",
      "Access-Control-Request-Headers": "x-tock-contract",
    });
    expect(statusOf(preflight)).toBe(403);
    expect(preflight.toLowerCase()).not.toContain("access-control-allow");
  });

  it.each([
    ["a form", "application/x-www-form-urlencoded"],
    ["a form with files", "multipart/form-data; boundary=x"],
    ["a plain text", "text/plain"],
    ["a plain text that looks like JSON", "text/plain; application/json"],
    ["nothing, as of a Blob without type", ""],
  ])("posts nothing as %s", async (_, type) => {
    const body = JSON.stringify({ name: "evil", namespace: "app", locale: "en" });
    const { port } = new URL(server.url);
    const answer = await new Promise<number>((resolve) => {
      // A Blob without type is sent without the header, and needs no preflight.
      const headers = { origin, ...(type === "" ? {} : { "content-type": type }) };
      void fetch(`http://127.0.0.1:${port}/rest/nlp/application/create`, {
        method: "POST",
        headers,
        body: new Blob([body]),
      }).then(({ status }) => resolve(status));
    });
    expect(answer).toBe(403);
    expect(await server.store.applications.byName("app", "evil")).toBeUndefined();
  });
});
