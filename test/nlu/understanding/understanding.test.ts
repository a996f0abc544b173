import { describe, expect, it } from "vitest";
import type { ParseResult } from "../../../src/nlu/definitions.ts";
import type { ValueEvaluator } from "../../../src/nlu/understanding/values.ts";
import { openWorld, recognised } from "../world.ts";

const understood = {
  intent: "greet",
  intentNamespace: "app",
  language: "en",
  entities: [],
  notRetainedEntities: [],
  intentProbability: 1,
  entitiesProbability: 1,
  retainedQuery: "hello",
  otherIntentsProbabilities: {},
  originalIntentsProbabilities: {},
};

const unknown = { ...understood, intent: "unknown", intentNamespace: "tock" };

/** What only depends on the choice of the intent. */
const choiceOf = async (result: Promise<ParseResult>) => {
  const { intentNamespace, intent, intentProbability, ...rest } = await result;
  return {
    intent: `${intentNamespace}:${intent}`,
    probability: intentProbability,
    others: Object.entries(rest.otherIntentsProbabilities),
    originals: Object.entries(rest.originalIntentsProbabilities),
  };
};

describe("the text (R087, R088)", () => {
  it("is the first of the queries, without line breaks and tabs, trimmed", async () => {
    const { understanding } = await openWorld();
    const result = await understanding.parse({
      queries: [" \n hel\tlo \r\n", "salut"],
      namespace: "app",
      applicationName: "travel",
      context: { language: "en" },
    });
    expect(result).toEqual(understood);
  });

  it.each(["", "   ", "\t\n"])(
    "that is empty (%j) is unknown, in the language of the query",
    async (text) => {
      const { store, application, parse } = await openWorld();
      expect(await parse(text, { in: { language: "de-CH" } })).toEqual({
        ...unknown,
        intent: "tock:unknown",
        language: "de_CH",
        intentProbability: 0,
        entitiesProbability: 0,
        retainedQuery: "",
      });
      // It is logged and counted like any other, but nobody has to qualify it.
      const counts = await store.parseLog.counts(application._id, "en");
      expect(counts.map((count) => [count.text, count.intent])).toEqual([["", "tock:unknown"]]);
      expect(await store.sentences.list(application._id, null, ["inbox"])).toEqual([]);
    },
  );

  it("is classified up to 50,000 characters, and retained in full", async () => {
    const { script, parse } = await openWorld();
    const long = "x".repeat(60_000);
    script.set("x".repeat(50_000), { scores: [["app:greet", 0.9]] });
    const result = await parse(long, { in: { test: true } });
    expect([result.intent, result.retainedQuery.length]).toEqual(["greet", 60_000]);
  });
});

describe("refusals", () => {
  it.each([
    ["no query", { queries: [] }, '"/queries" has no sentence. Add at least one.', "/queries"],
    [
      "an unknown application",
      { applicationName: "Travel" },
      'No application "Travel" in namespace "app". Check the name or select another namespace.',
      "/applicationName",
    ],
    [
      "an unknown time zone",
      { in: { referenceTimezone: "Nowhere/X" } },
      'No time zone "Nowhere/X". Use an IANA name such as Europe/Paris or an offset such as +02:00.',
      "/context/referenceTimezone",
    ],
    [
      "an unreadable date",
      { in: { referenceDate: "foo" } },
      '"foo" is not a date. Write it in ISO 8601 with time and offset, such as 2026-11-23T08:00:00Z.',
      "/context/referenceDate",
    ],
  ])("400 for %s", async (_, changes, message, pointer) => {
    const { parse } = await openWorld();
    await expect(parse("hello", changes)).rejects.toMatchObject({
      status: 400,
      errors: [{ message, params: { location: "body", pointer } }],
    });
  });

  it("ends with its signal", async () => {
    const { understanding } = await openWorld();
    const query = {
      queries: ["hello"],
      namespace: "app",
      applicationName: "travel",
      context: { language: "en" },
    };
    const gone = AbortSignal.abort(new Error("gone"));
    await expect(understanding.parse(query, gone)).rejects.toThrow("gone");
  });
});

