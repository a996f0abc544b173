/** What bots were recorded saying stands in the history as Tock reported it. */

import { describe, expect, it } from "vitest";
import { webMessages } from "../../src/bot/messages/messages.ts";
import { reportedMessage } from "../../src/bot/messages/reported-message.ts";
import type { ActionReport, BotMessage } from "../../src/bot/types.ts";
import { readRecording } from "../conformance/judge/recording.ts";
import { newId } from "./support.ts";

/** Every action that Tock reported, wherever it stands in an answer. */
function reports(value: unknown): ActionReport[] {
  if (typeof value !== "object" || value === null) return [];
  const { playerId, message } = value as Partial<ActionReport>;
  const own = playerId && message ? [value as ActionReport] : [];
  return [...own, ...Object.values(value).flatMap(reports)];
}

/** By the text that tells it, as it is read in Studio. */
const recorded = readRecording("admin")
  .flatMap(({ response }) => reports(response.body))
  .filter(({ playerId }) => playerId.type === "bot")
  .map(({ message }) => message);

const said = readRecording("bot-definition").flatMap(({ response: { frames = [] } }) =>
  frames.flatMap((frame) => {
    const { botResponse } = frame as { botResponse?: { messages: BotMessage[] } };
    return botResponse?.messages ?? [];
  }),
);

function report(message: BotMessage) {
  return reportedMessage(message, webMessages(message, newId, ""));
}

describe("a message in the history", () => {
  it.each([
    ["a sentence", { type: "sentence", text: { text: "Let me check..." } }],
    [
      "a sentence with suggestions",
      said.find((m) => m.type === "sentence" && m.suggestions?.length === 3),
    ],
    ["a card", said.find((m) => m.type === "card")],
    ["a carousel", said.find((m) => m.type === "carousel")],
    ["a web message", said.find((m) => m.type === "custom")],
    ["debug", { type: "debug", text: "dbg", data: { k: [1, 2] } }],
  ] as [string, BotMessage][])("%s", (_name, message) => {
    expect(message.type).toBeDefined();
    const berlin = JSON.parse(JSON.stringify(message).replaceAll("berlin", "lyon")) as BotMessage;
    const reported = report(berlin);
    expect(reported).not.toBeNull();
    expect(recorded).toContainEqual(reported);
  });

  it("is null for data that are not a message", () => {
    expect(report({ type: "event", category: "METADATA", key: "a", value: "b" })).toBeNull();
    expect(report({ type: "action", type__2: "SWITCH_STORY", parameters: {} })).toBeNull();
  });

  it("contains the payloads, other texts, card and picture of a web message", () => {
    const file = { url: "https://example.com/a.png", name: "a", type: "image" as const };
    const reported = report({
      type: "custom",
      message: {
        klass: "ai.tock.bot.connector.web.WebMessage",
        value: {
          type: "WebMessage",
          text: "t",
          image: { file, title: "a" },
          card: {
            title: "c",
            buttons: [{ clazz: "postback_button", title: "Go", payload: "go?a=1&b=2" }],
          },
          buttons: [{ clazz: "quick_reply", title: "Yes", nlpText: "yes please" }],
        },
      },
    });
    expect(reported).toMatchObject({
      messages: [
        {
          attachments: [{ url: file.url, type: "image" }],
          texts: { text: "t", title: "c" },
          choices: [
            { intentName: "", parameters: { _nlp: "yes please", _title: "Yes" } },
            { intentName: "go", parameters: { a: "1", b: "2", _title: "Go" } },
          ],
          subElements: [],
        },
      ],
    });
  });
});
