import { beforeEach, expect, it, onTestFinished } from "vitest";
import type { Sentence } from "../../src/nlu/definitions.ts";
import { Store } from "../../src/store/store.ts";
import { saveApplications } from "./applications.ts";

const applicationId = "a".repeat(24);

let store: Store;

beforeEach(async () => {
  store = await Store.open({ folder: null });
  await saveApplications(store, applicationId, "b".repeat(24));
  onTestFinished(() => store.close());
});

function sentence(text: string, status: Sentence["status"], language = "en"): Sentence {
  return {
    text,
    language,
    applicationId,
    creationDate: "2026-01-01T00:00:00.000Z",
    updateDate: "2026-01-01T00:00:00.000Z",
    status,
    classification: { intentId: "tock:unknown", entities: [] },
    usageCount: 0,
    unknownCount: 0,
    forReview: false,
    otherIntentsProbabilities: {},
  };
}

const texts = async (statuses: Sentence["status"][], language: string | null = null) =>
  (await store.sentences.list(applicationId, language, statuses)).map(({ text }) => text);

it("keeps one sentence per application, language and text", async () => {
  await store.sentences.save(sentence("hello", "inbox"));
  await store.sentences.save(sentence("hello", "validated"));
  await store.sentences.save(sentence("hello", "model", "fr"));
  await store.sentences.save({ ...sentence("hello", "model"), applicationId: "b".repeat(24) });
  expect(await texts(["inbox"])).toEqual([]);
  expect(await texts(["validated", "model"])).toEqual(["hello", "hello"]);
  expect(await texts(["validated", "model"], "en")).toEqual(["hello"]);
});

it("finds qualified sentences by exact text, or by the normalized one", async () => {
  await store.sentences.save(sentence("Où est la Gare ?", "validated", "fr"));
  await store.sentences.save(sentence("ou est la gare", "inbox", "fr"));
  const known = (text: string, normalize: boolean) =>
    store.sentences.known({ applicationId, language: "fr", text }, normalize);
  expect(await known("ou est la gare", false)).toBeUndefined();
  expect((await known("Où est la Gare ?", false))?.text).toBe("Où est la Gare ?");
  expect((await known("ou EST la gare", true))?.text).toBe("Où est la Gare ?");
  expect(await known("ou est la poste", true)).toBeUndefined();
});

it("moves validated sentences to model and removes deleted ones once a model is built", async () => {
  const all = [
    sentence("a", "validated"),
    sentence("b", "deleted"),
    sentence("c", "inbox"),
    sentence("d", "validated", "fr"),
  ];
  for (const each of all) await store.sentences.save(each);
  await store.sentences.built(
    applicationId,
    "en",
    all.slice(0, 1).map(({ text }) => text),
  );
  expect(await texts(["model"])).toEqual(["a"]);
  expect(await texts(["deleted"])).toEqual([]);
  expect(await texts(["inbox"])).toEqual(["c"]);
  expect(await texts(["validated"])).toEqual(["d"]);
});

it("notifies models, except for the inbox", async () => {
  const news: string[] = [];
  store.database.onChange(({ subject }) => news.push(subject));
  await store.sentences.save(sentence("a", "inbox"));
  await store.sentences.note({ ...sentence("b", "model"), usageCount: 2 });
  expect(news).toEqual([]);
  await store.sentences.save(sentence("a", "validated"));
  await store.sentences.save(sentence("a", "deleted"));
  expect(news).toEqual(["sentences", "sentences"]);
});

it("returns the training sentences in pages, each once, and no others", async () => {
  await store.write(async () => {
    for (let index = 0; index < 250; index++) {
      await store.sentences.save(sentence(`model ${index}`, "model"));
      await store.sentences.save(sentence(`inbox ${index}`, "inbox"));
    }
    await store.sentences.save(sentence("validated", "validated"));
    await store.sentences.save(sentence("french", "model", "fr"));
  });
  const pages: string[][] = [];
  for await (const page of store.sentences.training(applicationId, "en")) {
    pages.push(page.map(({ text }) => text));
  }
  const wanted = [...Array.from({ length: 250 }, (_, index) => `model ${index}`), "validated"];
  expect(pages.flat().sort()).toEqual(wanted.sort());
  expect(Math.max(...pages.map(({ length }) => length))).toBeLessThanOrEqual(100);
});
