import { describe, expect, it } from "vitest";
import { codes, inTravel, studioServer, travel, writeForeign } from "./sentence-client.ts";

const { call, post, write, hide, parse, upload, settled, store } = studioServer();

interface DumpedSentence {
  text: string;
  intent: string;
  language: string;
}

const path = `/admin/sentences/dump/full/${travel.id}`;
const textsOf = ({ body }: { body: { sentences: DumpedSentence[] } }) =>
  body.sentences.map(({ text }) => text);
const city = { type: "app:city", role: "destination", start: 3, end: 7, subEntities: [] };

/** The answer of each export of sentences of an application. */
const exportsOf = (id: string, login?: "other@other.com") =>
  Promise.all([
    call(`/admin/application/dump/${id}`, {}, login),
    call(`/admin/sentences/dump/full/${id}`, {}, login),
    post(`/admin/sentences/dump/full/${id}`, inTravel, login),
    post(`/admin/sentences/dump/full/${id}/fromText`, { texts: ["hello"] }, login),
    call(`/admin/sentences/dump/full/${id}/app%3Agreetings`, {}, login),
    call(`/admin/sentences/dump/full/${id}/app%3Agreetings/en`, {}, login),
  ]);

describe("every export", () => {
  it("401 for an application that is unknown or foreign", async () => {
    const foreign = await writeForeign(store());
    for (const id of [foreign, "zz"]) {
      for (const answer of await exportsOf(id)) {
        expect([answer.status, codes(answer)]).toEqual([401, ["foreign-application"]]);
      }
    }
    for (const { status } of await exportsOf(travel.id, "other@other.com"))
      expect(status).toBe(401);
  });
});

describe("exportApplication", () => {
  it("200 returns everything that another server needs", async () => {
    const { status, body } = await call(`/admin/application/dump/${travel.id}`);
    expect(status).toBe(200);
    const { sentences, entityTypes, intents, ...head } = body;
    expect(head).toMatchObject({
      application: { _id: travel.id, name: "travel" },
      faqs: [],
      dumpType: "full",
      timestamp: "2026-06-01T12:00:00.000Z",
    });
    expect(intents).toHaveLength(10);
    expect(entityTypes.map(({ name }: { name: string }) => name)).toEqual([
      "app:city",
      "app:ticket_class",
      "app:train_number",
      "duckling:datetime",
    ]);
    const all = await store().sentences.list(travel.id, null, ["inbox", "validated", "model"]);
    expect(sentences).toHaveLength(all.length);
    expect(sentences[0]).toEqual(all.find(({ text }) => text === sentences[0].text));
  });

  it("200 can be imported again, with the same parse results", async () => {
    const { body } = await call(`/admin/application/dump/${travel.id}`);
    expect((await upload("/admin/dump/application/copy", body)).body.success).toBe(true);
    await settled();
    const understood = async (applicationName: string) => {
      const context = { language: "fr", checkExistingQuery: false, test: true };
      const query = { queries: ["un train de lyon à paris"], namespace: "app", applicationName };
      return (await post("/nlp/parse", { ...query, context })).body;
    };
    expect(await understood("copy")).toEqual(await understood("travel"));
    const copy = await store().applications.byName("app", "copy");
    const again = await call(`/admin/application/dump/${copy?._id}`);
    expect(again.body.sentences).toHaveLength(body.sentences.length);
  });

  it("200 streams many sentences, each once", async () => {
    await store().write(async () => {
      for (let index = 0; index < 1_000; index++) await write(`number ${index}`);
    });
    const { body } = await call(`/admin/application/dump/${travel.id}`);
    const texts = textsOf({ body }).filter((text) => text.startsWith("number "));
    expect([texts.length, new Set(texts).size]).toEqual([1_000, 1_000]);
  });
});

