import { describe, expect, it } from "vitest";
import { codes, travel, writeForeign } from "./sentence-client.ts";
import { entity, report, sentenceStudio } from "./sentence-fixture.ts";

const { call, clock, found, hide, parse, post, save, search, settled, store, write } =
  sentenceStudio();

describe("saveSentence", () => {
  it("200 adds a sentence, with the caller as its qualifier", async () => {
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

  it("200 replaces a sentence, and keeps its current counts", async () => {
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

  it("200 sorts entities, and treats null as 0", async () => {
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

  it("200 deletes a sentence with the status deleted", async () => {
    const [text] = await found({ intentId: travel.greetings, size: 1 });
    expect((await save(report(text ?? "", { status: 3 }))).status).toBe(200);
    await settled();
    expect(await found({ search: `^${text}$`, status: [0, 1, 2, 3] })).toEqual([]);
  });

  it("200 accepts a hidden sentence with its key", async () => {
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

  it("400 for invalid entities", async () => {
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

  it("400 for an invalid key", async () => {
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

  it("loses no sentence of concurrent requests", async () => {
    const texts = Array.from({ length: 30 }, (_, index) => `at once ${index}`);
    const answers = await Promise.all(texts.map((text) => save(report(text, { status: "inbox" }))));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect((await found({ search: "^at once" })).sort()).toEqual(texts.sort());
  });
});

describe("listSentenceUsers", () => {
  it("200 lists the users who have qualified sentences", async () => {
    const path = `/admin/sentence/users/${travel.id}`;
    await write("asked", { qualifier: "asker@app.com" });
    expect(await call(path)).toEqual({ status: 200, body: ["admin@app.com"] });
    await save(report("zdravstvuyte"), "nlp@app.com");
    expect((await call(path)).body).toEqual(["admin@app.com", "nlp@app.com"]);
  });

  it("401 for an application that is unknown or foreign", async () => {
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

  it("401 for an application that is unknown or foreign", async () => {
    const id = await writeForeign(store());
    for (const each of [id, "zzz"]) {
      expect((await call(`/admin/sentence/configurations/${each}`)).status).toBe(401);
    }
  });
});
