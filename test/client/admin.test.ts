import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from "vitest";
import { adminCalls } from "../../generated/admin/client.ts";
import { type AdminClient, type AdminSchemas, createAdminClient } from "../../src/client/index.ts";
import { startTestServer, type TestServer } from "../support/server.ts";

let server: TestServer;
let studio: AdminClient;
beforeAll(async () => {
  server = await startTestServer();
  studio = createAdminClient({
    baseUrl: server.url,
    login: "admin@app.com",
    password: "password",
  });
});
afterAll(async () => {
  await server.close();
});

describe("the client of Studio's API", () => {
  it("creates, reads and deletes", async () => {
    const intent: AdminSchemas["IntentDefinitionInput"] = {
      name: "from-script",
      namespace: "app",
      applications: [],
      entities: [],
      sharedIntents: [],
    };
    const { data: applications = [] } = await studio.listApplications();
    const travel = applications.find(({ name }) => name === "travel");
    const id = travel?._id ?? "";
    const { data: saved } = await studio.saveIntent({ body: { ...intent, applications: [id] } });
    expect(saved?.name).toBe("from-script");
    expectTypeOf(saved).toExtend<AdminSchemas["IntentDefinition"] | undefined>();
    const removed = await studio.removeIntent({
      params: { path: { applicationId: id, intentId: saved?._id ?? "" } },
    });
    expect(removed.response.status).toBe(200);
    const { data: left = [] } = await studio.listIntentsByApplication();
    expect(JSON.stringify(left)).not.toContain("from-script");
  });

  it("returns typed errors", async () => {
    const stranger = createAdminClient({ baseUrl: server.url });
    const { error, response } = await stranger.listApplications();
    expect(response.status).toBe(401);
    expect(error?.errors?.[0]?.code).toBe("missing-credentials");
    expectTypeOf(error).not.toBeAny();
  });

  it("has every operation but those that only a browser calls", () => {
    expect(Object.keys(adminCalls).length).toBeGreaterThan(210);
  });
});
