import { beforeEach, describe, expect, it } from "vitest";
import { wellFormed } from "../../../src/contract/well-formed.ts";
import { nluServer } from "./server.ts";

const { parse, post, settled } = nluServer();

const teach = async (applicationName: string, language: string, taught: [string, string][]) => {
  const sentences = taught.map(([intent, text]) => ({ intent, text }));
  const dump = { applicationName, language, sentences };
  await post("/rest/nlp/dump/import/sentences/plain", dump);
  await settled();
};

const ask = async (text: string, applicationName: string, language: string) => {
  const { status, body } = await parse(text, { applicationName, context: { language } });
  expect(status).toBe(200);
  const probabilities = [
    ...[body.intentProbability, body.entitiesProbability],
    ...Object.values<number>(body.otherIntentsProbabilities),
    ...Object.values<number>(body.originalIntentsProbabilities),
  ];
  for (const probability of probabilities) {
    expect(probability).toBeGreaterThanOrEqual(0);
    expect(probability).toBeLessThanOrEqual(1);
  }
  return body;
};

const intentOf = async (text: string, applicationName: string, language: string) => {
  const { intent, intentNamespace } = await ask(text, applicationName, language);
  return `${intentNamespace}:${intent}`;
};

describe("an unusual text", () => {
  it.each([
    ["an emoji after words", "hello there 👋🏽", "app:greetings"],
    ["emoji only", "👩‍👩‍👧 🇫🇷 ❤️‍🔥", "tock:unknown"],
    ["signs only", "?!… --- ***", "tock:unknown"],
    ["half an emoji", "\ud83d", "tock:unknown"],
    ["a zero byte", "hello\u0000", "app:greetings"],
    ["marks of direction around words", "\u202bhello\u202c\u200f", "app:greetings"],
    ["a soft hyphen in a word", "hel\u00adlo", "app:greetings"],
    ["letters of another width", "ＨＥＬＬＯ", "app:greetings"],
    ["a script that the model does not know", "مرحبا كيف حالك", "tock:unknown"],
    ["marks piled on a letter", `e${"\u0301".repeat(300)}`, "tock:unknown"],
    ["the name of a property of objects", "__proto__ constructor toString", "tock:unknown"],
  ])("%s: %j is %s", async (_, text, intent) => {
    expect(await intentOf(text, "travel", "en")).toBe(intent);
    expect((await ask(text, "travel", "en")).retainedQuery).toBe(wellFormed(text).trim());
  });

  it("of spaces of every kind is an empty text", async () => {
    const body = await ask(" \u00a0\u2003\u3000\t\n ", "travel", "en");
    expect(body).toMatchObject({ intent: "tock:unknown", intentProbability: 0, retainedQuery: "" });
  });

  it.each([
    ["one long word", "x".repeat(10_000)],
    ["many words", "i want to go from paris to lyon tomorrow at 8 ".repeat(210)],
    ["digits", "1234567890".repeat(1_000)],
    ["open brackets", "(".repeat(10_000)],
    ["emoji", "👍".repeat(5_000)],
    ["spaces between two words", `hello${" ".repeat(9_990)}there`],
  ])("of 10,000 characters gets a response: %s", async (_, text) => {
    const body = await ask(text, "travel", "en");
    expect(body.retainedQuery).toBe(text.trim());
    for (const { start, end } of body.entities) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(body.retainedQuery.length);
    }
  });

  it("written from right to left is understood by a model trained with such text", async () => {
    await teach("app:shalom", "he", [
      ...["שלום", "שלום לך", "שלום לכולם", "היי"].map((text): [string, string] => [
        "app:greet",
        text,
      ]),
      ...["להתראות", "ביי", "להתראות לכולם", "נתראה מחר"].map((text): [string, string] => [
        "app:leave",
        text,
      ]),
    ]);
    expect(await intentOf("שָׁלוֹם לָךְ", "shalom", "he")).toBe("app:greet");
    expect(await intentOf("להתראות מחר", "shalom", "he")).toBe("app:leave");
  });
});

describe("an application with few sentences", () => {
  const unknown = { intent: "unknown", intentNamespace: "tock", intentProbability: 1 };

  beforeEach(async () => {
    await post("/rest/nlp/application/create", { namespace: "app", name: "bare", locale: "en" });
    await teach("app:single", "en", [
      ["app:order", "I want a pizza"],
      ["app:order", "a pizza please"],
      ["app:order", "bring me a pizza with cheese"],
      ["app:order", "one large pizza to go"],
      ["app:order", "can I have a pizza"],
    ]);
  });

  it("without sentences: everything is unknown", async () => {
    expect(await ask("hello", "bare", "en")).toMatchObject({
      ...unknown,
      ...{ entities: [], otherIntentsProbabilities: {}, originalIntentsProbabilities: {} },
    });
  });

  it("without sentences in this language: the language is kept, and everything is unknown", async () => {
    await teach("app:single", "fr", [["tock:unknown", "bla bla"]]);
    expect(await ask("une pizza", "single", "fr")).toMatchObject({ ...unknown, language: "fr" });
  });

  it("with one intent: known text has that intent, other text does not", async () => {
    expect(await intentOf("a pizza please", "single", "en")).toBe("app:order");
    expect(await intentOf("I want a large pizza please", "single", "en")).toBe("app:order");
    for (const text of ["what is the weather in Rome", "zzz", "👍", "cancel my subscription"]) {
      expect(await intentOf(text, "single", "en")).toBe("tock:unknown");
    }
  });
});
