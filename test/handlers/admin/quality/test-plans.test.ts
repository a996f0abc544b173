import { describe, expect, it } from "vitest";
import { done, People, refusal } from "../people.ts";
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

const names = (list: { name: string }[]) => list.map(({ name }) => name);

describe("saveTestPlan", () => {
  it("200: a new plan with the defaults of Tock", async () => {
    const plan = await client.plan({ locale: undefined });
    const saved = await client.saved({ locale: undefined });
    expect(saved).toEqual({
      ...plan,
      locale: "en",
      startAction: null,
      targetConnectorType: { id: "NONE", userInterfaceType: "textChat" },
      _id: id,
    });
    expect(await client.read(saved._id)).toEqual({ status: 200, body: saved });
  });

  it("200: keeps every kind of message in the form of dialogs", async () => {
    const rest = { delay: 0, isSimpleMessage: false };
    const element = { attachments: [], choices: [], texts: {}, locations: [], metadata: {} };
    const footnotes = [{ identifier: "1", title: "Rules", url: null, score: 0.5 }];
    const messages: [object, object][] = [
      [
        { eventType: "sentence", text: "hi", delay: 7 },
        { eventType: "sentence", text: "hi", messages: [], delay: 7, isSimpleMessage: true },
      ],
      [
        {
          eventType: "sentence",
          text: null,
          messages: [
            {
              texts: { title: "Paris" },
              choices: [{ eventType: "choice", intentName: "", parameters: { _title: "Go" } }],
              attachments: [{ eventType: "attachment", url: "http://a/b.png", type: "image" }],
              subElements: [{ locations: [{ eventType: "location", location: { lat: 1 } }] }],
            },
          ],
        },
        {
          eventType: "sentence",
          messages: [
            {
              connectorType: { id: "NONE", userInterfaceType: "textChat" },
              ...element,
              texts: { title: "Paris" },
              choices: [
                { eventType: "choice", intentName: "", parameters: { _title: "Go" }, ...rest },
              ],
              attachments: [
                { eventType: "attachment", url: "http://a/b.png", type: "image", ...rest },
              ],
              subElements: [
                {
                  ...element,
                  locations: [{ eventType: "location", location: { lat: 1, lng: 0 }, ...rest }],
                },
              ],
            },
          ],
          ...rest,
        },
      ],
      [
        { eventType: "sentenceWithFootnotes", text: "See", footnotes },
        {
          eventType: "sentenceWithFootnotes",
          text: "See",
          footnotes: [{ identifier: "1", title: "Rules", score: 0.5 }],
          ...rest,
        },
      ],
      [
        { eventType: "choice", intentName: "greetings" },
        { eventType: "choice", intentName: "greetings", parameters: {}, ...rest },
      ],
      [
        { eventType: "location", location: null },
        { eventType: "location", ...rest },
      ],
      [
        { eventType: "debug", text: "note", data: { a: 1 } },
        { eventType: "debug", text: "note", data: { a: 1 }, ...rest },
      ],
    ];
    const action = { ...said("hi", "a1"), connectorType: { id: "web" } };
    const { dialogs, startAction } = await client.saved({
      startAction: messages[0]?.[0],
      dialogs: [dialog("d1", { ...action, messages: messages.map(([sent]) => sent) })],
    });
    expect(startAction).toEqual(messages[0]?.[1]);
    expect(dialogs).toEqual([
      {
        id: "d1",
        userInterface: "textChat",
        actions: [
          {
            playerId: { id: "user1", type: "user", clientId: null },
            date: action.date,
            messages: messages.map(([, read]) => read),
            connectorType: { id: "web", userInterfaceType: "textChat" },
            userInterfaceType: "textChat",
            id: "a1",
          },
        ],
      },
    ]);
  });

  it("200: replaces the plan with the same id and its dialogs, and keeps its executions", async () => {
    const plan = await client.saved({ dialogs: [dialog("one"), dialog("two")] });
    await client.run(plan._id);
    expect(await client.save({ ...plan, name: "Other", dialogs: [dialog("three")] })).toEqual(done);
    const [after, ...more] = await client.list();
    expect([after._id, after.name, more]).toEqual([plan._id, "Other", []]);
    expect(after.dialogs).toEqual([dialog("three")]);
    expect((await client.executions(plan._id)).body).toHaveLength(1);
  });

  it("200: accepts an unknown id, and an unknown connector", async () => {
    await client.save({ _id: "mine", botApplicationConfigurationId: nobody });
    expect((await client.read("mine")).body).toMatchObject({ _id: "mine", name: "Greetings" });
    expect(await client.saved({ _id: "" })).toMatchObject({ _id: id });
  });

  it("400 without dialogs", async () => {
    expect(refusal(await client.save({ dialogs: undefined }))).toEqual([400, "invalid-request"]);
  });

  it("401 without credentials, for another namespace, and for a plan of another namespace", async () => {
    expect((await client.save({}, people.nobody)).status).toBe(401);
    expect(refusal(await client.save({ namespace: "other" }))[0]).toBe(401);
    const { _id } = await client.saved();
    const theirs = { _id, namespace: "other", name: "stolen" };
    expect(refusal(await client.save(theirs, people.other))[0]).toBe(401);
    expect(names(await client.list())).toEqual(["Greetings"]);
  });
});

