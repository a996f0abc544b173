import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { People, refusal } from "../people.ts";
import { DatasetClient } from "./dataset-client.ts";
import {
  dialog,
  expected,
  nobody,
  plans,
  said,
  TestPlanClient,
  travel,
} from "./test-plan-client.ts";

const people = new People();
const client = new TestPlanClient(people);
const bot = new DatasetClient(people);
const id = expect.stringMatching(/^[0-9a-f]{24}$/);

/** The bot repeats what it hears, and says more after a plus. */
const echo = () => bot.attach(({ message }) => (message as { text: string }).text.split("+"));

const date = () => people.server.clock.now().toISOString();
const passed = (dialogReportId: string) => ({
  dialogReportId,
  error: false,
  date: date(),
  duration: "PT0S",
});

/** What is left of users, whose dialogs last as long as an execution. */
async function traces() {
  const { read } = people.server.store.database;
  const tables = [
    ...(["dialogs", "actions", "dialogIndex", "dialogTexts", "actionStats"] as const),
    "botUsers" as const,
  ];
  const counts = tables.map(
    async (table) => (await read.selectFrom(table).selectAll().execute()).length,
  );
  return Promise.all(counts);
}

describe("runTestPlan", () => {
  it("200: a copied dialog passes as long as the bot answers the same", async () => {
    let answer = "hi";
    await bot.attach(() => [answer]);
    const chat = await client.chat("anna", "hello", "hello again");
    const before = await traces();
    const { _id } = await client.saved();
    await client.addDialog(_id, chat.id);
    const first = await client.run(_id);
    expect(first).toEqual({ status: 200, body: id });
    expect((await client.execution(_id, first.body)).body).toEqual({
      _id: first.body,
      testPlanId: _id,
      status: "COMPLETE",
      dialogs: [passed(chat.id)],
      nbErrors: 0,
      date: date(),
      duration: "PT0S",
    });
    answer = "bye";
    people.server.clock.advance(1000);
    const second = await client.run(_id);
    const { body } = await client.execution(_id, second.body);
    expect([body.nbErrors, body.status]).toEqual([1, "COMPLETE"]);
    expect(body.dialogs).toEqual([
      {
        dialogReportId: chat.id,
        error: true,
        errorActionId: chat.actions[1].id,
        returnedMessage: {
          eventType: "sentence",
          text: "bye",
          messages: [],
          delay: 0,
          isSimpleMessage: true,
        },
        errorMessage:
          'Error : Text differs : "bye" / expected "hi" - during steps comparison : bye / expected : hi',
        indexOfStepError: 1,
        date: date(),
        duration: "PT0S",
      },
    ]);
    expect((await client.executions(_id)).body.map((one: { _id: string }) => one._id)).toEqual([
      second.body,
      first.body,
    ]);
    expect(await traces()).toEqual(before);
  });

  it("200: cards, buttons and pictures match their repetition", async () => {
    const city = (name: string) => ({
      type: "card",
      title: { text: name },
      subTitle: { text: "From 19 euros" },
      attachment: { url: "https://example.org/city.png", type: "image" },
      actions: [{ title: { text: `Book ${name}` } }],
    });
    let name = "Paris";
    await bot.attach(() => [
      city(name),
      { type: "carousel", cards: [city("Lyon"), city(name)] },
      { type: "sentence", text: { text: "Where to?" }, suggestions: [{ title: { text: name } }] },
    ]);
    const chat = await client.chat("anna", "hello");
    expect(chat.actions).toHaveLength(4);
    const { _id } = await client.saved();
    await client.addDialog(_id, chat.id);
    const errorOf = async () => {
      const { body } = await client.run(_id);
      return (await client.execution(_id, body)).body.dialogs[0].errorMessage;
    };
    expect(await errorOf()).toBeUndefined();
    name = "Berlin";
    expect(await errorOf()).toMatch(/^Error : Text of element differs : .*Berlin.*Paris/);
    const plan = (await client.read(_id)).body;
    plan.dialogs[0].actions.splice(1, 2);
    await client.save(plan);
    expect(await errorOf()).toBeDefined();
  });

  it("200: continues after the caller disconnects", async () => {
    const answer = Promise.withResolvers<string[]>();
    let asked = false;
    await bot.attach(() => {
      asked = true;
      return answer.promise;
    });
    const { _id } = await client.saved({ dialogs: [dialog("d", said("a"), expected("b"))] });
    const leave = new AbortController();
    const call = fetch(`${people.server.url}${plans}/${_id}/run`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: `Basic ${Buffer.from("bot@app.com:password").toString("base64")}`,
      },
      body: JSON.stringify(travel),
      signal: leave.signal,
    });
    while (!asked) await setTimeout(5);
    const [pending] = (await client.executions(_id)).body;
    expect(pending).toMatchObject({ status: "PENDING", dialogs: [], nbErrors: 0 });
    leave.abort();
    await expect(call).rejects.toThrow();
    answer.resolve(["b"]);
    for (let tries = 0; tries < 200; tries++) {
      const { body } = await client.execution(_id, pending._id);
      if (body.status !== "PENDING") break;
      await setTimeout(10);
    }
    expect((await client.execution(_id, pending._id)).body).toMatchObject({
      status: "COMPLETE",
      dialogs: [passed("d")],
    });
  });

  it("400 for a body that is not an object, 401 and 404", async () => {
    const { _id } = await client.saved();
    expect(refusal(await client.user.post(`${plans}/${_id}/run`, []))[0]).toBe(400);
    expect((await client.run(_id, people.nobody)).status).toBe(401);
    const theirs = { ...travel, namespace: "other" };
    expect(refusal(await people.other.post(`${plans}/${_id}/run`, theirs))[0]).toBe(401);
    expect(refusal(await client.run(nobody))).toEqual([404, "not-found"]);
  });

  it("401 for a connector that does not exist or is foreign", async () => {
    const unknown = await client.saved({ botApplicationConfigurationId: nobody });
    expect(refusal(await client.run(unknown._id))).toEqual([401, "foreign-object"]);
    const { botApplicationConfigurationId } = await client.plan();
    const theirs = { _id: "theirs", namespace: "other", botApplicationConfigurationId };
    await client.save(theirs, people.other);
    const foreign = await people.other.post(`${plans}/theirs/run`, {
      ...travel,
      namespace: "other",
    });
    expect(refusal(foreign)).toEqual([401, "foreign-object"]);
    expect((await client.executions(unknown._id)).body).toEqual([]);
  });
});

