import { describe, expect, it } from "vitest";
import { type BotTransport, BotUnreachable } from "../../../src/bot/gateway/transport.ts";
import type { BotAnswer, WebResponse } from "../../../src/bot/types.ts";
import { answer, connector, FakeBot, never, newChat, newGateway } from "../support.ts";
import { echo, failureOf, newBot, says, texts } from "./chat-fixture.ts";

describe("a connection that turns out to be lost", () => {
  const cut = (before: string[] = []): BotTransport => ({
    configuration: () => null,
    async *ask(requestId) {
      for (const text of before) {
        yield (answer(requestId, text, { last: false }) as { botResponse: BotAnswer }).botResponse;
      }
      throw new BotUnreachable("There is no connection to the bot.");
    },
  });

  it("is replaced by another connection, and the story is chosen again", async () => {
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

  it("leaves the dialog unchanged", async () => {
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

  it("sends the default answer and logs a warning if no other connection works", async () => {
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

  it("502 if the bot has already sent a message", async () => {
    const { chat } = newChat(newGateway().gateway, { findBot: async () => cut(["one"]) });
    const work = chat.send(connector, says("greetings"), never);
    expect(await failureOf(work)).toEqual([502, "bot-answer-invalid"]);
  });
});

describe("failures", () => {
  it("504 if the bot does not answer; the next message is handled", async () => {
    let silent = true;
    const { chat } = newBot((request, bot) => silent || echo(request, bot), 30);
    const work = chat.send(connector, says("greetings"), never);
    expect(await failureOf(work)).toEqual([504, "bot-timeout"]);
    silent = false;
    expect(texts(await chat.send(connector, says("greetings"), never))).toEqual([
      "heard greetings",
    ]);
  });

  it("504 for a message that waits too long in the queue, never an empty response", async () => {
    const { chat } = newBot(() => {}, 100, 20);
    const first = chat.send(connector, says("greetings"), never);
    const second = chat.send(connector, says("greetings"), never);
    expect(await failureOf(second)).toEqual([504, "user-busy"]);
    expect(await failureOf(first)).toEqual([504, "bot-timeout"]);
  });

  it("sends the messages before the failure on the event stream, and stores them", async () => {
    const { chat, published, dialogs } = newBot(({ requestId }, bot) => {
      bot.say(answer(requestId, "one", { last: false, storyId: "refund" }));
      bot.attachment.closed();
    });
    const work = chat.send(connector, says("greetings"), never);
    expect(await failureOf(work)).toEqual([502, "bot-answer-invalid"]);
    expect(published.map(({ message }) => texts(message))).toEqual([["one"]]);
    expect(dialogs.dialogs.get("app/travel/anna")?.position?.storyId).toBe("refund");
  });

  it("502 for a message that the web connector cannot show, and no message of its frame is sent", async () => {
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

  it("stops when the caller disconnects, and handles the next message of the user", async () => {
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
