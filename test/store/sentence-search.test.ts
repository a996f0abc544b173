import { beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import type { Sentence } from "../../src/nlu/definitions.ts";
import { fold } from "../../src/nlu/engine/text/fold.ts";
import { Pattern } from "../../src/nlu/pattern.ts";
import type { SentenceSort } from "../../src/store/sentences/sentence-order.ts";
import { Store } from "../../src/store/store.ts";
import { saveApplications } from "./applications.ts";

const applicationId = "a".repeat(24);
const everything = { start: 0, size: 10_000 };
const long = "x".repeat(100);

let store: Store;
const texts: string[] = [];

// More than are read in one go; many have the same date, and some the same beginning.
beforeAll(async () => {
  store = await Store.open({ folder: null });
  await saveApplications(store, applicationId, shortTexts);
  await store.write(async () => {
    for (let index = 0; index < 2300; index++) {
      const beginning = index % 50 === 0 ? `${long} ` : "";
      const text = `${beginning}${index % 3 ? "Café" : "tea"}${index % 70 ? " " : "\n"}number ${index}`;
      texts.push(text);
      await store.sentences.save(sentence(text, index % 7));
      const short = `${index % 3 ? "Café" : "tea"} number ${index}`;
      await store.sentences.save({ ...sentence(short, index % 7), applicationId: shortTexts });
    }
  });
  return () => store.close();
}, 60_000);

/** Has no texts that are too long to be sorted by all of it. */
const shortTexts = "b".repeat(24);

function sentence(text: string, day: number): Sentence {
  return {
    text,
    language: "en",
    applicationId,
    creationDate: "2026-01-01T00:00:00.000Z",
    updateDate: `2026-01-0${day + 1}T00:00:00.000Z`,
    status: "inbox",
    classification: { intentId: "tock:unknown", entities: [] },
    usageCount: text.length % 5,
    unknownCount: 0,
    forReview: false,
    otherIntentsProbabilities: {},
  };
}

async function search(
  sort: SentenceSort[],
  pattern?: string,
  page = everything,
  application = applicationId,
) {
  const filter = {
    applicationId: application,
    language: "en",
    pattern: pattern === undefined ? undefined : new Pattern(pattern),
  };
  const { total, ids } = await store.sentences.search(filter, { ...page, sort });
  const found = [];
  for await (const sentences of store.sentences.byIds(ids)) found.push(...sentences);
  return { total, texts: found.map(({ text }) => text), dates: found.map((one) => one.updateDate) };
}

const orders: Record<string, SentenceSort[]> = {
  "last change first": [],
  "first change first": [{ column: "updateDate", ascending: true }],
  "by text": [{ column: "sortText", ascending: true }],
  "by text, descending": [{ column: "sortText", ascending: false }],
  "by use and text": [
    { column: "usageCount", ascending: true },
    { column: "sortText", ascending: false },
  ],
};

describe.each(Object.entries(orders))("sentences %s", (_, order) => {
  it.each([
    "^tea",
    "cafe number .*7$",
    "number",
    "e.*number.*1",
    "tea.*number|zebra",
    "x café",
    "7[0-9]+$",
    "zebra",
    "(tea|long|x caf.) number .?[12]",
    "(?:tea|cafe) number 1?5",
  ])("that match %s are the same as in the whole list, in the same order", async (pattern) => {
    const all = await search(order);
    const expression = new RegExp(fold(pattern));
    const expected = all.texts.filter((text) => expression.test(fold(text)));
    const found = await search(order, pattern);
    expect(found.total).toBe(expected.length);
    expect(found.texts).toEqual(expected);
    const part = await search(order, pattern, { start: 10, size: 20 });
    expect(part.texts).toEqual(expected.slice(10, 30));
  });

  it.each([
    ["cafe", 1533],
    ["(TEA|café) number 1", 1111],
    ["zebra", 0],
  ])("that contain %s are found by the database alone", async (pattern, total) => {
    const matching = vi.spyOn(Pattern.prototype, "matchesFolded");
    onTestFinished(() => matching.mockRestore());
    const all = await search(order, undefined, everything, shortTexts);
    const expression = new RegExp(fold(pattern));
    const expected = all.texts.filter((text) => expression.test(fold(text)));
    const found = await search(order, pattern, { start: 10, size: 20 }, shortTexts);
    expect(found).toMatchObject({ total: expected.length, texts: expected.slice(10, 30) });
    expect(found.total).toBe(total);
    expect(matching).not.toHaveBeenCalled();
  });

  it("come in pages that are parts of the whole", async () => {
    const all = await search(order);
    expect(all.texts.toSorted()).toEqual(texts.toSorted());
    const parts = [];
    for (let start = 0; start < 2300; start += 500) {
      parts.push(...(await search(order, undefined, { start, size: 500 })).texts);
    }
    expect(parts).toEqual(all.texts);
  });
});

it("sorts texts without regard to case and accents, and dates by time", async () => {
  const byText = (await search(orders["by text"] ?? [])).texts.map((text) =>
    fold(text).slice(0, 80),
  );
  expect(byText).toEqual(byText.toSorted());
  const { dates } = await search([]);
  expect(dates).toEqual(dates.toSorted().reverse());
});

it("finds a page in the middle of a long list in an order that no index has", async () => {
  const many = "c".repeat(24);
  const count = 21_000;
  await saveApplications(store, applicationId, shortTexts, many);
  const all = Array.from({ length: count }, (_, index) => ({
    ...sentence(`number ${String((index * 7919) % count).padStart(5, "0")}`, 0),
    applicationId: many,
    usageCount: index % 3,
  }));
  await store.sentenceImports.run(async (staged) => {
    for (const one of all) await staged.add(one, () => one);
    await staged.finish(async () => {});
  });
  const expected = all
    .toSorted((one, other) => one.usageCount - other.usageCount || (one.text < other.text ? 1 : -1))
    .map(({ text }) => text);
  for (const start of [0, 9_990, 10_490, 11_000, 20_995]) {
    const page = { start, size: 20 };
    const found = await search(orders["by use and text"] ?? [], undefined, page, many);
    expect(found).toMatchObject({ total: count, texts: expected.slice(start, start + 20) });
  }
});
