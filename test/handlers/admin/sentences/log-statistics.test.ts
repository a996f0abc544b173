import { describe, expect, it } from "vitest";
import { codes, inTravel, studioServer, travel, writeForeign } from "./sentence-client.ts";

const { post, parse, store, clock } = studioServer();

const paths = ["/admin/logs/stats", "/admin/logs/intent/stats", "/admin/logs/count/stats"] as const;
const [daysPath, confusionsPath, countsPath] = paths;

describe.each([
  ["summarizeDays", daysPath],
  ["summarizeConfusedIntents", confusionsPath],
  ["countSentences", countsPath],
])("%s", (_, path) => {
  it("400 for an unknown application", async () => {
    await writeForeign(store());
    for (const applicationName of ["nope", "secret"]) {
      expect(codes(await post(path, { ...inTravel, applicationName }))).toEqual([
        "unknown-application",
      ]);
    }
  });

  it("401 for another namespace", async () => {
    expect((await post(path, { ...inTravel, namespace: "other" })).status).toBe(401);
    expect((await post(path, inTravel, "other@other.com")).status).toBe(401);
  });
});

describe("summarizeDays", () => {
  const days = async (query: object = {}) => (await post(daysPath, { ...inTravel, ...query })).body;

  it("200 summarizes each day", async () => {
    expect(await days()).toEqual([]);
    const unsure = await parse("a train to rome please", { checkExistingQuery: false });
    await parse("hello");
    await parse("hello", { test: true });
    clock().advance(24 * 3600 * 1000);
    await parse("bonjour", { language: "fr" });
    const day = (name: string, count: number, averageIntentProbability: number) => ({
      day: name,
      error: 0,
      count,
      averageDuration: expect.any(Number),
      averageIntentProbability,
      averageEntitiesProbability: expect.any(Number),
    });
    const mean = (unsure.body.intentProbability + 1) / 2;
    const [first, second] = [day("2026-06-01", 2, mean), day("2026-06-02", 1, 1)];
    expect(await days()).toEqual([first, second]);
    expect(await days({ onlyCurrentLocale: true })).toEqual([first]);
    expect(await days({ onlyCurrentLocale: true, language: "fr" })).toEqual([second]);
    expect(await days({ onlyCurrentLocale: false, language: null })).toHaveLength(2);
    expect(await days({ intent: "app:book_train" })).toMatchObject([{ count: 1 }]);
    expect(await days({ intent: "app:weather" })).toEqual([]);
  });
});

describe("summarizeConfusedIntents", () => {
  const confusions = async (query: object = {}) =>
    (await post(confusionsPath, { ...inTravel, ...query })).body;

  it("200 lists intents with similar probabilities", async () => {
    expect(await confusions()).toEqual([]);
    const application = await store().applications.get(travel.id);
    if (!application) throw new Error("no travel");
    await store().applications.save({
      ...application,
      unknownIntentThreshold: 0,
      knownIntentThreshold: 0,
    });
    const { body } = await parse("train weather", { checkExistingQuery: false });
    await parse("train weather", { checkExistingQuery: false });
    const [second, probability] = Object.entries(body.otherIntentsProbabilities)[0] as [
      string,
      number,
    ];
    const pair = {
      intent1: `app:${body.intent}`,
      intent2: second,
      occurrences: 2,
      average: expect.closeTo(body.intentProbability - probability, 10),
    };
    expect(await confusions()).toEqual([pair]);
    expect(await confusions({ minOccurrences: 2, onlyCurrentLocale: true })).toEqual([pair]);
    expect(await confusions({ minOccurrences: 3 })).toEqual([]);
    expect(await confusions({ minOccurrences: null, intent: second })).toEqual([pair]);
    expect(await confusions({ intent: "app:nothing" })).toEqual([]);
    expect(await confusions({ onlyCurrentLocale: true, language: "fr" })).toEqual([]);
  });
});

describe("countSentences", () => {
  const counts = async (query: object = {}) =>
    (await post(countsPath, { ...inTravel, ...query })).body;
  const texts = async (query: object) =>
    (await counts(query)).logs.map(({ text }: { text: string }) => text);

  it("200 returns the most frequent sentences first", async () => {
    expect(await counts()).toEqual({ total: 0, logs: [] });
    for (const text of ["hello", "xyzzy", "hello", ""]) await parse(text);
    await parse("bonjour", { language: "fr" });
    const { total, logs } = await counts({ size: 1 });
    expect([total, logs]).toEqual([
      3,
      [
        {
          text: "hello",
          intent: "app:greetings",
          intentProbability: 1,
          entitiesProbability: 1,
          lastUsage: "2026-06-01T12:00:00.000Z",
          count: 2,
          validated: true,
        },
      ],
    ]);
    expect((await texts({ start: 1 })).sort()).toEqual(["", "xyzzy"]);
    expect(await texts({ minCount: 2 })).toEqual(["hello"]);
    expect(await texts({ minCount: null })).toHaveLength(3);
    expect(await texts({ intentName: "app:greetings" })).toEqual(["hello"]);
    expect(await texts({ language: "fr" })).toEqual(["bonjour"]);
    expect(await texts({ validated: true })).toEqual(["hello"]);
    expect((await texts({ validated: false })).sort()).toEqual(["", "xyzzy"]);
    expect(await texts({ validated: null, start: null, size: null })).toHaveLength(3);
  });

  it("200 includes a new qualification at once", async () => {
    await parse("xyzzy");
    const tried = await post("/admin/parse", { ...inTravel, query: "xyzzy" });
    await post("/admin/sentence", { ...tried.body, status: "validated" });
    expect(await texts({ validated: true })).toEqual(["xyzzy"]);
  });

  it("400 without a language", async () => {
    expect(codes(await post(countsPath, { namespace: "app", applicationName: "travel" }))).toEqual([
      "invalid-request",
    ]);
  });
});
