import { describe, expect, it } from "vitest";
import { addPiece } from "../../src/bot/messages/streamed-text.ts";
import type { WebMessage } from "../../src/bot/types.ts";
import { note, sentence } from "../handlers/web-connector/travel.ts";
import { connector, FakeBot, never, newChat, newGateway } from "./support.ts";

const message = (text: string, actionId: string): WebMessage => ({
  type: "WebMessage",
  text,
  version: "1",
  actionId,
});

describe("a piece of a streamed text", () => {
  it("replaces the piece before it, and keeps its id", () => {
    const responses = [message("Good", "a")];
    expect(addPiece(responses, message(" day", "b"), responses[0])).toEqual(
      message("Good day", "a"),
    );
    expect(responses).toEqual([message("Good day", "a")]);
  });

  it("is a message of its own after another kind of message, and without text", () => {
    const first = message("Good", "a");
    const responses = [first, message("between", "b")];
    addPiece(responses, message(" day", "c"), first);
    addPiece(responses, { type: "WebMessage", version: "1", card: {} }, responses[2]);
    expect(responses.map(({ text }) => text)).toEqual(["Good", "between", " day", undefined]);
  });
});

it("a chat joins the pieces of one text, and separates those of the next text", async () => {
  const frames = [
    [note("TOCK_STREAM_RESPONSE", "true"), sentence("Good")],
    [sentence(" day")],
    [note("TOCK_STREAM_RESPONSE", "false"), sentence("How are you?")],
    [note("TOCK_STREAM_RESPONSE", "true"), sentence("I am")],
    [sentence(" fine")],
  ];
  const { gateway } = newGateway();
  new FakeBot(gateway, ({ requestId }, bot) => {
    for (const [index, messages] of frames.entries()) {
      const context = { requestId, lastResponse: index === frames.length - 1 };
      bot.say({ requestId, botResponse: { messages, storyId: "x", entities: [], context } });
    }
  });
  const { chat, published } = newChat(gateway);
  const { responses } = await chat.send(connector, { userId: "anna", query: "hi" }, never);
  expect(responses.map(({ text }) => text)).toEqual(["Good day", "How are you?", "I am fine"]);
  expect(
    published.map(
      ({
        message: {
          responses: [said],
        },
      }) => said?.text,
    ),
  ).toEqual(["Good", "Good day", "How are you?", "I am", "I am fine"]);
  expect(new Set(published.slice(0, 2).map((one) => one.message.responses[0]?.actionId)).size).toBe(
    1,
  );
});
