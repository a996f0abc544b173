import { describe, expect, it } from "vitest";
import { People, refusal } from "../people.ts";
import { DatasetClient, luggage, nobody, path } from "./dataset-client.ts";

const people = new People();
const client = new DatasetClient(people);
const id = expect.stringMatching(/^[0-9a-f]{24}$/);

describe("createDataset", () => {
  it("201: texts without spaces around them, ids for questions that have none", async () => {
    const { status, body } = await client.create({
      name: " Luggage ",
      description: " ",
      questions: [
        { id: " mine ", question: " a ", groundTruth: " b " },
        { id: " ", question: "c", groundTruth: " " },
        { id: null, question: "d", groundTruth: null },
      ],
    });
    expect(status).toBe(201);
    expect(body).toEqual({
      id,
      name: "Luggage",
      description: "",
      questions: [
        { id: "mine", question: "a", groundTruth: "b" },
        { id, question: "c" },
        { id, question: "d" },
      ],
      runs: [],
      createdAt: people.server.clock.now().toISOString(),
      createdBy: "admin@app.com",
    });
    expect((await client.read(body.id)).body).toEqual(body);
  });

  it("201: a name that another dataset has, and no description", async () => {
    const first = await client.created({ description: undefined });
    const second = await client.created();
    expect(first.description).toBe("");
    expect(second.id).not.toBe(first.id);
  });

  it("400 without a name, a question, or with more than 200 of them", async () => {
    const many = Array.from({ length: 201 }, () => ({ question: "?" }));
    for (const changes of [
      { name: " " },
      { questions: [] },
      { questions: [{ question: " " }] },
      { questions: many },
    ]) {
      expect(refusal(await client.create(changes))).toEqual([400, "invalid-request"]);
    }
    expect(await client.create({ questions: many.slice(1) })).toMatchObject({ status: 201 });
  });

  it("400 for questions of the same id", async () => {
    const questions = ["a", "b", "a "].map((one) => ({ id: one, question: "?" }));
    const { status, body } = await client.create({ questions });
    expect([status, body.errors]).toEqual([
      400,
      [
        {
          code: "invalid-request",
          message: '"/questions/2/id" must be an id that no other question has.',
          params: {
            location: "body",
            pointer: "/questions/2/id",
            expected: "an id that no other question has",
          },
        },
      ],
    ]);
  });

  it("401 without credentials", async () => {
    expect((await client.create({}, people.nobody)).status).toBe(401);
  });

  it("404 for an unknown bot, and for one of another namespace", async () => {
    expect(refusal(await people.admin.post("/rest/admin/bots/nope/datasets", luggage))).toEqual([
      404,
      "not-found",
    ]);
    expect((await client.create({}, people.other)).status).toBe(404);
  });
});

describe("listDatasets", () => {
  it("200: the datasets of the bot with their runs, by name", async () => {
    for (const name of ["b", "a", "C"]) await client.created({ name });
    const many = Array.from({ length: 23 }, (_, index) => `d${String(index).padStart(2, "0")}`);
    for (const name of many) await client.created({ name });
    const { body } = await client.list();
    expect(body.map(({ name }: { name: string }) => name)).toEqual(["C", "a", "b", ...many]);
    const runId = await client.started(body[1].id);
    const run = await client.finished(body[1].id, runId);
    expect((await client.list()).body[1].runs).toEqual([run]);
  });

  it("200: an empty list; 401 and 404", async () => {
    expect(await client.list()).toEqual({ status: 200, body: [] });
    expect((await people.nobody.get(path)).status).toBe(401);
    expect((await people.other.get(path)).status).toBe(404);
  });
});

