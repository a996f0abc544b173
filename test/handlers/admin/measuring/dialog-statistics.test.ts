import { describe, expect, it } from "vitest";
import { story } from "../../../store/story.ts";
import { Conversations, inTravel } from "../conversations/conversation-client.ts";

const chats = new Conversations();
const path = "/rest/admin/dialogs/stats";

const count = async (query: object = {}) =>
  (await chats.admin.post(path, { ...inTravel, ...query })).body;
const web = (total: number) => [{ _id: "web", total }];
const tests = (total: number) => [{ _id: "test-web", total }];

describe("countDialogActions", () => {
  it("200 counts the actions of users, by connector and by day in Paris", async () => {
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

  it("200 without connectors for an unknown application", async () => {
    const { prod } = await count({ applicationName: "nope" });
    expect(prod).toMatchObject({ allUserActions: [], allFeedbackUp: [] });
  });

  it("400: a date that does not exist", async () => {
    expect((await chats.admin.post(path, { ...inTravel, from: "yesterday" })).status).toBe(400);
  });

  it("401: another namespace, or a missing role", async () => {
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

  it("200: the request to the NLU for a sentence, and its result", async () => {
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

  it("200 for the action of a test", async () => {
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

  it("401 without the role", async () => {
    expect((await get("x", chats.trainer)).status).toBe(401);
  });
});

describe("getDialogFlow", () => {
  const query = { ...inTravel, botId: "travel" };
  const flow = (changes: object = {}, user = chats.admin) =>
    user.post("/rest/admin/flow", { ...query, ...changes });

  /** The states by story, and the transitions as `from > to`, with their counts. */
  async function graph(changes: object = {}): Promise<Record<string, number>> {
    const { body } = await flow(changes);
    const names = new Map<string | undefined, string>();
    const counts: Record<string, number> = {};
    for (const { _id, storyName, entities, count } of body.states) {
      const name = [storyName, ...entities].join("+");
      names.set(_id, name);
      counts[name] = count;
    }
    for (const { previousStateId, nextStateId, type, count } of body.transitions) {
      const from = names.get(previousStateId) ?? "";
      counts[`${from} > ${names.get(nextStateId)} by ${type}`] = count;
    }
    return counts;
  }

  it("200: the states of dialogs, and the transitions between them", async () => {
    await chats.says("anna", "hello");
    await chats.says("anna", "weather in rome");
    await chats.says("anna", "hello");
    await chats.says("bob", "hello");
    await chats.presses("bob", "goodbye");
    await chats.tries("tester", "hello");
    expect(await graph()).toEqual({
      greetings: 3,
      weather: 1,
      goodbye: 1,
      " > greetings by nlp": 2,
      "greetings > weather by nlp": 1,
      "weather > greetings by nlp": 1,
      "greetings > goodbye by choice": 1,
    });
    expect(await graph({ includeTestConfigurations: true })).toMatchObject({ greetings: 4 });
    const { body } = await flow();
    const id = expect.stringMatching(/^[0-9a-f]{24}$/);
    expect(body.states[1]).toEqual({
      ...{ storyDefinitionId: "weather", intent: "weather", entities: [] },
      ...{ storyType: "builtin", storyName: "weather", count: 1, _id: id },
    });
    expect(body.transitions[1]).toEqual({
      ...{ previousStateId: body.states[0]._id, nextStateId: body.states[1]._id },
      ...{ intent: "weather", newEntities: ["city"], type: "nlp", count: 1 },
    });
    expect(body.configuredFlow).toEqual([]);
  });

  it("200: a state contains the entities that the dialog has stored", async () => {
    const dialog = { namespace: "app", botId: "travel", userId: "anna" };
    await chats.store.stories.save(story("tea", { botId: "travel" }));
    await chats.says("anna", "weather in rome");
    const known = await chats.store.dialogs.get(dialog);
    const entities = [{ type: "app:city", role: "city", evaluated: false, subEntities: [] }];
    if (known) await chats.store.dialogs.save({ ...known, entities });
    await chats.presses("anna", "tea");
    expect(await graph()).toMatchObject({ "tea+city": 1, "weather > tea+city by choice": 1 });
  });

  it("200: the transitions of a period, to the second", async () => {
    await chats.says("anna", "hello");
    await chats.presses("anna", "goodbye");
    // Within a day: after it, a new dialog begins.
    chats.server.clock.advance(20 * 3_600_000);
    await chats.presses("anna", "greetings");
    const goodbye = { goodbye: 1, " > goodbye by choice": 1 };
    const again = { greetings: 1, " > greetings by choice": 1 };
    expect(await graph({ from: "2026-06-01T12:00:01", to: "2026-06-01T12:00:01" })).toEqual(
      goodbye,
    );
    expect(await graph({ from: "2026-06-01T12:00:02" })).toEqual(again);
    expect(await graph({ from: "2026-06-02T00:00:00", to: "2026-06-02T23:59:59" })).toEqual(again);
    expect(await graph({ from: "2026-06-01T12:00:01", to: "2026-06-02T08:00:02" })).toEqual({
      ...{ goodbye: 1, "greetings > goodbye by choice": 1 },
      ...{ greetings: 1, "goodbye > greetings by choice": 1 },
    });
    expect(await graph({ to: "2026-06-01T12:00:00" })).toMatchObject({ greetings: 1 });
    expect(await graph({ from: "2026-06-04T00:00:00" })).toEqual({});
  });

  it("200: keeps the counts of deleted dialogs", async () => {
    await chats.says("anna", "hello");
    chats.server.clock.advance(40 * 24 * 3_600_000);
    await chats.says("bob", "hello");
    const { body } = await chats.admin.post("/rest/admin/dialogs/search", inTravel);
    expect(body.total).toBe(1);
    expect(await graph()).toEqual({ greetings: 2, " > greetings by nlp": 2 });
  });

  it("200 without states for a bot that does not exist", async () => {
    await chats.says("anna", "hello");
    for (const changes of [{ botId: "nope" }, { botConfigurationName: "nope" }]) {
      expect(await graph(changes)).toEqual({});
    }
  });

  it("400: no bot", async () => {
    expect((await flow({ botId: null })).status).toBe(400);
  });

  it("401: another namespace, or a missing role", async () => {
    for (const user of [chats.other, chats.trainer]) {
      expect((await flow({}, user)).status).toBe(401);
    }
  });
});
