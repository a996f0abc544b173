import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { serverWith } from "../support/handlers.ts";
import { startTestServer } from "../support/server.ts";

const json = { "content-type": "application/json" };
const message = (query: string, userId = "anna") => ({
  method: "POST",
  headers: json,
  body: JSON.stringify({ query, userId }),
});

describe("a defect of a handler", () => {
  const path = "/rest/nlp/intents?namespace=app&name=travel";
  it.each([
    ["an undeclared property", () => ({ status: 200, body: [{ surprise: 1 }] }), "intents"],
    ["a body of the wrong type", () => ({ status: 200, body: {} }), "must be array"],
    ["an undocumented status", () => ({ status: 418, body: {} }), "status 418 is not documented"],
    ["a body where none is documented", () => ({ status: 200 }), "must be array|not documented"],
  ])("%s is a 500 that names the place", async (_, handler, text) => {
    const server = await serverWith({ listIntents: handler });
    const response = await fetch(server.url + path);
    expect(response.status).toBe(500);
    const body = await response.text();
    expect(body).toContain("broke its own contract");
    if (text !== "intents") expect(body).toMatch(new RegExp(text));
    expect(server.errors).toHaveLength(1);
    await server.close();
  });

  it("an exception is a 500 without details, and a log line with all of them", async () => {
    const server = await serverWith({
      listIntents: () => {
        throw new Error("the secret reason");
      },
    });
    const response = await fetch(server.url + path);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("secret");
    expect(server.errors[0]).toContain("the secret reason");
    await server.close();
  });
});

describe("HEAD and OPTIONS", () => {
  it("HEAD is GET without its body", async () => {
    const server = await startTestServer({ demo: false });
    const path = "/rest/nlp/application?namespace=app&name=travel";
    const response = await fetch(server.url + path, { method: "HEAD" });
    expect([response.status, await response.text()]).toEqual([200, ""]);
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    const stream = await fetch(`${server.url}/io/app/travel/web/sse?userId=a`, { method: "HEAD" });
    expect([stream.status, await stream.text()]).toEqual([200, ""]);
    await server.close();
  });

  it("OPTIONS returns the methods, and answers the preflight of a widget", async () => {
    const server = await startTestServer({ demo: false });
    const plain = await fetch(`${server.url}/rest/nlp/parse`, { method: "OPTIONS" });
    expect([plain.status, plain.headers.get("allow")]).toEqual([204, "OPTIONS, POST"]);
    const preflight = await fetch(`${server.url}/io/app/travel/web`, {
      method: "OPTIONS",
      headers: { origin: "http://shop.example", "access-control-request-method": "POST" },
    });
    expect(preflight.headers.get("access-control-allow-origin")).toBe("*");
    expect(preflight.headers.get("access-control-allow-methods")).toBe("POST,GET");
    await server.close();
  });
});

describe("CORS with credentials", () => {
  it("is for the configured origins only, compared as a whole", async () => {
    const server = await startTestServer({ demo: false, cors: "http://localhost:4200" });
    const ask = (origin: string) => fetch(`${server.url}/health/liveness`, { headers: { origin } });
    const allowed = await ask("http://localhost:4200");
    expect(allowed.headers.get("access-control-allow-origin")).toBe("http://localhost:4200");
    expect(allowed.headers.get("access-control-allow-credentials")).toBe("true");
    const refused = await ask("http://localhost:4200.evil.example");
    expect(refused.headers.get("access-control-allow-origin")).toBeNull();
    await server.close();
  });
});

describe("Prefer", () => {
  const ask = (url: string, prefer: string) =>
    fetch(`${url}/io/app/travel/web`, { ...message("hello"), headers: { ...json, prefer } });

  it("is ignored unless the server allows faults", async () => {
    const server = await startTestServer();
    expect((await ask(server.url, "code=504")).status).toBe(200);
    await server.close();
  });

  it("returns the documented response with --faults", async () => {
    const server = await startTestServer({ faults: true });
    const timeout = await ask(server.url, "code=504");
    expect([timeout.status, await timeout.text()]).toEqual([
      504,
      expect.stringContaining("bot-timeout"),
    ]);
    expect((await ask(server.url, "code=418")).status).toBe(400);
    expect((await ask(server.url, "example=carousel")).status).toBe(200);
    await server.close();
  });
});

describe("shutdown and restart", () => {
  it("ends streams, and keeps what was acknowledged", async () => {
    const data = mkdtempSync(join(tmpdir(), "tock-contract-life-"));
    const first = await startTestServer({ data, demo: false });
    const stream = await fetch(`${first.url}/io/app/travel/web/sse?userId=anna`);
    const created = await fetch(`${first.url}/rest/nlp/application/create`, {
      method: "POST",
      headers: json,
      body: JSON.stringify({ name: "kept", namespace: "app", locale: "fr" }),
    });
    expect(created.status).toBe(200);
    await Promise.all([stream.text(), first.close()]);

    const second = await startTestServer({ data, demo: false });
    const found = await fetch(`${second.url}/rest/nlp/application?namespace=app&name=kept`);
    expect(await found.json()).toMatchObject({ name: "kept", supportedLocales: ["fr"] });
    await second.close();
    rmSync(data, { recursive: true });
  });

  it("refuses a data folder that another server uses", async () => {
    const data = mkdtempSync(join(tmpdir(), "tock-contract-life-"));
    const first = await startTestServer({ data, demo: false });
    await expect(startTestServer({ data, demo: false })).rejects.toThrow(data);
    await first.close();
    rmSync(data, { recursive: true });
  });
});
