import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { Answered } from "../../../support/user.ts";
import { People, refusal } from "../people.ts";
import { DatasetClient, nobody, path } from "./dataset-client.ts";

const people = new People();
const client = new DatasetClient(people);
const id = expect.stringMatching(/^[0-9a-f]{24}$/);

const noAnswers = {
  found_in_context: 0,
  not_found_in_context: 0,
  small_talk: 0,
  out_of_scope: 0,
  human_escalation: 0,
  injection_attempt: 0,
  technical_error: 0,
};
const stats = (total: number, completed = 0, failed = 0, plain = 0) => ({
  totalQuestions: total,
  completedQuestions: completed,
  failedQuestions: failed,
  ragAnswerStatusCounts: noAnswers,
  nonRagAnswers: plain,
});

const questions = (...texts: string[]) => ({
  questions: texts.map((question, index) => ({ id: `q${index}`, question })),
});

/** A bot that stays silent until the test lets it speak. */
async function waitingBot() {
  const asked: string[] = [];
  const waiting: ((texts: string[]) => void)[] = [];
  await client.attach(({ message }) => {
    asked.push(String((message as { text?: string } | undefined)?.text));
    return new Promise((resolve) => waiting.push(resolve));
  });
  const until = async (count: number) => {
    for (let tries = 0; asked.length < count && tries < 500; tries++) await setTimeout(10);
    expect(asked).toHaveLength(count);
  };
  return { asked, until, speak: () => waiting.shift()?.(["so"]) };
}

/** The bot answers to what nobody waits for any more: of that the server warns, unless the bot came first. */
async function speakInVain(bot: { speak(): void }) {
  const { logged } = people.server;
  bot.speak();
  for (let tries = 0; logged.length === 0 && tries < 100; tries++) await setTimeout(10);
  logged.length = 0;
}

const texts = ({ body }: Answered) =>
  body.map(({ action }: { action: { message: { text?: string } } | null }) =>
    action ? action.message.text : null,
  );
const errors = ({ body }: Answered) => body.map(({ error }: { error?: string }) => error);

describe("startDatasetRun", () => {
  it("201: the run waits, and each question is sent by a new user, as a test", async () => {
    const connectors = await people.server.store.bots.connectors("app", "travel");
    const test = connectors.find(({ applicationId }) => applicationId === "test-web");
    await client.attach(({ context }) => [`I hear ${context.userId.id}`]);
    const { id: datasetId } = await client.created(questions("hello", "hello"));
    const { status, body } = await client.start(datasetId, "fr-CA");
    const startTime = people.server.clock.now().toISOString();
    expect(status).toBe(201);
    const run = { id, startTime, startedBy: "admin@app.com" };
    expect(body).toEqual({ ...run, state: "QUEUED", stats: stats(2) });
    expect(await client.finished(datasetId, body.id)).toEqual({
      ...run,
      state: "COMPLETED",
      endTime: startTime,
      stats: stats(2, 2, 0, 2),
    });
    const users = [0, 1].map((index) => `test_${test?._id}_fr_CA_dataset_${body.id}_q${index}`);
    expect(texts(await client.actions(datasetId, body.id))).toEqual(
      users.map((user) => `I hear ${user}`),
    );
    const search = { namespace: "app", applicationName: "travel", language: "en" };
    const dialogs = async (displayTests: boolean) =>
      (await people.admin.post("/rest/admin/dialogs/search", { ...search, displayTests })).body;
    expect((await dialogs(false)).total).toBe(0);
    const found = await dialogs(true);
    expect(found.total).toBe(2);
    expect(found.dialogs[0].actions[0]).toMatchObject({
      test: true,
      message: { text: "hello" },
      recipientId: { id: `test_bot_${test?._id}_fr_CA`, type: "bot" },
    });
  });

  it("400 without a language, with a blank one, and for a bot without a test connector", async () => {
    const { id: datasetId } = await client.created();
    expect(refusal(await people.admin.post(`${path}/${datasetId}/runs`, {}))[0]).toBe(400);
    expect(refusal(await client.start(datasetId, " "))).toEqual([400, "invalid-request"]);
    const { bots } = people.server.store;
    for (const { _id } of await bots.connectors("app", "travel")) await bots.removeConnector(_id);
    expect(refusal(await client.start(datasetId))).toEqual([400, "no-test-connector"]);
    expect((await client.list()).body[0].runs).toEqual([]);
  });

  it("401 without credentials, 404 for an unknown dataset", async () => {
    const { id: datasetId } = await client.created();
    expect((await client.start(datasetId, "en", people.nobody)).status).toBe(401);
    expect((await client.start(datasetId, "en", people.other)).status).toBe(404);
    expect(refusal(await client.start(nobody))).toEqual([404, "not-found"]);
  });

  it("409 while another run of the dataset is in progress: of many concurrent requests, one starts it", async () => {
    const bot = await waitingBot();
    const { id: datasetId } = await client.created(questions("one"));
    const calls = await Promise.all(Array.from({ length: 8 }, () => client.start(datasetId)));
    const started = calls.filter(({ status }) => status === 201);
    expect(started).toHaveLength(1);
    expect(calls.filter(({ status }) => status === 409)).toHaveLength(7);
    await bot.until(1);
    expect(refusal(await client.start(datasetId))).toEqual([409, "conflict"]);
    bot.speak();
    await client.finished(datasetId, started[0]?.body.id);
    expect((await client.start(datasetId)).status).toBe(201);
  });
});

