import { describe, expect, it } from "vitest";
import { foreignNamespace, nluServer, ownNamespace, protectedNluServer } from "./server.ts";

const { parse } = nluServer();
const protectedNlu = protectedNluServer();

describe("parseQuery", () => {
  it("200 understands a sentence of the demo, with its cities", async () => {
    const { status, body } = await parse("i want to travel from lyon to berlin");
    const city = { name: "app:city", subEntities: [], dictionary: true, obfuscated: false };
    const entity = (start: number, end: number, role: string, value: string) => ({
      start,
      end,
      entity: { entityType: city, role },
      value: { "@type": "string", value, candidates: [{ value, probability: 1 }] },
      evaluated: true,
      subEntities: [],
      probability: expect.any(Number),
      mergeSupport: false,
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      intent: "book_train",
      intentNamespace: "app",
      language: "en",
      entities: [entity(22, 26, "origin", "lyon"), entity(30, 36, "destination", "berlin")],
      retainedQuery: "i want to travel from lyon to berlin",
    });
    expect(body.intentProbability).toBeGreaterThan(0.7);
  });

  it.each([
    ["hello", "en", "app:greetings"],
    ["thanks a lot", "en", "app:thanks"],
    ["train status", "en", "app:train_status"],
    ["is train 4521 late", "en", "app:train_status"],
    ["zkjh qsdkjh xx 9999 !!", "en", "tock:unknown"],
    ["bonjour à vous", "fr", "app:greetings"],
    ["où est la gare", "fr-CA", "app:find_station"],
  ])("200 %s (%s) is %s", async (text, language, intent) => {
    const { status, body } = await parse(text, { context: { language } });
    expect([status, `${body.intentNamespace}:${body.intent}`]).toEqual([200, intent]);
  });

  it("200 responds to an empty text as Tock does", async () => {
    expect(await parse("   ")).toEqual({
      status: 200,
      body: {
        intent: "tock:unknown",
        intentNamespace: "tock",
        language: "en",
        entities: [],
        notRetainedEntities: [],
        intentProbability: 0,
        entitiesProbability: 0,
        retainedQuery: "",
        otherIntentsProbabilities: {},
        originalIntentsProbabilities: {},
      },
    });
  });

  it("400 unknown application, its name compared in exactly its letters", async () => {
    expect(await parse("hello", { applicationName: "Travel" })).toMatchObject({
      status: 400,
      body: {
        errors: [
          {
            code: "unknown-application",
            message:
              'No application "Travel" in namespace "app". Check the name or select another namespace.',
          },
        ],
      },
    });
  });

  it("401 when paths are protected, except in the caller's namespace", async () => {
    const { post } = protectedNlu;
    const query = {
      queries: ["hello"],
      namespace: "app",
      applicationName: "travel",
      context: { language: "en" },
    };
    const ask = (headers: Record<string, string>) => post("/rest/nlp/parse", query, headers);
    expect((await ask({})).status).toBe(401);
    expect(await ask(foreignNamespace)).toMatchObject({
      status: 401,
      body: { errors: [{ code: "foreign-namespace" }] },
    });
    expect(await ask(ownNamespace)).toMatchObject({
      status: 200,
      body: { intent: "greetings" },
    });
  });
});

describe("a date of which the model has learned a part", () => {
  it.each([
    ["weather in paris the day after tomorrow", "en", "2026-03-26T23:00:00Z"],
    ["from paris to lyon on friday at 8", "en", "2026-03-27T07:00:00Z"],
    ["will it rain in paris in 3 days", "en", "2026-03-27T23:00:00Z"],
    ["I need to be in Paris tomorrow before 9am", "en", "2026-03-26T08:00:00Z"],
    ["quel temps à paris après-demain", "fr", "2026-03-26T23:00:00Z"],
    ["un train pour paris lundi prochain à 17h", "fr", "2026-03-30T15:00:00Z"],
  ])(
    "%s: the longest reading wins, in the role of its part (R097)",
    async (text, language, date) => {
      const context = {
        ...{ language, test: true, referenceDate: "2026-03-25T09:30:00Z" },
        referenceTimezone: "Europe/Paris",
      };
      const { body } = await parse(text, { context });
      const dates = body.entities.filter(
        (each: { value?: { "@type": string } }) => each.value?.["@type"] === "dateEntity",
      );
      expect(dates).toMatchObject([{ entity: { role: "datetime" }, value: { date } }]);
    },
  );
});
