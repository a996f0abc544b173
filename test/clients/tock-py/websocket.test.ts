import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { demoApiKey } from "../../../src/studio/demo/bots.ts";
import { startTestServer, type TestServer } from "../../support/server.ts";
import { newUser } from "../chat.ts";
import { describeTockPy, type PythonBot, startPythonBot, untilTrue } from "./start.ts";

/** Starts a Python bot and waits until the server knows its stories. */
async function attachTo(server: TestServer): Promise<PythonBot> {
  const { gateway } = server.conversation;
  const apiKey = (await demoApiKey(server.store)) ?? "";
  const bot = startPythonBot("websocket", "127.0.0.1", new URL(server.url).port, apiKey);
  await untilTrue(bot, () => gateway.configuration(apiKey) !== null);
  return bot;
}

describeTockPy("a bot written with tock-py, attached by WebSocket", () => {
  let server: TestServer;
  let bot: PythonBot;
  beforeAll(async () => {
    server = await startTestServer({ demo: false, botTimeout: 3_000 });
    bot = await attachTo(server);
  });
  afterAll(async () => {
    await bot.stop();
    await server.close();
  });

  it("sends its stories", async () => {
    const apiKey = (await demoApiKey(server.store)) ?? "";
    const { stories } = server.conversation.gateway.configuration(apiKey) ?? { stories: [] };
    expect(stories.map(({ name, otherStarterIntents }) => [name, otherStarterIntents])).toEqual([
      ["greetings", []],
      ["book_train", ["refund"]],
      ["weather", []],
      ["train_status", []],
      ["unknown", []],
    ]);
  });

  it("answers with a sentence and suggestions, and remembers each user", async () => {
    const anna = newUser(server.url, "anna");
    const greeting = (visit: number) => [
      {
        type: "WebMessage",
        text: `Hello from Python, visit ${visit}`,
        buttons: [
          {
            clazz: "quick_reply",
            title: "weather in paris",
            style: "primary",
            type: "quick_reply",
          },
          { clazz: "quick_reply", title: "bye", style: "primary", type: "quick_reply" },
        ],
        version: "1",
        actionId: expect.any(String),
      },
    ];
    expect(await anna.say("hello")).toEqual(greeting(1));
    expect(await anna.say("hello")).toEqual(greeting(2));
    expect(await newUser(server.url, "ben").say("hello")).toEqual(greeting(1));
  });

  it("answers with a card that shows an entity", async () => {
    const cora = newUser(server.url, "cora");
    const card = (intent: string) => [
      {
        type: "WebMessage",
        card: {
          title: "Train to berlin",
          subTitle: `asked for by ${intent}`,
          file: {
            url: "https://example.com/train.png",
            name: "https://example.com/train.png",
            type: "image",
          },
          buttons: [
            {
              clazz: "url_button",
              title: "Details",
              url: "https://example.com/details",
              target: "_blank",
              style: "primary",
              type: "web_url",
            },
            {
              clazz: "postback_button",
              title: "cancel my booking",
              style: "primary",
              type: "postback",
            },
          ],
        },
        version: "1",
      },
    ];
    expect(await cora.say("i want to go to berlin")).toEqual(card("book_train"));
    // Another starter of the same story; the dialog keeps the entity, for the bot sends it back.
    expect(await cora.say("i want a refund")).toEqual(card("refund"));
  });

  it("answers with a carousel that shows the value of an entity", async () => {
    const sun = {
      url: "https://example.com/sun.png",
      name: "https://example.com/sun.png",
      type: "image",
    };
    expect(await newUser(server.url, "dora").say("weather in rome")).toEqual([
      {
        type: "WebMessage",
        carousel: {
          cards: [
            { title: "Today in rome", file: sun, buttons: [] },
            { title: "Tomorrow in rome", file: sun, buttons: [] },
          ],
        },
        version: "1",
      },
    ]);
  });

  it("answers with several messages, by REST at once and by SSE one after the other", async () => {
    const emil = newUser(server.url, "emil");
    const stream = await emil.listen();
    const answered = await emil.say("is train 4521 late");
    expect(answered.map(({ text }) => text)).toEqual([
      "Let me see...",
      "It is on time.",
      "Anything else?",
    ]);
    await expect.poll(() => stream.messages()).toEqual(answered);
    await stream.close();
  });

  it("answers unknown messages", async () => {
    expect(await newUser(server.url, "fred").say("colourless green ideas")).toMatchObject([
      { text: "Python did not understand: colourless green ideas" },
    ]);
  });

  it("reads the values that the server has found", async () => {
    const hugo = newUser(server.url, "hugo");
    await hugo.say("i want to go to berlin tomorrow");
    const texts = (await hugo.say("colourless green ideas")).map(({ text }) => text);
    expect(texts).toContain(
      "app:city = StringValue(value='berlin', candidates=[Candidate(value='berlin', probability=1.0)])",
    );
    expect(texts).toContain(
      "duckling:datetime = DateEntityValue(date=datetime.datetime(2026, 6, 2, 0, 0), grain=<DateGrain.DAY: 'day'>)",
    );
  });

  it("causes no warning of the server, and reads every request", () => {
    expect(server.logged).toEqual([]);
    expect(bot.log()).not.toMatch(/ERROR|Traceback/);
  });

  it("cannot read a choice, which has no text: the user gets 504", async () => {
    const response = await newUser(server.url, "gina").send({ payload: "greetings" });
    const { errors } = (await response.json()) as { errors: { code: string }[] };
    expect([response.status, errors[0]?.code]).toEqual([504, "bot-timeout"]);
    expect(bot.log()).toContain("'message': {'text': ['Missing data for required field.']}");
    expect(await newUser(server.url, "gina").say("hello")).toHaveLength(1);
  });
});

describeTockPy("tock-py and a server that stops", () => {
  it("ends with its server, and connects again when it is started again", async () => {
    const data = await mkdtemp(join(tmpdir(), "tock-contract-py-"));
    try {
      for (const visit of ["first", "second"]) {
        const server = await startTestServer({ demo: false, data });
        const bot = await attachTo(server);
        expect(await newUser(server.url, visit).say("hello"), bot.log()).toMatchObject([
          { text: "Hello from Python, visit 1" },
        ]);
        await server.close();
        expect(await bot.ended, bot.log()).toBe(0);
      }
    } finally {
      await rm(data, { recursive: true });
    }
  });
});