describe("getDatasetRun", () => {
  it("200: the progress of a run, question by question", async () => {
    const bot = await waitingBot();
    const { id: datasetId } = await client.created(questions("one", "two", "three"));
    const runId = await client.started(datasetId);
    for (let count = 0; count < 3; count++) {
      await bot.until(count + 1);
      const { body } = await client.run(datasetId, runId);
      expect(body).toMatchObject({ state: "RUNNING", stats: stats(3, count) });
      expect(body).not.toHaveProperty("endTime");
      bot.speak();
    }
    const { stats: end } = await client.finished(datasetId, runId);
    expect([end, bot.asked]).toEqual([stats(3, 3, 0, 3), ["one", "two", "three"]]);
  });

  it("401 without credentials, 404 for a run of another dataset", async () => {
    const [one, two] = [await client.created(), await client.created()];
    const runId = await client.started(one.id);
    await client.finished(one.id, runId);
    expect(refusal(await client.run(two.id, runId))).toEqual([404, "not-found"]);
    expect(refusal(await client.run(one.id, nobody))).toEqual([404, "not-found"]);
    expect((await people.nobody.get(`${path}/${one.id}/runs/${runId}`)).status).toBe(401);
    expect((await people.other.get(`${path}/${one.id}/runs/${runId}`)).status).toBe(404);
  });
});