describe("executeTestPlan", () => {
  const run = async (...dialogs: object[]) => (await client.execute({ dialogs })).body.dialogs;

  it("200: saves the plan, and returns the result of each dialog", async () => {
    await echo();
    const dialogs = [
      dialog("good", said("a"), expected("a"), said("b+c"), expected("b"), expected("c")),
      dialog("bad", said("a"), expected("b"), said("never said"), expected("never said")),
      dialog("empty"),
    ];
    const { status, body } = await client.execute({ dialogs });
    expect(status).toBe(200);
    expect(body).toMatchObject({ nbErrors: 1, status: "COMPLETE", testPlanId: id });
    expect(body.dialogs).toEqual([
      passed("good"),
      expect.objectContaining({ dialogReportId: "bad", error: true, errorActionId: "expected b" }),
      passed("empty"),
    ]);
    expect((await client.execution(body.testPlanId, body._id)).body).toEqual(body);
    expect((await client.read(body.testPlanId)).body.dialogs).toHaveLength(3);
    const again = await client.execute({ _id: body.testPlanId, dialogs: [] });
    expect(again.body).toMatchObject({ testPlanId: body.testPlanId, dialogs: [] });
    expect(await client.list()).toHaveLength(1);
  });

  it("200: one of the expected answers is sufficient; spaces around and emojis are ignored", async () => {
    await echo();
    expect(
      await run(
        dialog("one of", said("b"), expected("a", "b")),
        dialog("none of", said("c"), expected("a", "b")),
        dialog("emoji", said(" hello 👋"), expected("hello 🎉 ")),
      ),
    ).toEqual([
      passed("one of"),
      expect.objectContaining({
        errorMessage:
          'Error : Text differs : "c" / expected "a"\tText differs : "c" / expected "b"' +
          " - during steps comparison : c / expected : a - b",
      }),
      passed("emoji"),
    ]);
  });

  it("200: fewer answers than expected are an error, more are not", async () => {
    await echo();
    expect(
      await run(
        dialog("fewer", said("a"), expected("a"), expected("b")),
        dialog("more", said("a+b"), expected("a"), said("c"), expected("c")),
        dialog("before", expected("a")),
      ),
    ).toEqual([
      {
        ...passed("fewer"),
        error: true,
        errorActionId: "expected b",
        errorMessage: "(no answer but one expected)",
      },
      passed("more"),
      expect.objectContaining({ dialogReportId: "before", error: true }),
    ]);
  });

  it("200: sends the start action before each dialog, and each dialog as a new user", async () => {
    const heard: [string, string][] = [];
    await bot.attach(({ message, context }) => {
      const { text } = message as { text: string };
      heard.push([context.userId.id, text]);
      return [text];
    });
    const startAction = { eventType: "sentence", text: "start" };
    const dialogs = ["x", "y"].map((one) => dialog(one, said(one), expected(one)));
    expect((await client.execute({ startAction, dialogs })).body.nbErrors).toBe(0);
    expect(heard.map(([, text]) => text)).toEqual(["start", "x", "start", "y"]);
    expect(new Set(heard.map(([user]) => user)).size).toBe(2);
    expect(new Set(await traces())).toEqual(new Set([0]));
  });

  it("200: a bot that fails and a connector that is not a test connector are errors of their dialogs", async () => {
    await bot.attach(() => [null as never]);
    const dialogs = [dialog("d", said("a"), expected("a"))];
    const [failed] = await run(...dialogs);
    expect(failed).toMatchObject({ error: true, errorMessage: expect.stringContaining("bot") });
    people.server.logged.length = 0;
    const web = await people.server.store.bots.connectorAt("/io/app/travel/web");
    const { body } = await client.execute({ botApplicationConfigurationId: web?._id, dialogs });
    expect([body.nbErrors, body.dialogs[0].errorMessage]).toEqual([
      1,
      "web is not a test connector",
    ]);
    const [silent] = await run(dialog("d", { ...said("a"), messages: [] }));
    expect(silent).toMatchObject({ error: true, errorMessage: expect.stringContaining("said a") });
  });

  it("400 without a name, 401 for another namespace, and for a connector that does not exist", async () => {
    expect(refusal(await client.execute({ name: undefined }))).toEqual([400, "invalid-request"]);
    expect((await client.execute({}, people.nobody)).status).toBe(401);
    expect(refusal(await client.execute({ namespace: "other" }))[0]).toBe(401);
    const unknown = await client.execute({ botApplicationConfigurationId: nobody });
    expect(refusal(unknown)).toEqual([401, "foreign-object"]);
    expect(await client.list()).toEqual([]);
  });
});

