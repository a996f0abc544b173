import { describe, expect, it } from "vitest";
import { webRoute } from "../../../src/bot/route.ts";
import { answer, connector, never, validatePlatformFrame } from "../support.ts";
import { echo, failureOf, newBot, says } from "./chat-fixture.ts";

describe("history", () => {
  it("is sent if the page requests it: the whole dialog, including this message", async () => {
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

  it("contains the messages of the current turn when the story is switched", async () => {
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

  it("names the messages that can be voted on, and contains at most the latest hundred", async () => {
    const { chat, bot, dialogs } = newBot(echo);
    const { responses } = await chat.send(connector, says("greetings"), never);
    expect(dialogs.done[1]?.id).toBe(responses[0]?.actionId);
    for (let count = 0; count < 60; count++) await chat.send(connector, says("weather"), never);
    await chat.send(connector, says("thanks", { returnsHistory: true }), never);
    const history = bot.requests.at(-1)?.botRequest.context.actionsHistory ?? [];
    expect(history).toHaveLength(100);
    expect(history.at(-1)?.message).toMatchObject({ text: "thanks" });
  });

  it("distinguishes the actions of a test from those of a page", async () => {
    const { chat, dialogs } = newBot(echo);
    const route = { ...webRoute(connector), test: true };
    await chat.send(connector, says("greetings"), never, { route, apart: true });
    await chat.send(connector, says("greetings"), never);
    expect(dialogs.done.map(({ test }) => test)).toEqual([true, true, false, false]);
  });

  it("contains the messages before a failure, and the default answer", async () => {
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
