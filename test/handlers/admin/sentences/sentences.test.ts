import { describe, expect, it } from "vitest";
import { codes, inTravel, studioServer, travel, writeForeign } from "./sentence-client.ts";

const studio = studioServer({ encryptPass: "a password of the tests" });
const { call, post, found, write, parse, hide, settled, store, clock } = studio;
const withoutPassword = studioServer();

const search = (query: object, login?: "nlp@app.com" | "other@other.com") =>
  post("/admin/sentences/search", { ...inTravel, ...query }, login);

const entity = (
  type: string,
  role: string,
  start: number,
  end: number,
  subEntities: unknown[] = [],
) => ({
  type,
  role,
  start,
  end,
  subEntities,
});

const report = (text: string, changes: object = {}, classification: object = {}) => ({
  text,
  language: "en",
  applicationId: travel.id,
  creationDate: "2026-05-01T10:00:00+02:00",
  updateDate: "2026-05-01T10:00:00Z",
  status: "validated",
  classification: {
    intentId: travel.greetings,
    entities: [],
    otherIntentsProbabilities: {},
    ...classification,
  },
  ...changes,
});

const save = (body: object, login?: "nlp@app.com" | "other@other.com") =>
  post("/admin/sentence", body, login);

describe("searchSentences", () => {
  it("200 gives a page, what was changed last first", async () => {
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

  it("200 tells all there is to tell of a sentence", async () => {
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

  it("200 filters by status, of which a number is as good as a name", async () => {
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

  it("200 filters by a regular expression, whatever case and accents", async () => {
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

  it("200 filters by date, and keeps a list still by a mark", async () => {
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

  it("200 filters by who, by review, by probability and by mark", async () => {
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

  it("200 knows what was said a moment ago", async () => {
    await parse("to be or not to be");
    expect(await found({ status: ["inbox"] })).toEqual(["to be or not to be"]);
  });

  it("200 gives out many at once", async () => {
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

  it("400 for an expression that cannot be read", async () => {
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

  it("400 for an unknown application, and for what breaks the contract", async () => {
    const unknown = await search({ applicationName: "nope" });
    expect([unknown.status, codes(unknown)]).toEqual([400, ["unknown-application"]]);
    expect((await search({ status: ["foo"] })).status).toBe(400);
    expect((await search({ start: -1 })).status).toBe(400);
  });

  it("401 for another namespace, and for none at all", async () => {
    expect((await search({ namespace: "other" })).status).toBe(401);
    expect((await post("/admin/sentences/search", {})).status).toBe(401);
    expect((await search({}, "other@other.com")).status).toBe(401);
    await writeForeign(store());
    const foreign = await search({ applicationName: "secret" });
    expect([foreign.status, codes(foreign)]).toEqual([400, ["unknown-application"]]);
  });
});

describe("searchSentences without an encryption password", () => {
  it("400 when a text has to be hidden, however late, and only then", async () => {
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

describe("saveSentence", () => {
  it("200 teaches a sentence, of which the caller becomes the qualifier", async () => {
    const text = "zdravstvuyte";
    expect(await save(report(text), "nlp@app.com")).toEqual({ status: 200, body: {} });
    const [saved] = (await search({ search: text })).body.sentences;
    expect(saved).toMatchObject({
      qualifier: "nlp@app.com",
      creationDate: "2026-05-01T08:00:00Z",
      updateDate: clock().now().toISOString(),
      classification: { intentProbability: 1, entitiesProbability: 1, usageCount: 0 },
    });
    await settled();
    expect(await found({ search: text, status: ["model"] })).toEqual([text]);
    const { body } = await parse(`${text} ${text}`, { checkExistingQuery: false });
    expect(body.intent).toBe("greetings");
  });

  it("200 replaces a sentence, and keeps what was counted meanwhile", async () => {
    await parse("a new one");
    await parse("a new one");
    const comment = { status: "inbox", forReview: true, reviewComment: "why?" };
    await save(report("a new one", comment, { usageCount: 1, intentId: null }));
    const [first, ...rest] = (await search({ search: "^a new one$" })).body.sentences;
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ ...comment, classification: { usageCount: 2 } });
    expect(first.classification.intentId).toBe("tock:unknown");
    await save(report("a new one", { forReview: null }, { usageCount: 5 }));
    const [second] = (await search({ search: "^a new one$" })).body.sentences;
    expect(second).toMatchObject({ forReview: false, classification: { usageCount: 5 } });
    expect(second).not.toHaveProperty("reviewComment");
  });

  it("200 sorts entities, and takes null for 0", async () => {
    const entities = [
      { ...entity("app:city", "destination", 8, 12), value: null, probability: null },
      { ...entity("app:city", "origin", 0, 4), start: null },
    ];
    const sentence = report("rome to bonn", {}, { intentId: travel.bookTrain, entities });
    expect((await save(sentence)).status).toBe(200);
    const [{ classification }] = (await search({ search: "rome to bonn" })).body.sentences;
    expect(classification.entities).toEqual([
      entity("app:city", "origin", 0, 4),
      entity("app:city", "destination", 8, 12),
    ]);
  });

  it("200 forgets a sentence that is deleted", async () => {
    const [text] = await found({ intentId: travel.greetings, size: 1 });
    expect((await save(report(text ?? "", { status: 3 }))).status).toBe(200);
    await settled();
    expect(await found({ search: `^${text}$`, status: [0, 1, 2, 3] })).toEqual([]);
  });

  it("200 takes a hidden sentence back by its key", async () => {
    await hide("app:train_number");
    const text = "is 4521 here";
    const entities = [entity("app:train_number", "train_number", 3, 7)];
    await save(report(text, { status: "inbox" }, { intentId: travel.trainStatus, entities }));
    const [shown] = (await search({ search: "4521 here" })).body.sentences;
    expect(shown.text).toBe("is **** here");
    expect((await save({ ...shown, status: "validated" }, "nlp@app.com")).status).toBe(200);
    expect(await found({ search: "4521 here" })).toEqual(["is **** here"]);
    const stored = await store().sentences.get({ applicationId: travel.id, language: "en", text });
    expect(stored).toMatchObject({ qualifier: "nlp@app.com" });
  });

  it("400 for an intent that the application does not have", async () => {
    const answer = await save(report("x", {}, { intentId: "0".repeat(24) }));
    expect([answer.status, codes(answer)]).toEqual([400, ["unknown-intent"]]);
    expect(await found({ search: "^x$" })).toEqual([]);
  });

  it("400 for entities that cannot be", async () => {
    const entities = [
      entity("app:city", "destination", 0, 9),
      entity("city", "", 0, 1),
      entity("app:city", "origin", 0, 3, [entity("app:city", "x", 2, 4)]),
    ];
    const answer = await save(report("abc", {}, { entities }));
    expect(answer.status).toBe(400);
    expect(codes(answer).sort()).toEqual([
      "empty-role",
      "missing-namespace",
      "range-outside-text",
      "range-outside-text",
    ]);
  });

  it("400 for a key that is not one", async () => {
    for (const key of ["", "nonsense", Buffer.alloc(60).toString("base64")]) {
      const answer = await save(report("x", { key }));
      expect([answer.status, codes(answer)]).toEqual([400, ["unreadable-key"]]);
    }
  });

  it("401 for an application, or an entity type, of another namespace", async () => {
    const applicationId = await writeForeign(store());
    for (const id of [applicationId, "0".repeat(24), "nonsense"]) {
      const answer = await save(report("x", { applicationId: id }));
      expect([answer.status, codes(answer)]).toEqual([401, ["foreign-application"]]);
    }
    expect((await save(report("x"), "other@other.com")).status).toBe(401);
    const inner = entity("app:city", "c", 0, 1, [entity("other:word", "w", 0, 1)]);
    const answer = await save(report("x", {}, { entities: [inner] }));
    expect([answer.status, codes(answer)]).toEqual([401, ["foreign-namespace"]]);
    const builtIn = report("5", {}, { entities: [entity("duckling:number", "n", 0, 1)] });
    expect((await save(builtIn)).status).toBe(200);
  });

  it("loses nothing of many who save at once", async () => {
    const texts = Array.from({ length: 30 }, (_, index) => `at once ${index}`);
    const answers = await Promise.all(texts.map((text) => save(report(text, { status: "inbox" }))));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect((await found({ search: "^at once" })).sort()).toEqual(texts.sort());
  });
});

describe("updateSentences", () => {
  const update = (body: object, login?: "other@other.com") =>
    post("/admin/sentences/update", { ...inTravel, ...body }, login);
  const inbox = { ...inTravel, status: ["inbox"] };
  const rome = [entity("app:city", "origin", 3, 7)];

  it("200 moves sentences to another intent, which learns their entities", async () => {
    const { greetings } = travel;
    await write("to rome", {
      classification: { intentId: travel.bookTrain, entities: rome as never },
    });
    await write("already there", { classification: { intentId: greetings, entities: [] } });
    const before = (await search({ search: "already there" })).body.sentences[0];
    clock().advance(1000);
    const answer = await update({
      searchQuery: inbox,
      newIntentId: greetings,
      newStatus: "deleted",
    });
    expect(answer).toEqual({ status: 200, body: { nbUpdates: 2 } });
    const [moved] = (await search({ search: "^to rome$" })).body.sentences;
    expect(moved).toMatchObject({
      status: "inbox",
      updateDate: clock().now().toISOString(),
      classification: { intentId: greetings, entities: rome },
    });
    expect((await search({ search: "already there" })).body.sentences[0]).toEqual(before);
    const intent = await store().intents.get(greetings);
    expect(intent?.entities).toEqual([
      { entityTypeName: "app:city", role: "origin", atStartOfDay: null },
    ]);
  });

  it("200 drops the entities of what is unknown", async () => {
    await write("to rome", {
      classification: { intentId: travel.bookTrain, entities: rome as never },
    });
    const body = { searchQuery: inbox, newIntentId: "tock:unknown" };
    expect((await update(body)).body).toEqual({ nbUpdates: 1 });
    const [{ classification }] = (await search({ search: "^to rome$" })).body.sentences;
    expect(classification).toMatchObject({ intentId: "tock:unknown", entities: [] });
  });

  it("200 replaces an entity, where the intent of the application does not count as given", async () => {
    const { bookTrain, weather } = travel;
    await write("to rome", { classification: { intentId: weather, entities: rome as never } });
    await write("without", { classification: { intentId: bookTrain, entities: [] } });
    const change = {
      newIntentId: "0".repeat(24),
      oldEntity: { entityTypeName: "app:city", role: "origin" },
      newEntity: { entityTypeName: "app:city", role: "destination" },
      newStatus: "deleted",
    };
    expect((await update({ searchQuery: inbox, ...change })).body).toEqual({ nbUpdates: 2 });
    const [{ classification, status }] = (await search({ search: "^to rome$" })).body.sentences;
    expect([classification.entities[0].role, status]).toEqual(["destination", "inbox"]);
    const intent = await store().intents.get(weather);
    expect(intent?.entities.map(({ role }) => role)).toContain("destination");
    const unknown = { ...change, newEntity: { entityTypeName: "app:nothing" } };
    expect((await update({ searchQuery: inbox, ...unknown })).body).toEqual({ nbUpdates: 0 });
  });

  it("200 gives a new status, and models learn it", async () => {
    const classification = { intentId: travel.greetings, entities: [] };
    await write("zdravstvuyte", { classification });
    expect((await update({ searchQuery: inbox, newStatus: 1 })).body).toEqual({ nbUpdates: 1 });
    await settled();
    expect(await found({ search: "zdravstvuyte", status: ["model"] })).toHaveLength(1);
    expect((await parse("zdravstvuyte!", { checkExistingQuery: false })).body.intent).toBe(
      "greetings",
    );
  });

  it("200 takes one page of the search", async () => {
    await store().write(async () => {
      for (let index = 0; index < 25; index++) await write(`number ${index}`);
    });
    expect((await update({ searchQuery: inbox, newStatus: "deleted" })).body.nbUpdates).toBe(10);
    const all = { ...inbox, size: 100, search: "number" };
    expect((await update({ searchQuery: all, newStatus: "deleted" })).body.nbUpdates).toBe(15);
    expect(await found({ status: ["inbox"] })).toEqual([]);
  });

  it("200 takes listed sentences of this application, as they are here", async () => {
    await hide("app:train_number");
    const entities = [entity("app:train_number", "train_number", 0, 4)] as never;
    await write("4521", { classification: { intentId: travel.trainStatus, entities } });
    await write("mine", { classification: { intentId: travel.greetings, entities: [] } });
    const [hidden] = (await search({ search: "^4521$" })).body.sentences;
    const applicationId = await writeForeign(store());
    await write("theirs", { applicationId });
    await write("theirs");
    const selectedSentences = [
      hidden,
      report("mine", {}, { intentId: travel.weather }),
      report("mine"),
      report("never said"),
      report("theirs", { applicationId }),
    ];
    const answer = await update({ selectedSentences, newStatus: "validated" });
    expect(answer.body).toEqual({ nbUpdates: 2 });
    await settled();
    const [mine] = (await search({ search: "^mine$", status: ["model"] })).body.sentences;
    expect(mine.classification.intentId).toBe(travel.greetings);
    expect(await found({ search: "^4521$", status: ["model"] })).toEqual(["****"]);
    expect(await found({ search: "never said", status: [0, 1, 2, 3] })).toEqual([]);
    for (const id of [applicationId, travel.id]) {
      const theirs = { applicationId: id, language: "en", text: "theirs" };
      expect((await store().sentences.get(theirs))?.status).toBe("inbox");
    }
  });

  it("200 does nothing when nothing is to be done", async () => {
    await write("one");
    expect((await update({ searchQuery: inbox })).body).toEqual({ nbUpdates: 0 });
    const half = { oldEntity: { entityTypeName: "app:city" } };
    expect((await update({ searchQuery: inbox, ...half })).body).toEqual({ nbUpdates: 0 });
  });

  it("400 for an unknown application, an entity that cannot be and an expression that cannot be read", async () => {
    expect(codes(await update({ applicationName: "nope" }))).toEqual(["unknown-application"]);
    const oldEntity = { entityTypeName: "app:city", role: "origin" };
    const wrong = { entityTypeName: "city", role: "" };
    expect(codes(await update({ oldEntity, newEntity: wrong }))).toEqual([
      "missing-namespace",
      "empty-role",
    ]);
    const answer = await update({ searchQuery: { ...inbox, search: "[" } });
    expect(answer.body.errors[0].params.pointer).toBe("/searchQuery/search");
  });

  it("401 for another namespace, anywhere in the query", async () => {
    expect((await update({ namespace: "other" })).status).toBe(401);
    const searchQuery = { ...inbox, namespace: "other" };
    expect((await update({ searchQuery, newStatus: "deleted" })).status).toBe(401);
    expect((await update({ searchQuery: {}, newStatus: "deleted" })).status).toBe(401);
    const oldEntity = { entityTypeName: "app:city", role: "origin" };
    const newEntity = { entityTypeName: "other:word", role: "w" };
    expect((await update({ oldEntity, newEntity })).status).toBe(401);
    expect((await update({}, "other@other.com")).status).toBe(401);
  });
});

describe("revealSentence", () => {
  const reveal = (body: object, login?: "other@other.com") =>
    post("/admin/sentence/reveal", body, login);
  const hidden = async () => {
    await hide("app:train_number");
    const entities = [entity("app:train_number", "train_number", 3, 7)] as never;
    await write("is 4521 here", { classification: { intentId: travel.trainStatus, entities } });
    return (await search({ search: "4521 here" })).body.sentences[0];
  };

  it("200 shows a sentence in clear", async () => {
    const { key, ...shown } = await hidden();
    const { status, body } = await reveal({ ...shown, key });
    expect([status, body]).toEqual([200, { ...shown, text: "is 4521 here" }]);
  });

  it("401 without a key, with a wrong one, and when the sentence is gone", async () => {
    const { key, ...shown } = await hidden();
    for (const wrong of [shown, { ...shown, key: "nonsense" }, { ...shown, key, language: "fr" }]) {
      const answer = await reveal(wrong);
      expect([answer.status, codes(answer)]).toEqual([401, ["nothing-to-show"]]);
    }
  });

  it("401 for another namespace, whose key opens nothing here either", async () => {
    const { key, ...shown } = await hidden();
    expect((await reveal({ ...shown, key }, "other@other.com")).status).toBe(401);
    const applicationId = await writeForeign(store());
    const elsewhere = await reveal({ ...shown, key, applicationId }, "other@other.com");
    expect([elsewhere.status, codes(elsewhere)]).toEqual([401, ["nothing-to-show"]]);
    const saved = await post(
      "/admin/sentence",
      { ...report("x"), key, applicationId },
      "other@other.com",
    );
    expect([saved.status, codes(saved)]).toEqual([400, ["unreadable-key"]]);
  });

  it("400 for what breaks the contract", async () => {
    expect((await reveal({ text: "x" })).status).toBe(400);
  });
});

describe("listSentenceUsers", () => {
  it("200 lists who has qualified", async () => {
    const path = `/admin/sentence/users/${travel.id}`;
    await write("asked", { qualifier: "asker@app.com" });
    expect(await call(path)).toEqual({ status: 200, body: ["admin@app.com"] });
    await save(report("zdravstvuyte"), "nlp@app.com");
    expect((await call(path)).body).toEqual(["admin@app.com", "nlp@app.com"]);
  });

  it("401 for an application that is unknown or not the caller's", async () => {
    const id = await writeForeign(store());
    for (const each of [id, "zzz"])
      expect((await call(`/admin/sentence/users/${each}`)).status).toBe(401);
  });
});

describe("listSentenceConfigurations", () => {
  it("200 lists the marks of queries", async () => {
    const path = `/admin/sentence/configurations/${travel.id}`;
    expect(await call(path)).toEqual({ status: 200, body: [] });
    const query = {
      queries: ["hi"],
      namespace: "app",
      applicationName: "travel",
      context: { language: "en" },
    };
    for (const configuration of ["1.4.0", "1.3.0"]) {
      await post("/nlp/parse", { ...query, queries: [`from ${configuration}`], configuration });
    }
    expect((await call(path)).body).toEqual(["1.3.0", "1.4.0"]);
  });

  it("401 for an application that is unknown or not the caller's", async () => {
    const id = await writeForeign(store());
    for (const each of [id, "zzz"]) {
      expect((await call(`/admin/sentence/configurations/${each}`)).status).toBe(401);
    }
  });
});
