import { describe, expect, it } from "vitest";
import { travelId } from "../../../../src/studio/demo/travel.ts";
import { done, People, refusal } from "../people.ts";

const people = new People({ encryptPass: "a long password" });
const query = { namespace: "app", applicationName: "travel", language: "en" };
const intentErrors = "/rest/admin/test/intent-errors";
const entityErrors = "/rest/admin/test/entity-errors";
const stats = "/rest/admin/test/stats";

const ask = async (path: string, more: object = {}) => {
  const { status, body } = await people.admin.post(path, { ...query, ...more });
  expect(status).toBe(200);
  return body;
};

/** Learns every sentence of the demo in English once more, as somebody would who makes mistakes. */
async function learn(): Promise<void> {
  const { store, understanding } = people.server;
  const [greetings] = await store.intents.byIds(
    (await store.applications.get(travelId))?.intents ?? [],
  );
  const all = await store.sentences.list(travelId, "en", ["model"]);
  for (const [index, sentence] of all.entries()) {
    const wrong = index % 4 === 0;
    await store.sentences.save({
      ...sentence,
      text: `please ${sentence.text}`,
      classification: wrong
        ? { intentId: greetings?._id ?? "", entities: [] }
        : {
            ...sentence.classification,
            entities: sentence.classification.entities
              .filter((_, place) => (index + place) % 3 !== 0)
              .map((entity) => ({ ...entity, start: entity.start + 7, end: entity.end + 7 })),
          },
    });
  }
  await understanding.settled();
}

/** Tries the model on several nights. */
async function nights(count: number): Promise<void> {
  const { clock, modelTester } = people.server;
  for (let night = 0; night < count; night++) {
    clock.set(`2026-07-${String(night + 1).padStart(2, "0")}T01:00:30.500Z`);
    await modelTester.look();
  }
}

describe("summarizeModelTests", () => {
  it("200: no tests by day, and the tests of the night", async () => {
    await learn();
    people.server.clock.set("2026-06-30T12:00:00Z");
    await people.server.modelTester.look();
    expect(await ask(stats)).toEqual([]);
    await nights(2);
    const found = await ask(stats);
    expect(found).toMatchObject([
      { date: "2026-07-01T01:00:00Z" },
      { date: "2026-07-02T01:00:00Z" },
    ]);
    for (const stat of found) {
      expect(stat.nbSentencesInModel + stat.nbSentencesTested).toBe(198);
      expect([19, 20]).toContain(stat.nbSentencesTested);
      expect(stat.errors).toBe(stat.intentErrors + stat.entityErrors);
      expect(stat.buildModelDuration).toMatch(/^PT\d+\.\d{3}S$/);
    }
    expect(await ask(stats, { after: "2026-07-01T12:00:00+02:00" })).toEqual(found.slice(1));
    const one = await ask(stats, { intentName: "app:greetings" });
    expect(one[0].nbSentencesTested).toBeLessThan(found[0].nbSentencesTested);
    expect(await ask(stats, { language: "fr" })).toEqual([]);
  });

  it("400 without a language", async () => {
    const { language: _, ...without } = query;
    expect(refusal(await people.admin.post(stats, without))).toEqual([400, "invalid-request"]);
  });

  it("401 for an application that is unknown or foreign, and without the role", async () => {
    const unknown = { ...query, applicationName: "nope" };
    expect(refusal(await people.admin.post(stats, unknown))[0]).toBe(401);
    expect(refusal(await people.other.post(stats, query))[0]).toBe(401);
    expect(refusal(await people.botUser.post(stats, query))).toEqual([401, "missing-role"]);
  });
});

