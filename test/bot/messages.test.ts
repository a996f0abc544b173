import { describe, expect, it } from "vitest";
import { webMessages } from "../../src/bot/messages/messages.ts";
import type { BotMessage } from "../../src/bot/types.ts";
import { Problem } from "../../src/contract/problem.ts";

const id = "6b035cb75fb6e3d3b0eeb505";
const translate = (message: unknown) => webMessages(message as BotMessage, () => id, "/m");

function refusal(message: unknown): unknown {
  try {
    translate(message);
  } catch (error) {
    return error instanceof Problem
      ? { status: error.status, code: error.errors[0]?.code, ...error.errors[0]?.params }
      : error;
  }
  return "not refused";
}

describe("webMessages", () => {
  const text = (words: string, ...args: string[]) => ({ text: words, args, toBeTranslated: true });

  it("leaves out an empty text and empty suggestions", () => {
    expect(translate({ type: "sentence", text: text(""), suggestions: [] }).messages).toEqual([
      { type: "WebMessage", version: "1", actionId: id },
    ]);
  });

  it("makes a carousel of cards; a card keeps its empty list of buttons", () => {
    const carousel = {
      type: "carousel",
      cards: [
        {
          type: "card",
          title: text("Today in {0}", "paris"),
          subTitle: text("sunny"),
          actions: [],
        },
        {
          type: "card",
          title: text("Tomorrow in {0}", "paris"),
          attachment: { url: "https://example.com/w.png" },
          actions: [{ title: text("More"), url: "https://example.com/w" }],
        },
      ],
    };
    expect(translate(carousel).messages).toEqual([
      {
        type: "WebMessage",
        carousel: {
          cards: [
            { title: "Today in paris", subTitle: "sunny", buttons: [] },
            {
              title: "Tomorrow in paris",
              file: {
                url: "https://example.com/w.png",
                name: "https://example.com/w.png",
                type: "image",
              },
              buttons: [
                {
                  clazz: "url_button",
                  title: "More",
                  url: "https://example.com/w",
                  target: "_blank",
                  style: "primary",
                  type: "web_url",
                },
              ],
            },
          ],
        },
        version: "1",
      },
    ]);
  });

  it("turns a metadata event into metadata", () => {
    const event = { type: "event", category: "METADATA", key: "close", value: "true" };
    expect(translate(event)).toEqual({ messages: [], metadata: { close: "true" } });
  });

  it("drops debug messages, actions and messages of other connectors", () => {
    const other = { klass: "ai.tock.bot.connector.rest.model.X", value: {} };
    for (const message of [
      { type: "debug", text: "x" },
      { type: "action", type__2: "SWITCH_STORY" },
      { type: "custom", message: other },
    ]) {
      expect(translate(message)).toEqual({ messages: [], metadata: {} });
    }
  });

  it("completes a custom web message and drops empty or unknown fields", () => {
    const value = {
      type: "WebMessage",
      buttons: [
        { clazz: "quick_reply", title: "Yes", payload: null, nlpText: "yes", style: "secondary" },
      ],
      text: null,
      card: { title: "T", subTitle: "", buttons: null },
      footnotes: [],
      strange: 1,
    };
    const message = { klass: "ai.tock.bot.connector.web.WebMessage", value };
    expect(translate({ type: "custom", message }).messages).toEqual([
      {
        type: "WebMessage",
        buttons: [
          {
            clazz: "quick_reply",
            title: "Yes",
            nlpText: "yes",
            style: "secondary",
            type: "quick_reply",
          },
        ],
        card: { title: "T", buttons: [] },
        version: "1",
      },
    ]);
  });

  const web = (value: unknown) => ({
    type: "custom",
    message: { klass: "ai.tock.bot.connector.web.WebMessage", value },
  });
  const cases: { name: string; message: unknown; pointer: string; expected: string }[] = [
    {
      name: "a card with nothing to show",
      message: { type: "card", actions: [{ title: text("x") }] },
      pointer: "/m",
      expected: "title, subTitle or attachment",
    },
    {
      name: "an empty carousel",
      message: { type: "carousel", cards: [] },
      pointer: "/m/cards",
      expected: "at least one card",
    },
    {
      name: "a class that is no connector's",
      message: { type: "custom", message: { klass: "java.lang.String", value: "x" } },
      pointer: "/m/message/klass",
      expected: "ai.tock.bot.connector.web.WebMessage",
    },
    {
      name: "a web message that is a text",
      message: web("x"),
      pointer: "/m/message/value",
      expected: "object",
    },
    {
      name: "buttons that are no list",
      message: web({ buttons: 3 }),
      pointer: "/m/message/value/buttons",
      expected: "array",
    },
    {
      name: "a button of no kind",
      message: web({ carousel: { cards: [{ buttons: [{ title: "x" }] }] } }),
      pointer: "/m/message/value/carousel/cards/0/buttons/0/clazz",
      expected: "postback_button, quick_reply, url_button",
    },
  ];
  for (const { name, message, pointer, expected } of cases) {
    it(`refuses ${name}`, () => {
      expect(refusal(message)).toEqual({
        status: 502,
        code: "bot-answer-invalid",
        pointer,
        expected,
      });
    });
  }
});
