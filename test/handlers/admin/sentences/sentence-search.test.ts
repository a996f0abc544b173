import { describe, expect, it } from "vitest";
import { codes, inTravel, studioServer, travel, writeForeign } from "./sentence-client.ts";
import { entity, sentenceStudio } from "./sentence-fixture.ts";

const { found, hide, parse, post, search, store, write } = sentenceStudio();
const withoutPassword = studioServer();

describe("searchSentences", () => {
  it("200 returns a page, most recently changed first", async () => {
    await write("one", { updateDate: "2026-02-01T00:00:00.000Z" });
    await write("three", { updateDate: "2026-02-03T00:00:00.000Z" });
    await write("two", { updateDate: "2026-02-02T00:00:00.000Z" });
    const inbox = { status: ["inbox"] };
    expect(await found(inbox)).toEqual(["three", "two", "one"]);
    const second = await search({ ...inbox, start: 1, size: 1 });
    expect(second.body).toMatchObject({ total: 3, start: 1, end: 2, sentences: [{ text: "two" }] });
    const beyond = await search({ ...inbox, start: 5, size: 1 });
    expect(beyond).toEqual({ status: 200, body: { sentences: [], total: 3, start: 5, end: 5 } });
    expect((await search({ ...inbox, size: null })).body.sentences).toHaveLength(3);
    expect((await search({ ...inbox, size: 0 })).body).toMatchObject({ sentences: [], total: 3 });
  });

  it("200 returns all fields of a sentence", async () => {
    const told = {
      text: "hi to rome",
      creationDate: "2026-02-01T00:00:00.123Z",
      updateDate: "2026-02-01T00:00:00.000Z",
      status: "inbox",
      forReview: true,
      reviewComment: "not sure",
      qualifier: "nlp@app.com",
      configuration: "1.4.0",
    } as const;
    const counted = { lastUsage: "2026-02-02T00:00:00.000Z", usageCount: 3, unknownCount: 2 };
    const entities = [entity("app:city", "destination", 6, 10)];
    const otherIntentsProbabilities = { "app:weather": 0.2 };
    await write(told.text, {
      ...told,
      ...counted,
      otherIntentsProbabilities,
      lastIntentProbability: 0.6,
      lastEntityProbability: 0.7,
      classification: { intentId: travel.bookTrain, entities: entities as never },
    });
    expect((await search({ search: told.text })).body.sentences).toEqual([
      {
        ...told,
        language: "en",
        applicationId: travel.id,
        classification: {
          intentId: travel.bookTrain,
          entities,
          notRetainedEntities: [],
          intentProbability: 0.6,
          entitiesProbability: 0.7,
          otherIntentsProbabilities,
          ...counted,
        },
      },
    ]);
  });

  it("200 filters by status, as a number or a name", async () => {
    for (const status of ["inbox", "validated", "deleted"] as const) {
      await write(`this is ${status}`, { status });
    }
    const of = (status: unknown[]) => found({ search: "^this is", status });
    expect(await of(["inbox"])).toEqual(["this is inbox"]);
    expect(await of([0])).toEqual(["this is inbox"]);
    expect(await of([3])).toEqual(["this is deleted"]);
    expect((await of([0, "deleted"])).sort()).toEqual(["this is deleted", "this is inbox"]);
    // The validated one may be in the model by now.
    expect((await of([])).sort()).toEqual(["this is inbox", "this is validated"]);
  });

  it("200 filters by language, or finds those of all languages", async () => {
    await write("bonjour le robot", { language: "fr" });
    await write("hello robot");
    expect(await found({ search: "robot", language: "fr" })).toEqual(["bonjour le robot"]);
    expect(await found({ search: "robot", language: "en" })).toEqual(["hello robot"]);
    expect(await found({ search: "robot", language: null })).toHaveLength(2);
    expect(await found({ search: "robot", language: "fr-CA" })).toEqual([]);
  });

  it("200 filters by a regular expression, whatever the case and accents", async () => {
    for (const text of ["Où est la GARE", "ou est le train", "a (small) thing"]) await write(text);
    const inbox = (text: string) => found({ status: ["inbox"], search: text });
    expect((await inbox("ou est l")).sort()).toEqual(["Où est la GARE", "ou est le train"].sort());
    expect(await inbox("OÙ .* gare$")).toEqual(["Où est la GARE"]);
    expect(await inbox("^est")).toEqual([]);
    expect(await inbox("\\(small\\)")).toEqual(["a (small) thing"]);
    expect(await inbox("  train  ")).toEqual(["ou est le train"]);
    expect(await inbox("  ")).toHaveLength(3);
    const page = await search({ status: ["inbox"], search: "t", start: 1, size: 1 });
    expect(page.body).toMatchObject({ total: 3, start: 1, end: 2 });
  });

  it("200 filters by intent and by entities", async () => {
    const inner = entity("app:number", "count", 0, 2);
    await write("a", { classification: { intentId: travel.bookTrain, entities: [] } });
    const entities = [entity("app:city", "destination", 0, 3, [inner])] as never;
    await write("to rome", { classification: { intentId: travel.weather, entities } });
    await write("b");
    const inbox = (query: object) => found({ status: ["inbox"], ...query });
    expect(await inbox({ intentId: travel.bookTrain })).toEqual(["a"]);
    expect(await inbox({ intentId: "tock:unknown" })).toEqual(["b"]);
    expect(await inbox({ entityType: "app:city" })).toEqual(["to rome"]);
    expect(await inbox({ entityType: "app:cit" })).toEqual([]);
    expect(await inbox({ entityType: "app:number" })).toEqual([]);
    expect(await inbox({ entityType: "app:number", searchSubEntities: true })).toEqual(["to rome"]);
    expect(await inbox({ entityRolesToInclude: ["origin", "destination"] })).toEqual(["to rome"]);
    expect(await inbox({ entityRolesToInclude: ["count"] })).toEqual([]);
    const roles = { entityRolesToInclude: ["count"], searchSubEntities: true };
    expect(await inbox(roles)).toEqual(["to rome"]);
    expect((await inbox({ entityRolesToExclude: ["destination"] })).sort()).toEqual(["a", "b"]);
    expect(await inbox({ entityRolesToExclude: ["count"] })).toHaveLength(3);
    const without = { entityRolesToExclude: ["count"], searchSubEntities: true };
    expect((await inbox(without)).sort()).toEqual(["a", "b"]);
  });

  it("200 filters by date, and keeps a list stable with a mark", async () => {
    for (const day of ["01", "02", "03"]) {
      await write(day, { updateDate: `2026-02-${day}T00:00:00.000Z` });
    }
    const inbox = (query: object) => found({ status: ["inbox"], ...query });
    expect(await inbox({ modifiedAfter: "2026-02-02T00:00:00Z" })).toEqual(["03"]);
    expect(await inbox({ modifiedBefore: "2026-02-02T01:00:00+01:00" })).toEqual(["01"]);
    const searchMark = { text: "02", date: "2026-02-02T00:00:00.000Z" };
    expect(await inbox({ searchMark })).toEqual(["02", "01"]);
    expect(await inbox({ searchMark, start: 1 })).toEqual(["01"]);
    expect(await inbox({ searchMark: null, modifiedAfter: null })).toHaveLength(3);
  });

  it("200 filters by user, by review, by probability and by mark", async () => {
    await write("a", { qualifier: "nlp@app.com", forReview: true, lastIntentProbability: 0.2 });
    await write("b", { qualifier: "admin@app.com", lastIntentProbability: 0.8 });
    await write("c", { configuration: "1.4.0" });
    const inbox = async (query: object) => (await found({ status: ["inbox"], ...query })).sort();
    expect(await inbox({ user: "nlp@app.com" })).toEqual(["a"]);
    expect(await inbox({ allButUser: "nlp@app.com" })).toEqual(["b", "c"]);
    expect(await inbox({ onlyToReview: true })).toEqual(["a"]);
    expect(await inbox({ onlyToReview: null })).toHaveLength(3);
    expect(await inbox({ maxIntentProbability: 0.8 })).toEqual(["a"]);
    expect(await inbox({ maxIntentProbability: 1 })).toHaveLength(3);
    expect(await inbox({ maxIntentProbability: null })).toEqual([]);
    expect(await inbox({ minIntentProbability: 0.2 })).toEqual(["b"]);
    expect(await inbox({ minIntentProbability: null })).toHaveLength(3);
    expect(await inbox({ configuration: "1.4.0" })).toEqual(["c"]);
  });

  it.each([
    ["text", ["Élan", "fact", "zoo"]],
    ["currentIntent", ["fact", "zoo", "Élan"]],
    ["intentProbability", ["zoo", "fact", "Élan"]],
    ["entitiesProbability", ["Élan", "zoo", "fact"]],
    ["lastUpdate", ["fact", "Élan", "zoo"]],
    ["lastUsage", ["zoo", "Élan", "fact"]],
    ["usageCount", ["fact", "zoo", "Élan"]],
    ["unknownCount", ["Élan", "fact", "zoo"]],
    ["whatever", ["fact", "Élan", "zoo"]],
  ])("200 sorts by %s", async (first, order) => {
    const at = (day: number) => `2026-02-0${day}T00:00:00.000Z`;
    const of = (intentId: string) => ({ intentId, entities: [] });
    await write("Élan", {
      updateDate: at(2),
      classification: of("tock:unknown"),
      lastIntentProbability: 0.9,
      lastEntityProbability: 0.1,
      lastUsage: at(2),
      usageCount: 10,
    });
    await write("zoo", {
      updateDate: at(3),
      classification: of(travel.weather),
      lastEntityProbability: 0.5,
      usageCount: 9,
      unknownCount: 2,
    });
    await write("fact", {
      updateDate: at(1),
      classification: of(travel.bookTrain),
      lastIntentProbability: 0.1,
      lastEntityProbability: 0.9,
      lastUsage: at(3),
      usageCount: 1,
      unknownCount: 1,
    });
    const sorted = (second: boolean, more: object = {}) =>
      found({ status: ["inbox"], sort: [{ first, second }], ...more });
    expect(await sorted(true)).toEqual(order);
    expect(await sorted(false)).toEqual(order.toReversed());
    // A pattern changes nothing of the order.
    expect(await sorted(true, { search: "." })).toEqual(order);
  });

  it("200 sorts by one field after the other", async () => {
    for (const [text, usageCount] of [
      ["b", 1],
      ["a", 1],
      ["c", 2],
    ] as const) {
      await write(text, { usageCount });
    }
    const sort = [
      { first: "usageCount", second: false },
      { first: "text", second: true },
    ];
    expect(await found({ status: ["inbox"], sort })).toEqual(["c", "a", "b"]);
  });

  it("200 includes sentences that were just added", async () => {
    await parse("to be or not to be");
    expect(await found({ status: ["inbox"] })).toEqual(["to be or not to be"]);
  });

  it("200 returns many sentences", async () => {
    await store().write(async () => {
      for (let index = 0; index < 450; index++) await write(`number ${index}`);
    });
    const { body } = await search({ status: ["inbox"], size: 100_000 });
    expect([body.total, body.end, body.sentences.length]).toEqual([450, 450, 450]);
    const sort = [{ first: "text", second: true }];
    const texts = await found({ status: ["inbox"], sort });
    expect(texts).toEqual(texts.toSorted());
    expect(new Set(texts).size).toBe(450);
  });

  it("200 hides texts of obfuscated entity types, and keeps them in a key", async () => {
    await hide("app:train_number");
    await hide("app:city");
    await write("4521 to rome", {
      classification: {
        intentId: travel.trainStatus,
        entities: [
          entity("app:train_number", "train_number", 0, 4),
          entity("app:place", "place", 5, 12, [entity("app:city", "city", 3, 7)]),
        ] as never,
      },
    });
    await write("nothing");
    const [shown] = (await search({ search: "4521 to" })).body.sentences;
    expect(shown.text).toBe("**** to ****");
    expect(shown.key).toMatch(/^[A-Za-z0-9+/]+=*$/);
    expect(Buffer.from(shown.key, "base64").toString("latin1")).not.toContain("4521");
    expect((await search({ search: "nothing" })).body.sentences[0]).not.toHaveProperty("key");
  });

  it("400 for an invalid regular expression", async () => {
    for (const [text, where] of [
      ["(", "missing closing )"],
      ["(?=a)", "unsupported Perl syntax"],
    ] as const) {
      const answer = await search({ search: text });
      expect([answer.status, codes(answer)]).toEqual([400, ["unreadable-pattern"]]);
      expect(answer.body.errors[0].message).toContain(where);
      expect(answer.body.errors[0].params.pointer).toBe("/search");
    }
  });

  it("400 for an unknown application, and for an invalid request", async () => {
    const unknown = await search({ applicationName: "nope" });
    expect([unknown.status, codes(unknown)]).toEqual([400, ["unknown-application"]]);
    expect((await search({ status: ["foo"] })).status).toBe(400);
    expect((await search({ start: -1 })).status).toBe(400);
  });

  it("401 for another namespace, and without one", async () => {
    expect((await search({ namespace: "other" })).status).toBe(401);
    expect((await post("/admin/sentences/search", {})).status).toBe(401);
    expect((await search({}, "other@other.com")).status).toBe(401);
    await writeForeign(store());
    const foreign = await search({ applicationName: "secret" });
    expect([foreign.status, codes(foreign)]).toEqual([400, ["unknown-application"]]);
  });
});

describe("searchSentences without an encryption password", () => {
  it("400 only if a text of the result is hidden, at any position", async () => {
    await withoutPassword.hide("app:train_number");
    const entities = [entity("app:train_number", "train_number", 0, 4)] as never;
    await withoutPassword.store().write(async () => {
      const updateDate = "2020-01-01T00:00:00.000Z";
      const classification = { intentId: travel.trainStatus, entities };
      await withoutPassword.write("4521", { updateDate, classification });
      for (let index = 0; index < 300; index++) await withoutPassword.write(`number ${index}`);
    });
    const query = { ...inTravel, size: 1000, status: ["inbox"] };
    const answer = await withoutPassword.post("/admin/sentences/search", query);
    expect([answer.status, codes(answer)]).toEqual([400, ["no-encryption-password"]]);
    const others = { ...query, search: "number" };
    expect((await withoutPassword.post("/admin/sentences/search", others)).status).toBe(200);
  });
});
