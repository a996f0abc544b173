import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sentence, startTravel, type Travel } from "./travel.ts";

const connector = "/io/app/travel/web";
const anna = { id: "anna-7f3c", type: "user" };
const metadata = {
  playerId: anna,
  applicationId: "concierge-web",
  recipientId: { id: "concierge-web", type: "bot" },
};
const metaData = {
  playerId: { id: "web", type: "bot", clientId: null },
  applicationId: "web",
  recipientId: { ...anna, clientId: null },
};
const failed = {
  type: "noResponse",
  status: "ERROR",
  indice: 0,
  metaData: {
    playerId: { id: "unknownWithError", type: "user", clientId: null },
    applicationId: "web",
    recipientId: { id: "bot", type: "user", clientId: null },
  },
};

let travel: Travel;
beforeAll(async () => {
  travel = await startTravel();
});
afterAll(() => travel.close());
beforeEach(() => travel.says(({ intent }) => [[sentence(`heard ${intent}`)]]));

const store = () => travel.server.store;
const parseLog = async () => {
  const application = await store().applications.byName("app", "travel");
  const filter = { applicationId: application?._id ?? "" };
  return (await store().parseLog.search(filter, { start: 0, size: 100 })).entries;
};
const dialogOf = (userId: string) =>
  store().dialogs.get({ namespace: "app", botId: "travel", userId });

describe("askEligibility", () => {
  const path = `${connector}/orchestration/eligibility`;
  const ask = (userText: string, more = {}) =>
    travel.call(path, { body: { data: { type: "sentence", userText }, ...more } });

  it("200 with the confidence of the bot, for the given user", async () => {
    const { status, body } = await ask("hello", { metadata });
    expect([status, body]).toEqual([
      200,
      { type: "eligibleResponse", indice: expect.any(Number), metaData },
    ]);
    expect(body.indice).toBeGreaterThan(0.5);
  });

  it("200 with a new user if none is given, and 0 for an unknown message", async () => {
    const { body } = await ask("zzz qqq xxx");
    expect(body).toMatchObject({ indice: 0, metaData: { recipientId: { type: "user" } } });
    expect(body.metaData.recipientId.id).toMatch(/^[0-9a-f]{24}$/);
  });

  it("200 sends no answer, and does not change dialogs and logs", async () => {
    await travel.call(connector, { body: { userId: "logged", query: "hello" } });
    travel.says(() => null);
    const before = await parseLog();
    expect(before).not.toEqual([]);
    await ask("hello", { metadata });
    expect([travel.asked, await dialogOf("anna-7f3c")]).toEqual([[], undefined]);
    expect(await parseLog()).toEqual(before);
  });

  it("400 for another kind of data, and an invalid action", async () => {
    const wrong = await travel.call(path, { body: { data: { type: "picture", userText: "x" } } });
    expect([wrong.status, wrong.body.errors[0].params.pointer]).toEqual([400, "/data/type"]);
    expect((await ask("hello", { action: { type: "dance", metadata: {} } })).status).toBe(400);
  });

  it("404, 413 and 415 as everywhere", async () => {
    const body = { data: { type: "sentence", userText: "hello" } };
    const unknown = await travel.call(path.replace("web", "nope"), { body });
    expect([unknown.status, unknown.body.errors[0].code]).toEqual([404, "unknown-connector"]);
    expect((await ask("x".repeat(1_100_000))).status).toBe(413);
    const text = await travel.call(path, { headers: { "content-type": "text/plain" }, body });
    expect(text.status).toBe(415);
  });

  it("500 in the form that the calling bot reads if the bot has no NLU application", async () => {
    const web = await store().bots.connectorAt(connector);
    if (!web) throw new Error("the demo has no web connector");
    await store().bots.saveConnector({ ...web, nlpModel: "nobody" });
    const { status, body } = await ask("hello");
    await store().bots.saveConnector(web);
    expect([status, body]).toEqual([500, failed]);
  });
});