describe("exportSentences", () => {
  it("200 returns sentences by names, in all languages, the last changed ones at the end", async () => {
    const classification = { intentId: travel.bookTrain, entities: [city] };
    await write("to rome", { classification, forReview: true, reviewComment: "really?" });
    await write("à rome", { language: "fr", updateDate: "2026-01-03T00:00:00.000Z" });
    await write("gone", { status: "deleted" });
    await write("lost", { classification: { intentId: "0".repeat(24), entities: [] } });
    const { status, body } = await call(path);
    expect([status, body.applicationName]).toEqual([200, "app:travel"]);
    const { entities, ...rest } = body.sentences.at(-2);
    expect({ entities, ...rest }).toEqual({
      text: "to rome",
      intent: "app:book_train",
      creationDate: "2026-01-02T00:00:00.000Z",
      entities: [{ entity: "app:city", role: "destination", subEntities: [], start: 3, end: 7 }],
      language: "en",
      status: "inbox",
      forReview: true,
      reviewComment: "really?",
    });
    expect(body.sentences.at(-1)).toMatchObject({ intent: "tock:unknown", language: "fr" });
    expect(textsOf({ body })).not.toContain("gone");
    expect(textsOf({ body })).not.toContain("lost");
  });

  it("200 includes sentences that were just added", async () => {
    await parse("to be or not to be");
    expect(textsOf(await call(path))).toContain("to be or not to be");
  });

  it("200 leaves out hidden texts, unless everything is requested", async () => {
    const inner = [{ ...city, type: "app:place", subEntities: [{ ...city, start: 0, end: 4 }] }];
    await write("to rome", { classification: { intentId: travel.weather, entities: inner } });
    await write("nothing hidden");
    await hide("app:city");
    const all = textsOf(await call(path));
    expect(all).toContain("to rome");
    for (const type of ["obfuscated", "anything"]) {
      const shown = textsOf(await call(path.replace("full", type)));
      expect(shown).toContain("nothing hidden");
      expect(shown).not.toContain("to rome");
      expect(shown.length).toBeLessThan(all.length);
    }
  });
});

describe("exportFoundSentences", () => {
  const find = (query: object) => post(path, { ...inTravel, ...query });

  it("200 returns all results of a search, and ignores its page, application and mark", async () => {
    await write("one to find", { updateDate: "2026-01-03T00:00:00.000Z" });
    await write("two to find");
    const query = { search: "to find$", status: [0] };
    expect(textsOf(await find(query))).toEqual(["two to find", "one to find"]);
    const searchMark = { text: "x", date: "2020-01-01T00:00:00Z" };
    const page = { ...query, start: 1, size: 1, searchMark, applicationName: "nope" };
    expect(textsOf(await find(page))).toEqual(["two to find", "one to find"]);
    expect((await find({ search: "nothing like it" })).body).toEqual({
      applicationName: "app:travel",
      sentences: [],
    });
  });

  it("400 for an invalid regular expression", async () => {
    expect(codes(await find({ search: "(" }))).toEqual(["unreadable-pattern"]);
  });
});

describe("exportSentencesByText", () => {
  const byText = (query: object) => post(`${path}/fromText`, query);

  it("200 returns sentences with exactly these texts", async () => {
    await write("hello bot");
    await write("hello bot", { language: "fr" });
    await write("hello bot 2");
    await write("gone", { status: "deleted" });
    const texts = ["hello bot", "hello bot", "never said", "gone"];
    const languages = (answer: { body: { sentences: DumpedSentence[] } }) =>
      answer.body.sentences.map(({ text, language }) => `${text} ${language}`);
    expect(languages(await byText({ texts }))).toEqual(["hello bot en", "hello bot fr"]);
    expect(languages(await byText({ texts, language: "fr" }))).toEqual(["hello bot fr"]);
  });

  it("204 without any text", async () => {
    expect(await byText({ texts: [] })).toEqual({ status: 204, body: null });
    expect((await byText({})).status).toBe(204);
  });

  it("400 for an invalid request", async () => {
    expect((await byText({ texts: "hello" })).status).toBe(400);
  });
});

