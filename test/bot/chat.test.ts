import { describe, expect, it } from "vitest";
import { streamName } from "../../src/bot/chat.ts";
import { type BotTransport, BotUnreachable } from "../../src/bot/gateway/transport.ts";
import { webRoute } from "../../src/bot/route.ts";
import type { BotAnswer, ChatRequest, WebResponse } from "../../src/bot/types.ts";
import { Problem, problem } from "../../src/contract/problem.ts";
import {
  type AskedRequest,
  answer,
  connector,
  FakeBot,
  never,
  newChat,
  newGateway,
  understood,
  validatePlatformFrame,
} from "./support.ts";

const says = (query: string, more: Partial<ChatRequest> = {}) =>
  ({ query, userId: "anna", ...more }) as ChatRequest;

const texts = ({ responses }: WebResponse) => responses.map(({ text }) => text);

/** A bot with the stories `greetings`, `weather` and `refund` (with steps) that answers with the frame of `reply`. */
function newBot(
  reply: (request: AskedRequest, bot: FakeBot) => void,
  answerTimeout = 10_000,
  queuePatience = 5_000,
) {
  const { gateway } = newGateway({ answerTimeout });
  const bot = new FakeBot(gateway, reply);
  bot.say({
    requestId: "1",
    botConfiguration: {
      stories: [
        { mainIntent: "greetings" },
        { mainIntent: "weather" },
        {
          mainIntent: "refund",
          secondaryIntents: ["thanks"],
          steps: [{ name: "ask_reason", secondaryIntents: ["thanks"] }],
        },
        { mainIntent: "thanks" },
        { mainIntent: "unknown" },
      ],
    },
  });
  return { bot, ...newChat(gateway, {}, queuePatience) };
}

const echo = ({ requestId, botRequest }: AskedRequest, bot: FakeBot) =>
  bot.say(answer(requestId, `heard ${botRequest.intent}`, { storyId: botRequest.storyId }));

async function failureOf(work: Promise<unknown>) {
  const error = await work.then(
    () => "no failure",
    (reason: unknown) => reason,
  );
  return error instanceof Problem ? [error.status, error.errors[0]?.code] : error;
}

