import { describe, expect, it } from "vitest";
import { codes, inTravel, studioServer, travel, writeForeign } from "./sentence-client.ts";

const { call, post, parse, hide, store, clock } = studioServer({
  encryptPass: "a password of the tests",
});

const search = (query: object = {}, login?: "nlp@app.com" | "other@other.com") =>
  post("/admin/logs/search", { ...inTravel, ...query }, login);
const textsOf = async (query: object = {}) => {
  const { body } = await search(query);
  return body.logs.map(
    ({ response }: { response: { retainedQuery: string } }) => response.retainedQuery,
  );
};

describe("searchLogs", () => {
  it("200 returns query and result of each call", async () => {
    const answer = await parse("a train to rome please", { clientId: "anna", dialogId: "d1" });
    const { status, body } = await search({}, "nlp@app.com");
    const { logs, ...page } = body;
    expect([status, page]).toEqual([200, { total: 1, start: 0, end: 1 }]);
    const now = clock().now().toISOString();
    expect(logs).toEqual([
      {
        sentence: expect.objectContaining({
          text: "a train to rome please",
          status: "inbox",
          classification: expect.objectContaining({
            intentId: travel.bookTrain,
            entities: [expect.objectContaining({ type: "app:city", role: "destination" })],
          }),
        }),
        intent: "book_train",
        dialogId: "d1",
        request: expect.objectContaining({
          queries: ["a train to rome please"],
          context: expect.objectContaining({ clientId: "anna", referenceDate: now, test: false }),
          state: { states: [] },
          intentsSubset: [],
          configuration: null,
        }),
        response: answer.body,
        durationInMS: expect.any(Number),
        error: false,
        date: now,
      },
    ]);
  });

  it("200 returns a page, newest first, stable with a mark", async () => {
    for (const text of ["one", "two", "three"]) {
      await parse(text);
      clock().advance(1000);
    }
    expect(await textsOf()).toEqual(["three", "two", "one"]);
    const page = await search({ start: 1, size: 1 });
    expect(page.body).toMatchObject({ total: 3, start: 1, end: 2 });
    const date = "2026-06-01T12:00:01.000Z";
    expect(await textsOf({ searchMark: { text: "two", date } })).toEqual(["two", "one"]);
    const beyond = await search({ start: 7 });
    expect(beyond.body).toEqual({ logs: [], total: 3, start: 7, end: 7 });
  });

  it("200 filters by language, by a part of the text, and leaves out trials", async () => {
    await parse("Où est le train", { language: "fr" });
    await parse("where is the train");
    await parse("only a train trial", { test: true });
    expect(await textsOf({ language: "fr" })).toEqual(["Où est le train"]);
    expect((await textsOf({ language: null })).sort()).toEqual(
      ["Où est le train", "where is the train"].sort(),
    );
    expect(await textsOf({ language: null, search: " ou EST " })).toEqual(["Où est le train"]);
    expect(await textsOf({ search: "w.ere" })).toEqual([]);
    expect(await textsOf({ search: "train", test: true })).toHaveLength(2);
    expect(await textsOf({ search: "  ", test: null })).toHaveLength(1);
  });

  it("200 hides texts of obfuscated entity types everywhere", async () => {
    await parse("a train to rome please");
    await hide("app:city");
    const { body } = await search({ search: "rome" });
    expect(body.logs[0].sentence).toMatchObject({ text: "a train to **** please" });
    expect(body.logs[0].sentence.key).toEqual(expect.any(String));
    expect(JSON.stringify(body)).not.toContain("rome");
    const csv = await call(`/admin/logs/${travel.id}/en/export`);
    expect(csv.body).not.toContain("rome");
  });

  it("200 returns many entries", async () => {
    for (let index = 0; index < 120; index++) await parse(`number ${index}`);
    const { body } = await search({ size: 1_000 });
    expect([body.total, body.logs.length]).toEqual([120, 120]);
  });

  it("400 for an unknown application", async () => {
    await writeForeign(store());
    for (const applicationName of ["nope", "secret"]) {
      expect(codes(await search({ applicationName }))).toEqual(["unknown-application"]);
    }
  });

  it("401 for another namespace", async () => {
    expect((await search({ namespace: "other" })).status).toBe(401);
    expect((await search({}, "other@other.com")).status).toBe(401);
  });
});

describe("exportLogs", () => {
  const path = `/admin/logs/${travel.id}/en/export`;

  it("200 returns a table as one JSON text", async () => {
    expect(await call(path)).toEqual({ status: 200, body: "" });
    await parse("hello");
    clock().advance(1000);
    await parse('say "hi"; and go');
    await parse("un essai", { language: "fr" });
    await parse("a trial", { test: true });
    const { status, body } = await call(path);
    expect(status).toBe(200);
    const [second, first, end] = body.split("\r\n");
    expect(first).toBe("2026-06-01T12:00:00.000Z;app:greetings;hello");
    expect(second).toMatch(/^2026-06-01T12:00:01.000Z;[a-z_:]+;"say ""hi""; and go"$/);
    expect(end).toBe("");
  });

  it("200 returns all entries", async () => {
    for (let index = 0; index < 450; index++)
      await parse(`number ${index}`, { checkExistingQuery: true });
    const { body } = await call(path);
    const texts = body
      .trimEnd()
      .split("\r\n")
      .map((line: string) => line.split(";")[2]);
    expect([texts.length, new Set(texts).size]).toEqual([450, 450]);
  });

  it("400 for a locale in the form of bodies", async () => {
    expect((await call(`/admin/logs/${travel.id}/fr_CA/export`)).status).toBe(400);
  });

  it("401 for an application of another namespace", async () => {
    const id = await writeForeign(store());
    const answer = await call(`/admin/logs/${id}/en/export`);
    expect([answer.status, codes(answer)]).toEqual([401, ["foreign-application"]]);
    expect((await call(path, {}, "other@other.com")).status).toBe(401);
  });

  it("404 for an application that does not exist", async () => {
    const answer = await call("/admin/logs/nonsense/en/export");
    expect([answer.status, codes(answer)]).toEqual([404, ["not-found"]]);
    expect(JSON.stringify(answer.body)).toContain('No application with id \\"nonsense\\".');
  });
});
