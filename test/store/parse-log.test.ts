import { beforeEach, expect, it, onTestFinished } from "vitest";
import type { ParseRecord } from "../../src/nlu/ports.ts";
import { ManualClock } from "../../src/store/clock.ts";
import { Store } from "../../src/store/store.ts";

const applicationId = "a".repeat(24);
const clock = new ManualClock();
let store: Store;

beforeEach(async () => {
  clock.set("2026-03-01T12:00:00.000Z");
  store = await Store.open({ folder: null, seed: false, clock });
  onTestFinished(() => store.close());
});

function record(text: string, changes: Partial<ParseRecord> = {}): void {
  store.parseLog.record({
    applicationId,
    language: "en",
    text,
    intent: "app:greetings",
    intentProbability: 0.9,
    entitiesProbability: 1,
    otherIntentsProbabilities: { "app:goodbye": 0.2 },
    classification: { intentId: "b".repeat(24), entities: [] },
    register: true,
    count: true,
    date: clock.now().toISOString(),
    durationInMS: 2,
    ...changes,
  });
}

it("counts texts, the most frequent first", async () => {
  record("hi");
  record("hello");
  clock.advance(1000);
  record("hello", { intentProbability: 0.8 });
  const counts = await store.parseLog.counts(applicationId, "en");
  expect(counts.map(({ text, count, lastUsage }) => [text, count, lastUsage])).toEqual([
    ["hello", 2, "2026-03-01T12:00:01.000Z"],
    ["hi", 1, "2026-03-01T12:00:00.000Z"],
  ]);
  expect(counts[0]).toMatchObject({ intent: "app:greetings", intentProbability: 0.8 });
});

it("puts a new sentence in the inbox as it was understood, and counts its uses", async () => {
  record("hello", { configuration: "v2" });
  record("hello", { configuration: "v2" });
  await store.flush();
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

it("leaves a qualified sentence alone, except for its use", async () => {
  record("hello");
  await store.flush();
  const [inbox] = await store.sentences.list(applicationId, "en", ["inbox"]);
  if (!inbox) throw new Error("not in the inbox");
  const qualified = { intentId: "c".repeat(24), entities: [] };
  await store.sentences.save({ ...inbox, status: "validated", classification: qualified });
  record("hello");
  await store.flush();
  expect(await store.sentences.get(inbox)).toMatchObject({
    status: "validated",
    classification: qualified,
    usageCount: 2,
  });
});

it("neither registers nor counts what asks for neither", async () => {
  record("hello", { register: false, count: false });
  expect(await store.parseLog.counts(applicationId, "en")).toEqual([]);
  expect(await store.sentences.list(applicationId, "en", ["inbox"])).toEqual([]);
  expect(await store.parseLog.list(applicationId)).toHaveLength(1);
});

it("keeps the log for seven days", async () => {
  record("old");
  await store.flush();
  clock.advance(6 * 24 * 3600 * 1000);
  record("new");
  expect((await store.parseLog.list(applicationId)).map(({ text }) => text)).toEqual([
    "new",
    "old",
  ]);
  clock.advance(24 * 3600 * 1000 + 1);
  record("newest");
  expect((await store.parseLog.list(applicationId)).map(({ text }) => text)).toEqual([
    "newest",
    "new",
  ]);
});
