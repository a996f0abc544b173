import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sentence, startTravel, type Travel } from "./travel.ts";

const path = "/io/app/test/test-web/en";
const web = { id: "web", userInterfaceType: "textChat" };
const rest = { id: "rest", userInterfaceType: "textChat" };
const base = { userId: "rest_user", recipientId: "bot", targetConnectorType: { id: "web" } };

let travel: Travel;
beforeAll(async () => {
  travel = await startTravel();
});
afterAll(() => travel.close());
beforeEach(() => travel.says(({ intent }) => [[sentence(`heard ${intent}`)]]));

const send = (message: unknown, more = {}, to = path) =>
  travel.call(to, { body: { ...base, message, ...more } });
const typed = (text: string) => ({ eventType: "sentence", text });

describe("sendTestMessage", () => {
  it("200 with a plain text", async () => {
    const { status, body } = await send(typed("hello"));
    expect([status, body]).toEqual([
      200,
      {
        messages: [
          {
            eventType: "sentence",
            text: "heard greetings",
            messages: [],
            delay: 0,
            isSimpleMessage: true,
          },
        ],
        applicationId: "test-web",
        userActionId: expect.stringMatching(/^[0-9a-f]{24}$/),
        userLocale: "en",
        hasNlpStats: true,
        connectorType: rest,
      },
    ]);
  });

  it("200 with a carousel as recorded, for the requested connector", async () => {
    travel.says(() => [
      [
        {
          type: "carousel",
          cards: [
            { type: "card", title: { text: "Today in rome" }, subTitle: { text: "sunny" } },
            {
              type: "card",
              title: { text: "Tomorrow in rome" },
              attachment: { url: "https://example.com/w.png" },
              actions: [{ title: { text: "More" }, url: "https://example.com/w" }],
            },
          ],
        },
      ],
    ]);
    for (const target of [web, rest]) {
      const { body } = await send(typed("weather in rome"), { targetConnectorType: target });
      const nothing = { attachments: [], choices: [], texts: {}, locations: [], metadata: {} };
      expect(body.messages).toEqual([
        {
          eventType: "sentence",
          messages: [
            {
              connectorType: target,
              ...nothing,
              subElements: [
                { ...nothing, texts: { title: "Today in rome", subtitle: "sunny" } },
                {
                  ...nothing,
                  attachments: [
                    {
                      url: "https://example.com/w.png",
                      type: "image",
                      delay: 0,
                      eventType: "attachment",
                      isSimpleMessage: false,
                    },
                  ],
                  choices: [
                    {
                      intentName: "_exit",
                      parameters: { _title: "More", _url: "https://example.com/w" },
                      delay: 0,
                      eventType: "choice",
                      isSimpleMessage: false,
                    },
                  ],
                  texts: { title: "Tomorrow in rome" },
                },
              ],
            },
          ],
          delay: 0,
          isSimpleMessage: false,
        },
      ]);
    }
  });

  it("200 sends user, connector and test mark to the bot", async () => {
    await send(typed("hello"), { test: true, connectorType: { id: "web" } });
    await send(typed("hello"));
    expect(travel.asked.map(({ context }) => context)).toMatchObject([
      {
        applicationId: "test-web",
        sourceConnectorType: web,
        targetConnectorType: web,
        userId: { id: "rest_user" },
        botId: { id: "bot" },
        user: { test: true },
      },
      { sourceConnectorType: rest, user: { test: false } },
    ]);
  });

  it("200 for a button, a button with a sentence, an empty sentence, and messages that no bot receives", async () => {
    const choice = (intentName: string, parameters = {}) => ({
      eventType: "choice",
      intentName,
      parameters,
    });
    const pressed = await send(choice("weather", { city: "paris" }));
    expect([pressed.body.messages[0].text, pressed.body.hasNlpStats]).toEqual([
      "heard weather",
      false,
    ]);
    expect(travel.asked[0]?.message).toEqual({ type: "choice", payload: "weather?city=paris" });
    const said = await send(choice("", { _nlp: "hello", _title: "hello" }));
    expect([said.body.messages[0].text, said.body.hasNlpStats]).toEqual(["heard greetings", true]);
    expect((await send({ eventType: "sentence", text: null })).body.hasNlpStats).toBe(true);
    travel.says(() => [[sentence("heard")]]);
    for (const message of [
      { eventType: "attachment", url: "https://example.com/a.png", type: "image" },
      { eventType: "location", location: { lat: 1, lng: 2 } },
      { eventType: "debug", text: "a note" },
    ]) {
      const { status, body } = await send(message);
      expect(status).toBe(200);
      expect(body.messages).toMatchObject([{ text: "Sorry, I didn't understand :(" }]);
    }
    expect(travel.asked).toEqual([]);
  });

  it("200 in the language of the path, and nothing on the user's event stream", async () => {
    const { body } = await send(typed("bonjour"), {}, path.replace(/en$/, "fr-CA"));
    expect(body.userLocale).toBe("fr_CA");
    expect(travel.asked[0]?.context).toMatchObject({ language: "fr", user: { locale: "fr_CA" } });
    const stream = JSON.stringify(["app", "travel", "test-web", "rest_user"]);
    expect(await travel.server.store.events.missed(stream)).toEqual([]);
  });

  it("400 for a message without a type, and without a target", async () => {
    expect((await send({ eventType: "dance" })).status).toBe(400);
    const { status, body } = await send(typed("hello"), { targetConnectorType: undefined });
    expect([status, body.errors[0].params.pointer]).toEqual([400, "/targetConnectorType"]);
  });

  it("404 without a connector to test, 413 and 415 as everywhere", async () => {
    const unknown = await send(typed("hello"), {}, path.replace("test-web", "test-nope"));
    expect([unknown.status, unknown.body.errors[0].code]).toEqual([404, "unknown-connector"]);
    expect((await send(typed("x".repeat(1_100_000)))).status).toBe(413);
    const headers = { "content-type": "text/plain" };
    expect((await travel.call(path, { headers, body: base })).status).toBe(415);
  });

  it("502 for an invalid answer of the bot, 504 if it does not respond", async () => {
    travel.says(() => [[{ type: "nonsense" }]]);
    const invalid = await send(typed("hello"));
    expect([invalid.status, invalid.body.errors[0].code]).toEqual([502, "bot-answer-invalid"]);
    travel.says(() => null);
    const silent = await send(typed("hello"));
    expect([silent.status, silent.body.errors[0].code]).toEqual([504, "bot-timeout"]);
  });
});

describe("checkTestConnector", () => {
  it("200 without a body for a connector to test, 404 elsewhere", async () => {
    const { status, body } = await travel.call("/io/app/test/test-web/healthcheck");
    expect([status, body]).toEqual([200, ""]);
    const unknown = await travel.call("/io/app/test/test-nope/healthcheck");
    expect([unknown.status, unknown.body.errors[0].params]).toEqual([
      404,
      expect.objectContaining({ pointer: "/applicationId" }),
    ]);
  });
});
