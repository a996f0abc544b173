import { expect, it } from "vitest";
import { SharedWrites } from "../../../src/store/database/shared-writes.ts";
import { Store } from "../../../src/store/store.ts";

/** A disk that is ready when the test says so. */
function slowDisk() {
  const waiting: PromiseWithResolvers<void>[] = [];
  return {
    settle() {
      const wait = Promise.withResolvers<void>();
      waiting.push(wait);
      return wait.promise;
    },
    async ready(error?: Error) {
      const wait = waiting.shift();
      if (error) wait?.reject(error);
      else wait?.resolve();
      await new Promise(setImmediate);
    },
  };
}

it("what comes while one transaction is written to disk shares the next", async () => {
  const groups: string[][] = [];
  const disk = slowDisk();
  const writes = new SharedWrites<string>(
    async (items) => void groups.push([...items]),
    () => disk.settle(),
  );
  const done: string[] = [];
  const add = (item: string) => writes.add(item).then(() => done.push(item));
  const all = ["a", "b", "c"].map(add);
  await new Promise(setImmediate);
  expect([groups, done]).toEqual([[["a"]], []]);
  await disk.ready();
  expect([groups, done]).toEqual([[["a"], ["b", "c"]], ["a"]]);
  await disk.ready();
  await Promise.all(all);
  expect(done).toEqual(["a", "b", "c"]);
});

it("an item that cannot be written does not fail the others of its transaction", async () => {
  const written: string[] = [];
  const writes = new SharedWrites<string>(
    async (items) => {
      if (items.includes("bad")) throw new Error("no such bot");
      written.push(...items);
    },
    async () => {},
  );
  const results = await Promise.allSettled(["a", "b", "bad", "c"].map((item) => writes.add(item)));
  expect(results.map(({ status }) => status)).toEqual([
    "fulfilled",
    "fulfilled",
    "rejected",
    "fulfilled",
  ]);
  expect(written).toEqual(["a", "b", "c"]);
});

it("what is not on disk is not acknowledged, and not written twice", async () => {
  const written: string[] = [];
  const disk = slowDisk();
  const writes = new SharedWrites<string>(
    async (items) => void written.push(...items),
    () => disk.settle(),
  );
  const all = Promise.allSettled(["a", "b", "c"].map((item) => writes.add(item)));
  await new Promise(setImmediate);
  await disk.ready();
  await disk.ready(new Error("disk full"));
  expect((await all).map(({ status }) => status)).toEqual(["fulfilled", "rejected", "rejected"]);
  expect(written).toEqual(["a", "b", "c"]);
});

const dialogOf = (userId: string, dialogId = `dialog of ${userId}`) => ({
  ...{ namespace: "app", botId: "travel", userId, dialogId },
  ...{ intent: "", position: null, entities: [], lastDate: "2026-01-01T00:00:00.000Z" },
});

it("dialogs of many users are saved together, except the one that is invalid", async () => {
  const store = await Store.open({ folder: null });
  const dialogs = ["a", "b", "c", "d"].map((user) => dialogOf(user));
  const repeated = dialogOf("a", "another");
  const results = await Promise.allSettled(
    [...dialogs, repeated].map((dialog) => store.dialogs.save(dialog)),
  );
  expect(results.map(({ status }) => status)).toEqual([
    ...dialogs.map(() => "fulfilled"),
    "rejected",
  ]);
  for (const dialog of dialogs) expect(await store.dialogs.get(dialog)).toEqual(dialog);
  await store.close();
});
