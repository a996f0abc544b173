import { describe, expect, it } from "vitest";
import { foreignNamespace, nluServer, ownNamespace, protectedNluServer } from "./server.ts";

const { parse, post, store } = nluServer();
const protectedNlu = protectedNluServer();

const travel = { namespace: "app", applicationName: "travel" };

describe("reportUnknown", () => {
  const report = (text: string, more: object = {}) =>
    post("/rest/nlp/unknown", { ...travel, language: "en", text, ...more });
  const sentence = async (language: string, text: string) => {
    const application = await store().applications.byName("app", "travel");
    return store().sentences.get({ applicationId: application?._id ?? "", language, text });
  };

  it("200 counts a known sentence, and changes nothing else", async () => {
    await parse("one more thing nobody knows");
    expect(await report("one more thing nobody knows")).toEqual({ status: 200, body: {} });
    const once = await sentence("en", "one more thing nobody knows");
    expect(once).toMatchObject({ status: "inbox", unknownCount: 1 });
    await report(" one more thing\n nobody knows ");
    const twice = await sentence("en", "one more thing nobody knows");
    expect(twice).toEqual({ ...once, unknownCount: 2 });
  });

  it("200 uses the language of the application that matches the request", async () => {
    await report("bonjour", { language: "fr-CA" });
    expect(await sentence("fr", "bonjour")).toMatchObject({ status: "model", unknownCount: 1 });
  });

  it("200 for a sentence without calls, which is not created", async () => {
    expect(await report("never said")).toEqual({ status: 200, body: {} });
    expect(await sentence("en", "never said")).toBeUndefined();
  });

  it("400 for an unknown application", async () => {
    expect(await report("hello", { applicationName: "nope" })).toMatchObject({
      status: 400,
      body: { errors: [{ code: "unknown-application" }] },
    });
  });

  it("401 for a foreign namespace when paths are protected", async () => {
    const body = { ...travel, language: "en", text: "hello" };
    const ask = (headers: Record<string, string>) =>
      protectedNlu.post("/rest/nlp/unknown", body, headers);
    expect((await ask(foreignNamespace)).status).toBe(401);
    expect((await ask(ownNamespace)).status).toBe(200);
  });
});

describe("countLogs", () => {
  const count = (more: object = {}) =>
    post("/rest/nlp/logs/count", { ...travel, language: "en", ...more });
  const texts = async (more: object) =>
    (await count(more)).body.map((one: { text: string; count: number }) => [one.text, one.count]);
  const say = async (text: string, times: number, more: object = {}) => {
    for (let time = 0; time < times; time++) await parse(text, more);
  };

  it("200 returns the most frequent sentence, with its result", async () => {
    await say("thanks", 1);
    await say("hello", 3);
    expect(await count()).toEqual({
      status: 200,
      body: [
        {
          text: "hello",
          intent: "app:greetings",
          intentProbability: 1,
          entitiesProbability: 1,
          lastUsage: "2026-06-01T12:00:00.000Z",
          count: 3,
          validated: true,
        },
      ],
    });
  });

  it("200 returns a page, filtered by intent and by minimum count", async () => {
    await say("hello", 3);
    await say("thanks", 2);
    await say("goodbye", 1);
    const all = [
      ["hello", 3],
      ["thanks", 2],
      ["goodbye", 1],
    ];
    expect(await texts({ size: 2 })).toEqual(all.slice(0, 2));
    expect(await texts({ start: 1, size: 0 })).toEqual(all.slice(1));
    expect(await texts({ start: null, size: null, minCount: null })).toEqual(all);
    expect(await texts({ size: 10, minCount: 2 })).toEqual(all.slice(0, 2));
    expect(await texts({ size: 10, intent: "app:thanks" })).toEqual([["thanks", 2]]);
    expect(await texts({ size: 10, intent: "app:nothing" })).toEqual([]);
    expect(await texts({ start: 9_000_000_000_000_000, size: 10 })).toEqual([]);
  });

  it("200 separates languages, and does not count tests", async () => {
    await say("bonjour", 1, { context: { language: "fr" } });
    await say("hello", 2, { context: { language: "en", test: true } });
    expect(await texts({ language: "fr", size: 0 })).toEqual([["bonjour", 1]]);
    expect(await texts({ size: 0 })).toEqual([]);
  });

  it("400 without a language", async () => {
    expect((await post("/rest/nlp/logs/count", travel)).status).toBe(400);
  });

  it("401 for an application that does not exist", async () => {
    expect(await count({ applicationName: "nope" })).toMatchObject({
      status: 401,
      body: { errors: [{ code: "foreign-application" }] },
    });
  });

  it("401 for a foreign namespace when paths are protected", async () => {
    const ask = (headers: Record<string, string>) =>
      protectedNlu.post("/rest/nlp/logs/count", { ...travel, language: "en" }, headers);
    expect((await ask(foreignNamespace)).status).toBe(401);
    expect((await ask(ownNamespace)).status).toBe(200);
  });
});
