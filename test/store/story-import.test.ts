import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { Store } from "../../src/store/store.ts";
import { bot, importAll, openBot } from "./children/story-bot.ts";

const folders: string[] = [];
let folder: string;
beforeEach(() => {
  // In a folder, so that readers see what is committed only.
  folder = mkdtempSync(join(tmpdir(), "tock-contract-stories-"));
  folders.push(folder);
});
afterAll(() => {
  for (const one of folders) rmSync(one, { recursive: true });
});

/** What an import of stories leaves: numbers of stories, intents of the application and sentences. */
async function counts(store: Store) {
  const application = await store.applications.byName(bot.namespace, bot.botId);
  const id = application?._id ?? "";
  return [
    (await store.stories.summaries(bot, {})).length,
    application?.intents.length,
    (await store.sentences.list(id, "en", ["validated"])).length,
  ];
}

describe("an import of many stories", () => {
  it("becomes visible at once, while other writes continue", async () => {
    const store = await openBot(folder);
    const seen = new Set<string>();
    let isDone = false;
    const importing = importAll(store, 300).finally(() => {
      isDone = true;
    });
    let meanwhile = 0;
    while (!isDone) {
      // Without waiting for the disk, which may be slower than the whole import.
      await store.database.step(async () => {});
      await setImmediate();
      seen.add(String((await store.stories.summaries(bot, {})).length));
      if (!isDone) meanwhile++;
    }
    await importing;
    expect(meanwhile).toBeGreaterThan(10);
    expect([...seen].filter((size) => size !== "0" && size !== "300")).toEqual([]);
    expect(await counts(store)).toEqual([300, 300, 300]);
    await store.close();
  });

  it("includes concurrent changes", async () => {
    const store = await openBot(folder);
    await importAll(store, 1, { texts: "Before" });
    const [before] = await store.stories.summaries(bot, {});
    let isOvertaken = false;
    const { importStories } = store;
    store.importStories = (...about) => {
      const draft = importStories.apply(store, about);
      const { stage } = draft;
      draft.stage = async () => {
        await stage.call(draft);
        if (!isOvertaken) await store.stories.remove(before?.id ?? "");
        isOvertaken = true;
      };
      return draft;
    };
    await importAll(store, 120, { texts: "After" });
    expect(isOvertaken).toBe(true);
    expect(await counts(store)).toEqual([120, 120, 121]);
    const story = await store.stories.byIntent(bot, "intent_0");
    // The story that was deleted is not changed but made again.
    expect(story).toMatchObject({ version: 0 });
    expect(story?._id).not.toBe(before?.id);
    await store.close();
  });

  it("ends even if other writes do not stop", async () => {
    const store = await openBot(folder);
    await importAll(store, 1);
    let isDone = false;
    const importing = importAll(store, 100).finally(() => {
      isDone = true;
    });
    while (!isDone) {
      const story = await store.stories.byIntent(bot, "intent_0");
      if (story) await store.stories.save({ ...story, description: "changed" });
      await setImmediate();
    }
    await importing;
    expect(await counts(store)).toEqual([100, 100, 100]);
    await store.close();
  });

  it("keeps concurrent counts of a sentence", async () => {
    const store = await openBot(folder);
    const application = await store.applications.byName(bot.namespace, bot.botId);
    const key = {
      applicationId: application?._id ?? "",
      language: "en",
      text: "I want story number 7",
    };
    const importing = importAll(store, 200);
    await setImmediate();
    await store.sentences.note({
      ...key,
      creationDate: "2026-01-01T00:00:00.000Z",
      updateDate: "2026-01-01T00:00:00.000Z",
      status: "inbox",
      classification: { intentId: "tock:unknown", entities: [] },
      usageCount: 5,
      unknownCount: 2,
      forReview: false,
      otherIntentsProbabilities: {},
    });
    await importing;
    expect(await store.sentences.get(key)).toMatchObject({
      status: "validated",
      usageCount: 5,
      unknownCount: 2,
    });
    await store.close();
  });

  it("changes nothing if a story cannot be imported", async () => {
    const store = await openBot(folder);
    const failing = importAll(store, 100, { brokenAt: 99 });
    await expect(failing).rejects.toMatchObject({ status: 400 });
    expect(await counts(store)).toEqual([0, 0, 0]);
    await store.close();
  });

  it.each([0, 1, 2, 3, 4])("leaves all or nothing when it is killed, %s", async (round) => {
    const child = fork(join(import.meta.dirname, "children/story-importer.ts"), [folder], {
      stdio: "inherit",
    });
    const [message] = await once(child, "message");
    expect(message).toBe("importing");
    await new Promise((resolve) => setTimeout(resolve, 20 + round * 60));
    child.kill("SIGKILL");
    await once(child, "exit");
    const store = await Store.open({ folder, seeded: false });
    expect([
      [0, 0, 0],
      [400, 400, 400],
    ]).toContainEqual(await counts(store));
    await store.close();
  });
});
