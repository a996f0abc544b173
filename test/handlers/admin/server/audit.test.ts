import { describe, expect, it } from "vitest";
import { loadContract } from "../../../../src/contract/documents.ts";
import { isSecretName } from "../../../../src/contract/without-secrets.ts";
import type { User } from "../../../support/user.ts";
import { People, refusal } from "../people.ts";

const people = new People();
const search = "/rest/admin/users/logs/search";
const inApp = { namespace: "app" };

const logged = async (query: object = {}, user: User = people.admin) =>
  (await user.post(search, { ...inApp, size: 100, ...query })).body;

const type = (name: string) => people.admin.post("/rest/admin/entity-type/create", { type: name });

describe("searchUserActions", () => {
  it("200: users, changes and times, newest first", async () => {
    await type("app:one");
    await people.admin.delete("/rest/admin/entity-type/app:one");
    const date = expect.stringMatching(/Z$/);
    const by = {
      namespace: "app",
      applicationId: null,
      login: "admin@app.com",
      error: false,
      date,
    };
    expect(await logged()).toEqual({
      total: 2,
      logs: [
        { ...by, actionType: "Delete Entity", newData: { first: "app:one", second: true } },
        { ...by, actionType: "Create Entity", newData: { type: "app:one" } },
      ],
    });
  });

  it("200: one change by default, and none beyond the last", async () => {
    await type("app:one");
    await type("app:two");
    const { body } = await people.admin.post(search, inApp);
    expect([body.total, body.logs.length]).toEqual([2, 1]);
    expect(body.logs[0].newData).toEqual({ type: "app:two" });
    expect((await logged({ start: 1 })).logs[0].newData).toEqual({ type: "app:one" });
    expect(await logged({ start: 2 })).toEqual({ total: 0, logs: [] });
    expect(await logged({ size: 0 })).toEqual({ total: 2, logs: [] });
  });

  it("200: all entries of a long log, each once", async () => {
    const { userActions, clock } = people.server.store;
    const action = { ...inApp, applicationId: null, login: "a", actionType: "Test", error: false };
    for (let newData = 0; newData < 250; newData += 1) {
      const date = new Date(clock.now().getTime() - (newData % 7)).toISOString();
      userActions.record({ ...action, newData: `${newData}`, date });
    }
    const { total, logs } = await logged({ start: 10, size: 1_000 });
    expect([total, logs.length]).toEqual([250, 240]);
    expect(new Set(logs.map(({ newData }: { newData: string }) => newData)).size).toBe(240);
  });

  it("200: marks failures, and leaves out refused callers", async () => {
    await people.admin.post("/rest/admin/application/build/trigger", { nothing: true });
    await people.botUser.post("/rest/admin/entity-type/create", { type: "app:one" });
    await people.other.delete("/rest/admin/namespace/app");
    const { total, logs } = await logged();
    expect([total, logs[0].actionType, logs[0].error]).toEqual([1, "Trigger Build", true]);
    expect(logs[0].newData).toMatchObject({ nothing: true });
  });

  it("200: leaves out keys, passwords and tokens", async () => {
    const web = { applicationId: "web", connectorType: { id: "web" }, path: "/io/app/travel/web" };
    const bot = { namespace: "app", botId: "travel", nlpModel: "travel", name: "travel" };
    const parameters = { page_token: "t0p", outSecret1: "t0p", greeting: "hi" };
    await people.admin.post("/rest/admin/configuration/bot", { ...bot, ...web, parameters });
    const { logs } = await logged();
    expect(JSON.stringify(logs)).not.toContain("t0p");
    expect(logs[0].newData.parameters).toMatchObject({ page_token: "********", greeting: "hi" });
  });

  it("200: keeps the keys of labels, which are no secrets", async () => {
    const key = { key: "greeting", label: "Hi" };
    const parameters = { key: "t0p" };
    await people.admin.post("/rest/admin/entity-type/create", { type: "app:one", key, parameters });
    expect((await logged()).logs[0].newData).toEqual({
      type: "app:one",
      key,
      parameters: { key: "********" },
    });
  });

  it("200: leaves out bodies that are too large, too deep, or files", async () => {
    const description = "x".repeat(70_000);
    await people.admin.post("/rest/admin/entity-type/create", { type: "app:one", description });
    let deep: unknown = [];
    for (let depth = 0; depth < 60; depth += 1) deep = [deep];
    await people.admin.post("/rest/admin/entity-type/create", { type: "app:two", deep });
    const { logs } = await logged();
    expect(logs[1].newData).toBeNull();
    expect(logs[0].newData.type).toBe("app:two");
    expect(JSON.stringify(logs[0]).length).toBeLessThan(500);
  });

  it("400: the namespace is missing", async () => {
    expect(refusal(await people.admin.post(search, {}))).toEqual([400, "invalid-request"]);
  });

  it("401: another namespace, or a missing role", async () => {
    expect((await people.other.post(search, inApp)).status).toBe(401);
    expect((await people.botUser.post(search, inApp)).status).toBe(401);
  });
});

describe("the log", () => {
  it("deletes entries that are older than a year", async () => {
    const { userActions, clock } = people.server.store;
    const old = new Date(clock.now().getTime() - 366 * 24 * 3600 * 1000).toISOString();
    const action = { ...inApp, applicationId: null, login: "a", actionType: "Test", error: false };
    userActions.record({ ...action, newData: "old", date: old });
    await userActions.written();
    await type("app:one");
    expect((await logged()).logs).toHaveLength(1);
  });
});

describe("the fields that the contract calls secret", () => {
  it("are named so that the log masks them", () => {
    const names = secretFields(loadContract().documents.get("admin"));
    expect(names.length).toBeGreaterThan(3);
    expect(names.filter((name) => !isSecretName(name))).toEqual([]);
  });

  it.each(["pwd", "dbPwd", "pass", "passphrase", "auth", "Authorization", "X-Hub-Signature"])(
    "may be called %s by a connector, and are masked",
    (name) => expect(isSecretName(name)).toBe(true),
  );

  it.each(["author", "passenger", "keyword", "authorized", "publicKey", "public_key"])(
    "are not names like %s",
    (name) => expect(isSecretName(name)).toBe(false),
  );
});

/** Names of the properties whose format is `password`, or that refer to such a schema. */
function secretFields(document: unknown, name = ""): string[] {
  if (typeof document !== "object" || document === null) return [];
  const { format, $ref } = document as { format?: unknown; $ref?: unknown };
  const isSecret = format === "password" || /SecretKey$/.test(String($ref ?? ""));
  const own = isSecret && !/^(SecretKey|allOf|anyOf|oneOf|\d+)$/.test(name) ? [name] : [];
  return [...own, ...Object.entries(document).flatMap(([key, value]) => secretFields(value, key))];
}
