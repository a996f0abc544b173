/** What becomes of work in the background when the server stops, and when its data are replaced. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { FakeBot } from "../../../bot/support.ts";
import { temporaryFolder } from "../../../store/folder.ts";
import { listenForTests, startTestServer, type TestServer } from "../../../support/server.ts";
import { basicUser } from "../../../support/user.ts";
import { dialog, expected, said } from "./test-plan-client.ts";

const path = "/rest/admin/bots/travel/datasets";

async function open(data: string): Promise<TestServer> {
  const server = await startTestServer({ demo: false, data });
  onTestFinished(() => server.close());
  return server;
}

/** A bot that answers the first question only. */
async function attach(server: TestServer) {
  const { apiKey } = (await server.store.bots.byName("app", "travel")) ?? {};
  const asked: string[] = [];
  const bot = new FakeBot(
    server.conversation.gateway,
    ({ requestId, botRequest: { storyId } }, fake) => {
      asked.push(requestId);
      if (asked.length > 1) return;
      const messages = [{ type: "sentence", text: { text: "hi" } }];
      const context = { requestId, lastResponse: true };
      fake.say({ requestId, botResponse: { messages, storyId, entities: [], context } });
    },
    apiKey,
  );
  bot.configure("greetings");
  return async (count: number) => {
    for (let tries = 0; asked.length < count && tries < 500; tries++) await setTimeout(10);
    expect(asked).toHaveLength(count);
  };
}

/** A run whose second question is not answered. */
async function begin(server: TestServer): Promise<string> {
  const asked = await attach(server);
  const admin = basicUser(server);
  const questions = ["one", "two", "three"].map((question) => ({ question }));
  const { body: dataset } = await admin.post(path, { name: "d", questions });
  const { body: run } = await admin.post(`${path}/${dataset.id}/runs`, { language: "en" });
  await asked(2);
  return `${path}/${dataset.id}/runs/${run.id}`;
}

async function expectInterrupted(server: TestServer, run: string): Promise<void> {
  const admin = basicUser(server);
  const { body } = await admin.get(run);
  expect(body).toMatchObject({
    state: "CANCELLED",
    endTime: expect.stringMatching(/Z$/),
    stats: { totalQuestions: 3, completedQuestions: 1, failedQuestions: 0 },
  });
  const actions = await admin.get(`${run}/actions`);
  const [first, ...others] = actions.body;
  expect([first.state, first.action.message.text]).toEqual(["COMPLETED", "hi"]);
  for (const { state, action, error } of others) {
    expect([state, action, error]).toEqual([
      "FAILED",
      null,
      "The run was interrupted before the bot answered: the server stopped.",
    ]);
  }
}

describe("a run of a dataset", () => {
  it("reports that the server stopped before its end", async () => {
    const folder = temporaryFolder();
    const before = await open(folder);
    const run = await begin(before);
    await before.close();
    expect(before.logged.filter((line) => line.startsWith("error"))).toEqual([]);
    await expectInterrupted(await open(folder), run);
  });

  it("reports that the server was killed; a waiting run then starts", async () => {
    const folder = temporaryFolder();
    const before = await open(folder);
    const run = await begin(before);
    const runId = run.split("/").at(-1) ?? "";
    const interrupted = await before.store.datasetRuns.get(runId);
    await before.close();
    const between = await open(folder);
    await between.datasetRunner.close();
    // As a process leaves it that cannot say goodbye.
    const { datasetRuns } = between.store;
    const { ending: _, endTime: __, ...known } = (await datasetRuns.get(runId)) ?? {};
    if (!interrupted) throw new Error("the run has begun");
    await datasetRuns.save({ ...interrupted, ...known, state: "RUNNING" });
    const { body: dataset } = await basicUser(between).post(path, {
      name: "e",
      questions: [{ question: "one" }],
    });
    const { body: waiting } = await basicUser(between).post(`${path}/${dataset.id}/runs`, {
      language: "en",
    });
    await between.close();
    const after = await listenForTests({ demo: false, data: folder });
    onTestFinished(() => after.close());
    // Before the server is ready, which can take long: it learns models first.
    expect((await after.store.datasetRuns.get(runId))?.state).toBe("CANCELLED");
    await expectInterrupted(after, run);
    const states = new Set<string>();
    for (let tries = 0; tries < 1000 && !states.has("COMPLETED"); tries++) {
      const { body } = await basicUser(after).get(`${path}/${dataset.id}/runs/${waiting.id}`);
      states.add(body.state);
      await setTimeout(10);
    }
    expect([...states]).toContain("COMPLETED");
  });

  it("reports that it was in progress in imported data", async () => {
    const folder = temporaryFolder();
    const server = await open(folder);
    const run = await begin(server);
    let text = "";
    for await (const part of server.store.export(true)) text += part;
    const file = join(folder, "export.json");
    writeFileSync(file, text);
    await server.store.reset();
    expect((await basicUser(server).get(run)).status).toBe(404);
    await setTimeout(50);
    await server.store.import(file);
    for (let tries = 0; tries < 300; tries++) {
      const { body } = await basicUser(server).get(run);
      if (body.state !== "RUNNING") break;
      await setTimeout(10);
    }
    await expectInterrupted(server, run);
  });
});

describe("an execution of a test plan", () => {
  it("has failed when the server stopped before its end", async () => {
    const folder = temporaryFolder();
    const before = await open(folder);
    const asked = await attach(before);
    const test = (await before.store.bots.connectors("app", "travel")).find(
      ({ applicationId }) => applicationId === "test-web",
    );
    const plan = {
      _id: "plan",
      dialogs: ["one", "two", "three"].map((id) => dialog(id, said("a"), expected("hi"))),
      name: "p",
      applicationId: "web",
      namespace: "app",
      nlpModel: "travel",
      botApplicationConfigurationId: test?._id,
    };
    const call = basicUser(before).post("/rest/admin/test/plan/execute", plan);
    await asked(2);
    await before.close({ grace: 10, farewell: 50 });
    expect([503, 0]).toContain(await call.then(({ status }) => status).catch(() => 0));
    const after = await open(folder);
    const { body } = await basicUser(after).get("/rest/admin/test/plan/plan/executions");
    expect(body).toEqual([
      expect.objectContaining({
        status: "FAILED",
        nbErrors: 0,
        dialogs: [expect.objectContaining({ dialogReportId: "one", error: false })],
      }),
    ]);
    const { store } = after;
    const [execution] = body;
    await store.testPlanExecutions.update({
      ...execution,
      ...(await store.testPlanExecutions.get(execution._id)),
      status: "PENDING",
    });
    await after.close();
    const later = await open(folder);
    const again = await basicUser(later).get("/rest/admin/test/plan/plan/executions");
    expect(again.body[0].status).toBe("FAILED");
  });
});
