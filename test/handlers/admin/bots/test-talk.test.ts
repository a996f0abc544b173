import { describe, expect, it } from "vitest";
import { People, refusal } from "../people.ts";
import { ConnectorsClient } from "./connectors-client.ts";

const people = new People({ demo: true });
const client = new ConnectorsClient(people);
const hello = { eventType: "sentence", text: "hello", delay: 0 };

async function talk(changes: object = {}) {
  const body = {
    namespace: "app",
    applicationName: "travel",
    language: "en",
    botApplicationConfigurationId: (await client.named("test-web"))?._id,
    message: hello,
    userIdModifier: "",
    ...changes,
  };
  return people.botUser.post("/rest/admin/test/talk", body);
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

  it("200: a button starts its intent, a file gets no answer", async () => {
    const choice = { eventType: "choice", intentName: "greetings", parameters: {} };
    const { body } = await talk({ message: choice });
    expect([body.hasNlpStats, body.messages.length > 0]).toEqual([false, true]);
    const file = { eventType: "attachment", url: "http://a/b.png", type: "image" };
    expect((await talk({ message: file })).body).toMatchObject({ messages: [] });
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
