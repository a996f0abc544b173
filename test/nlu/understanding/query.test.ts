import { describe, expect, it } from "vitest";
import { openWorld } from "../world.ts";
import { understood, unknown } from "./parse-results.ts";

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

describe("the language (R062)", () => {
  it.each([
    ["fr", "fr"],
    ["fr-CA", "fr"],
    ["en_US", "en"],
    ["de", "en"],
  ])("%s is parsed in %s", async (asked, answered) => {
    const { parse } = await openWorld();
    expect((await parse("x", { in: { language: asked } })).language).toBe(answered);
  });
});