describe("listTestPlans", () => {
  it("200: the plans of the namespace by name, with their dialogs", async () => {
    const dialogs = [dialog("d", said("hi"))];
    for (const name of ["b", "a", "C"]) await client.save({ name, dialogs });
    const many = Array.from({ length: 41 }, (_, index) => `p${String(index).padStart(2, "0")}`);
    for (const name of many) await client.save({ name });
    await client.save({ name: "theirs", namespace: "other" }, people.other);
    const list = await client.list();
    expect(names(list)).toEqual(["C", "a", "b", ...many]);
    expect(list[0].dialogs).toHaveLength(1);
    expect(names((await people.other.get("/rest/admin/test/plans")).body)).toEqual(["theirs"]);
  });

  it("401 without credentials", async () => {
    expect((await people.nobody.get("/rest/admin/test/plans")).status).toBe(401);
  });
});

describe("listTestPlansOfConnector", () => {
  const of = (connector: string, user = client.user) =>
    user.get(`/rest/admin/application/${connector}/plans`);

  it("200: those of the connector in the namespace", async () => {
    for (const applicationId of ["web", "page"]) {
      await client.save({ applicationId, name: applicationId });
      await client.save({ applicationId, name: "theirs", namespace: "other" }, people.other);
    }
    expect(names((await of("page")).body)).toEqual(["page"]);
    expect(names((await of("page", people.other)).body)).toEqual(["theirs"]);
    expect(await of("nope")).toEqual({ status: 200, body: [] });
  });

  it("401 without credentials", async () => {
    expect((await of("web", people.nobody)).status).toBe(401);
  });
});

describe("listTestPlansOfApplication", () => {
  const of = (changes: object = {}, user = client.user) =>
    user.post("/rest/admin/application/plans", { ...travel, ...changes });

  it("200: those of the bot of the application, none for an unknown one", async () => {
    await client.save();
    await client.save({ name: "tram", nlpModel: "tram" });
    expect(names((await of()).body)).toEqual(["Greetings"]);
    expect(await of({ applicationName: "tram" })).toEqual({ status: 200, body: [] });
  });

  it("400 for an invalid language, 401 for another namespace", async () => {
    expect(refusal(await of({ language: 5 }))[0]).toBe(400);
    expect(refusal(await of({ namespace: "other" }))[0]).toBe(401);
    expect((await of({}, people.nobody)).status).toBe(401);
  });
});

describe("getTestPlan", () => {
  it("401 for a plan of another namespace and without credentials, 404 for an unknown one", async () => {
    const { _id } = await client.saved();
    expect((await client.read(_id)).status).toBe(200);
    expect(refusal(await people.other.get(`${plans}/${_id}`))).toEqual([401, "foreign-object"]);
    expect((await people.nobody.get(`${plans}/${_id}`)).status).toBe(401);
    expect(refusal(await client.read(nobody))).toEqual([404, "not-found"]);
  });
});

describe("deleteTestPlan", () => {
  it("200: deletes the plan with its dialogs and executions", async () => {
    const { _id } = await client.saved({ dialogs: [dialog("d")] });
    await client.run(_id);
    expect(await client.user.delete(`${plans}/${_id}`)).toEqual({
      status: 200,
      body: { success: true },
    });
    expect(await client.list()).toEqual([]);
    const { read } = people.server.store.database;
    for (const table of ["testPlanDialogs", "testPlanExecutions"] as const) {
      expect(await read.selectFrom(table).selectAll().execute()).toEqual([]);
    }
    expect(refusal(await client.executions(_id))).toEqual([404, "not-found"]);
  });

  it("401 and 404", async () => {
    const { _id } = await client.saved();
    expect(refusal(await people.other.delete(`${plans}/${_id}`))[0]).toBe(401);
    expect((await people.nobody.delete(`${plans}/${_id}`)).status).toBe(401);
    expect(refusal(await client.user.delete(`${plans}/${nobody}`))).toEqual([404, "not-found"]);
    expect(await client.list()).toHaveLength(1);
  });
});

