import { describe, expect, it } from "vitest";
import { openWorld, recognized } from "../world.ts";

describe("entities (R097, R098)", () => {
  const parseEntities = async (text: string, entities: ReturnType<typeof recognized>[]) => {
    const { script, parse } = await openWorld();
    script.set(text, { scores: [["app:book", 0.9]], entities: { "app:book": entities } });
    const result = await parse(text);
    const short = (list: typeof result.entities) =>
      list.map(({ entity, start, end }) => `${entity.role} ${text.slice(start, end)}`);
    return { ...result, retained: short(result.entities), not: short(result.notRetainedEntities) };
  };

  it("are sorted by position; their probability is the mean", async () => {
    const result = await parseEntities("geneva lyon", [
      recognized("app:city", "destination", 7, 11, 0.5),
      recognized("app:city", "origin", 0, 6, 1),
    ]);
    expect(result.retained).toEqual(["origin geneva", "destination lyon"]);
    expect(result.entitiesProbability).toBe(0.75);
  });

  it("that overlap: the most probable wins, the other is dropped", async () => {
    const result = await parseEntities("lyon 12", [
      recognized("app:city", "origin", 0, 4, 0.8),
      recognized("app:city", "destination", 0, 4, 0.7),
    ]);
    expect([result.retained, result.not]).toEqual([["origin lyon"], ["destination lyon"]]);
  });

  it("that cover others weigh 0.2 more", async () => {
    const pair = (covering: number) => [
      recognized("app:number", "number", 0, 5, covering),
      recognized("app:city", "origin", 0, 4, 0.8),
    ];
    expect((await parseEntities("lyon2", pair(0.65))).retained).toEqual(["number lyon2"]);
    expect((await parseEntities("lyon2", pair(0.55))).retained).toEqual(["origin lyon"]);
  });

  it("without a value weigh 0.5 less, and are dropped", async () => {
    const result = await parseEntities("qqqqqqqq", [
      recognized("app:city", "origin", 0, 8, 0.9),
      recognized("app:number", "number", 0, 8, 0.5),
    ]);
    expect(result.retained).toEqual(["number qqqqqqqq"]);
    expect(
      (await parseEntities("zzzz", [recognized("app:city", "origin", 0, 4)])).retained,
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
      entities: { "app:book": [recognized("app:place", "place", 0, 8, 0.75)] },
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
    const { entities } = await parseEntities("12", [recognized("app:number", "number", 0, 2)]);
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