describe("exportSentencesOfIntent", () => {
  const intentsOf = async (name: string) => {
    const { body } = await call(`${path}/${encodeURIComponent(name)}`);
    return new Set((body.sentences as DumpedSentence[]).map(({ intent }) => intent));
  };

  it("200 returns the sentences of one intent in all languages", async () => {
    expect(await intentsOf("app:weather")).toEqual(new Set(["app:weather"]));
    const { body } = await call(`${path}/app:weather`);
    const languages = new Set((body.sentences as DumpedSentence[]).map(({ language }) => language));
    expect(languages).toEqual(new Set(["en", "fr"]));
    await write("who knows");
    expect(await intentsOf("tock:unknown")).toEqual(new Set(["tock:unknown"]));
  });

  it("200 returns those of all intents if no intent has this name", async () => {
    expect((await intentsOf("app:misspelled")).size).toBe(10);
  });

  it("200 excludes intents of another namespace", async () => {
    const greetings = await store().intents.get(travel.greetings);
    if (!greetings) throw new Error("no greetings");
    await store().intents.save({
      ...greetings,
      _id: store().newId(),
      namespace: "other",
      name: "plan",
    });
    expect((await intentsOf("other:plan")).size).toBe(10);
  });
});

describe("exportSentencesOfIntentInLocale", () => {
  it("200 returns the sentences of one intent in one language", async () => {
    const { body } = await call(`${path}/app%3Agreetings/fr`);
    expect(body.sentences.length).toBeGreaterThan(3);
    for (const { intent, language } of body.sentences) {
      expect([intent, language]).toEqual(["app:greetings", "fr"]);
    }
    expect((await call(`${path}/app%3Agreetings/fr-CA`)).body.sentences).toEqual([]);
  });

  it("400 for a locale in the form of bodies", async () => {
    expect((await call(`${path}/app%3Agreetings/fr_CA`)).status).toBe(400);
  });
});

describe("exportAlexaSchema", () => {
  const schemaOf = async (more: object = {}) =>
    (await post("/admin/alexa/export", { ...inTravel, ...more })).body.languageModel;
  const learned = (text: string, changes: object) => write(text, { status: "model", ...changes });

  it("200 creates slots of entities", async () => {
    const intentId = travel.weather;
    const entities = [city];
    await learned("In Rome, 2 days?", { classification: { intentId, entities } });
    await learned("in rome  days", { classification: { intentId, entities } });
    await learned("📞 !", { classification: { intentId, entities: [] } });
    const model = await schemaOf();
    expect(model.invocationName).toBe("travel");
    expect(model.intents).toHaveLength(10);
    const weather = model.intents.find(({ name }: { name: string }) => name === "weather_intent");
    expect(weather.slots).toEqual([
      { name: "city_slot", type: "city" },
      { name: "datetime_slot", type: "datetime" },
    ]);
    // Said twice, it comes first.
    expect(weather.samples[0]).toBe("in {destination_slot} days");
    expect(new Set(weather.samples).size).toBe(weather.samples.length);
    expect(weather.samples).not.toContain("");
    const cities = model.types.find(({ name }: { name: string }) => name === "city");
    const names = cities.values.map((value: { name: { value: string } }) => value.name.value);
    expect(names).toContain("rome");
    expect(new Set(names).size).toBe(names.length);
  });

  it("200 uses the sentences of one language, by default the usual one", async () => {
    await write("only asked", { classification: { intentId: travel.greetings, entities: [] } });
    const samples = async (language: string | null) =>
      (await schemaOf({ language })).intents[0].samples;
    expect(await samples("en")).not.toContain("only asked");
    expect(await samples("fr")).toContain("bonjour");
    expect(await samples("en")).not.toContain("bonjour");
    expect(await samples(null)).toEqual(await samples("en"));
  });

  it("200 contains no words of obfuscated entity types", async () => {
    await hide("app:city");
    const { types } = await schemaOf();
    const cities = types.find(({ name }: { name: string }) => name === "city");
    expect(cities.values).toEqual([]);
  });

  it("400 for an invalid request", async () => {
    expect((await post("/admin/alexa/export", [])).status).toBe(400);
  });

  it("401 for an application that is unknown or foreign", async () => {
    await writeForeign(store());
    for (const name of ["nope", "secret"]) {
      const answer = await post("/admin/alexa/export", { ...inTravel, applicationName: name });
      expect([answer.status, codes(answer)]).toEqual([401, ["foreign-application"]]);
    }
    expect((await post("/admin/alexa/export", { ...inTravel, namespace: "other" })).status).toBe(
      401,
    );
  });
});
