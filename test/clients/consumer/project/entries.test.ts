import { setupServer } from "msw/node";
import asyncapi from "tock-contract/asyncapi.json" with { type: "json" };
import {
  ApiError,
  createAdminClient,
  createNluClient,
  createWebConnectorClient,
  throwing,
} from "tock-contract/client";
import { startMock } from "tock-contract/mock";
import { tock } from "tock-contract/msw";
import { studio } from "tock-contract/msw/admin";
import { createBotServer } from "tock-contract/msw/servers";
import nlu from "tock-contract/openapi/nlu.json" with { type: "json" };
import manifest from "tock-contract/package.json" with { type: "json" };
import { type Server, startServer } from "tock-contract/server";
import type { components as AdminTypes } from "tock-contract/types/admin";
import type { components, paths } from "tock-contract/types/nlu";
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from "vitest";

type ParseQuery = components["schemas"]["ParseQuery"];

const context = { language: "en" } as ParseQuery["context"];
const body = {
  queries: ["hello"],
  namespace: "app",
  applicationName: "travel",
  context,
} as ParseQuery;
const path = { namespace: "app", bot: "travel", connector: "web" };

describe("tock-contract/server and tock-contract/client", () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer({ seed: "demo" });
  });
  afterAll(() => server.close());

  it("chat", async () => {
    const chat = createWebConnectorClient({ baseUrl: server.url });
    const { data } = await chat.sendMessage({
      params: { path },
      body: { userId: "anna", query: "hello" },
    });
    expect(data?.responses[0]?.text).toBe("Hello, what can I do for you?");
  });

  it("read Studio by session, and throw", async () => {
    const login = { login: "admin@app.com", password: "password" };
    const admin = throwing(createAdminClient({ baseUrl: server.url, session: true, ...login }));
    const applications = await admin.listApplications();
    expect(applications.map(({ name }) => name)).toContain("travel");
    const error = await throwing(createAdminClient({ baseUrl: server.url }))
      .listApplications()
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiError);
  });

  it("start again quickly, move the clock, and reset", async () => {
    await using other = await startServer({ seed: "empty" });
    other.clock.set("2027-03-01T08:30:00Z");
    expect(other.clock.now().getFullYear()).toBe(2027);
    await other.reset();
    expect(other.clock.now().getFullYear()).toBeLessThan(2027);
  });
});

describe("tock-contract/mock", () => {
  it("answers with examples", async () => {
    await using mock = await startMock();
    const { data } = await createNluClient({ baseUrl: mock.url }).parseQuery({ body });
    expect(data?.intent).toEqual(expect.any(String));
  });
});

describe("tock-contract/msw", () => {
  const worker = setupServer(...tock.handlers(), ...studio.handlers());
  beforeAll(() => worker.listen());
  afterAll(() => worker.close());

  it("answers by operationId, typed", async () => {
    worker.use(tock.parseQuery({ example: "greet" }));
    const client = createNluClient({ baseUrl: "http://tock.example" });
    expect((await client.parseQuery({ body })).data?.intent).toBe("greetings");
    // @ts-expect-error: the contract has no such example
    tock.parseQuery({ example: "bookPlane" });
    expect(createBotServer({ baseUrl: "http://bot.example" }).askBot).toBeTypeOf("function");
  });
});

describe("documents and types", () => {
  it("are importable", () => {
    expect(nlu.openapi).toMatch(/^3\.1/);
    expect(asyncapi.asyncapi).toMatch(/^3/);
    expect(manifest.name).toBe("tock-contract");
    expectTypeOf<paths["/rest/nlp/parse"]["post"]>().not.toBeAny();
    expectTypeOf<AdminTypes["schemas"]["IntentDefinition"]["name"]>().toEqualTypeOf<string>();
  });
});
