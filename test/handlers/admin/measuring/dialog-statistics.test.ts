import { describe, expect, it } from "vitest";
import { Conversations, inTravel } from "../conversations/conversation-client.ts";

const chats = new Conversations();
const path = "/rest/admin/dialogs/stats";

const count = async (query: object = {}) =>
  (await chats.admin.post(path, { ...inTravel, ...query })).body;
const web = (total: number) => [{ _id: "web", total }];
const tests = (total: number) => [{ _id: "test-web", total }];

describe("countDialogActions", () => {
  it("200 counts what users did, by connector and by day in Paris", async () => {
    const answer = await chats.says("anna", "hello");
    await chats.says("anna", "zzz qqq xxx");
    await chats.votes("anna", answer, "UP");
    await chats.tries("tester", "hello");
    chats.server.clock.advance(10 * 3_600_000);
    await chats.presses("bob", "goodbye");
    const { test, prod } = await count();
    expect(prod).toEqual({
      allUserActions: web(3),
      allUserActionsByDate: [
        { applicationId: "web", date: "2026-06-01", total: 2 },
        { applicationId: "web", date: "2026-06-02", total: 1 },
      ],
      allUserActionsExceptRag: web(3),
      allUserRagActions: web(0),
      knownIntentUserActions: web(2),
      unknownIntentUserActions: web(1),
      unknownIntentUserActionsExceptRag: web(1),
      allFeedbackUp: web(1),
      allFeedbackDown: web(0),
    });
    expect(test).toMatchObject({ allUserActions: tests(1), knownIntentUserActions: tests(1) });
  });

  it("200 counts in a period, both ends included", async () => {
    for (const user of ["anna", "bob", "cid"]) await chats.says(user, "hello");
    const { prod } = await count({ from: "2026-06-01T12:00:01Z", to: "2026-06-01T12:00:01Z" });
    expect(prod.allUserActions).toEqual(web(1));
    const { prod: none } = await count({ from: "2026-07-01T00:00:00Z" });
    expect(none).toMatchObject({ allUserActions: [], allUserActionsExceptRag: web(0) });
  });

  it("200 without connectors for an application that does not exist", async () => {
    const { prod } = await count({ applicationName: "nope" });
    expect(prod).toMatchObject({ allUserActions: [], allFeedbackUp: [] });
  });

  it("400: a date that does not exist", async () => {
    expect((await chats.admin.post(path, { ...inTravel, from: "yesterday" })).status).toBe(400);
  });

  it("401: another namespace, or a role that is missing", async () => {
    for (const user of [chats.other, chats.trainer]) {
      expect((await user.post(path, inTravel)).status).toBe(401);
    }
  });
});

describe("getActionUnderstanding", () => {
  const get = (id: string, user = chats.admin) => user.get(`/rest/admin/action/nlp-stats/${id}`);
  const actions = async () => {
    const { body } = await chats.admin.post("/rest/admin/dialogs/search", inTravel);
    return body.dialogs[0].actions as { id: string }[];
  };

  it("200: what the NLU was told about a sentence, and what it made of it", async () => {
    await chats.says("anna", "hello");
    await chats.says("anna", "weather in rome");
    const { status, body } = await get((await actions())[2]?.id ?? "");
    const rome = { content: "rome", start: 11, end: 15 };
    expect([status, body]).toMatchObject([
      200,
      {
        intentResult: { name: "weather" },
        entityResult: [rome],
        entityResultAfterMerge: [rome],
        nlpQuery: { queries: ["weather in rome"], state: { states: ["greetings"] } },
        nlpResult: { intent: "weather" },
      },
    ]);
  });

  it("200 for the action that a test is told", async () => {
    const message = { eventType: "sentence", text: "hello" };
    const body = { userId: "t", recipientId: "bot", message, targetConnectorType: { id: "web" } };
    const answer = await chats.travel.call("/io/app/test/test-web/en", { body });
    expect((await get(answer.body.userActionId)).status).toBe(200);
  });

  it("204: a button, an answer of the bot, or an action that does not exist", async () => {
    await chats.presses("anna", "goodbye");
    for (const { id } of [...(await actions()), { id: "0".repeat(24) }]) {
      expect((await get(id)).status).toBe(204);
    }
  });

  it("204: a sentence of another namespace", async () => {
    await chats.says("anna", "hello");
    expect((await get((await actions())[0]?.id ?? "", chats.other)).status).toBe(204);
  });

  it("401 for a role that is missing", async () => {
    expect((await get("x", chats.trainer)).status).toBe(401);
  });
});