describe("addTestPlanDialog", () => {
  it("200: a copy of the dialog for each request", async () => {
    const chat = await client.chat("anna", "hello");
    const { _id } = await client.saved({ dialogs: [dialog("first")] });
    for (let count = 0; count < 2; count++) {
      expect(await client.addDialog(_id, chat.id)).toEqual(done);
    }
    const copy = {
      id: chat.id,
      userInterface: "textChat",
      actions: chat.actions.map((action: Record<string, unknown>) => {
        const { playerId, date, message, connectorType, userInterfaceType, id: _ } = action;
        const isUser = (playerId as { type: string }).type === "user";
        return {
          playerId,
          date,
          messages: [message],
          ...(isUser ? { connectorType } : {}),
          userInterfaceType,
          id: action.id,
        };
      }),
    };
    expect((await client.read(_id)).body.dialogs).toEqual([dialog("first"), copy, copy]);
    expect(copy.actions).toHaveLength(2);
  });

  it("200: keeps the copy of a deleted dialog", async () => {
    const chat = await client.chat("anna", "hello");
    const { _id } = await client.saved();
    await client.addDialog(_id, chat.id);
    await people.server.store.database.write((tx) => tx.deleteFrom("dialogs").execute());
    expect((await client.read(_id)).body.dialogs).toHaveLength(1);
  });

  it("400 for a plan that has as many dialogs as a request may have", async () => {
    const chat = await client.chat("anna", "hello");
    const dialogs = Array.from({ length: 1000 }, (_, index) => dialog(`d${index}`));
    const { _id } = await client.saved({ dialogs });
    const { status, body } = await client.addDialog(_id, chat.id);
    expect([status, body.errors[0].message]).toEqual([
      400,
      "The test plan is not valid: it has 1000 dialogs, and may not have more.",
    ]);
    expect((await client.read(_id)).body.dialogs).toHaveLength(1000);
  });

  it("400 for a body that is not an object, 401 and 404", async () => {
    const chat = await client.chat("anna", "hello");
    const { _id } = await client.saved();
    expect(refusal(await client.user.post(`${plans}/${_id}/dialog/${chat.id}`, []))[0]).toBe(400);
    expect((await client.addDialog(_id, chat.id, people.nobody)).status).toBe(401);
    const theirs = { ...travel, namespace: "other" };
    const foreign = await people.other.post(`${plans}/${_id}/dialog/${chat.id}`, theirs);
    expect(refusal(foreign)).toEqual([401, "foreign-object"]);
    expect(refusal(await client.addDialog(_id, nobody))).toEqual([404, "not-found"]);
    expect(refusal(await client.addDialog(nobody, chat.id))).toEqual([404, "not-found"]);
  });

  it("404 for a dialog of another namespace", async () => {
    const chat = await client.chat("anna", "hello");
    await client.save({ _id: "theirs", namespace: "other" }, people.other);
    const body = { ...travel, namespace: "other" };
    const foreign = await people.other.post(`${plans}/theirs/dialog/${chat.id}`, body);
    expect(refusal(foreign)).toEqual([404, "not-found"]);
  });
});

describe("removeTestPlanDialog", () => {
  it("200: removes each copy of the dialog from the plan, and ignores an unknown one", async () => {
    const dialogs = [dialog("a"), dialog("b"), dialog("a")];
    const { _id } = await client.saved({ dialogs });
    for (const dialogId of ["a", "a", "zzz"]) {
      expect(await client.removeDialog(_id, dialogId)).toEqual(done);
    }
    expect((await client.read(_id)).body.dialogs).toEqual([dialog("b")]);
  });

  it("400, 401 and 404", async () => {
    const { _id } = await client.saved({ dialogs: [dialog("a")] });
    expect(refusal(await client.user.post(`${plans}/${_id}/dialog/delete/a`, []))[0]).toBe(400);
    expect((await client.removeDialog(_id, "a", people.nobody)).status).toBe(401);
    expect(refusal(await client.removeDialog(nobody, "a"))).toEqual([404, "not-found"]);
    expect((await client.read(_id)).body.dialogs).toHaveLength(1);
  });
});

describe("deleting a namespace", () => {
  it("deletes its test plans", async () => {
    await people.admin.post("/rest/admin/namespace/fresh");
    const { testPlans } = people.server.store;
    const { dialogs: _, ...plan } = await client.saved();
    await testPlans.save({ ...plan, _id: "fresh", namespace: "fresh" }, []);
    expect((await people.admin.delete("/rest/admin/namespace/fresh")).status).toBe(200);
    expect(await testPlans.get("fresh")).toBeUndefined();
    expect(await client.list()).toHaveLength(1);
  });
});

describe("deleting an application", () => {
  it("deletes the test plans of its bot, and no others", async () => {
    await client.save({ dialogs: [dialog("d", said("hi"), expected("ho"))] });
    await client.save({ name: "tram", nlpModel: "tram" });
    await bot.attach(() => ["hi"]);
    const application = await people.server.store.applications.byName("app", "travel");
    await people.admin.delete(`/rest/admin/application/${application?._id}`);
    expect(names(await client.list())).toEqual(["tram"]);
    const rows = people.server.store.database.read.selectFrom("testPlanDialogs").selectAll();
    expect(await rows.execute()).toEqual([]);
  });
});