describe("a sentence that is already qualified (R089)", () => {
  it("answers with the special intents, whose ids are their names (R071)", async () => {
    const { addSentence, parse } = await openWorld();
    await addSentence("my salary", {
      classification: { intentId: "tock:ragexcluded", entities: [] },
    });
    expect(await parse("my salary")).toEqual({
      ...{ ...unknown, intent: "ragexcluded", retainedQuery: "my salary" },
    });
  });

  const scores = [["app:book", 0.9]] as const;

  it("answers with probabilities of 1, without asking the model", async () => {
    const { script, parse } = await openWorld();
    script.set("hello", { scores });
    expect(await parse("hello")).toEqual(understood);
    expect((await parse("hello", { in: { checkExistingQuery: false } })).intent).toBe("book");
    expect((await parse("Hello")).intent).toBe("unknown");
  });

  it("does not answer from the inbox", async () => {
    const { addSentence, parse } = await openWorld();
    await addSentence("hey", { status: "inbox" });
    expect((await parse("hey")).intent).toBe("unknown");
  });

  it("answers unknown when it is qualified so", async () => {
    const { addSentence, script, parse } = await openWorld();
    script.set("blah", { scores });
    await addSentence("blah", { classification: { intentId: "tock:unknown", entities: [] } });
    expect(await parse("blah")).toEqual({ ...unknown, retainedQuery: "blah" });
  });

  it("answers only when its intent is in the subset, and its states are given", async () => {
    const { addSentence, intents, script, parse } = await openWorld();
    script.set("hello", { scores });
    const subset = (intent: string) => ({ intentsSubset: [{ intent, modifier: -0.9 }] });
    expect((await parse("hello", subset("app:greet"))).intent).toBe("greet");
    expect((await parse("hello", subset("app:book"))).intent).toBe("book");

    await addSentence("ciao", { classification: { intentId: intents.bye._id, entities: [] } });
    expect((await parse("ciao")).intent).toBe("unknown");
    expect((await parse("ciao", { state: { states: ["Talking"] } })).intent).toBe("bye");
  });

  it("is found by its normalised text only where the application normalises", async () => {
    const normalising = await openWorld({ normalizeText: true });
    expect(await normalising.parse("HÉLLO !")).toEqual({ ...understood, retainedQuery: "HÉLLO !" });
    const exact = await openWorld();
    expect((await exact.parse("HÉLLO !")).intent).toBe("unknown");
  });

  it("has its entity values evaluated again", async () => {
    const { addSentence, intents, parse } = await openWorld();
    await addSentence("go to lyons", {
      classification: {
        intentId: intents.book._id,
        entities: [{ type: "app:city", role: "destination", start: 6, end: 11, subEntities: [] }],
      },
    });
    expect((await parse("go to lyons")).entities).toEqual([
      {
        start: 6,
        end: 11,
        entity: {
          entityType: { name: "app:city", subEntities: [], dictionary: true, obfuscated: false },
          role: "destination",
        },
        value: {
          "@type": "string",
          value: "lyon",
          candidates: [{ value: "lyon", probability: 1 }],
        },
        evaluated: true,
        subEntities: [],
        probability: 1,
        mergeSupport: false,
      },
    ]);
  });
});