describe("getDataset", () => {
  it("200: also the settings of generated answers at the start of each run", async () => {
    const { id: datasetId } = await client.created();
    const first = await client.finished(datasetId, await client.started(datasetId));
    people.server.clock.advance(1000);
    const second = await client.finished(datasetId, await client.started(datasetId));
    const { status, body } = await client.read(datasetId);
    expect(status).toBe(200);
    expect(body.runs).toEqual([second, first].map((run) => ({ ...run, settingsSnapshot: {} })));
  });

  it("401 without credentials, 404 for an unknown one and one of another bot", async () => {
    const { id: datasetId } = await client.created();
    expect((await people.nobody.get(`${path}/${datasetId}`)).status).toBe(401);
    expect(refusal(await client.read(nobody))).toEqual([404, "not-found"]);
    expect((await people.other.get(`${path}/${datasetId}`)).status).toBe(404);
    const { store } = people.server;
    const travel = await store.applications.byName("app", "travel");
    if (!travel) throw new Error("the demo has an application");
    await store.applications.save({ ...travel, _id: store.newId(), name: "tram", intents: [] });
    const ofTram = `/rest/admin/bots/tram/datasets/${datasetId}`;
    expect(refusal(await people.admin.get(ofTram))).toEqual([404, "not-found"]);
  });
});

describe("updateDataset", () => {
  const put = (datasetId: string, body: object, user = people.admin) =>
    user.put(`${path}/${datasetId}`, body);

  it("200: replaces the questions, and keeps earlier runs", async () => {
    const before = await client.created();
    const [first] = before.questions;
    const run = await client.finished(before.id, await client.started(before.id));
    const questions = [{ question: "new?" }, { ...first, groundTruth: null }];
    const { status, body } = await put(before.id, { name: "Trains", questions });
    expect(status).toBe(200);
    expect(body).toEqual({
      ...before,
      name: "Trains",
      description: "",
      questions: [
        { id, question: "new?" },
        { id: first.id, question: first.question },
      ],
      runs: [run],
      updatedAt: people.server.clock.now().toISOString(),
      updatedBy: "admin@app.com",
    });
    expect((await client.list()).body).toEqual([body]);
    expect((await client.actions(before.id, run.id)).body).toHaveLength(2);
  });

  it("400, 401 and 404", async () => {
    const { id: datasetId } = await client.created();
    expect(refusal(await put(datasetId, { ...luggage, questions: [] }))[0]).toBe(400);
    const repeated = [1, 2].map(() => ({ id: "a", question: "?" }));
    expect(refusal(await put(datasetId, { ...luggage, questions: repeated }))[0]).toBe(400);
    expect((await put(datasetId, luggage, people.nobody)).status).toBe(401);
    expect(refusal(await put(nobody, luggage))).toEqual([404, "not-found"]);
  });

  it("409 while a run is in progress; nothing is changed", async () => {
    const dataset = await client.created();
    const bot = Promise.withResolvers<string[]>();
    await client.attach(() => bot.promise);
    const runId = await client.started(dataset.id);
    expect(refusal(await put(dataset.id, { ...luggage, name: "other" }))).toEqual([
      409,
      "conflict",
    ]);
    bot.resolve(["hi"]);
    await client.finished(dataset.id, runId);
    expect((await client.read(dataset.id)).body.name).toBe("Luggage");
  });
});

describe("deleteDataset", () => {
  const remove = (datasetId: string, user = people.admin) => user.delete(`${path}/${datasetId}`);

  it("204: deletes the dataset with its runs", async () => {
    const { id: datasetId } = await client.created();
    const runId = await client.started(datasetId);
    await client.finished(datasetId, runId);
    expect(await remove(datasetId)).toEqual({ status: 204, body: undefined });
    expect((await client.list()).body).toEqual([]);
    expect(refusal(await client.run(datasetId, runId))).toEqual([404, "not-found"]);
    const { read } = people.server.store.database;
    for (const table of ["datasetRuns", "datasetAnswers", "datasetRunSettings"] as const) {
      expect(await read.selectFrom(table).selectAll().execute()).toEqual([]);
    }
  });

  it("401 without credentials, 404 for a deleted one", async () => {
    const { id: datasetId } = await client.created();
    expect((await remove(datasetId, people.nobody)).status).toBe(401);
    await remove(datasetId);
    expect(refusal(await remove(datasetId))).toEqual([404, "not-found"]);
  });

  it("409 while a run is in progress", async () => {
    const { id: datasetId } = await client.created();
    await client.attach(() => new Promise(() => {}));
    const runId = await client.started(datasetId);
    expect(refusal(await remove(datasetId))).toEqual([409, "conflict"]);
    expect((await client.cancel(datasetId, runId)).status).toBe(200);
    expect((await remove(datasetId)).status).toBe(204);
  });
});