describe("listTestPlanExecutions", () => {
  it("200: the newest first, and an empty list before the first execution", async () => {
    const { _id } = await client.saved();
    expect(await client.executions(_id)).toEqual({ status: 200, body: [] });
    const ids: string[] = [];
    for (let count = 0; count < 12; count++) {
      if (count % 2 === 0) people.server.clock.advance(1000);
      ids.unshift((await client.run(_id)).body);
    }
    const { body } = await client.executions(_id);
    expect(body.map((one: { _id: string }) => one._id)).toEqual(ids);
  });

  it("401 and 404", async () => {
    const { _id } = await client.saved();
    expect(refusal(await people.other.get(`${plans}/${_id}/executions`))[0]).toBe(401);
    expect((await people.nobody.get(`${plans}/${_id}/executions`)).status).toBe(401);
    expect(refusal(await client.executions(nobody))).toEqual([404, "not-found"]);
  });
});

describe("getTestPlanExecution", () => {
  it("204 for an unknown execution, 401 and 404", async () => {
    const [one, two] = [await client.saved(), await client.saved({ name: "two" })];
    const { body: executionId } = await client.run(one._id);
    expect((await client.execution(one._id, executionId)).status).toBe(200);
    for (const [plan, execution] of [
      [two._id, executionId],
      [one._id, nobody],
    ]) {
      expect(await client.execution(plan, execution)).toEqual({ status: 204, body: undefined });
    }
    const path = `${plans}/${one._id}/executions/${executionId}`;
    expect(refusal(await people.other.get(path))[0]).toBe(401);
    expect((await people.nobody.get(path)).status).toBe(401);
    expect(refusal(await client.execution(nobody, executionId))).toEqual([404, "not-found"]);
  });
});
