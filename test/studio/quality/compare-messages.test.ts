import { describe, expect, it } from "vitest";
import type { GenericElement, ReportedMessage } from "../../../src/bot/types.ts";
import { differenceFrom } from "../../../src/studio/quality/compare-messages.ts";

const text = (words: string): ReportedMessage => ({
  eventType: "sentence",
  text: words,
  messages: [],
  delay: 0,
  isSimpleMessage: true,
});

const element = (texts: Record<string, string>, ...titles: string[]): GenericElement => ({
  attachments: [],
  choices: titles.map((title) => ({
    eventType: "choice",
    intentName: "",
    parameters: { _title: title },
    delay: 0,
    isSimpleMessage: false,
  })),
  texts,
  locations: [],
  metadata: {},
});

const web = { id: "web", userInterfaceType: "textChat" } as const;
const rich = (own: GenericElement, ...subElements: GenericElement[]): ReportedMessage => ({
  eventType: "sentence",
  messages: [{ connectorType: web, ...own, subElements }],
  delay: 0,
  isSimpleMessage: false,
});

const cited = (words: string, ...titles: string[]): ReportedMessage => ({
  eventType: "sentenceWithFootnotes",
  text: words,
  footnotes: titles.map((title) => ({ identifier: "1", title })),
  delay: 0,
  isSimpleMessage: false,
});

const choice = (intentName: string, parameters: Record<string, string> = {}): ReportedMessage => ({
  eventType: "choice",
  intentName,
  parameters,
  delay: 0,
  isSimpleMessage: false,
});

describe("messages that are the same", () => {
  it.each<[string, ReportedMessage, ReportedMessage]>([
    ["texts", text("hi"), text("hi")],
    ["but for spaces around", text(" hi"), text("hi ")],
    ["but for emojis", text("hi 👋"), text("hi")],
    ["a text with buttons and the text alone", rich(element({ text: "hi" }, "Go")), text("hi")],
    ["buttons by their titles", rich(element({}, "Go")), rich(element({}, "Go"))],
    ["more buttons than expected", rich(element({}, "Go", "Stay")), rich(element({}, "Go"))],
    ["texts but for HTML", rich(element({ title: "<b>Go</b>" })), rich(element({ title: "Go" }))],
    [
      "texts in another order",
      rich(element({ a: "1", b: "2" })),
      rich(element({ b: "2", a: "1" })),
    ],
    ["footnotes", cited("hi", "Rules"), cited("hi", "Rules")],
    [
      "choices with fields in another order",
      choice("a", { x: "1", y: "2" }),
      choice("a", { y: "2", x: "1" }),
    ],
  ])("%s", (_, said, expected) => {
    expect(differenceFrom(said, [expected])).toBeNull();
  });

  it("several expected messages, of which one is the same", () => {
    expect(differenceFrom(text("b"), [text("a"), text("b")])).toBeNull();
  });
});

describe("messages that differ", () => {
  it.each<[ReportedMessage, ReportedMessage, string]>([
    [text("hi"), text("Hi"), 'Text differs : "hi" / expected "Hi"'],
    [text("hi"), rich(element({ text: "hi" }, "Go")), 'Text differs : "hi" / expected "null"'],
    [rich(element({}, "Go")), text("hi"), 'Text differs : "null" / expected "hi"'],
    [
      rich(element({ title: "Paris" })),
      rich(element({ title: "Lyon" })),
      'Text of element differs : "[["title","Paris"]]" / expected "[["title","Lyon"]]"',
    ],
    [rich(element({}, "Go")), rich(element({}, "Stay")), 'Button differs : "Go" / expected "Stay"'],
    [
      rich(element({}), element({}, "Go")),
      rich(element({}), element({}, "Stay")),
      'Button differs : "Go" / expected "Stay"',
    ],
    [cited("hi", "Rules"), cited("hi", "Laws"), "Footnotes differs : "],
    [
      cited("hi", "Rules"),
      text("hi"),
      'Type of message differs : "sentenceWithFootnotes" / expected "sentence"',
    ],
    [choice("a"), choice("b"), "Message differs : "],
    [choice("a"), text("a"), "Message differs : "],
  ])("%j and %j", (said, expected, words) => {
    expect(differenceFrom(said, [expected])).toContain(`Error : ${words}`);
  });

  it("names all that was expected", () => {
    expect(differenceFrom(text("c"), [text("a"), text("b")])).toBe(
      'Error : Text differs : "c" / expected "a"\tText differs : "c" / expected "b"' +
        " - during steps comparison : c / expected : a - b",
    );
  });

  it("and nothing was expected", () => {
    expect(differenceFrom(text("a"), [])).not.toBeNull();
  });
});
