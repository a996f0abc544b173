import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
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
  it("goes back to the seed, not to nothing", async () => {
    expect(await createApplication("mine")).toBe(200);
    expect(await exists("mine")).toBe(true);
    expect(await send("/_toolkit/reset", "POST", header)).toBe(200);
    expect([await exists("mine"), await exists("travel")]).toEqual([false, true]);
  });

  it("wants its header", async () => {
    expect(await send("/_toolkit/reset", "POST", {})).toBe(400);
  });

  it("is a POST", async () => {
    expect(await send("/_toolkit/reset", "GET", header)).toBe(405);
  });
});

describe("who may use the toolkit", () => {
  it.each([
    ["a page of this server", { origin: "self" }, 200],
    ["a foreign page", { origin: "http://evil.example" }, 403],
    ["an opaque page", { origin: "null" }, 403],
    ["a foreign name that points here", { host: "evil.example" }, 404],
    ["this machine by another name", { host: "localhost:1" }, 200],
    ["this machine by its IPv6 address", { host: "[::1]:80" }, 200],
  ] as [string, Record<string, string>, number][])("%s", async (_, headers, status) => {
    const sent = headers.origin === "self" ? { origin: server.url } : headers;
    expect(await send("/_toolkit/ready", "GET", sent)).toBe(status);
  });

  it("nobody off loopback", async () => {
    const open = await startTestServer({ host: "0.0.0.0", demo: false });
    const { port } = new URL(open.url);
    expect((await fetch(`http://127.0.0.1:${port}/_toolkit/ready`)).status).toBe(404);
    await open.close();
  });
});

describe("/_toolkit/openapi", () => {
  it("gives the bundle of an API", async () => {
    const response = await fetch(`${server.url}/_toolkit/openapi/nlu.json`);
    expect(await response.json()).toMatchObject({ openapi: "3.1.1" });
  });

  it("knows no other", async () => {
    expect((await fetch(`${server.url}/_toolkit/openapi/none.json`)).status).toBe(404);
    expect((await fetch(`${server.url}/_toolkit/nothing`)).status).toBe(404);
  });
});
