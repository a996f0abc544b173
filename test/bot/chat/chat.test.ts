import { describe, expect, it } from "vitest";
import { streamName } from "../../../src/bot/chat.ts";
import type { ChatRequest } from "../../../src/bot/types.ts";
import { answer, connector, never, newChat, newGateway } from "../support.ts";
import { echo, failureOf, newBot, says, texts } from "./chat-fixture.ts";

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

it("sends the default answer if no bot is attached, and still parses the message", async () => {
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

  it("removes a vote, and sends no message for a referral", async () => {
    const { chat, bot, dialogs } = newBot(echo);
    const feedback = { actionId: "a", vote: null };
    await chat.send(connector, { userId: "anna", feedback } as ChatRequest, never);
    expect([...dialogs.votes]).toEqual([["a", null]]);
    const referral = await chat.send(connector, { userId: "anna", ref: "campaign1" }, never);
    expect(referral.responses).toEqual([]);
    expect(bot.requests).toEqual([]);
  });

  it("parses the sentence of a payload", async () => {
    const { chat, bot } = newBot(echo);
    await chat.send(connector, { userId: "anna", payload: "?_nlp=greetings" }, never);
    expect(bot.requests[0]?.botRequest).toMatchObject({
      intent: "greetings",
      message: { type: "text", text: "greetings" },
    });
  });

  it("400 without a query, an event and a payload", async () => {
    const { chat } = newBot(echo);
    const nothing = { userId: "anna" } as ChatRequest;
    expect(await failureOf(chat.send(connector, nothing, never))).toEqual([400, "invalid-request"]);
  });

  it("continues with the last intent if the text is empty", async () => {
    const { chat } = newBot(echo);
    expect(texts(await chat.send(connector, says(" "), never))).toEqual(["heard unknown"]);
    await chat.send(connector, says("greetings"), never);
    expect(texts(await chat.send(connector, says(""), never))).toEqual(["heard greetings"]);
  });
});

it("handles the messages of one user in order", async () => {
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

it("names streams unambiguously", () => {
  const odd = { ...connector, namespace: 'a","b' };
  expect(streamName(odd, "c")).not.toBe(streamName({ ...connector, namespace: "a" }, 'b","c'));
});
