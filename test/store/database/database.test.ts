import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { Change } from "../../../src/store/database/database.ts";
import { Store } from "../../../src/store/store.ts";
import { demo } from "../../../src/studio/demo/index.ts";
import { newApplication } from "../../../src/studio/understanding/application.ts";
import { temporaryFolder } from "../folder.ts";

describe.each(["memory", "folder"])("database in %s", (place) => {
  let store: Store;
  let news: Change[];
  const names = async () => (await store.applications.list()).map(({ name }) => name);
  const save = (name: string) =>
    store.applications.save({
      ...newApplication(store, { namespace: "app", name }),
      _id: name.padEnd(24, "0"),
    });

  beforeEach(async () => {
    store = await Store.open({
      folder: place === "memory" ? null : temporaryFolder(),
    });
    onTestFinished(() => store.close());
    news = [];
    store.database.onChange((change) => news.push(change));
  });

  it("is refilled at once, or not at all, and enforces references afterwards", async () => {
    await save("a");
    news = [];
    const orphan = {
      ...{ applicationId: "nope", language: "en", document: "{}" },
      ...{ id: "s", text: "s", normalisedText: "s", status: "model", intentId: "i" },
      updateDate: "2026-01-01T00:00:00.000Z",
    };
    const insert = () =>
      store.database.write((tx) =>
        tx
          .insertInto("sentences")
          .values(orphan as never)
          .execute(),
      );
    const failing = store.database.refill(async () => {
      await save("b");
      expect(await names()).toEqual(["b"]);
      await insert();
    });
    await expect(failing).rejects.toThrow("sentences refers to a missing row of applications");
    expect([await names(), news]).toEqual([["a"], []]);
    await expect(insert()).rejects.toThrow("FOREIGN KEY");
    await store.database.refill(() => save("b"));
    expect(await names()).toEqual(["b"]);
    expect(news.map(({ subject }) => subject)).toEqual(["all", "applications"]);
    await expect(insert()).rejects.toThrow("FOREIGN KEY");
  });

  it("joins writes within a write: all or none of them, and reports only committed changes", async () => {
    const failing = store.write(async () => {
      await save("a");
      await save("b");
      expect(await names()).toEqual(["a", "b"]);
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await names()).toEqual([]);
    expect(news).toEqual([]);

    await store.write(async () => {
      await save("a");
      await save("b");
      expect(news).toEqual([]);
    });
    expect(await names()).toEqual(["a", "b"]);
    expect(news).toEqual([
      { subject: "applications", applicationId: "a".padEnd(24, "0") },
      { subject: "applications", applicationId: "b".padEnd(24, "0") },
    ]);
  });

  it("is emptied in small parts, between which other work runs", async () => {
    await store.write(async () => {
      for (let index = 0; index < 1_000; index++) await save(`a${index}`);
    });
    let turns = 0;
    let isDone = false;
    const count = () => {
      turns++;
      if (!isDone) setImmediate(count);
    };
    setImmediate(count);
    await store.reset();
    isDone = true;
    expect(turns).toBeGreaterThanOrEqual(10);
    expect(await names()).toEqual([]);
  });

  it("announces a change before the next transaction begins", async () => {
    let announced: number | undefined;
    await Promise.all([
      save("a"),
      store.database.step(async () => {
        announced = news.length;
      }),
    ]);
    expect(announced).toBe(1);
  });

  it("lets a reader outside see nothing of a transaction before its commit", async () => {
    const { promise: written, resolve: tellWritten } = Promise.withResolvers<void>();
    const { promise: mayCommit, resolve: commit } = Promise.withResolvers<void>();
    const writing = store.write(async () => {
      await save("a");
      tellWritten();
      await mayCommit;
    });
    await written;
    const seen = names();
    // In memory there is one connection: the reader waits for the end of the transaction.
    if (place === "folder") expect(await seen).toEqual([]);
    commit();
    await writing;
    expect(await names()).toEqual(["a"]);
    await seen;
  });

  it("does not include work that a transaction started and that runs after its end", async () => {
    const { promise: ended, resolve: end } = Promise.withResolvers<void>();
    let late: Promise<void> | undefined;
    await store.write(async () => {
      await save("a");
      late = ended.then(() => save("b"));
    });
    end();
    await late;
    expect(await names()).toEqual(["a", "b"]);
  });
});

it("closes once: a second closing does not free the folder of the next owner", async () => {
  const folder = temporaryFolder();
  const first = await Store.open({ folder, seed: demo });
  await first.close();
  const second = await Store.open({ folder, seed: demo });
  onTestFinished(() => second.close());
  await first.close();
  await expect(Store.open({ folder, seed: demo })).rejects.toThrow(
    `in use by process ${process.pid}`,
  );
});
