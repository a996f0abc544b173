import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { UserSetting } from "../../../../src/settings/users.ts";
import { startTestServer, type TestServer } from "../../../support/server.ts";
import { basicUser, sessionUser, type User } from "../../../support/user.ts";
import { refusal } from "../people.ts";

const password = "password";
const users: UserSetting[] = [
  { login: "admin@app.com", password, namespace: "app", roles: ["nlpUser", "admin"] },
  { login: "nlpuser@app.com", password, namespace: "app", roles: ["nlpUser"] },
  { login: "admin@other.com", password, namespace: "other", roles: ["admin"] },
];

let server: TestServer;
let admin: User;
let nlpUser: User;
let other: User;
beforeAll(async () => {
  server = await startTestServer({ demo: false, users });
  admin = basicUser(server);
  nlpUser = basicUser(server, "nlpuser@app.com");
  other = basicUser(server, "admin@other.com");
});
beforeEach(async () => {
  await server.store.reset();
  // Users join the namespace of their setting with their first call.
  for (const user of [admin, nlpUser, other]) await user.get("/rest/admin/namespaces");
});
afterAll(async () => {
  await server.close();
  expect(server.logged).toEqual([]);
});

const namesOf = async (user: User) =>
  (await user.get("/rest/admin/namespaces")).body.map(
    ({ namespace, current }: { namespace: string; current: boolean }) =>
      current ? `*${namespace}` : namespace,
  );
const applicationsOf = async (user: User) =>
  (await user.get("/rest/admin/applications")).body.map(({ name }: { name: string }) => name);

describe("listNamespaces", () => {
  it("200: a new user owns the namespace of the settings", async () => {
    expect(await admin.get("/rest/admin/namespaces")).toEqual({
      status: 200,
      body: [
        { login: "admin@app.com", namespace: "app", owner: true, current: true, label: "app" },
      ],
    });
  });

  it("401 without credentials", async () => {
    expect((await fetch(`${server.url}/rest/admin/namespaces`)).status).toBe(401);
  });
});

describe("listMembers", () => {
  it("200: all members", async () => {
    const { status, body } = await admin.get("/rest/admin/namespaces/app");
    expect([status, body.map(({ login }: { login: string }) => login)]).toEqual([
      200,
      ["admin@app.com", "nlpuser@app.com"],
    ]);
  });

  it("401 for a foreign namespace and for an unknown one", async () => {
    expect(refusal(await admin.get("/rest/admin/namespaces/other"))).toEqual([401, "not-owner"]);
    expect(refusal(await admin.get("/rest/admin/namespaces/nobody"))).toEqual([401, "not-owner"]);
  });

  it("401 for a member who does not own it", async () => {
    const member = { login: "nlpuser@app.com", namespace: "app", owner: false };
    expect(await admin.post("/rest/admin/namespace", member)).toEqual({ status: 200, body: {} });
    expect(refusal(await nlpUser.get("/rest/admin/namespaces/app"))).toEqual([401, "not-owner"]);
  });
});

describe("createNamespace", () => {
  it("200: the creator owns it, and keeps the current namespace", async () => {
    expect(await admin.post("/rest/admin/namespace/team2")).toEqual({
      status: 200,
      body: { success: true },
    });
    expect(await namesOf(admin)).toEqual(["*app", "team2"]);
    expect((await admin.get("/rest/admin/configuration/namespace/team2")).body).toEqual({
      namespace: "team2",
      defaultSharingConfiguration: { model: false, stories: false },
      namespaceImportConfiguration: {},
      label: "team2",
    });
  });

  it("400 for a name that is taken, whatever its case, and for a name with a colon", async () => {
    expect(refusal(await admin.post("/rest/admin/namespace/OTHER"))).toEqual([400, "name-taken"]);
    expect((await admin.post("/rest/admin/namespace/a%3Ab")).status).toBe(400);
    expect(await namesOf(admin)).toEqual(["*app"]);
  });

  it("401 without the role", async () => {
    expect(refusal(await nlpUser.post("/rest/admin/namespace/team2"))).toEqual([
      401,
      "missing-role",
    ]);
  });

  it("creates one for many concurrent requests", async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => admin.post("/rest/admin/namespace/team2")),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(400)]);
  });
});

