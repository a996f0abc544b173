import { beforeEach, expect, it, onTestFinished } from "vitest";
import { ManualClock } from "../../src/store/clock.ts";
import type { LogFilter } from "../../src/store/sentences/parse-log-search.ts";
import { Store } from "../../src/store/store.ts";
import { type ParsedCall, parseRecord } from "../support/parse-record.ts";
import { saveApplications } from "./applications.ts";

const applicationId = "a".repeat(24);
const clock = new ManualClock();
let store: Store;

beforeEach(async () => {
  clock.set("2026-03-01T12:00:00.000Z");
  store = await Store.open({ folder: null, clock });
  await saveApplications(store, applicationId);
  onTestFinished(() => store.close());
});

function record(text: string, changes: Partial<ParsedCall> = {}): void {
  store.parseLog.record(
    parseRecord({
      applicationId,
      text,
      date: clock.now().toISOString(),
      classification: { intentId: "b".repeat(24), entities: [] },
      ...changes,
    }),
  );
}

const all = { start: 0, size: 1000 };
const log = async (filter: Partial<LogFilter> = {}) =>
  (await store.parseLog.search({ applicationId, ...filter }, all)).entries;
const texts = async (filter: Partial<LogFilter> = {}) =>
  (await log(filter)).map(({ text }) => text);

it("counts texts, the most frequent first", async () => {
  record("hi");
  record("hello");
  clock.advance(1000);
  record("hello", { answered: { intentProbability: 0.8 } });
  const counts = await store.parseLog.counts(applicationId, "en");
  expect(counts.map(({ text, count, lastUsage }) => [text, count, lastUsage])).toEqual([
    ["hello", 2, "2026-03-01T12:00:01.000Z"],
    ["hi", 1, "2026-03-01T12:00:00.000Z"],
  ]);
  expect(counts[0]).toMatchObject({ intent: "app:greetings", intentProbability: 0.8 });
});

it("adds a new sentence to the inbox with its parse result, and counts its uses", async () => {
  const answered = { otherIntentsProbabilities: { "app:goodbye": 0.2 } };
  record("hello", { configuration: "v2", answered });
  record("hello", { configuration: "v2", answered });
  await store.database.settle();
  expect(await store.sentences.list(applicationId, "en", ["inbox"])).toEqual([
    {
      text: "hello",
      language: "en",
      applicationId,
      creationDate: "2026-03-01T12:00:00.000Z",
      updateDate: "2026-03-01T12:00:00.000Z",
      status: "inbox",
      classification: { intentId: "b".repeat(24), entities: [] },
      lastIntentProbability: 0.9,
      lastEntityProbability: 1,
      lastUsage: "2026-03-01T12:00:00.000Z",
      usageCount: 2,
      unknownCount: 0,
      forReview: false,
      otherIntentsProbabilities: { "app:goodbye": 0.2 },
      configuration: "v2",
    },
  ]);
});

it("changes nothing but the use of a qualified sentence", async () => {
  record("hello");
  await store.database.settle();
  const [inbox] = await store.sentences.list(applicationId, "en", ["inbox"]);
  if (!inbox) throw new Error("not in the inbox");
  const qualified = { intentId: "c".repeat(24), entities: [] };
  await store.sentences.save({ ...inbox, status: "validated", classification: qualified });
  record("hello");
  await store.database.settle();
  expect(await store.sentences.get(inbox)).toMatchObject({
    status: "validated",
    classification: qualified,
    usageCount: 2,
  });
});

it("neither stores nor counts a call that disables both", async () => {
  record("hello", { register: false, count: false });
  expect(await store.parseLog.counts(applicationId, "en")).toEqual([]);
  expect(await store.sentences.list(applicationId, "en", ["inbox"])).toEqual([]);
  expect(await log()).toHaveLength(1);
});

it("keeps the log for seven days", async () => {
  record("old");
  await store.database.settle();
  clock.advance(6 * 24 * 3600 * 1000);
  record("new");
  expect(await texts()).toEqual(["new", "old"]);
  clock.advance(24 * 3600 * 1000 + 1);
  record("newest");
  expect(await texts()).toEqual(["newest", "new"]);
});

it("deletes many old calls in small parts", async () => {
  for (let index = 0; index < 500; index++) record(`old ${index}`);
  await store.database.settle();
  clock.advance(8 * 24 * 3600 * 1000);
  const counts: number[] = [];
  for (const text of ["first", "second", "third"]) {
    record(text);
    counts.push((await texts()).length);
  }
  expect(counts).toEqual([301, 102, 3]);
});

it("finds entries by language, text, time and kind, page by page, the newest first", async () => {
  for (const text of ["Élan one", "two", "elan three"]) {
    record(text);
    clock.advance(1000);
  }
  record("elan vier", { language: "de" });
  record("elan five", { test: true });
  expect(await texts({ language: "de" })).toEqual(["elan vier"]);
  expect(await texts()).toEqual(["elan vier", "elan three", "two", "Élan one"]);
  expect(await texts({ text: "ÉLAN", language: "en" })).toEqual(["elan three", "Élan one"]);
  expect(await texts({ tests: true, text: "five" })).toEqual(["elan five"]);
  expect(await texts({ notAfter: "2026-03-01T12:00:01.000Z" })).toEqual(["two", "Élan one"]);
  const page = { start: 1, size: 1 };
  for (const text of [undefined, "a"]) {
    const { total, entries } = await store.parseLog.search({ applicationId, text }, page);
    expect([total, entries.length]).toEqual([text ? 3 : 4, 1]);
  }
  const beyond = await store.parseLog.search({ applicationId }, { start: 9, size: 1 });
  expect(beyond).toEqual({ total: 4, entries: [] });
});