describe("Chat", () => {
  it("answers in one piece and message by message, with the same metadata", async () => {
    const { chat, published } = newBot(({ requestId }, bot) => {
      bot.say(answer(requestId, "one", { last: false }));
      bot.say(answer(requestId, "two"));
    });
    const { responses, metadata } = await chat.send(connector, says("greetings"), never);
    expect(metadata).toEqual({
      INTENT: "greetings",
      RESPONSE_ID: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(responses.map(({ text, actionId }) => [text, actionId?.length])).toEqual([
      ["one", 24],
      ["two", 24],
    ]);
    expect(published).toEqual(
      responses.map((message) => ({
        stream: '["app","travel","web","anna"]',
        message: { responses: [message], metadata },
      })),
    );
  });

  it("says the default answer when no bot is attached, and understands all the same", async () => {
    const { gateway } = newGateway();
    const { chat, published } = newChat(gateway);
    const answered = await chat.send(connector, says("greetings"), never);
    expect(texts(answered)).toEqual(["Sorry, I didn't understand :("]);
    expect(answered.metadata.INTENT).toBe("greetings");
    expect(published).toHaveLength(1);
  });

  it("adds the metadata that the bot sends", async () => {
    const { chat } = newBot(({ requestId, botRequest: { storyId } }, bot) =>
      bot.say({
        requestId,
        botResponse: {
          messages: [
            { type: "event", category: "METADATA", key: "close", value: "true" },
            { type: "sentence", text: { text: "Bye!" } },
          ],
          storyId,
          context: { requestId },
        },
      }),
    );
    const { metadata } = await chat.send(connector, says("greetings"), never);
    expect(Object.entries(metadata).slice(0, 2)).toEqual([
      ["INTENT", "greetings"],
      ["close", "true"],
    ]);
  });

  describe("events", () => {
    it("prefers the query, then the feedback, then the payload", async () => {
      const { chat, bot, dialogs } = newBot(echo);
      const feedback = { actionId: "6b035cb75fb6e3d3b0eeb505", vote: "UP" } as const;
      const all = says("greetings", { payload: "weather", feedback, ref: "campaign" });
      expect(texts(await chat.send(connector, all, never))).toEqual(["heard greetings"]);
      expect(dialogs.votes.size).toBe(0);

      const { query: _query, ...withoutQuery } = all;
      const none = await chat.send(connector, withoutQuery as ChatRequest, never);
      expect(none).toEqual({ responses: [], metadata: { RESPONSE_ID: expect.any(String) } });
      expect([...dialogs.votes]).toEqual([["6b035cb75fb6e3d3b0eeb505", "UP"]]);

      const choice = { userId: "anna", payload: "weather?city=paris&x=1", ref: "c 1" };
      expect(texts(await chat.send(connector, choice, never))).toEqual(["heard weather"]);
      expect(bot.requests.at(-1)?.botRequest.message).toEqual({
        type: "choice",
        payload: "weather?city=paris&x=1&_referral=c+1",
      });
    });

    it("takes a vote back, and says nothing to a referral", async () => {
      const { chat, bot, dialogs } = newBot(echo);
      const feedback = { actionId: "a", vote: null };
      await chat.send(connector, { userId: "anna", feedback } as ChatRequest, never);
      expect([...dialogs.votes]).toEqual([["a", null]]);
      const referral = await chat.send(connector, { userId: "anna", ref: "campaign1" }, never);
      expect(referral.responses).toEqual([]);
      expect(bot.requests).toEqual([]);
    });

    it("understands the sentence of a payload", async () => {
      const { chat, bot } = newBot(echo);
      await chat.send(connector, { userId: "anna", payload: "?_nlp=greetings" }, never);
      expect(bot.requests[0]?.botRequest).toMatchObject({
        intent: "greetings",
        message: { type: "text", text: "greetings" },
      });
    });

    it("400 when nothing is said", async () => {
      const { chat } = newBot(echo);
      const nothing = { userId: "anna" } as ChatRequest;
      expect(await failureOf(chat.send(connector, nothing, never))).toEqual([
        400,
        "invalid-request",
      ]);
    });

    it("goes on with the last intent when the text is empty", async () => {
      const { chat } = newBot(echo);
      expect(texts(await chat.send(connector, says(" "), never))).toEqual(["heard unknown"]);
      await chat.send(connector, says("greetings"), never);
      expect(texts(await chat.send(connector, says(""), never))).toEqual(["heard greetings"]);
    });
  });

  describe("understanding", () => {
    it("asks in a language of the application, and tells the bot the user's locale", async () => {
      const queries: unknown[] = [];
      const { gateway } = newGateway();
      const bot = new FakeBot(gateway, echo);
      const { chat } = newChat(gateway, {
        parse: async (query) => {
          queries.push(query);
          return understood("greetings");
        },
      });
      await chat.send(connector, says("salut", { locale: "fr-ca" }), never);
      expect(queries).toEqual([
        {
          queries: ["salut"],
          namespace: "app",
          applicationName: "travel",
          intentsSubset: [],
          state: { states: [] },
          configuration: "web",
          context: {
            language: "fr",
            clientId: "anna",
            dialogId: expect.stringMatching(/^[0-9a-f]{24}$/),
            clientDevice: "web",
            referenceDate: expect.stringMatching(/Z$/),
            referenceTimezone: "UTC",
            test: false,
            registerQuery: true,
            checkExistingQuery: true,
          },
        },
      ]);
      expect(bot.requests[0]?.botRequest.context).toMatchObject({
        language: "fr",
        user: { locale: "fr_CA" },
      });
    });

    it("tells the NLU the main intent of the current story as state", async () => {
      const states: unknown[] = [];
      const { gateway } = newGateway();
      new FakeBot(gateway, echo).configure("greetings", "weather");
      const { chat } = newChat(gateway, {
        parse: async ({ queries, state }) => {
          states.push(state?.states);
          return understood(queries[0] ?? "");
        },
      });
      for (const said of ["greetings", "nonsense", "weather", "weather"]) {
        await chat.send(connector, says(said), never);
      }
      expect(states).toEqual([[], ["greetings"], ["tock:unknown"], ["weather"]]);
    });

    it("takes what nothing understands as unknown", async () => {
      const { gateway } = newGateway();
      const bot = new FakeBot(gateway, echo).configure("greetings");
      const { chat } = newChat(gateway, { parse: async () => understood("tock:unknown") });
      const { metadata } = await chat.send(connector, says("zzz", { locale: "zz-" }), never);
      expect(metadata.INTENT).toBe("unknown");
      expect(bot.requests[0]?.botRequest).toMatchObject({
        intent: "unknown",
        storyId: "unknown",
        context: { language: "en", user: { locale: "zz" } },
      });
    });

    it("goes on without understanding when the application is missing, and warns", async () => {
      const { gateway } = newGateway();
      new FakeBot(gateway, echo);
      const { chat, warnings } = newChat(gateway, {
        parse: async () => {
          throw problem("unknown-application", { namespace: "app", name: "travel" });
        },
      });
      expect(texts(await chat.send(connector, says("hi"), never))).toEqual(["heard unknown"]);
      expect(warnings).toEqual([
        'The bot app:travel does not understand anything: No application "travel" in namespace "app". Check the name or select another namespace.',
      ]);
    });

    it("does not hide a defect", async () => {
      const { gateway } = newGateway();
      const { chat } = newChat(gateway, {
        parse: async () => {
          throw new TypeError("defect");
        },
      });
      expect(await failureOf(chat.send(connector, says("hi"), never))).toEqual(
        new TypeError("defect"),
      );
    });
  });

  describe("dialog", () => {
    it("keeps story and step, and leaves them with another story", async () => {
      const { chat, bot } = newBot(({ requestId, botRequest: { storyId } }, bot) =>
        bot.say({
          requestId,
          botResponse: {
            messages: [{ type: "sentence", text: { text: "why?" } }],
            storyId,
            step: storyId === "refund" ? "ask_reason" : "no such step",
            context: { requestId },
          },
        }),
      );
      for (const intent of ["refund", "thanks", "greetings", "thanks"]) {
        await chat.send(connector, says(intent), never);
      }
      expect(bot.requests.map(({ botRequest: { storyId, step } }) => [storyId, step])).toEqual([
        ["refund", undefined],
        ["refund", "ask_reason"],
        ["greetings", undefined],
        ["thanks", undefined],
      ]);
    });

    it("goes to the story that the bot answers from", async () => {
      const { chat, bot, dialogs } = newBot(({ requestId }, bot) =>
        bot.say(answer(requestId, "x", { storyId: "refund" })),
      );
      await chat.send(connector, says("greetings"), never);
      expect(dialogs.dialogs.get("app/travel/anna")?.position).toEqual({
        storyId: "refund",
        step: null,
      });
      await chat.send(connector, says("thanks"), never);
      expect(bot.requests[1]?.botRequest.storyId).toBe("refund");
    });

    it("remembers entities as the bot leaves them, user by user", async () => {
      const { chat, bot, dialogs } = newBot(({ requestId, botRequest }, bot) => {
        const entities =
          botRequest.intent === "weather"
            ? [{ type: "app:city", role: "city", value: { "@type": "string", value: "rome" } }]
            : botRequest.entities;
        const messages = [{ type: "sentence", text: { text: "x" } }];
        const { storyId } = botRequest;
        bot.say({
          requestId,
          botResponse: { messages, storyId, entities, context: { requestId } },
        });
      });
      await chat.send(connector, says("weather"), never);
      await chat.send(connector, says("greetings"), never);
      await chat.send(connector, says("greetings", { userId: "bob" }), never);
      expect(bot.requests.map(({ botRequest: { entities } }) => entities)).toEqual([
        [],
        [
          {
            type: "app:city",
            role: "city",
            value: { "@type": "string", value: "rome", candidates: [] },
            evaluated: true,
            subEntities: [],
            new: false,
          },
        ],
        [],
      ]);
      expect([...dialogs.dialogs.keys()]).toEqual(["app/travel/anna", "app/travel/bob"]);
    });

    it("switches the story and asks again, as recorded", async () => {
      const { chat, bot } = newBot(({ requestId, botRequest: { storyId } }, bot) =>
        storyId === "greetings"
          ? bot.say(answer(requestId, "Hello", { storyId }))
          : bot.say({
              requestId,
              botResponse: {
                messages: [
                  {
                    type: "action",
                    type__2: "SWITCH_STORY",
                    parameters: { switch_story_id: "greetings" },
                  },
                ],
                storyId,
                context: { requestId },
              },
            }),
      );
      const answered = await chat.send(connector, says("nothing"), never);
      expect(texts(answered)).toEqual(["Hello"]);
      expect(bot.requests.map(({ botRequest: { intent, storyId } }) => [intent, storyId])).toEqual([
        ["nothing", "unknown"],
        ["nothing", "greetings"],
      ]);
      expect(new Set(bot.requests.map(({ requestId }) => requestId)).size).toBe(2);
    });

    it("goes on with the intent that a switch names, when it starts the story", async () => {
      const { chat, bot, dialogs } = newBot(
        ({ requestId, botRequest: { storyId, intent } }, bot) => {
          if (storyId !== "unknown")
            return echo({ requestId, botRequest: { storyId, intent } } as AskedRequest, bot);
          const parameters = { switch_story_id: "refund", starter_intent: starter };
          const messages = [{ type: "action", type__2: "SWITCH_STORY", parameters }];
          bot.say({ requestId, botResponse: { messages, storyId, context: { requestId } } });
        },
      );
      let starter = "refund";
      const { metadata } = await chat.send(connector, says("nothing"), never);
      expect(metadata.INTENT).toBe("nothing");
      expect(bot.requests.map(({ botRequest: { intent, storyId } }) => [intent, storyId])).toEqual([
        ["nothing", "unknown"],
        ["nothing", "refund"],
      ]);
      expect(dialogs.dialogs.get("app/travel/anna")?.intent).toBe("refund");
      starter = "weather";
      await chat.send(connector, says("nothing again"), never);
      expect(dialogs.dialogs.get("app/travel/anna")?.intent).toBe("nothing again");
    });

    it("502 when a bot switches in circles", async () => {
      const { chat, bot } = newBot(({ requestId, botRequest: { storyId } }, bot) => {
        const parameters = { switch_story_id: storyId === "weather" ? "greetings" : "weather" };
        const messages = [{ type: "action", type__2: "SWITCH_STORY", parameters }];
        bot.say({ requestId, botResponse: { messages, storyId, context: { requestId } } });
      });
      expect(await failureOf(chat.send(connector, says("greetings"), never))).toEqual([
        502,
        "bot-answer-invalid",
      ]);
      expect(bot.requests).toHaveLength(11);
    });
  });

  describe("history", () => {
    it("is told when the page asks for it: the whole dialog, this message included", async () => {
      const { chat, bot, dialogs } = newBot(({ requestId, botRequest: { storyId } }, bot) =>
        bot.say({
          requestId,
          botResponse: {
            messages: [
              { type: "card", title: { text: "a card" } },
              { type: "sentence", text: { text: "a text" } },
              { type: "debug", text: "dbg", data: { k: 1 } },
            ],
            storyId,
            context: { requestId },
          },
        }),
      );
      await chat.send(connector, says("greetings"), never);
      await chat.send(
        connector,
        { userId: "anna", payload: "weather?city=paris", returnsHistory: true },
        never,
      );
      const [first, second] = bot.requests.map(({ botRequest: { context } }) => context);
      expect(first).not.toHaveProperty("actionsHistory");
      const history = second?.actionsHistory ?? [];
      expect(
        history.map(({ playerId: { type }, message: { eventType }, intent, metadata }) => [
          type,
          eventType,
          intent,
          metadata.lastAnswer,
        ]),
      ).toEqual([
        ["user", "sentence", "greetings", false],
        ["bot", "sentence", undefined, false],
        ["bot", "sentence", undefined, false],
        ["bot", "debug", undefined, true],
        ["user", "choice", "weather", false],
      ]);
      expect(history.at(-1)).toMatchObject({
        message: { intentName: "weather", parameters: { city: "paris" } },
        metadata: { returnsHistory: true },
      });
      expect(new Set(history.map(({ connectorType }) => connectorType?.id))).toEqual(
        new Set(["web"]),
      );
      expect(validatePlatformFrame(bot.requests[1])).toEqual([]);
      expect(dialogs.done.map(({ connectorType }) => connectorType?.id)).toEqual([
        "web",
        undefined,
        undefined,
        undefined,
        "web",
        undefined,
        undefined,
        undefined,
      ]);
    });

    it("holds what is said within the turn when the story is switched", async () => {
      const { chat, bot } = newBot(({ requestId, botRequest: { storyId } }, bot) => {
        if (storyId === "weather") return bot.say(answer(requestId, "sunny", { storyId }));
        const messages = [
          { type: "sentence", text: { text: "wait" } },
          { type: "action", type__2: "SWITCH_STORY", parameters: { switch_story_id: "weather" } },
        ];
        bot.say({ requestId, botResponse: { messages, storyId, context: { requestId } } });
      });
      await chat.send(connector, says("greetings", { returnsHistory: true }), never);
      const history = bot.requests[1]?.botRequest.context.actionsHistory ?? [];
      expect(history.map(({ message }) => "text" in message && message.text)).toEqual([
        "greetings",
        "wait",
      ]);
    });

    it("names the messages that a vote can be for, and is told at most the latest hundred", async () => {
      const { chat, bot, dialogs } = newBot(echo);
      const { responses } = await chat.send(connector, says("greetings"), never);
      expect(dialogs.done[1]?.id).toBe(responses[0]?.actionId);
      for (let count = 0; count < 60; count++) await chat.send(connector, says("weather"), never);
      await chat.send(connector, says("thanks", { returnsHistory: true }), never);
      const history = bot.requests.at(-1)?.botRequest.context.actionsHistory ?? [];
      expect(history).toHaveLength(100);
      expect(history.at(-1)?.message).toMatchObject({ text: "thanks" });
    });

    it("tells the actions of a test from those of a page", async () => {
      const { chat, dialogs } = newBot(echo);
      const route = { ...webRoute(connector), test: true };
      await chat.send(connector, says("greetings"), never, { route, apart: true });
      await chat.send(connector, says("greetings"), never);
      expect(dialogs.done.map(({ test }) => test)).toEqual([true, true, false, false]);
    });

    it("remembers what was said before a failure, and the default answer", async () => {
      const { chat, dialogs, bot } = newBot(({ requestId }, bot) => {
        bot.say(answer(requestId, "one", { last: false }));
        bot.attachment.closed();
      });
      await failureOf(chat.send(connector, says("greetings"), never));
      expect(bot.requests).toHaveLength(1);
      await chat.send(connector, says("greetings"), never);
      expect(dialogs.done.map(({ message }) => "text" in message && message.text)).toEqual([
        "greetings",
        "one",
        "greetings",
        "Sorry, I didn't understand :(",
      ]);
    });
  });

  describe("a way that turns out to be cut", () => {
    const cut = (before: string[] = []): BotTransport => ({
      configuration: () => null,
      async *ask(requestId) {
        for (const text of before) {
          yield (answer(requestId, text, { last: false }) as { botResponse: BotAnswer })
            .botResponse;
        }
        throw new BotUnreachable("There is no connection to the bot.");
      },
    });

    it("is replaced by another one, in which the story is chosen anew", async () => {
      const { gateway } = newGateway();
      const bot = new FakeBot(gateway, echo).configure("greetings");
      const ways = [cut(), gateway.transport(connector.apiKey)];
      const { chat, warnings } = newChat(gateway, { findBot: async () => ways.shift() ?? null });
      expect(texts(await chat.send(connector, says("greetings"), never))).toEqual([
        "heard greetings",
      ]);
      expect(bot.requests).toHaveLength(1);
      expect(warnings).toEqual(["There is no connection to the bot."]);
    });

    it("marks the default answer as the last one", async () => {
      const heard: unknown[] = [];
      const { chat } = newChat(newGateway().gateway, { findBot: async () => cut() });
      const hear = ({ responses }: WebResponse, last: boolean) =>
        heard.push([responses[0]?.text, last]);
      await chat.send(connector, says("greetings"), never, { hear });
      expect(heard).toEqual([["Sorry, I didn't understand :(", true]]);
    });

    it("leaves the dialog where it was", async () => {
      const { chat, dialogs } = newChat(newGateway().gateway, {
        findBot: async () => ways.shift() ?? null,
      });
      const ways = [cut()];
      const position = { storyId: "refund", step: "ask_reason" };
      const dialog = { namespace: "app", botId: "travel", userId: "anna", dialogId: "d" };
      await dialogs.save({ ...dialog, intent: null, entities: [], position });
      await chat.send(connector, says("thanks"), never);
      expect(dialogs.dialogs.get("app/travel/anna")?.position).toEqual(position);
    });

    it("gives the default answer, with a warning, when there is no other, or none that works", async () => {
      const ways = [cut(), null, cut(), cut(), cut()];
      const { chat, warnings } = newChat(newGateway().gateway, {
        findBot: async () => ways.shift() ?? null,
      });
      for (let times = 0; times < 2; times++) {
        const answered = await chat.send(connector, says("greetings"), never);
        expect(texts(answered)).toEqual(["Sorry, I didn't understand :("]);
        expect(warnings.at(-1)).toContain("The bot app:travel cannot be reached");
      }
      expect(ways).toHaveLength(1);
    });

    it("502 when the bot has already said something", async () => {
      const { chat } = newChat(newGateway().gateway, { findBot: async () => cut(["one"]) });
      const work = chat.send(connector, says("greetings"), never);
      expect(await failureOf(work)).toEqual([502, "bot-answer-invalid"]);
    });
  });

  describe("failures", () => {
    it("504 from a silent bot; the next message is answered", async () => {
      let silent = true;
      const { chat } = newBot((request, bot) => silent || echo(request, bot), 30);
      const work = chat.send(connector, says("greetings"), never);
      expect(await failureOf(work)).toEqual([504, "bot-timeout"]);
      silent = false;
      expect(texts(await chat.send(connector, says("greetings"), never))).toEqual([
        "heard greetings",
      ]);
    });

    it("504 for a message whose turn does not come in time: never an empty response", async () => {
      const { chat } = newBot(() => {}, 100, 20);
      const first = chat.send(connector, says("greetings"), never);
      const second = chat.send(connector, says("greetings"), never);
      expect(await failureOf(second)).toEqual([504, "user-busy"]);
      expect(await failureOf(first)).toEqual([504, "bot-timeout"]);
    });

    it("what was said before the failure is on the event stream, and remembered", async () => {
      const { chat, published, dialogs } = newBot(({ requestId }, bot) => {
        bot.say(answer(requestId, "one", { last: false, storyId: "refund" }));
        bot.attachment.closed();
      });
      const work = chat.send(connector, says("greetings"), never);
      expect(await failureOf(work)).toEqual([502, "bot-answer-invalid"]);
      expect(published.map(({ message }) => texts(message))).toEqual([["one"]]);
      expect(dialogs.dialogs.get("app/travel/anna")?.position?.storyId).toBe("refund");
    });

    it("502 for a message that the web connector cannot show; nothing of its frame is said", async () => {
      const { chat, published } = newBot(({ requestId, botRequest: { storyId } }, bot) => {
        const value = { image: { file: { url: "u", name: "n", type: "image" }, title: "t", x: 1 } };
        const klass = "ai.tock.bot.connector.web.WebMessage";
        const messages = [
          { type: "sentence", text: { text: "first" } },
          { type: "custom", message: { klass, value } },
        ];
        bot.say({ requestId, botResponse: { messages, storyId, context: { requestId } } });
      });
      const work = chat.send(connector, says("greetings"), never);
      expect(await failureOf(work)).toEqual([502, "bot-answer-invalid"]);
      expect(published).toEqual([]);
    });

    it("stops when the caller goes, and lets the next message of the user in", async () => {
      const { chat, bot } = newBot(() => {});
      const gone = new AbortController();
      const work = chat.send(connector, says("greetings"), gone.signal);
      await bot.received(1);
      const next = chat.send(connector, says("weather"), never);
      gone.abort(new Error("gone"));
      expect(await failureOf(work)).toEqual(new Error("gone"));
      await bot.received(2);
      bot.say(answer(bot.requests[1]?.requestId as string, "sunny"));
      expect(texts(await next)).toEqual(["sunny"]);
    });
  });

  it("handles the messages of one user one after the other", async () => {
    const { chat, bot } = newBot(() => {});
    const one = chat.send(connector, says("greetings"), never);
    const two = chat.send(connector, says("weather"), never);
    await bot.received(1);
    bot.say(answer(bot.requests[0]?.requestId as string, "first"));
    await one;
    await bot.received(2);
    bot.say(answer(bot.requests[1]?.requestId as string, "second"));
    expect([texts(await one), texts(await two)]).toEqual([["first"], ["second"]]);
  });

  it("names streams without confusion", () => {
    const odd = { ...connector, namespace: 'a","b' };
    expect(streamName(odd, "c")).not.toBe(streamName({ ...connector, namespace: "a" }, 'b","c'));
  });
});
