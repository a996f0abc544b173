import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { UserSetting } from "../../../../src/settings/users.ts";
import { startTestServer, type TestServer } from "../../../support/server.ts";
import { basicUser, type User } from "../../../support/user.ts";

const password = "password";
const users: UserSetting[] = [
  { login: "admin@app.com", password, namespace: "app", roles: ["admin"] },
  { login: "admin@other.com", password, namespace: "other", roles: ["admin"] },
  { login: "reader@other.com", password, namespace: "other", roles: [] },
];
const configuration = "/rest/admin/configuration/namespace";
const nothing = { model: false, stories: false };

let server: TestServer;
let admin: User;
let other: User;
beforeAll(async () => {
  server = await startTestServer({ demo: false, users });
  admin = basicUser(server);
  other = basicUser(server, "admin@other.com");
});
beforeEach(() => server.store.reset());
afterAll(() => server.close());

describe("saveNamespaceConfiguration", () => {
  it("200: omitted fields get their defaults", async () => {
    const whole = {
      namespace: "app",
      label: "Travel",
      defaultSharingConfiguration: { model: true, stories: false },
      namespaceImportConfiguration: { other: { model: true, stories: true } },
    };
    expect(await admin.post(configuration, whole)).toEqual({ status: 200, body: {} });
    expect((await admin.get(`${configuration}/app`)).body).toEqual(whole);
    expect((await admin.get("/rest/admin/namespaces")).body).toMatchObject([{ label: "Travel" }]);

    await admin.post(configuration, {
      namespace: "app",
      defaultSharingConfiguration: { model: null },
    });
    expect((await admin.get(`${configuration}/app`)).body).toEqual({
      namespace: "app",
      label: null,
      defaultSharingConfiguration: nothing,
      namespaceImportConfiguration: {},
    });
  });

  it("400 without a namespace", async () => {
    expect((await admin.post(configuration, { label: "x" })).status).toBe(400);
  });

  it("401 for a foreign namespace", async () => {
    expect((await admin.post(configuration, { namespace: "other" })).status).toBe(401);
    expect((await other.get(`${configuration}/other`)).status).toBe(204);
  });
});

describe("getNamespaceConfiguration", () => {
  it("204 for a namespace that was never configured", async () => {
    expect((await admin.get(`${configuration}/app`)).status).toBe(204);
  });

  it("401 for a foreign namespace", async () => {
    expect((await admin.get(`${configuration}/other`)).status).toBe(401);
  });
});

describe("listSharedNamespaces", () => {
  it("200: the namespaces that share something, for every caller", async () => {
    const reader = basicUser(server, "reader@other.com");
    const shared = "/rest/admin/configuration/namespaces/shared";
    await admin.post(configuration, { namespace: "app" });
    expect(await reader.get(shared)).toEqual({ status: 200, body: [] });
    await admin.post(configuration, {
      namespace: "app",
      defaultSharingConfiguration: { stories: true },
    });
    expect((await reader.get(shared)).body).toMatchObject([{ namespace: "app" }]);
  });
});

describe("a shared model", () => {
  const intents = async () =>
    (await other.get("/rest/admin/applications")).body[0].namespaceIntents;

  it("offers its intents to namespaces that use it, once both sides agree", async () => {
    const application = {
      name: "helper",
      namespace: "other",
      intents: [],
      supportedLocales: ["en"],
    };
    await other.post("/rest/admin/application", application);
    await other.post(configuration, {
      namespace: "other",
      namespaceImportConfiguration: { app: { model: true } },
    });
    expect(await intents()).toEqual([]);
    await admin.post(configuration, {
      namespace: "app",
      defaultSharingConfiguration: { model: true },
    });
    expect(await intents()).toContainEqual(expect.objectContaining({ name: "book_train" }));
  });
});
