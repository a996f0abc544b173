import { expect, it } from "vitest";
import { fingerprint, readTrainingSet } from "../../../src/nlu/models/corpus-training-set.ts";
import { unpackSet } from "../../../src/nlu/models/packed-set.ts";
import { newEntityType } from "../../../src/studio/understanding/entity-type.ts";
import { openWorld } from "../world.ts";

it("treats both special intents as sentences that no intent understands (R071)", async () => {
  const { store, application, addSentence } = await openWorld();
  for (const intentId of ["tock:unknown", "tock:ragexcluded", "gone"]) {
    await addSentence(intentId, { classification: { intentId, entities: [] } });
  }
  const current = await store.applications.byName("app", "travel");
  const { set } = await readTrainingSet(store.corpus, current ?? application, "en");
  const outOfScope = unpackSet(set).sentences.filter(({ intent }) => intent === "tock:unknown");
  expect(outOfScope.map(({ text }) => text).sort()).toEqual(["tock:ragexcluded", "tock:unknown"]);
  expect(set.sentences).toHaveLength(3);
});

it("holds the dictionaries of types inside types", async () => {
  const { store, application, intents } = await openWorld();
  const inside = { entityTypeName: "app:city", role: "place", atStartOfDay: null };
  await store.entityTypes.save(newEntityType(store, "app:address", { subEntities: [inside] }));
  const entities = [{ ...inside, entityTypeName: "app:address" }];
  await store.intents.save({ ...intents.book, entities });
  const current = await store.applications.byName("app", "travel");
  const { set } = await readTrainingSet(store.corpus, current ?? application, "en");
  expect(set.entityTypes.map(({ name }) => name)).toEqual(["app:address", "app:city"]);
  expect(set.entityTypes[1]?.dictionary).toHaveLength(2);
});

it("names the intents that share their sentences, which makes another model", async () => {
  const { store, application, intents } = await openWorld();
  const current = (await store.applications.byName("app", "travel")) ?? application;
  const before = await readTrainingSet(store.corpus, current, "en");
  expect(before.set.sharedIntents).toBeUndefined();
  await store.intents.save({ ...intents.book, sharedIntents: [intents.greet._id] });
  const { set } = await readTrainingSet(store.corpus, current, "en");
  expect(set.sharedIntents).toEqual(new Map([["app:book", ["app:greet"]]]));
  expect(await fingerprint(set, "x")).not.toBe(await fingerprint(before.set, "x"));
});
