import { describe, expect, it, onTestFinished } from "vitest";
import { FakeBot } from "../../../bot/support.ts";
import { People, refusal } from "../people.ts";
import { ConnectorsClient } from "./connectors-client.ts";

const people = new People({ demo: true });
const client = new ConnectorsClient(people);
const hello = { eventType: "sentence", text: "hello", delay: 0 };

async function talk(changes: object = {}, query = "") {
  const body = {
    namespace: "app",
    applicationName: "travel",
    language: "en",
    botApplicationConfigurationId: (await client.named("test-web"))?._id,
    message: hello,
    userIdModifier: "",
    ...changes,
  };
  return people.botUser.post(`/rest/admin/test/talk${query}`, body);
}

describe("sendTrialMessage", () => {
  it("200: the bot answers, and the dialog is stored as a test", async () => {
    const { status, body } = await talk();
    expect(status).toBe(200);
    expect(body).toMatchObject({
      userLocale: "en",
      userActionId: expect.stringMatching(/^[0-9a-f]{24}$/),
      hasNlpStats: true,
    });
    expect(JSON.stringify(body.messages)).not.toContain("isSimpleMessage");
    expect(body.messages[0]).toMatchObject({ eventType: "sentence", delay: 0 });
    const search = { namespace: "app", applicationName: "travel", language: "en", start: 0 };
    const dialogs = await people.admin.post("/rest/admin/dialogs/search", {
      ...search,
      size: 10,
      displayTests: true,
    });
    const [dialog] = dialogs.body.dialogs;
    const said = dialog.actions.find(({ id }: { id: string }) => id === body.userActionId);
    expect(said).toMatchObject({ test: true, message: { text: "hello" } });
  });

  it("200: a button starts its intent, a file or a location repeats the last one", async () => {
    const choice = { eventType: "choice", intentName: "greetings", parameters: {} };
    const { body } = await talk({ message: choice });
    expect([body.hasNlpStats, body.messages.length > 0]).toEqual([false, true]);
    const file = { eventType: "attachment", url: "http://a/b.png", type: "image" };
    const again = await talk({ message: file });
    const [message] = again.body.messages;
    // The bot gets texts and buttons only.
    expect(message.text).toBe("Sorry, I didn't understand :(");
    expect(again.body.hasNlpStats).toBe(false);
    const place = { eventType: "location", location: { lat: 48.8, lng: 2.3 } };
    await talk({ message: place });
    const search = { namespace: "app", applicationName: "travel", language: "en", start: 0 };
    const query = { ...search, size: 1, displayTests: true };
    const [dialog] = (await people.admin.post("/rest/admin/dialogs/search", query)).body.dialogs;
    const said = dialog.actions.filter(
      ({ playerId }: { playerId: { type: string } }) => playerId.type === "user",
    );
    expect(said.map(({ intent }: { intent: string }) => intent)).toEqual(
      Array(3).fill("greetings"),
    );
    expect(said.map(({ message }: { message: object }) => message).slice(1)).toMatchObject([
      { ...file },
      { ...place },
    ]);
  });

  it("200: a sentence about an error for a connector that is not a test connector", async () => {
    const { body } = await talk({
      botApplicationConfigurationId: (await client.named("web"))?._id,
    });
    expect(body).toEqual({
      messages: [
        {
          eventType: "sentence",
          text: "technical error :( web is not a test connector",
          messages: [],
          delay: 0,
        },
      ],
      hasNlpStats: false,
    });
  });

  it("200 with debug messages of the bot, in their place, if they are requested", async () => {
    const { store, conversation } = people.server;
    const { apiKey } = (await store.bots.byName("app", "travel")) ?? {};
    const sentence = (text: string) => ({ type: "sentence", text: { text } });
    const note = { type: "debug", text: "looked up", data: { trains: 2 } };
    const bot = new FakeBot(
      conversation.gateway,
      ({ requestId, botRequest: { storyId } }, fake) => {
        const messages = [note, sentence("one"), note, sentence("two"), note];
        const context = { requestId, lastResponse: true };
        fake.say({ requestId, botResponse: { messages, storyId, entities: [], context } });
      },
      apiKey,
    );
    onTestFinished(() => bot.attachment.closed());
    bot.configure("greetings");
    const message = { eventType: "choice", intentName: "greetings", parameters: {} };
    const texts = (body: { messages: { text: string }[] }) => body.messages.map(({ text }) => text);
    expect(texts((await talk({ message })).body)).toEqual(["one", "two"]);
    const { body } = await talk({ message }, "?debug=true");
    expect(texts(body)).toEqual(["looked up", "one", "looked up", "two", "looked up"]);
    expect(body.messages[0]).toEqual({
      eventType: "debug",
      text: "looked up",
      data: { trains: 2 },
      delay: 0,
    });
  });

  it("400 without a message", async () => {
    expect(refusal(await talk({ message: undefined }))[0]).toBe(400);
  });

  it("401 for another namespace, and for an unknown connector", async () => {
    const id = "000000000000000000000000";
    expect(refusal(await talk({ botApplicationConfigurationId: id }))[0]).toBe(401);
    expect(refusal(await talk({ namespace: "other" }))[0]).toBe(401);
  });

  it("401 without credentials", async () => {
    expect((await people.nobody.post("/rest/admin/test/talk", { message: hello })).status).toBe(
      401,
    );
  });
});
