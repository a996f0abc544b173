import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from "vitest";
import {
  ApiError,
  createAdminClient,
  createNluClient,
  createWebConnectorClient,
  type NluSchemas,
  throwing,
} from "../../src/client/index.ts";
import { startTestServer, type TestServer } from "../support/server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const body: NluSchemas["ParseQuery"] = {
  queries: ["hello"],
  namespace: "app",
  applicationName: "travel",
  context: { language: "en" },
};

describe("throwing", () => {
  it("returns data", async () => {
    const nlu = throwing(createNluClient({ baseUrl: server.url }));
    const result = await nlu.parseQuery({ body });
    expect(result.intent).toBe("greetings");
    expectTypeOf(result).not.toBeAny();
    expectTypeOf(result).toExtend<NluSchemas["ParseResult"]>();
    await expect(nlu.checkLiveness()).resolves.toBeUndefined();
  });

  it("throws for a refused request, with all errors", async () => {
    const nlu = throwing(createNluClient({ baseUrl: server.url }));
    const error = await nlu
      .parseQuery({ body: { ...body, applicationName: "nope" } })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      operationId: "parseQuery",
      status: 400,
      errors: [{ code: "unknown-application" }],
      message: expect.stringMatching(/^parseQuery: 400 No application/),
    });
  });

  it("throws for a response that does not match the contract", async () => {
    const studio = throwing(
      createAdminClient({
        baseUrl: "http://proxy.example",
        fetch: async () => new Response("<h1>Bad gateway</h1>", { status: 502 }),
      }),
    );
    await expect(studio.listApplications()).rejects.toMatchObject({ status: 502, errors: [] });
  });

  it("leaves streams unchanged", async () => {
    const chat = throwing(createWebConnectorClient({ baseUrl: server.url }));
    const path = { namespace: "app", bot: "travel", connector: "web" };
    const events = chat.streamEvents({ params: { path, query: { userId: "anna" } } });
    expect((await events.next()).value).toEqual({ event: "ping", data: 1 });
    await events.return();
  });
});
