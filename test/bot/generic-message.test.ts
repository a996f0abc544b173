import { expect, it } from "vitest";
import { genericMessage } from "../../src/bot/messages/generic-message.ts";
import type { WebMessage } from "../../src/bot/types.ts";
import { loadContract } from "../../src/contract/documents.ts";
import { ContractValidator } from "../../src/contract/validation/validator.ts";

const validator = new ContractValidator(loadContract());
const web = { id: "web", userInterfaceType: "textChat" } as const;
const nothing = { attachments: [], choices: [], texts: {}, locations: [], metadata: {} };
const file = { url: "https://example.com/a.mp3", name: "a", type: "audio" } as const;
const choice = (intentName: string, parameters: Record<string, string>) => ({
  intentName,
  parameters,
  delay: 0,
  eventType: "choice",
  isSimpleMessage: false,
});
const generic = (content: object, subElements: object[] = []) => ({
  eventType: "sentence",
  messages: [{ connectorType: web, ...nothing, ...content, subElements }],
  delay: 0,
  isSimpleMessage: false,
});

it.each<[string, Partial<WebMessage>, object]>([
  [
    "a text",
    { text: "Hi", actionId: "6b035cb75fb6e3d3b0eeb505" },
    { eventType: "sentence", text: "Hi", messages: [], delay: 0, isSimpleMessage: true },
  ],
  [
    "a text with buttons of all kinds",
    {
      text: "Hi",
      buttons: [
        { clazz: "quick_reply", type: "quick_reply", title: "Train", nlpText: "book a train" },
        { clazz: "quick_reply", type: "quick_reply", title: "Bye" },
        {
          clazz: "postback_button",
          type: "postback",
          title: "P",
          payload: "weather?city=new+york",
        },
        { clazz: "postback_button", type: "postback", title: "Book" },
        { clazz: "url_button", type: "web_url", title: "More", url: "https://example.com" },
      ],
    },
    generic({
      texts: { text: "Hi" },
      choices: [
        choice("", { _nlp: "book a train", _title: "Train" }),
        choice("", { _nlp: "Bye", _title: "Bye" }),
        choice("weather", { city: "new york", _title: "P" }),
        choice("", { _nlp: "Book", _title: "Book" }),
        choice("_exit", { _title: "More", _url: "https://example.com" }),
      ],
    }),
  ],
  [
    "a card",
    { card: { title: "T", subTitle: "S", file, buttons: [] } },
    generic({
      texts: { title: "T", subtitle: "S" },
      attachments: [
        {
          url: file.url,
          type: "audio",
          delay: 0,
          eventType: "attachment",
          isSimpleMessage: false,
        },
      ],
    }),
  ],
  [
    "a carousel",
    { carousel: { cards: [{ title: "A" }, {}] } },
    generic({}, [{ ...nothing, texts: { title: "A" } }, nothing]),
  ],
  [
    "an image",
    { image: { title: "I", file: { ...file, type: "image" } } },
    generic({
      texts: { title: "I" },
      attachments: [
        {
          url: file.url,
          type: "image",
          delay: 0,
          eventType: "attachment",
          isSimpleMessage: false,
        },
      ],
    }),
  ],
  [
    "a widget and a deep link",
    { widget: { type: "map", data: [1] }, deepLink: { ref: "home" } },
    generic({ metadata: { widget: '{"type":"map","data":[1]}', deepLink: "home" } }),
  ],
  [
    "a text with its sources",
    { text: "Hi", footnotes: [{ identifier: "1", title: "Source" }] },
    {
      eventType: "sentenceWithFootnotes",
      text: "Hi",
      footnotes: [{ identifier: "1", title: "Source" }],
      delay: 0,
      isSimpleMessage: false,
    },
  ],
])("reports %s", (_, message, expected) => {
  const report = genericMessage({ type: "WebMessage", version: "1", ...message }, web);
  expect(report).toEqual(expected);
  expect(validator.schema("web-connector", "ReportedMessage", report, { closed: true })).toEqual(
    [],
  );
});