describe("saveMember", () => {
  it("200: the user sees the namespace at once, and can select it", async () => {
    await admin.post("/rest/admin/namespace/team2");
    const member = { login: "nlpuser@app.com", namespace: "team2" };
    expect(await admin.post("/rest/admin/namespace", member)).toEqual({ status: 200, body: {} });
    expect(await namesOf(nlpUser)).toEqual(["*app", "team2"]);
    expect((await nlpUser.post("/rest/admin/namespace/select/team2")).status).toBe(200);
    const members = await admin.get("/rest/admin/namespaces/team2");
    expect(members.body).toEqual([
      { login: "admin@app.com", namespace: "team2", owner: true, current: false, label: "team2" },
      { login: "nlpuser@app.com", namespace: "team2", owner: false, current: true, label: "team2" },
    ]);
  });

  it("200: a new user still starts in the namespace of the settings", async () => {
    await server.store.reset();
    await other.get("/rest/admin/namespaces");
    await other.post("/rest/admin/namespace", { login: "nlpuser@app.com", namespace: "other" });
    expect(await namesOf(nlpUser)).toEqual(["*app", "other"]);
  });

  it("400 without a namespace", async () => {
    expect((await admin.post("/rest/admin/namespace", { login: "x" })).status).toBe(400);
  });

  it("401 for a foreign namespace: users cannot add themselves", async () => {
    const intruder = { login: "admin@app.com", namespace: "other", owner: true };
    expect(refusal(await admin.post("/rest/admin/namespace", intruder))).toEqual([
      401,
      "not-owner",
    ]);
    expect(await namesOf(admin)).toEqual(["*app"]);
  });
});

describe("selectNamespace", () => {
  beforeEach(() => admin.post("/rest/admin/namespace/team2"));

  it("200: all calls use it, also after later logins", async () => {
    expect(await applicationsOf(admin)).toEqual(["travel"]);
    expect(await admin.post("/rest/admin/namespace/select/team2")).toEqual({
      status: 200,
      body: { success: true },
    });
    expect(await applicationsOf(admin)).toEqual([]);
    const later = await sessionUser(server);
    expect((await later.get("/rest/user")).body).toMatchObject({ namespace: "team2" });
  });

  it("200: changes one session, and no other session of the same user", async () => {
    const [here, there] = [await sessionUser(server), await sessionUser(server)];
    await there.post("/rest/admin/namespace/select/team2");
    expect(await Promise.all([applicationsOf(here), applicationsOf(there)])).toEqual([
      ["travel"],
      [],
    ]);
  });

  it("401 for a foreign namespace, and nothing changes", async () => {
    expect(refusal(await admin.post("/rest/admin/namespace/select/other"))).toEqual([
      401,
      "not-member",
    ]);
    expect(await namesOf(admin)).toEqual(["*app", "team2"]);
  });
});

describe("removeMember", () => {
  it("200: open sessions of the user leave the namespace with the next call", async () => {
    await admin.post("/rest/admin/namespace/team2");
    await admin.post("/rest/admin/namespace", { login: "nlpuser@app.com", namespace: "team2" });
    const session = await sessionUser(server, "nlpuser@app.com");
    await session.post("/rest/admin/namespace/select/team2");
    expect(await admin.delete("/rest/admin/namespace/nlpuser%40app.com/team2")).toEqual({
      status: 200,
      body: { success: true },
    });
    expect((await session.get("/rest/user")).body).toMatchObject({ namespace: "app" });
    expect(await namesOf(nlpUser)).toEqual(["*app"]);
  });

  it("200: a user without a namespace gets a new one, not the one that removed the user", async () => {
    await admin.delete("/rest/admin/namespace/nlpuser%40app.com/app");
    expect(await namesOf(nlpUser)).toEqual(["*app2"]);
    expect(await applicationsOf(nlpUser)).toEqual([]);
  });

  it("401 if the caller is not an owner", async () => {
    expect(refusal(await admin.delete("/rest/admin/namespace/admin%40other.com/other"))).toEqual([
      401,
      "not-owner",
    ]);
    expect(await namesOf(other)).toEqual(["*other"]);
  });
});

describe("deleteNamespace", () => {
  it("200: deletes it for all its members", async () => {
    await admin.post("/rest/admin/namespace/team2");
    await admin.post("/rest/admin/namespace", { login: "nlpuser@app.com", namespace: "team2" });
    expect((await admin.delete("/rest/admin/namespace/team2")).status).toBe(200);
    expect([await namesOf(admin), await namesOf(nlpUser)]).toEqual([["*app"], ["*app"]]);
    expect((await admin.post("/rest/admin/namespace/Team2")).status).toBe(200);
  });

  it("400 as long as it has applications", async () => {
    expect(refusal(await admin.delete("/rest/admin/namespace/app"))).toEqual([
      400,
      "namespace-in-use",
    ]);
  });

  it("401 if the caller is not an owner", async () => {
    expect(refusal(await admin.delete("/rest/admin/namespace/other"))).toEqual([401, "not-owner"]);
    expect(refusal(await admin.delete("/rest/admin/namespace/nobody"))).toEqual([401, "not-owner"]);
  });
});
