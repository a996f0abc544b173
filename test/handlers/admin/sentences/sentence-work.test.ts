import { describe, expect, it } from "vitest";
import { codes, inTravel, studioServer, travel, writeForeign } from "./sentence-client.ts";

const { post, found, hide, store, clock } = studioServer({
  encryptPass: "a password of the tests",
});

const tried = (query: string, more: object = {}, login?: "other@other.com") =>
  post("/admin/parse", { ...inTravel, query, ...more }, login);

describe("parseSentence", () => {
  it("200 parses a sentence, in a form that can be saved", async () => {
    const { status, body } = await tried("please book a train from lyon to berlin");
    expect(status).toBe(200);
    const now = clock().now().toISOString();
    expect(body).toMatchObject({
      text: "please book a train from lyon to berlin",
      language: "en",
      applicationId: travel.id,
      creationDate: now,
      updateDate: now,
      status: "inbox",
      classification: { intentId: travel.bookTrain, usageCount: 0, unknownCount: 0 },
      forReview: false,
    });
    expect(body.classification.entities).toMatchObject([
      { type: "app:city", role: "origin", start: 25, end: 29, value: { value: "lyon" } },
      { type: "app:city", role: "destination", start: 33, end: 39, value: { value: "berlin" } },
    ]);
    expect((await post("/admin/sentence", { ...body, status: "validated" })).status).toBe(200);
    expect(await found({ search: "^please book" })).toEqual([body.text]);
  });

  it("200 adds it to the inbox, as a sentence of the user admin", async () => {
    await tried("to be or not to be");
    expect(await found({ status: ["inbox"] })).toEqual(["to be or not to be"]);
    const { body } = await post("/admin/logs/search", inTravel);
    expect(body.logs[0].request.context).toMatchObject({ clientId: "admin", test: false });
    expect(body.logs[0].dialogId).toMatch(/^[0-9a-f]{24}$/);
  });

  it("200 returns the number of unknown sentences", async () => {
    const { body } = await tried("xyzzy plugh");
    expect(body.classification).toMatchObject({ intentId: "tock:unknown", intentProbability: 1 });
    expect((await tried("")).body.classification.intentId).toBe("tock:unknown");
  });

  it("200 returns the qualification of a qualified sentence, unless the request disables it", async () => {
    const [text = ""] = await found({ intentId: travel.greetings, size: 1 });
    const sure = async (more: object) =>
      (await tried(text, more)).body.classification.intentProbability === 1;
    expect(await sure({})).toBe(true);
    expect(await sure({ checkExistingQuery: false })).toBe(false);
    expect(await sure({ checkExistingQuery: null })).toBe(false);
  });

  it("200 accepts a state, and uses the usual language by default", async () => {
    const intent = await store().intents.get(travel.greetings);
    if (!intent) throw new Error("no greetings");
    await store().intents.save({ ...intent, mandatoryStates: ["booking"] });
    const intentOf = async (state: string | null) =>
      (await tried("hello", { state })).body.classification.intentId;
    expect(await intentOf("booking")).toBe(travel.greetings);
    expect(await intentOf(null)).not.toBe(travel.greetings);
    expect((await tried("weather", { language: null })).body.language).toBe("en");
    expect((await tried("bonjour", { language: "fr_CA" })).body.language).toBe("fr");
  });

  it("200 hides texts of obfuscated entity types", async () => {
    await hide("app:city");
    const { body } = await tried("i want to go to madrid");
    expect(body.text).toBe("i want to go to ******");
    expect(body.key).toEqual(expect.any(String));
    expect(JSON.stringify(body)).not.toContain("madrid");
  });

  it("400 for an unknown application, and without a sentence", async () => {
    expect(codes(await tried("x", { applicationName: "nope" }))).toEqual(["unknown-application"]);
    expect((await post("/admin/parse", inTravel)).status).toBe(400);
  });

  it("401 for another namespace", async () => {
    await writeForeign(store());
    expect((await tried("x", { namespace: "other" })).status).toBe(401);
    expect((await tried("x", { applicationName: "secret" })).status).toBe(400);
    expect((await tried("x", {}, "other@other.com")).status).toBe(401);
  });
});

describe("translateSentences", () => {
  const translate = (more: object) =>
    post("/admin/translation/sentence", { ...inTravel, targetLanguage: "fr", ...more });

  it("400, like a Tock without a translation engine", async () => {
    expect(codes(await translate({ searchQuery: inTravel }))).toEqual(["no-translator"]);
    expect(codes(await translate({ applicationName: "nope" }))).toEqual(["unknown-application"]);
    expect(codes(await translate({ targetLanguage: null }))).toEqual(["invalid-request"]);
  });

  it("401 for another namespace", async () => {
    expect((await translate({ namespace: "other" })).status).toBe(401);
    expect((await translate({ searchQuery: { namespace: "other" } })).status).toBe(401);
  });
});
