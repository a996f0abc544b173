import { afterAll, beforeAll, beforeEach, expect } from "vitest";
import type { Settings } from "../../../src/settings/settings.ts";
import { startTestServer, type TestServer } from "../../support/server.ts";

/** Requests to the NLU API of a server. */
export function nluClient(server: () => TestServer) {
  const call = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(server().url + path, init);
    const text = await response.text();
    return { status: response.status, body: text === "" ? null : JSON.parse(text) };
  };
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    call(path, {
      method: "POST",
      headers: { "Content-Type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
  const parse = (text: string, more: object = {}) => {
    const query = { namespace: "app", applicationName: "travel", context: { language: "en" } };
    return post("/rest/nlp/parse", { queries: [text], ...query, ...more });
  };
  /** Resolves when the models know all that was imported. */
  const settled = () => server().understanding.settled();
  const store = () => server().store;
  const url = () => server().url;
  return { call, post, parse, settled, store, url };
}

/** The NLU API of one server for all tests of a file or a `describe`, with the state of the demo for each of them. */
export function nluServer(settings: Partial<Settings> = {}) {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ demo: false, ...settings });
  });
  beforeEach(async () => {
    await server.store.reset();
    await server.understanding.settled();
  });
  afterAll(async () => {
    await server.close();
    expect(server.logged).toEqual([]);
  });
  return nluClient(() => server);
}

/** A server that protects its paths, with two users of two namespaces. */
export function protectedNluServer() {
  return nluServer({
    protectNlu: true,
    users: [
      { login: "admin@app.com", password: "password", namespace: "app", roles: [] },
      { login: "other@other.com", password: "password3", namespace: "other", roles: [] },
    ],
  });
}

export const ownNamespace = basic("admin@app.com", "password");
export const foreignNamespace = basic("other@other.com", "password3");

function basic(login: string, password: string): Record<string, string> {
  return { Authorization: `Basic ${Buffer.from(`${login}:${password}`).toString("base64")}` };
}
