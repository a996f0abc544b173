import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { botAction, userAction } from "../../src/bot/history.ts";
import { plainSentence } from "../../src/bot/messages/reported-message.ts";
import { webRoute } from "../../src/bot/route.ts";
import { ManualClock } from "../../src/store/clock.ts";
import { Events } from "../../src/store/conversations/events.ts";
import { Database } from "../../src/store/database/database.ts";
import { LogOnDisk } from "../../src/store/database/log-on-disk.ts";
import { Store } from "../../src/store/store.ts";
import { demo } from "../../src/studio/demo/index.ts";
import { temporaryFolder } from "./folder.ts";

/** A connector apart from its bot. */
const web = {
  nlpModel: "travel",
  apiKey: "k",
  webhookUrl: null,
  connectorId: "web",
  configurationId: "5f0d3a7c9f514e0b8a572d8f",
  targetId: null,
  name: "Web",
  baseUrl: null,
};

describe("bots", () => {
  it("has the demo's bot, with a key of its own in every store", async () => {
    const store = await Store.open({ folder: null, seed: demo });
    const other = await Store.open({ folder: null, seed: demo });
    const bot = await store.bots.byName("app", "travel");
    expect(bot).toMatchObject({ nlpModel: "travel", webhookUrl: null });
    expect(bot?.apiKey).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect((await other.bots.byName("app", "travel"))?.apiKey).not.toBe(bot?.apiKey);
    expect(await store.bots.withApiKey(bot?.apiKey ?? "")).toEqual([bot]);
    expect(await store.bots.knowsApiKey(bot?.apiKey ?? "")).toBe(true);
    expect(await store.bots.knowsApiKey("nope")).toBe(false);
    await Promise.all([store.close(), other.close()]);
  });

  it("keeps the key of the demo's bot over a reset, so that a connected bot stays", async () => {
    const store = await Store.open({ folder: null, seed: demo });
    const before = await store.bots.byName("app", "travel");
    await store.reset();
    expect(await store.bots.byName("app", "travel")).toEqual(before);
    await store.close();
  });

  it("finds connectors by path without regard to case, and by bot", async () => {
    const store = await Store.open({ folder: null, seed: demo });
    const connector = await store.bots.connectorAt("/IO/app/Travel/web");
    expect(connector).toMatchObject({
      applicationId: "web",
      botId: "travel",
      path: "/io/app/travel/web",
    });
    expect(await store.bots.connectorAt("/io/app/travel/nope")).toBeUndefined();
    const test = await store.bots.connectorAt("/io/app/test/TEST-web");
    expect(test).toMatchObject({ targetConfigurationId: connector?._id });
    expect(await store.bots.connectors("app", "travel")).toEqual([connector, test]);
    expect(await store.bots.removeConnector(connector?._id ?? "")).toBe(true);
    expect(await store.bots.connectors("app", "travel")).toEqual([]);
    await store.close();
  });
});

describe("dialogs", () => {
  it("keeps one dialog for each user of a bot, and votes until they are taken back", async () => {
    const store = await Store.open({ folder: null, clock: new ManualClock(), seed: demo });
    const key = { namespace: "app", botId: "travel", userId: "anna" };
    const dialog = {
      ...key,
      dialogId: store.newId(),
      intent: "refund",
      position: { storyId: "refund", step: "ask_reason" },
      entities: [],
    };
    expect(await store.dialogs.get(key)).toBeUndefined();
    await store.dialogs.save(dialog);
    await store.dialogs.save({ ...dialog, intent: "thanks" });
    expect(await store.dialogs.get(key)).toEqual({ ...dialog, intent: "thanks" });
    expect(await store.dialogs.get({ ...key, userId: "bob" })).toBeUndefined();

    await store.dialogs.saveFeedback("a", "UP");
    await store.dialogs.saveFeedback("a", "DOWN");
    expect(await store.dialogs.feedback("a")).toBe("DOWN");
    await store.dialogs.saveFeedback("a", null);
    expect(await store.dialogs.feedback("a")).toBeNull();
    await store.close();
  });
});

describe("removal of a user", () => {
  it("deletes the dialogs with all bots of the namespace, ended and deleted ones included", async () => {
    const store = await Store.open({ folder: null, clock: new ManualClock(), seed: demo });
    const none = { intent: null, position: null, entities: [] };
    const chat = async (namespace: string, botId: string, userId: string, ended = false) => {
      const dialog = { namespace, botId, userId, dialogId: store.newId(), ...none };
      const connector = { ...dialog, ...web };
      const said = userAction({
        id: store.newId(),
        date: store.clock.now(),
        connector,
        route: webRoute(connector),
        userId,
        event: { kind: "text", text: "hello" },
        intent: "hello",
        request: {},
      });
      await store.dialogs.save({ ...dialog, ended }, [said]);
      return dialog;
    };
    const gone = [
      await chat("app", "travel", "anna", true),
      await chat("app", "travel", "anna"),
      await chat("app", "deleted", "anna"),
      await chat("app", "zoo", "anna"),
    ];
    const others = [await chat("app", "travel", "bob"), await chat("other", "travel", "anna")];
    await store.dialogs.removeUser({ namespace: "app", userId: "anna" });
    for (const dialog of gone) {
      expect(await store.dialogs.byId(dialog.dialogId)).toBeUndefined();
      expect(await store.botUsers.get(dialog)).toBeUndefined();
    }
    for (const dialog of others) {
      expect(await store.dialogs.byId(dialog.dialogId)).toBeDefined();
      expect(await store.botUsers.get(dialog)).toBeDefined();
    }
    await store.close();
  });
});

