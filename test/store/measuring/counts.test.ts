import { cpSync } from "node:fs";
import { expect, it, onTestFinished } from "vitest";
import type { Dialog } from "../../../src/bot/dialog.ts";
import { userAction } from "../../../src/bot/history.ts";
import { webRoute } from "../../../src/bot/route.ts";
import { ManualClock } from "../../../src/store/clock.ts";
import { Store } from "../../../src/store/store.ts";
import { demo } from "../../../src/studio/demo/index.ts";
import { temporaryFolder } from "../folder.ts";

const day = 24 * 3_600_000;
const key = { namespace: "app", botId: "travel" };
const noDays = {};

async function open(folder: string | null, clock: ManualClock): Promise<Store> {
  const store = await Store.open({ folder, clock, seed: demo });
  onTestFinished(() => store.close());
  return store;
}

/** A user says something, which leads to a story. */
async function say(store: Store, userId: string, storyId: string, connectorId = "web") {
  const { clock } = store;
  const connector = { ...key, connectorId } as never;
  const action = userAction({
    ...{ id: store.newId(), date: clock.now(), connector, route: webRoute(connector), userId },
    event: { kind: "text", text: storyId },
    intent: storyId,
    request: {},
  });
  const common = { ...key, userId, intent: storyId, entities: [] };
  const known = await store.dialogs.get({ ...key, userId });
  const dialogId = known?.dialogId ?? store.newId();
  const dialog: Dialog = { ...common, dialogId, position: { storyId, step: null } };
  const state = { storyId, storyName: storyId, storyType: "builtin", category: "default" } as const;
  const metric = {
    type: "STORY_HANDLED",
    emitterStoryId: storyId,
    trackedStoryId: storyId,
  } as const;
  const measures = {
    step: null,
    newEntities: [],
    states: [{ ...state, intent: storyId, step: null, entities: [] }],
    metrics: [{ ...metric, indicatorName: null, indicatorValueName: null }],
  };
  await store.dialogs.save(dialog, [action], { locale: "en", measures });
}

const webId = async (store: Store) =>
  (await store.bots.connectorAt("/io/app/travel/web"))?._id ?? "";
const totals = async (store: Store, dimension: "story" | "users" = "story") =>
  Object.fromEntries(await store.messageDays.totals([await webId(store)], dimension, noDays));
const filter = { ...key };
const handled = async (store: Store) =>
  (await store.metrics.count(filter, ["type"])).map(({ count }) => count);

it("counts survive a restart, and continue", async () => {
  const folder = temporaryFolder();
  const clock = new ManualClock();
  const first = await open(folder, clock);
  await say(first, "anna", "hello");
  await first.close();
  const second = await open(folder, clock);
  await say(second, "anna", "hello");
  await say(second, "anna", "bye");
  expect(await totals(second)).toEqual({ hello: 2, bye: 1 });
  expect(await totals(second, "users")).toEqual({ Users: 1 });
  expect(await handled(second)).toEqual([3]);
});

it("counts turns that were stored by a process that ended before it counted them", async () => {
  const folder = temporaryFolder();
  const clock = new ManualClock();
  const ended = await open(folder, clock);
  await ended.database.settle();
  await say(ended, "anna", "hello");
  const left = temporaryFolder();
  cpSync(folder, left, { recursive: true });
  const next = await open(left, clock);
  expect(await totals(next)).toEqual({ hello: 1 });
  expect(await handled(next)).toEqual([1]);
  expect(await totals(ended)).toEqual({ hello: 1 });
});

it("deletes single steps and metrics after a year, and keeps their counts", async () => {
  const clock = new ManualClock();
  const store = await open(null, clock);
  const begin = clock.now().toISOString();
  await say(store, "anna", "hello");
  clock.advance(400 * day);
  await say(store, "bob", "bye");
  expect(await totals(store)).toEqual({ hello: 1, bye: 1 });
  expect(await handled(store)).toEqual([2]);
  const ids = [await webId(store)];
  const total = async (period: { from?: string; to?: string }) =>
    [...(await store.flow.transitionCounts(ids, period)).values()].reduce((sum, n) => sum + n, 0);
  expect(await total({})).toBe(2);
  expect(await total({ from: begin, to: begin })).toBe(0);
  expect(await total({ from: `${begin.slice(0, 10)}T00:00:00.000Z` })).toBe(2);
});

it("counts nothing of a connector that does not exist or was deleted", async () => {
  const store = await open(null, new ManualClock());
  await say(store, "anna", "hello", "gone");
  await store.bots.removeConnector(await webId(store));
  await say(store, "anna", "hello");
  const { read } = store.database;
  expect(await read.selectFrom("flowSteps").selectAll().execute()).toEqual([]);
  expect(await read.selectFrom("messageDays").selectAll().execute()).toEqual([]);
});

it("keeps what a transaction writes together: a turn that fails counts nothing", async () => {
  const store = await open(null, new ManualClock());
  const failing = store.write(async () => {
    await say(store, "anna", "hello");
    throw new Error("stop");
  });
  await expect(failing).rejects.toThrow("stop");
  expect(await totals(store)).toEqual({});
  expect(await handled(store)).toEqual([]);
});

it("finds no day twice, however long the history is", async () => {
  const clock = new ManualClock("2026-01-01T23:59:59.999Z");
  const store = await open(null, clock);
  for (let index = 0; index < 70; index++) {
    await say(store, `user-${index % 3}`, "hello");
    clock.advance(day);
  }
  const ids = [await webId(store)];
  expect(await totals(store)).toEqual({ hello: 70 });
  const days = await store.messageDays.byDay(ids, "story", noDays);
  expect([...days.values()].map((values) => values.get("hello"))).toEqual(Array(70).fill(1));
  const period = { from: "2026-01-05T00:00:00.000Z", to: "2026-02-10T23:59:59.998Z" };
  const counts = await store.flow.transitionCounts(ids, period);
  expect([...counts.values()].reduce((sum, n) => sum + n, 0)).toBe(36);
  expect((await store.metrics.count({ ...filter, ...period }, ["type"]))[0]?.count).toBe(36);
});