it("returns a long log, each entry once, in order", async () => {
  for (let index = 0; index < 500; index++) {
    if (index % 3 === 0) clock.advance(1);
    record(`number ${index}`);
  }
  const read: string[] = [];
  for await (const page of store.parseLog.all({ applicationId })) {
    read.push(...page.map(({ text }) => text));
  }
  expect(read).toEqual(Array.from({ length: 500 }, (_, index) => `number ${499 - index}`));
  expect(await texts({ text: "number" })).toEqual(read);
});

it("summarizes days, without trials, and deletes them after a year", async () => {
  record("a", { durationInMS: 4, answered: { intentProbability: 0.5 } });
  record("b", { language: "fr", answered: { intent: "weather" } });
  record("c", { response: null, count: false, register: false });
  record("d", { test: true });
  await store.database.settle();
  clock.advance(24 * 3600 * 1000);
  record("e");
  const days = await store.parseLog.days(applicationId);
  expect(days).toEqual([
    {
      day: "2026-03-01",
      calls: 3,
      failures: 1,
      duration: 8,
      intentProbability: 1.4,
      entitiesProbability: 2,
    },
    expect.objectContaining({ day: "2026-03-02", calls: 1, failures: 0 }),
  ]);
  const calls = async (filter: object) =>
    (await store.parseLog.days(applicationId, filter)).map((day) => day.calls);
  expect(await calls({ language: "fr" })).toEqual([1]);
  expect(await calls({ intent: "app:greetings" })).toEqual([1, 1]);
  expect(await store.parseLog.days("b".repeat(24))).toEqual([]);
  clock.advance(365 * 24 * 3600 * 1000);
  record("f");
  expect((await store.parseLog.days(applicationId)).map(({ day }) => day)).toEqual([
    "2026-03-02",
    "2027-03-02",
  ]);
});

it("notes intents that are nearly as likely as each other", async () => {
  const next = (intentProbability: number, others: Record<string, number>) => ({
    answered: { intentProbability, otherIntentsProbabilities: others },
  });
  record("a", next(0.5, { "app:weather": 0.25, "app:thanks": 0.2 }));
  record("b", next(0.75, { "app:weather": 0.25 }));
  record("c", { ...next(0.5, { "app:thanks": 0.25 }), language: "fr" });
  record("d", { ...next(0.5, { "app:thanks": 0.25 }), count: false });
  record("e", {
    answered: {
      intent: "unknown",
      intentNamespace: "tock",
      otherIntentsProbabilities: { "app:x": 0.5 },
    },
  });
  const weather = {
    intent1: "app:greetings",
    intent2: "app:weather",
    occurrences: 2,
    difference: 0.75,
  };
  const thanks = {
    intent1: "app:greetings",
    intent2: "app:thanks",
    occurrences: 1,
    difference: 0.25,
  };
  const confusions = (filter?: object) => store.parseLog.confusions(applicationId, filter);
  expect(await confusions()).toEqual([weather, thanks]);
  expect(await confusions({ occurrences: 2 })).toEqual([weather]);
  expect(await confusions({ language: "fr" })).toEqual([thanks]);
  expect(await confusions({ intent: "app:thanks" })).toEqual([thanks]);
});

it("reflects the qualification of a counted sentence at once", async () => {
  record("hello");
  const validated = async () =>
    (await store.parseLog.counts(applicationId, "en")).map((count) => count.validated);
  expect(await validated()).toEqual([false]);
  const [inbox] = await store.sentences.list(applicationId, "en", ["inbox"]);
  if (!inbox) throw new Error("not in the inbox");
  await store.sentences.save({ ...inbox, status: "validated" });
  expect(await validated()).toEqual([true]);
  record("hello");
  expect(await validated()).toEqual([true]);
  expect(await store.parseLog.countsTotal(applicationId, "en", { validated: true })).toBe(1);
  expect(await store.parseLog.countsTotal(applicationId, "en", { validated: false })).toBe(0);
  await store.sentences.save({ ...inbox, status: "deleted" });
  expect(await validated()).toEqual([false]);
});

it("keeps the review of a sentence in the inbox", async () => {
  record("hello");
  await store.database.settle();
  const [inbox] = await store.sentences.list(applicationId, "en", ["inbox"]);
  if (!inbox) throw new Error("not in the inbox");
  const said = { forReview: true, reviewComment: "hm", qualifier: "nlp@app.com" };
  await store.sentences.save({ ...inbox, ...said });
  record("hello");
  await store.database.settle();
  expect(await store.sentences.get(inbox)).toMatchObject({ ...said, usageCount: 2 });
});

it("keeps the newest calls within the limit, trials included", async () => {
  const bounded = await Store.open({
    ...{ folder: null, clock },
    keepLogs: { days: 7, rows: 1_000 },
  });
  await saveApplications(bounded, applicationId);
  onTestFinished(() => bounded.close());
  for (let index = 0; index < 2_600; index++) {
    clock.advance(1);
    const text = `call ${index}`;
    const date = clock.now().toISOString();
    bounded.parseLog.record({
      ...parseRecord({ applicationId, text, date, test: index % 2 === 0 }),
      ...{ register: false, count: false },
    });
    if (index % 100 === 0) await bounded.database.settle();
  }
  const { entries } = await bounded.parseLog.search(
    { applicationId, tests: true },
    { start: 0, size: 5_000 },
  );
  expect(entries.length).toBeGreaterThanOrEqual(1_000);
  expect(entries.length).toBeLessThanOrEqual(1_600);
  const newest = Array.from({ length: entries.length }, (_, index) => `call ${2_599 - index}`);
  expect(entries.map(({ text }) => text)).toEqual(newest);
});
