import { describe, expect, it } from "vitest";
import { codes, inTravel, travel, writeForeign } from "./sentence-client.ts";
import { entity, report, sentenceStudio } from "./sentence-fixture.ts";

const { clock, found, hide, parse, post, search, settled, store, write } = sentenceStudio();

describe("updateSentences", () => {
  const update = (body: object, login?: "other@other.com") =>
    post("/admin/sentences/update", { ...inTravel, ...body }, login);
  const inbox = { ...inTravel, status: ["inbox"] };
  const rome = [entity("app:city", "origin", 3, 7)];

  it("200 moves sentences to another intent, which gets their entities", async () => {
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

  it("200 drops the entities of unknown sentences", async () => {
    await write("to rome", {
      classification: { intentId: travel.bookTrain, entities: rome as never },
    });
    const body = { searchQuery: inbox, newIntentId: "tock:unknown" };
    expect((await update(body)).body).toEqual({ nbUpdates: 1 });
    const [{ classification }] = (await search({ search: "^to rome$" })).body.sentences;
    expect(classification).toMatchObject({ intentId: "tock:unknown", entities: [] });
  });

  it("200 replaces an entity, unless the intent is that of the application", async () => {
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

  it("200 sets a new status, and models learn it", async () => {
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

  it("200 changes the listed sentences of this application, as they are stored", async () => {
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

  it("200 changes nothing if no change is requested", async () => {
    await write("one");
    expect((await update({ searchQuery: inbox })).body).toEqual({ nbUpdates: 0 });
    const half = { oldEntity: { entityTypeName: "app:city" } };
    expect((await update({ searchQuery: inbox, ...half })).body).toEqual({ nbUpdates: 0 });
  });

  it("400 for an unknown application, an invalid entity and an invalid regular expression", async () => {
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