describe("the choice of the intent", () => {
  it("takes the first one whose states are given; others of which that is true, from 0.1, are listed (R090, R096)", async () => {
    const { script, parse } = await openWorld();
    script.set("x", {
      scores: [
        ["app:bye", 0.8],
        ["app:greet", 0.75],
        ["app:book", 0.1],
      ],
    });
    expect(await choiceOf(parse("x"))).toEqual({
      intent: "app:greet",
      probability: 0.75,
      others: [["app:book", 0.1]],
      originals: [
        ["app:bye", 0.8],
        ["app:greet", 0.75],
        ["app:book", 0.1],
      ],
    });
    expect(await choiceOf(parse("x", { state: { states: ["sad", "TALKING"] } }))).toMatchObject({
      intent: "app:bye",
      others: [
        ["app:greet", 0.75],
        ["app:book", 0.1],
      ],
    });
    expect(await choiceOf(parse("x", { state: { states: ["sad"] } }))).toMatchObject({
      intent: "app:greet",
    });
  });

  it("is unknown when the states of every intent are missing (R096)", async () => {
    const { script, parse } = await openWorld();
    script.set("x", { scores: [["app:bye", 0.8]] });
    expect(await choiceOf(parse("x"))).toEqual({
      intent: "tock:unknown",
      probability: 1,
      others: [],
      originals: [["app:bye", 0.8]],
    });
  });

  it("with a subset: raw probability, modifier in the comparison, no threshold, no states (R091)", async () => {
    const { script, parse } = await openWorld();
    script.set("x", {
      scores: [
        ["app:greet", 0.6],
        ["app:book", 0.3],
        ["app:bye", 0.2],
      ],
    });
    const intentsSubset = [{ intent: "app:book" }, { intent: "app:bye", modifier: 0.2 }];
    expect(await choiceOf(parse("x", { intentsSubset }))).toEqual({
      intent: "app:bye",
      probability: 0.2,
      others: [["app:book", 0.3]],
      originals: [
        ["app:greet", 0.6],
        ["app:book", 0.3],
        ["app:bye", 0.2],
      ],
    });
    expect(await choiceOf(parse("x", { intentsSubset: [{ intent: "app:zzz" }] }))).toMatchObject({
      intent: "tock:unknown",
      probability: 1,
      others: [],
    });
  });

  it("is unknown below 0.7, and the real one joins the others in their order (R092, R094)", async () => {
    const { script, parse } = await openWorld();
    script.set("x", {
      scores: [
        ["app:greet", 0.699],
        ["app:book", 0.2],
      ],
    });
    script.set("y", { scores: [["app:greet", 0.7]] });
    script.set("z", { scores: [["app:greet", 0.05]] });
    expect(await choiceOf(parse("x"))).toEqual({
      intent: "tock:unknown",
      probability: 1,
      others: [
        ["app:greet", 0.699],
        ["app:book", 0.2],
      ],
      originals: [
        ["app:greet", 0.699],
        ["app:book", 0.2],
      ],
    });
    expect(await choiceOf(parse("y"))).toMatchObject({ intent: "app:greet", probability: 0.7 });
    expect(await choiceOf(parse("z"))).toMatchObject({
      others: [["app:greet", 0.05]],
      originals: [],
    });
  });

  it("follows the thresholds of the application", async () => {
    const { script, parse } = await openWorld({
      unknownIntentThreshold: 0.3,
      knownIntentThreshold: 0.25,
    });
    script.set("x", {
      scores: [
        ["app:greet", 0.4],
        ["app:book", 0.2],
      ],
    });
    expect(await choiceOf(parse("x"))).toEqual({
      intent: "app:greet",
      probability: 0.4,
      others: [],
      originals: [["app:greet", 0.4]],
    });
  });

  it("keeps the entities of the real intent when it is unknown (R092)", async () => {
    const { script, parse } = await openWorld();
    script.set("to lyon", {
      scores: [["app:book", 0.5]],
      entities: { "app:book": [recognised("app:city", "destination", 3, 7)] },
    });
    const result = await parse("to lyon");
    expect(result.intent).toBe("unknown");
    expect(result.entities.map(({ entity }) => entity.role)).toEqual(["destination"]);
  });

  it("is unknown when the model finds the text out of scope", async () => {
    const { script, parse } = await openWorld({ unknownIntentThreshold: 0.3 });
    script.set("x", {
      scores: [
        ["tock:unknown", 0.5],
        ["app:greet", 0.45],
      ],
    });
    expect(await choiceOf(parse("x"))).toEqual({
      intent: "tock:unknown",
      probability: 1,
      others: [["app:greet", 0.45]],
      originals: [["app:greet", 0.45]],
    });
  });

  it("is unknown without a model (R093)", async () => {
    const { store, understanding, parse } = await openWorld();
    await store.sentences.built("", "", []);
    const [application] = await store.applications.list();
    for (const sentence of await store.sentences.list(application?._id ?? "", null, ["model"])) {
      await store.sentences.save({ ...sentence, status: "deleted" });
    }
    await understanding.settled();
    expect(await parse("hello")).toEqual(unknown);
  });

  it("is unknown when the model fails; what went wrong is reported (R093)", async () => {
    const { script, parse, reported } = await openWorld();
    const broken = new Error("no such weight");
    script.set("x", {
      get scores(): never {
        throw broken;
      },
    });
    expect(await parse("x")).toEqual({ ...unknown, retainedQuery: "x" });
    script.set("y", {
      scores: [["app:greet", 0.9]],
      get entities(): never {
        throw broken;
      },
    });
    expect(await parse("y")).toMatchObject({ intent: "greet", entities: [] });
    expect(reported.splice(0)).toEqual([broken, broken]);
  });

  it("does not offer an intent that has left the application, even while the old model answers", async () => {
    const { store, script, application, parse } = await openWorld();
    script.set("x", { scores: [["app:greet", 0.9]] });
    expect((await parse("x")).intent).toBe("greet");
    await store.applications.save({ ...application, intents: [] });
    expect(await choiceOf(parse("x"))).toEqual({
      intent: "tock:unknown",
      probability: 1,
      others: [],
      originals: [],
    });
  });
});

