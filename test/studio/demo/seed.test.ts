import { expect, it, onTestFinished } from "vitest";
import { unknownIntent } from "../../../src/nlu/definitions.ts";
import { Store } from "../../../src/store/store.ts";
import { demo } from "../../../src/studio/demo/index.ts";
import { readMarked } from "../../../src/studio/demo/marked.ts";
import { travelId } from "../../../src/studio/demo/travel.ts";
import {
  newApplication,
  removeApplication,
} from "../../../src/studio/understanding/application.ts";
import { temporaryFolder } from "../../store/folder.ts";

async function openStore(folder: string | null = null): Promise<Store> {
  const store = await Store.open({ folder, seed: demo });
  onTestFinished(() => store.close());
  return store;
}

it("reads marked sentences", () => {
  const city = { entityTypeName: "app:city", role: "origin", atStartOfDay: null };
  expect(readMarked("from [le havre](origin) please", [city])).toEqual({
    text: "from le havre please",
    entities: [{ type: "app:city", role: "origin", start: 5, end: 13, subEntities: [] }],
  });
  expect(() => readMarked("to [lyon](destination)", [city])).toThrow(
    "no entity of role destination",
  );
});

it("holds the travel demo with fixed ids", async () => {
  const store = await openStore();
  const application = await store.applications.byName("app", "travel");
  expect(application).toMatchObject({ _id: travelId, supportedLocales: ["fr", "en"] });
  const intents = await store.intents.byIds(application?.intents ?? []);
  expect(intents.map(({ _id, name }) => [_id, name])).toEqual([
    ["6b035c8024e5751f55362509", "greetings"],
    ["6b035c8024e5751f5536250a", "goodbye"],
    ["6b035c8024e5751f5536250b", "thanks"],
    ["6b035c8024e5751f5536250c", "book_train"],
    ["6b035c8024e5751f5536250d", "train_status"],
    ["6b035c8024e5751f5536250e", "cancel_booking"],
    ["6b035c8024e5751f5536250f", "refund"],
    ["6b035c8024e5751f55362510", "weather"],
    ["6b035c8024e5751f55362511", "find_station"],
    ["6b035c8024e5751f55362512", "talk_to_agent"],
  ]);
});

it("has 8 to 15 sentences per intent and language, with entities that the intent knows", async () => {
  const store = await openStore();
  const application = await store.applications.get(travelId);
  const intents = await store.intents.byIds(application?.intents ?? []);
  for (const language of ["en", "fr"]) {
    const sentences = await store.sentences.list(travelId, language, ["model"]);
    for (const { _id, name, entities } of intents) {
      const own = sentences.filter(({ classification }) => classification.intentId === _id);
      expect([language, name, own.length >= 8 && own.length <= 15]).toEqual([language, name, true]);
      const roles = entities.map(({ role }) => role);
      for (const { classification } of own) {
        for (const { role } of classification.entities) expect(roles).toContain(role);
      }
    }
  }
});

it("marks cities only with labels of their dictionary", async () => {
  const store = await openStore();
  const dictionary = await store.entityTypes.dictionary("app:city");
  for (const language of ["en", "fr"]) {
    const labels = dictionary?.values.flatMap((value) => value.labels[language] ?? []);
    for (const { text, classification } of await store.sentences.list(travelId, language, [
      "model",
    ])) {
      for (const { type, start, end } of classification.entities) {
        if (type === "app:city") expect(labels).toContain(text.slice(start, end));
      }
    }
  }
});

it("comes back by reset, without what was written since, and survives a restart", async () => {
  const folder = temporaryFolder();
  const store = await Store.open({ folder, seed: demo });
  const before = await store.sentences.list(travelId, null, ["model"]);
  await store.applications.remove(travelId);
  const other = newApplication(store, { namespace: "app", name: "other" });
  await store.applications.save(other);
  for (const sentence of before) {
    await store.sentences.save({
      ...sentence,
      applicationId: other._id,
      classification: { intentId: unknownIntent, entities: [] },
    });
  }
  await store.close();

  const again = await Store.open({ folder, seed: demo });
  expect((await again.applications.list()).map(({ name }) => name)).toEqual(["other"]);
  await again.reset();
  await again.close();

  const reset = await openStore(folder);
  expect((await reset.applications.list()).map(({ name }) => name)).toEqual(["travel"]);
  expect(await reset.sentences.list(travelId, null, ["model"])).toEqual(before);
});

it("gives its bot the same key again after it was deleted", async () => {
  const store = await openStore();
  const before = await store.bots.byName("app", "travel");
  const travel = await store.applications.get(travelId);
  if (!before || !travel) throw new Error("the demo is not there");
  await removeApplication(store, travel);
  expect(await store.bots.byName("app", "travel")).toBeUndefined();
  await store.reset();
  expect((await store.bots.byName("app", "travel"))?.apiKey).toBe(before.apiKey);
});

it("gives its bot the key back that it connects with, when a user has changed it", async () => {
  const store = await openStore();
  const bot = await store.bots.byName("app", "travel");
  if (!bot) throw new Error("the demo is not there");
  await store.bots.save({ ...bot, apiKey: "another-key" });
  await store.reset();
  expect((await store.bots.byName("app", "travel"))?.apiKey).toBe(bot.apiKey);
});

it("can be disabled, also for later openings", async () => {
  const folder = temporaryFolder();
  await (await Store.open({ folder })).close();
  const store = await openStore(folder);
  expect(await store.applications.list()).toEqual([]);
});