describe("listDatasetRunActions", () => {
  it("200: reports a bot that fails or does not respond as the error of the question", async () => {
    await client.attach(({ message }) => {
      const { text } = message as { text: string };
      return text === "silence" ? [""] : text === "nonsense" ? [null as never] : [text];
    });
    const dataset = await client.created(questions("hello", "silence", "nonsense", "bye"));
    const runId = await client.started(dataset.id);
    expect((await client.finished(dataset.id, runId)).stats).toEqual(stats(4, 2, 2, 2));
    const actions = await client.actions(dataset.id, runId);
    expect(actions.status).toBe(200);
    expect(texts(actions)).toEqual(["hello", null, null, "bye"]);
    expect(errors(actions)).toEqual([
      undefined,
      "The bot said nothing.",
      expect.stringContaining("The bot's answer does not match its contract"),
      undefined,
    ]);
    expect(actions.body[1]).toEqual({
      datasetId: dataset.id,
      runId,
      questionId: "q1",
      state: "FAILED",
      action: null,
      retryCount: 0,
      error: "The bot said nothing.",
    });
    expect(actions.body[0]).toMatchObject({ questionId: "q0", state: "COMPLETED" });
    people.server.logged.length = 0;
  });

  it("200: no action if the dialog was deleted", async () => {
    const { id: datasetId } = await client.created(questions("hello"));
    const runId = await client.started(datasetId);
    await client.finished(datasetId, runId);
    await people.server.store.database.write((tx) => tx.deleteFrom("dialogs").execute());
    const { body } = await client.actions(datasetId, runId);
    expect(body).toEqual([
      { datasetId, runId, questionId: "q0", state: "COMPLETED", action: null, retryCount: 0 },
    ]);
  });

  it("401, 404, and 409 while the run is in progress", async () => {
    const bot = await waitingBot();
    const { id: datasetId } = await client.created(questions("one"));
    const runId = await client.started(datasetId);
    await bot.until(1);
    expect(refusal(await client.actions(datasetId, runId))).toEqual([409, "conflict"]);
    expect(refusal(await client.actions(datasetId, nobody))).toEqual([404, "not-found"]);
    const { status } = await people.nobody.get(`${path}/${datasetId}/runs/${runId}/actions`);
    expect(status).toBe(401);
    bot.speak();
    await client.finished(datasetId, runId);
  });
});

describe("cancelDatasetRun", () => {
  it("200: sends no more questions, and keeps the answers", async () => {
    const bot = await waitingBot();
    const { id: datasetId } = await client.created(questions("one", "two", "three"));
    const runId = await client.started(datasetId);
    await bot.until(1);
    bot.speak();
    await bot.until(2);
    people.server.clock.advance(1000);
    const { status, body } = await client.cancel(datasetId, runId);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      state: "CANCELLED",
      endTime: people.server.clock.now().toISOString(),
      stats: stats(3, 1),
    });
    await speakInVain(bot);
    expect((await client.run(datasetId, runId)).body).toEqual(body);
    expect(bot.asked).toEqual(["one", "two"]);
    const actions = await client.actions(datasetId, runId);
    const reason = "The run was canceled before the bot answered.";
    expect(texts(actions)).toEqual(["so", null, null]);
    expect(errors(actions)).toEqual([undefined, reason, reason]);
    expect(actions.body[2].state).toBe("FAILED");
  });

  it("400 without a body, 401 and 404", async () => {
    const { id: datasetId } = await client.created();
    const runId = await client.started(datasetId);
    const cancel = `${path}/${datasetId}/runs/${runId}/cancel`;
    expect(refusal(await people.admin.post(cancel))[0]).toBe(400);
    expect((await people.nobody.post(cancel, {})).status).toBe(401);
    expect(refusal(await client.cancel(datasetId, nobody))).toEqual([404, "not-found"]);
    await client.finished(datasetId, runId);
  });

  it("409 for a finished run", async () => {
    const { id: datasetId } = await client.created();
    const runId = await client.started(datasetId);
    await client.finished(datasetId, runId);
    expect(refusal(await client.cancel(datasetId, runId))).toEqual([409, "run-finished"]);
  });
});

describe("deleteDatasetRun", () => {
  const remove = (datasetId: string, runId: string, user = people.admin) =>
    user.delete(`${path}/${datasetId}/runs/${runId}`);

  it("204: deletes the run, and keeps its dialogs", async () => {
    const { id: datasetId } = await client.created(questions("one"));
    const runId = await client.started(datasetId);
    await client.finished(datasetId, runId);
    expect(await remove(datasetId, runId)).toEqual({ status: 204, body: undefined });
    expect((await client.read(datasetId)).body.runs).toEqual([]);
    const { read } = people.server.store.database;
    expect(await read.selectFrom("datasetAnswers").selectAll().execute()).toEqual([]);
    expect(await read.selectFrom("dialogs").selectAll().execute()).toHaveLength(1);
    expect(refusal(await remove(datasetId, runId))).toEqual([404, "not-found"]);
  });

  it("401, and 409 while it is in progress", async () => {
    const bot = await waitingBot();
    const { id: datasetId } = await client.created(questions("one"));
    const runId = await client.started(datasetId);
    await bot.until(1);
    expect((await remove(datasetId, runId, people.nobody)).status).toBe(401);
    expect(refusal(await remove(datasetId, runId))).toEqual([409, "conflict"]);
    await client.cancel(datasetId, runId);
    expect((await remove(datasetId, runId)).status).toBe(204);
  });
});