describe.each([
  ["searchIntentErrors", intentErrors, "deleteIntentError", "/rest/admin/test/intent-error/delete"],
  ["searchEntityErrors", entityErrors, "deleteEntityError", "/rest/admin/test/entity-error/delete"],
])("%s", (_, path, remove, removePath) => {
  it("200: the errors of the models, the most frequent first, in pages", async () => {
    await learn();
    await nights(11);
    const { total, data } = await ask(path, { size: 1_000 });
    expect(total).toBe(data.length);
    expect(total).toBeGreaterThan(3);
    for (const error of data) {
      expect(error.sentence).toMatchObject({ language: "en", applicationId: travelId });
      expect(error.count).toBeGreaterThanOrEqual(1);
      expect(error.total).toBeGreaterThanOrEqual(error.count);
      expect(error.firstDetectionDate).toMatch(/^2026-07-\d\dT01:00:30\.500Z$/);
      if (path === intentErrors) expect(error.currentIntent).not.toBe(error.wrongIntent);
      else {
        const { classification, ...rest } = error.sentence;
        expect(error.originalSentence).toMatchObject(rest);
        expect(classification.entities).not.toEqual(error.originalSentence.classification.entities);
        expect(classification.entitiesProbability).toBe(error.averageErrorProbability);
      }
    }
    const counts = data.map(({ count }: { count: number }) => count);
    expect(counts).toEqual(counts.toSorted((a: number, b: number) => b - a));
    expect(await ask(path, { start: 1, size: 2 })).toEqual({ total, data: data.slice(1, 3) });

    const [{ firstDetectionDate }] = data;
    const later = await ask(path, { after: firstDetectionDate, size: 1_000 });
    expect(later.total).toBeLessThan(total);
    const narrow = await ask(path, { intentName: "app:greetings", size: 1_000 });
    const other = await ask(path, { intentName: "app:nope" });
    expect([narrow.total < total, other]).toEqual([true, { total: 0, data: [] }]);
  });

  it(`200 hides texts of obfuscated types; ${remove} finds them by their key`, async () => {
    await learn();
    await nights(10);
    const { total, data } = await ask(path, { size: 1_000 });
    await people.admin.post("/rest/admin/entity-type", {
      name: "app:city",
      dictionary: true,
      obfuscated: true,
    });
    const hidden = (await ask(path, { size: 1_000 })).data;
    const index = hidden.findIndex(({ sentence }: { sentence: { key?: string } }) => sentence.key);
    if (path === entityErrors) expect(index).toBeGreaterThanOrEqual(0);
    for (const { sentence, originalSentence } of hidden) {
      expect(originalSentence?.text ?? sentence.text).toBe(sentence.text);
    }
    if (index < 0) return;
    expect(hidden[index].sentence.text).toContain("****");
    expect(data[index].sentence.text).not.toContain("****");
    expect(await people.admin.post(removePath, hidden[index])).toEqual(done);
    expect((await ask(path)).total).toBe(total - 1);
  });

  it("200: an empty list before the first test", async () => {
    expect(await ask(path)).toEqual({ total: 0, data: [] });
  });

  it("400 for an unknown application, and without a language", async () => {
    const unknown = { ...query, applicationName: "nope" };
    expect(refusal(await people.admin.post(path, unknown))).toEqual([400, "unknown-application"]);
    const { language: _, ...without } = query;
    expect(refusal(await people.admin.post(path, without))).toEqual([400, "invalid-request"]);
  });

  it("401 for another namespace, and without the role", async () => {
    expect(refusal(await people.other.post(path, query))).toEqual([401, "foreign-namespace"]);
    expect(refusal(await people.botUser.post(path, query))).toEqual([401, "missing-role"]);
  });

  it(`${remove}: 200 removes it from the list, and a second time changes nothing`, async () => {
    await learn();
    await nights(3);
    const { total, data } = await ask(path);
    expect(total).toBeGreaterThan(0);
    for (let times = 0; times < 2; times++) {
      expect(await people.admin.post(removePath, data[0])).toEqual(done);
      expect((await ask(path)).total).toBe(total - 1);
    }
  });

  it(`${remove}: 400 and 401`, async () => {
    expect(refusal(await people.admin.post(removePath, { currentIntent: "a" }))).toEqual([
      400,
      "invalid-request",
    ]);
    await learn();
    await nights(3);
    const [error] = (await ask(path)).data;
    expect(refusal(await people.other.post(removePath, error))).toEqual([
      401,
      "foreign-application",
    ]);
    expect(refusal(await people.botUser.post(removePath, error))).toEqual([401, "missing-role"]);
    expect((await ask(path)).data[0]).toEqual(error);
  });
});

describe("an obfuscated text", () => {
  it("200 is hidden also if only the sentence or only the model contains the obfuscated entity", async () => {
    const { store } = people.server;
    const all = await store.sentences.list(travelId, "en", ["model"]);
    const marked = all.find(({ classification }) =>
      classification.entities.some(({ type }) => type === "app:city"),
    );
    const plain = all.find(({ classification }) => classification.entities.length === 0);
    if (!marked || !plain) throw new Error("the demo lacks such sentences");
    const city = { type: "app:city", role: "city", start: 0, end: 3, subEntities: [] };
    const error = { intent: "app:book_train", probability: 1 };
    await store.modelTests.record(travelId, "en", "2026-07-01T01:00:00.000Z", {
      learned: 0,
      tried: [marked, plain].map(({ text }) => ({ text, intent: error.intent })),
      intentErrors: [],
      entityErrors: [
        { ...error, text: marked.text, found: [] },
        { ...error, text: plain.text, found: [{ ...city, probability: 1 }] },
      ],
      trainingSeconds: 0,
      testSeconds: 0,
    });
    const texts = async () => {
      const { data } = await ask(entityErrors);
      return (data as Record<string, { text: string }>[])
        .flatMap(({ originalSentence, sentence }) => [originalSentence?.text, sentence?.text])
        .toSorted();
    };
    const clear = [marked.text, marked.text, plain.text, plain.text].toSorted();
    expect(await texts()).toEqual(clear);
    await people.admin.post("/rest/admin/entity-type", { name: "app:city", obfuscated: true });
    const hidden = await texts();
    expect(hidden).toHaveLength(4);
    for (const text of hidden) expect(text).toContain("***");
  });
});