describe("sendOrchestratedAction", () => {
  const path = `${connector}/orchestration/proxy`;
  const targetBot = {
    botId: "travel",
    botLabel: "Travel bot",
    connectorId: "web",
    connectorType: { id: "web" },
  };
  const says = (text: string | null, messages: unknown[] = []) => ({
    type: "sendSentence",
    messages,
    text,
    metadata: {},
  });
  const pass = (action: unknown, userId = anna.id) =>
    travel.call(path, {
      body: { targetBot, action, metadata: { ...metadata, playerId: { id: userId } } },
    });
  const texts = (body: { actions: { messages: { text: string }[] }[] }) =>
    body.actions.map(({ messages }) => messages[0]?.text);

  it("200 with all messages of the bot, as actions of which the last is marked", async () => {
    travel.says(() => [[sentence("one")], [sentence("two")]]);
    const { status, body } = await pass(says("hello"));
    expect([status, texts(body)]).toEqual([200, ["one", "two"]]);
    expect(body).toMatchObject({ type: "availableResponse", indice: 1, metaData });
    expect(
      body.actions.map(
        ({ metadata }: { metadata: { lastAnswer: boolean } }) => metadata.lastAnswer,
      ),
    ).toEqual([false, true]);
    expect(body.actions[0].messages[0]).toMatchObject({ type: "WebMessage", version: "1" });
  });

  it("200 stores the dialog under the player, and sends nothing to its event stream", async () => {
    await pass(says("hello"), "passed-on");
    expect((await dialogOf("passed-on"))?.intent).toBe("greetings");
    const stream = JSON.stringify(["app", "travel", "web", "passed-on"]);
    expect(await store().events.missed(stream)).toEqual([]);
  });

  it("200 passes a pressed button with its parameters, and the text of a message", async () => {
    const choice = {
      type: "sendChoice",
      intentName: "weather",
      parameters: { city: "new york" },
      metadata: {},
    };
    expect(texts((await pass(choice)).body)).toEqual(["heard weather"]);
    expect(travel.asked[0]?.message).toEqual({
      type: "choice",
      payload: "weather?city=new+york",
    });
    const message = { type: "WebMessage", text: "hello", version: "1" };
    expect(texts((await pass(says(null, [message]))).body)).toEqual(["heard greetings"]);
    const { metadata: _, parameters: __, ...bare } = choice;
    expect(texts((await pass({ ...bare, metadata: {} })).body)).toEqual(["heard weather"]);
  });

  it("400 without a target, an action or a player", async () => {
    const whole = { targetBot, action: says("hello"), metadata };
    for (const name of Object.keys(whole)) {
      const body = { ...whole, [name]: undefined };
      const { status, body: refusal } = await travel.call(path, { body });
      expect([status, refusal.errors[0].params.pointer]).toEqual([400, `/${name}`]);
    }
  });

  it("404, 413 and 415 as everywhere", async () => {
    const body = { targetBot, action: says("hello"), metadata };
    expect((await travel.call(path.replace("web", "nope"), { body })).status).toBe(404);
    expect((await pass(says("x".repeat(1_100_000)))).status).toBe(413);
    const text = await travel.call(path, { headers: { "content-type": "text/plain" }, body });
    expect(text.status).toBe(415);
  });

  it("500 in the form that the calling bot reads: the bot fails, does not respond, or sends nothing", async () => {
    travel.says(() => [[{ type: "nonsense" }]]);
    const invalid = await pass(says("hello"));
    expect([invalid.status, invalid.body]).toEqual([500, failed]);
    travel.says(() => null);
    const silent = await pass(says("hello"));
    expect([silent.status, silent.body]).toEqual([500, failed]);
    travel.says(() => [[{ type: "event", category: "METADATA", key: "close", value: "true" }]]);
    const quiet = await pass(says("hello"));
    expect([quiet.status, quiet.body]).toEqual([500, { ...failed, status: "NOT_AVAILABLE" }]);
  });
});