describe("actions", () => {
  it("stores the actions of a dialog, over a restart, and returns the latest with their votes", async () => {
    const folder = mkdtempSync(join(tmpdir(), "tock-contract-actions-"));
    const clock = new ManualClock();
    const dialog = {
      namespace: "app",
      botId: "travel",
      userId: "anna",
      dialogId: "6b0000000000000000000001",
      intent: null,
      position: null,
      entities: [],
    };
    const connector = { ...dialog, ...web };
    const action = (id: string, text: string) =>
      botAction({
        id,
        date: clock.now(),
        connector,
        route: webRoute(connector),
        userId: "anna",
        message: plainSentence(text),
      });
    const idOf = (last: number) => `6b00000000000000000001${String(last).padStart(2, "0")}`;

    const first = await Store.open({ folder, clock, seed: demo });
    await first.dialogs.save(dialog, [action(idOf(1), "one"), action(idOf(2), "two")]);
    clock.advance(1_000);
    await first.dialogs.save(dialog, [action(idOf(0), "three")]);
    await first.dialogs.save({ ...dialog, dialogId: "6b0000000000000000000002", userId: "bob" }, [
      action(idOf(3), "another dialog"),
    ]);
    await first.dialogs.saveFeedback(idOf(2), "UP");
    await first.close();

    const store = await Store.open({ folder, clock, seed: demo });
    const told = await store.dialogs.actions(dialog.dialogId, 2);
    expect(told.map(({ message }) => "text" in message && message.text)).toEqual(["two", "three"]);
    expect(told.map(({ metadata }) => metadata.feedback?.vote)).toEqual(["UP", undefined]);
    expect(await store.dialogs.actions(dialog.dialogId, 100)).toHaveLength(3);
    await store.reset();
    expect(await store.dialogs.actions(dialog.dialogId, 100)).toEqual([]);
    await store.close();
    rmSync(folder, { recursive: true });
  });
});

describe("events", () => {
  it("keeps the newest of a stream and in total, and deletes what was delivered", async () => {
    const database = await Database.open(null);
    const events = new Events<string>(database, { all: 4, stream: 2 });
    expect(await events.lastId()).toBe(0);
    const first = 1_763_000_000_000_000;
    const add = (stream: string, id: number) =>
      events.add(stream, { id: first + id, message: `${stream}${id}` });
    for (const id of [1, 2, 3]) await add("anna", id);
    const texts = async (stream: string) =>
      (await events.missed(stream)).map(({ message }) => message);
    expect(await texts("anna")).toEqual(["anna2", "anna3"]);
    for (const id of [4, 5]) await add("bob", id);
    await add("carol", 6);
    expect(await texts("anna")).toEqual(["anna3"]);
    expect(await texts("bob")).toEqual(["bob4", "bob5"]);
    await events.delivered(first + 4);
    expect(await events.missed("bob")).toEqual([{ id: first + 5, message: "bob5" }]);
    expect(await events.lastId()).toBe(first + 6);
    await database.close();
  });

  it("does not wait for the disk, which the turn does that sends them", async () => {
    const store = await Store.open({ folder: temporaryFolder() });
    onTestFinished(() => store.close());
    const settle = vi.spyOn(LogOnDisk.prototype, "settle");
    onTestFinished(() => settle.mockRestore());
    await store.events.add("anna", {
      id: 1,
      message: { responses: [], metadata: { RESPONSE_ID: "1" } },
    });
    await store.events.delivered(1);
    expect(settle).not.toHaveBeenCalled();
  });
});

it("deletes dialogs and votes after their retention without a change", async () => {
  const clock = new ManualClock();
  const store = await Store.open({ folder: null, clock, keepDialogs: 10, seed: demo });
  const save = (userId: string) =>
    store.dialogs.save({
      namespace: "app",
      botId: "travel",
      userId,
      dialogId: `dialog of ${userId}`,
      intent: null,
      position: null,
      entities: [],
    });
  const users = Array.from({ length: 30 }, (_, index) => `user ${index}`);
  for (const user of [...users, "anna"]) await save(user);
  await store.dialogs.saveFeedback("old", "UP");
  clock.advance(9 * 24 * 3600 * 1000);
  await save("anna");
  clock.advance(2 * 24 * 3600 * 1000);
  await save("bob");
  await save("bob");
  await store.dialogs.saveFeedback("new", "UP");
  const known = async (userId: string) =>
    (await store.dialogs.get({ namespace: "app", botId: "travel", userId })) !== undefined;
  expect(await Promise.all(users.map(known))).toEqual(users.map(() => false));
  expect([await known("anna"), await known("bob")]).toEqual([true, true]);
  expect(await store.dialogs.feedback("old")).toBeNull();
  expect(await store.dialogs.feedback("new")).toBe("UP");
  await store.close();
});