describe("entities (R097, R098)", () => {
  const parseEntities = async (text: string, entities: ReturnType<typeof recognised>[]) => {
    const { script, parse } = await openWorld();
    script.set(text, { scores: [["app:book", 0.9]], entities: { "app:book": entities } });
    const result = await parse(text);
    const short = (list: typeof result.entities) =>
      list.map(({ entity, start, end }) => `${entity.role} ${text.slice(start, end)}`);
    return { ...result, retained: short(result.entities), not: short(result.notRetainedEntities) };
  };

  it("are sorted by position; their probability is the mean", async () => {
    const result = await parseEntities("geneva lyon", [
      recognised("app:city", "destination", 7, 11, 0.5),
      recognised("app:city", "origin", 0, 6, 1),
    ]);
    expect(result.retained).toEqual(["origin geneva", "destination lyon"]);
    expect(result.entitiesProbability).toBe(0.75);
  });

  it("that overlap: the most probable wins, the other is not retained", async () => {
    const result = await parseEntities("lyon 12", [
      recognised("app:city", "origin", 0, 4, 0.8),
      recognised("app:city", "destination", 0, 4, 0.7),
    ]);
    expect([result.retained, result.not]).toEqual([["origin lyon"], ["destination lyon"]]);
  });

  it("that cover others weigh 0.2 more", async () => {
    const pair = (covering: number) => [
      recognised("app:number", "number", 0, 5, covering),
      recognised("app:city", "origin", 0, 4, 0.8),
    ];
    expect((await parseEntities("lyon2", pair(0.65))).retained).toEqual(["number lyon2"]);
    expect((await parseEntities("lyon2", pair(0.55))).retained).toEqual(["origin lyon"]);
  });

  it("that are evaluated to nothing weigh 0.5 less, and are dropped", async () => {
    const result = await parseEntities("qqqqqqqq", [
      recognised("app:city", "origin", 0, 8, 0.9),
      recognised("app:number", "number", 0, 8, 0.5),
    ]);
    expect(result.retained).toEqual(["number qqqqqqqq"]);
    expect(
      (await parseEntities("zzzz", [recognised("app:city", "origin", 0, 4)])).retained,
    ).toEqual([]);
  });

  it("are not found by the regular expressions of an intent, which Tock only keeps", async () => {
    const { store, script, intents, parse } = await openWorld();
    await store.intents.save({
      ...intents.book,
      entitiesRegexp: { en: [{ regexp: "train (?<number>[0-9]+)" }] },
    });
    script.set("train 12", { scores: [["app:book", 0.9]] });
    expect(await parse("train 12")).toMatchObject({
      intent: "book",
      entities: [],
      notRetainedEntities: [],
    });
  });

  it.each([
    [
      "merged",
      { mergeEngineTypes: true, useEntityModels: false },
      ["date tomorrow at 8"],
      ["place tomorrow"],
    ],
    [
      "beside each other",
      { mergeEngineTypes: false, useEntityModels: true },
      ["place tomorrow"],
      ["date tomorrow at 8"],
    ],
    [
      "of the intent only",
      { mergeEngineTypes: false, useEntityModels: false },
      ["place tomorrow"],
      [],
    ],
  ])("of the intent and built-in ones: %s", async (_, settings, retained, notRetained) => {
    const { store, script, intents, parse } = await openWorld(settings);
    const place = { entityTypeName: "app:place", role: "place", atStartOfDay: null };
    const date = { entityTypeName: "duckling:datetime", role: "date", atStartOfDay: null };
    await store.intents.save({ ...intents.book, entities: [place, date] });
    const text = "tomorrow at 8";
    script.set(text, {
      scores: [["app:book", 0.9]],
      entities: { "app:book": [recognised("app:place", "place", 0, 8, 0.75)] },
    });
    const result = await parse(text);
    const short = (list: typeof result.entities) =>
      list.map(({ entity, start, end }) => `${entity.role} ${text.slice(start, end)}`);
    expect(short(result.entities)).toEqual(retained);
    expect(short(result.notRetainedEntities)).toEqual(notRetained);
  });

  it("are dated from the reference date, some from the start of its day (R099)", async () => {
    const { store, script, intents, parse } = await openWorld();
    const at = (role: string, atStartOfDay: boolean) => ({
      ...{ entityTypeName: "duckling:datetime", role, atStartOfDay },
    });
    const text = "in 2 hours";
    const dateOf = async (atStartOfDay: boolean, context: object) => {
      await store.intents.save({ ...intents.book, entities: [at("date", atStartOfDay)] });
      script.set(text, { scores: [["app:book", 0.9]] });
      const { entities } = await parse(text, { in: context });
      return entities.map(({ value }) => (value as { date?: string } | undefined)?.date);
    };
    const paris = { referenceDate: "2026-05-04T10:30:00Z", referenceTimezone: "Europe/Paris" };
    const atNoonUtc = "2026-03-01T12:00:00.000Z";
    const instant = (text: string | undefined) => new Date(text ?? "").toISOString();
    expect((await dateOf(false, paris)).map(instant)).toEqual(["2026-05-04T12:30:00.000Z"]);
    expect((await dateOf(true, paris)).map(instant)).toEqual(["2026-05-04T00:00:00.000Z"]);
    expect((await dateOf(false, {})).map(instant)).toEqual([
      new Date(Date.parse(atNoonUtc) + 2 * 3600 * 1000).toISOString(),
    ]);
  });

  it("that are the two ends of an interval have its ends as values, from the start of a day, too", async () => {
    const { store, script, intents, parse } = await openWorld();
    const at = (role: string) => ({
      ...{ entityTypeName: "duckling:datetime", role, atStartOfDay: role === "departure" },
    });
    await store.intents.save({ ...intents.book, entities: [at("arrival"), at("departure")] });
    const text = "from 5 to 8 may";
    script.set(text, {
      scores: [["app:book", 0.9]],
      ends: { odds: 5, from: ["arrival", 5, 6], to: ["departure", 10, 15] },
    });
    const { entities } = await parse(text);
    expect(entities.map(({ entity, value }) => [entity.role, value])).toMatchObject([
      ["arrival", { date: "2026-05-05T00:00:00Z", grain: "day" }],
      ["departure", { date: "2026-05-08T00:00:00Z", grain: "day" }],
    ]);
  });

  it("without an evaluator are kept unevaluated", async () => {
    const { entities } = await parseEntities("12", [recognised("app:number", "number", 0, 2)]);
    expect(entities).toEqual([
      {
        start: 0,
        end: 2,
        entity: {
          entityType: { name: "app:number", subEntities: [], dictionary: false, obfuscated: false },
          role: "number",
        },
        evaluated: false,
        subEntities: [],
        probability: 0.9,
        mergeSupport: false,
      },
    ]);
  });
});

describe("what is kept of a call (R100, R101)", () => {
  it("puts a new sentence in the inbox with intent, entities and configuration", async () => {
    const { store, script, application, intents, parse } = await openWorld();
    script.set("to lyon", {
      scores: [
        ["app:book", 0.8],
        ["app:greet", 0.15],
      ],
      entities: { "app:book": [recognised("app:city", "destination", 3, 7)] },
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
      entities: { "app:book": [recognised("app:city", "destination", 3, 7)] },
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

  it("keeps the query with the values that it had left out, and the answer", async () => {
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

  it("tells of a call that failed, which is neither counted nor registered", async () => {
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
      entities: { "app:book": [recognised("app:number", "number", 0, 4)] },
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

describe("the language (R062)", () => {
  it.each([
    ["fr", "fr"],
    ["fr-CA", "fr"],
    ["en_US", "en"],
    ["de", "en"],
  ])("%s is answered in %s", async (asked, answered) => {
    const { parse } = await openWorld();
    expect((await parse("x", { in: { language: asked } })).language).toBe(answered);
  });
});
