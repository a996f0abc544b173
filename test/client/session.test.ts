import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAdminClient } from "../../src/client/index.ts";
import { startTestServer, type TestServer } from "../support/server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ demo: false });
});
afterAll(() => server.close());

/** A client by session, and the paths it has called. */
function studioWith(password: string) {
  const calls: string[] = [];
  const studio = createAdminClient({
    baseUrl: server.url,
    login: "admin@app.com",
    password,
    session: true,
    fetch: (request) => {
      calls.push(new URL(request.url).pathname);
      expect(request.headers.get("authorization")).toBeNull();
      return fetch(request);
    },
  });
  return { studio, calls };
}

describe("a client by session", () => {
  it("logs in once, also for calls at the same time", async () => {
    const { studio, calls } = studioWith("password");
    const answers = await Promise.all([studio.listApplications(), studio.listNamespaces()]);
    expect(answers.map(({ response }) => response.status)).toEqual([200, 200]);
    expect((await studio.listApplications()).data?.length).toBeGreaterThan(0);
    expect(calls.filter((path) => path === "/rest/authenticate")).toHaveLength(1);
  });

  it("moves with its session to another namespace", async () => {
    const { studio } = studioWith("password");
    await studio.createNamespace({ params: { path: { namespace: "second" } } });
    await studio.selectNamespace({ params: { path: { namespace: "second" } } });
    expect((await studio.listApplications()).data).toEqual([]);
  });

  it("logs in again when the session has ended, and repeats the call with its body", async () => {
    const { studio, calls } = studioWith("password");
    await studio.listApplications();
    await server.reset();
    const body = { name: "boats", namespace: "app", intents: [], supportedLocales: ["en"] };
    const { data, response } = await studio.saveApplication({ body });
    expect([response.status, data?.name]).toEqual([200, "boats"]);
    expect(calls.filter((path) => path === "/rest/authenticate")).toHaveLength(2);
  });

  it("returns the 401 of a wrong password", async () => {
    const { studio } = studioWith("wrong");
    for (let time = 0; time < 2; time++) {
      const { error, response } = await studio.listApplications();
      expect([response.status, error?.errors[0]?.code]).toEqual([401, "missing-credentials"]);
    }
  });

  it("needs a login", () => {
    expect(() => createAdminClient({ baseUrl: server.url, session: true })).toThrow(
      "a session requires login and password",
    );
  });
});
