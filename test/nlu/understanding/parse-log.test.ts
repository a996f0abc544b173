import { describe, expect, it } from "vitest";
import type { ValueEvaluator } from "../../../src/nlu/understanding/values.ts";
import { openWorld, recognized } from "../world.ts";

describe("what is kept of a call (R100, R101)", () => {
  it("puts a new sentence in the inbox with intent, entities and configuration", async () => {
    const { store, script, application, intents, parse } = await openWorld();
    script.set("to lyon", {
      scores: [
        ["app:book", 0.8],
        ["app:greet", 0.15],
      ],
      entities: { "app:book": [recognized("app:city", "destination", 3, 7)] },
    });
    await parse("to lyon", { configuration: "v2" });
    await store.database.settle();
    expect(await store.sentences.list(application._id, "en", ["inbox"])).toEqual([
      {
        text: "to lyon",
        language: "en",
        applicationId: application._id,
        creationDate: "2026-03-01T12:00:00.000Z",
        updateDate: "2026-03-01T12:00:00.000Z",
        status: "inbox",
        classification: {
          intentId: intents.book._id,
          entities: [{ type: "app:city", role: "destination", start: 3, end: 7, subEntities: [] }],
        },
        lastIntentProbability: 0.8,
        lastEntityProbability: 0.9,
        lastUsage: "2026-03-01T12:00:00.000Z",
        usageCount: 1,
        unknownCount: 0,
        forReview: false,
        otherIntentsProbabilities: { "app:greet": 0.15 },
        configuration: "v2",
      },
    ]);
  });

  it("stores what is at most 0.1 probable as unknown, without entities", async () => {
    const { store, script, application, parse } = await openWorld();
    script.set("to lyon", {
      scores: [["app:book", 0.1]],
      entities: { "app:book": [recognized("app:city", "destination", 3, 7)] },
    });
    const result = await parse("to lyon", { intentsSubset: [{ intent: "app:book" }] });
    expect([result.intent, result.entities.length]).toEqual(["book", 1]);
    await store.database.settle();
    const [sentence] = await store.sentences.list(application._id, "en", ["inbox"]);
    expect(sentence?.classification).toEqual({ intentId: "tock:unknown", entities: [] });
  });

  it.each([
    ["by default", {}, ["new"], 1, 1],
    ["only the log for a test", { test: true }, [], 1, 0],
    ["a test that registers", { test: true, registerQuery: true }, ["new"], 1, 0],
    ["a test that counts", { test: true, increaseQueryCounter: true }, [], 1, 1],
    ["without registering", { registerQuery: false }, [], 1, 1],
    ["without counting", { increaseQueryCounter: false }, ["new"], 1, 0],
  ])("%s", async (_, context, inbox, logged, counted) => {
    const { store, application, parse } = await openWorld();
    await parse("new", { in: context });
    const filter = { applicationId: application._id, tests: true };
    const log = await store.parseLog.search(filter, { start: 0, size: 10 });
    const counts = await store.parseLog.counts(application._id, "en");
    const sentences = await store.sentences.list(application._id, "en", ["inbox"]);
    expect(sentences.map(({ text }) => text)).toEqual(inbox);
    expect([log.total, counts.length]).toEqual([logged, counted]);
  });
});

describe("the log", () => {
  const logOf = async ({ store, application }: Awaited<ReturnType<typeof openWorld>>) =>
    (await store.parseLog.search({ applicationId: application._id }, { start: 0, size: 10 }))
      .entries;

  it("contains the query with the default values, and the response", async () => {
    const world = await openWorld();
    const answer = await world.parse(" hel\tlo ", { in: { language: "en-GB", clientId: "anna" } });
    expect(await logOf(world)).toEqual([
      {
        _id: expect.any(String),
        applicationId: world.application._id,
        language: "en",
        text: "hello",
        request: {
          queries: [" hel\tlo "],
          namespace: "app",
          applicationName: "travel",
          context: {
            language: "en_GB",
            clientId: "anna",
            clientDevice: null,
            dialogId: expect.any(String),
            referenceDate: world.clock.now().toISOString(),
            referenceTimezone: "Z",
            test: false,
            registerQuery: true,
            checkExistingQuery: true,
            increaseQueryCounter: true,
          },
          state: { states: [] },
          intentsSubset: [],
          configuration: null,
        },
        response: answer,
        error: false,
        date: world.clock.now().toISOString(),
        durationInMS: expect.any(Number),
      },
    ]);
  });

  it("contains a failed call, which is neither counted nor registered", async () => {
    const broken: ValueEvaluator = {
      supports: ({ name }) => name === "app:number",
      canMerge: () => false,
      evaluate: () => {
        throw new Error("boom");
      },
      merge: () => null,
    };
    const world = await openWorld({}, [broken]);
    world.script.set("boom", {
      scores: [["app:book", 0.9]],
      entities: { "app:book": [recognized("app:number", "number", 0, 4)] },
    });
    await expect(world.parse("boom")).rejects.toThrow("boom");
    const [entry] = await logOf(world);
    expect(entry).toMatchObject({ text: "boom", error: true });
    expect(entry).not.toHaveProperty("response");
    expect(await world.store.parseLog.counts(world.application._id, "en")).toEqual([]);
    expect(await world.store.sentences.list(world.application._id, "en", ["inbox"])).toEqual([]);
  });
});

describe("a call whose sentence is there already (R100)", () => {
  it.each([
    ["validated", "validated", "tock:unknown"],
    ["model", "model", "tock:unknown"],
    ["inbox", "inbox", "app:book"],
    ["deleted", "inbox", "app:book"],
  ] as const)("%s: it is %s afterwards, with the intent %s", async (before, after, intent) => {
    const { store, addSentence, application, intents, script, parse } = await openWorld();
    const classification = { intentId: "tock:unknown", entities: [] };
    await addSentence("new", { status: before, classification });
    script.set("new", { scores: [["app:book", 0.9]] });
    await parse("new", { in: { checkExistingQuery: false } });
    await store.database.settle();
    const key = { applicationId: application._id, language: "en", text: "new" };
    const sentence = await store.sentences.get(key);
    const intentId = intent === "app:book" ? intents.book._id : intent;
    expect(sentence).toMatchObject({ status: after, usageCount: 1, classification: { intentId } });
  });
});