describe("a run in progress", () => {
  async function begun() {
    const bot = await waitingBot();
    const { id: datasetId } = await client.created(questions("one", "two"));
    const runId = await client.started(datasetId);
    await bot.until(1);
    return { bot, datasetId, runId };
  }

  it("ends when the test connector is deleted, and reports it", async () => {
    const { bot, datasetId, runId } = await begun();
    const { bots } = people.server.store;
    for (const { _id } of await bots.connectors("app", "travel")) await bots.removeConnector(_id);
    expect(await client.finished(datasetId, runId)).toMatchObject({
      state: "CANCELLED",
      stats: stats(2),
    });
    const gone = "The run was interrupted before the bot answered: its test connector is gone.";
    expect(errors(await client.actions(datasetId, runId))).toEqual([gone, gone]);
    expect(bot.asked).toEqual(["one"]);
  });

  it("ends with its application", async () => {
    const { bot } = await begun();
    const { store } = people.server;
    const travel = await store.applications.byName("app", "travel");
    expect((await people.admin.delete(`/rest/admin/application/${travel?._id}`)).status).toBe(200);
    await speakInVain(bot);
    expect(bot.asked).toEqual(["one"]);
    for (const table of ["datasets", "datasetRuns", "datasetAnswers"] as const) {
      const rows = await store.database.read.selectFrom(table).selectAll().execute();
      expect(rows).toEqual([]);
    }
  });

  it("ends with a reset", async () => {
    const { bot } = await begun();
    await people.server.store.reset();
    await speakInVain(bot);
    expect(bot.asked).toEqual(["one"]);
    expect((await client.list()).body).toEqual([]);
  });

  it("delays no run of another dataset", async () => {
    const { bot, datasetId, runId } = await begun();
    const others: string[][] = [];
    await client.attach(() => ["quick"]);
    for (let count = 0; count < 5; count++) {
      const { id: other } = await client.created(questions("a", "b"));
      others.push([other, await client.started(other)]);
    }
    for (const [other = "", run = ""] of others) {
      expect((await client.finished(other, run)).state).toBe("COMPLETED");
    }
    await client.cancel(datasetId, runId);
    await speakInVain(bot);
  });
});

describe("many runs", () => {
  it("of one bot wait for one another beyond twenty, in the order of their start", async () => {
    const bot = await waitingBot();
    const runs: string[][] = [];
    for (let count = 0; count < 23; count++) {
      const { id: datasetId } = await client.created(questions(`question ${count}`));
      runs.push([datasetId, await client.started(datasetId)]);
    }
    await bot.until(20);
    const states = async () =>
      Promise.all(runs.map(async ([a = "", b = ""]) => (await client.run(a, b)).body.state));
    expect(await states()).toEqual([...Array(20).fill("RUNNING"), ...Array(3).fill("QUEUED")]);
    const [, waiting = ""] = runs.at(-1) ?? [];
    expect((await client.cancel(runs.at(-1)?.[0] ?? "", waiting)).body.state).toBe("CANCELLED");
    bot.speak();
    await bot.until(21);
    expect(bot.asked.at(-1)).toBe("question 20");
    while (bot.asked.length < 22) {
      bot.speak();
      await setTimeout(10);
    }
    for (let count = 0; count < 25; count++) bot.speak();
    for (const [a = "", b = ""] of runs) await client.finished(a, b);
    expect(await states()).toEqual([...Array(22).fill("COMPLETED"), "CANCELLED"]);
  });
});
