import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { Store } from "../../src/store/store.ts";
import { story } from "./story.ts";

const shop = { namespace: "app", botId: "shop" };

let store: Store;

beforeEach(async () => {
  store = await Store.open({ folder: null });
  onTestFinished(() => store.close());
});

const names = async () => (await store.stories.ofBot("app", "shop")).map(({ name }) => name);

describe("the stories of a bot", () => {
  it("are found by id, intent and storyId, in their own bot only", async () => {
    const hours = story("hours", { intent: { name: "ask_hours" } });
    await store.stories.save(hours);
    await store.stories.save(story("theirs", { namespace: "other" }));
    expect(await store.stories.get(hours._id)).toEqual(hours);
    expect(await store.stories.byIntent(shop, "ask_hours")).toEqual(hours);
    expect(await store.stories.byIntent(shop, "hours")).toBeUndefined();
    expect(await store.stories.byStoryId(shop, "hours")).toEqual(hours);
    expect(await store.stories.byStoryId(shop, "theirs")).toBeUndefined();
    expect(await store.stories.byIntents(shop, ["ask_hours", "theirs"])).toEqual([hours]);
  });

  it("have one intent and one storyId each", async () => {
    await store.stories.save(story("hours"));
    await expect(store.stories.save(story("a", { storyId: "hours" }))).rejects.toThrow("UNIQUE");
    await expect(store.stories.save(story("b", { intent: { name: "hours" } }))).rejects.toThrow(
      "UNIQUE",
    );
    await store.stories.save(story("c", { botId: "other", storyId: "hours" }));
  });

  it("are listed by name, with a category, and without those of the bot's program", async () => {
    await store.stories.save(story("wifi", { category: "shop" }));
    await store.stories.save(story("hours"));
    await store.stories.save(story("bye", { currentType: "builtin", answers: [] }));
    const found = async (filter: Parameters<typeof store.stories.summaries>[1]) =>
      (await store.stories.summaries(shop, filter)).map(({ name }) => name);
    expect(await found({})).toEqual(["bye", "hours", "wifi"]);
    expect(await found({ configuredOnly: true })).toEqual(["hours", "wifi"]);
    expect(await found({ category: "shop" })).toEqual(["wifi"]);
  });
});

describe("the data that chats read", () => {
  it("are cached, and read again after a change", async () => {
    await store.stories.save(story("hours"));
    const first = await store.stories.ofBot("app", "shop");
    expect(await store.stories.ofBot("app", "shop")).toBe(first);
    await store.stories.save(story("wifi"));
    expect(await names()).toEqual(["hours", "wifi"]);
    await store.stories.remove(story("hours")._id);
    expect(await names()).toEqual(["wifi"]);
    await store.stories.removeOfBot(shop);
    expect(await names()).toEqual([]);
  });

  it("contain nothing of a transaction that failed", async () => {
    const failed = store.write(async () => {
      await store.stories.save(story("hours"));
      expect(await names()).toEqual(["hours"]);
      throw new Error("no");
    });
    await expect(failed).rejects.toThrow("no");
    expect(await names()).toEqual([]);
  });

  it("are read again after a reset", async () => {
    await store.stories.save(story("hours"));
    expect(await names()).toEqual(["hours"]);
    await store.reset();
    expect(await names()).toEqual([]);
  });
});
