import { describe, expect, it } from "vitest";
import { type AskedRequest, answer, connector, never } from "../support.ts";
import { echo, failureOf, newBot, says, texts } from "./chat-fixture.ts";

describe("dialog", () => {
  it("keeps story and step until another story starts", async () => {
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

  it("switches to the story that the bot answers from", async () => {
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

  it("stores for each user the entities that the bot returns", async () => {
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

  it("continues with the intent of a switch if it starts the story", async () => {
    const { chat, bot, dialogs } = newBot(({ requestId, botRequest: { storyId, intent } }, bot) => {
      if (storyId !== "unknown")
        return echo({ requestId, botRequest: { storyId, intent } } as AskedRequest, bot);
      const parameters = { switch_story_id: "refund", starter_intent: starter };
      const messages = [{ type: "action", type__2: "SWITCH_STORY", parameters }];
      bot.say({ requestId, botResponse: { messages, storyId, context: { requestId } } });
    });
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
