/** Custom messages of the class WebMessage, written by the bot itself in the format of the web connector. */

import { own } from "../../own.ts";
import { invalidAnswer } from "../failures.ts";
import type { WebButton, WebMessage } from "../types.ts";

type Fields = Record<string, unknown>;

const buttonTypes = new Map([
  ["postback_button", "postback"],
  ["quick_reply", "quick_reply"],
  ["url_button", "web_url"],
]);

/** The fields of buttons, in the order in which Tock writes them. */
const buttonFields = [
  "title",
  "payload",
  "url",
  "imageUrl",
  "nlpText",
  "target",
  "style",
  "windowFeatures",
];

/**
 * Reads a message: unknown, empty and null fields are removed and defaults are added. The contract of the web connector
 * validates the rest elsewhere.
 * @throws Problem 502 if it is not an object, or a button has an unknown type
 */
export function readWebMessage(
  value: unknown,
  newActionId: () => string,
  pointer: string,
): WebMessage {
  const fields = object(value, pointer);
  const { text, buttons, card, carousel, widget, image, deepLink, footnotes, actionId } = fields;
  const hasText = typeof text === "string" && text !== "";
  return filled({
    type: "WebMessage",
    text,
    buttons: readButtons(buttons, `${pointer}/buttons`),
    card: card && readCard(card, `${pointer}/card`),
    carousel: carousel && readCarousel(carousel, `${pointer}/carousel`),
    widget,
    image,
    version: fields.version ?? "1",
    deepLink,
    footnotes,
    actionId: hasText ? newActionId() : actionId,
  }) as unknown as WebMessage;
}

function readCarousel(value: unknown, pointer: string): Fields {
  const { cards } = object(value, pointer);
  return {
    cards: list(cards, `${pointer}/cards`).map((card, index) =>
      readCard(card, `${pointer}/cards/${index}`),
    ),
  };
}

function readCard(value: unknown, pointer: string): Fields {
  const { title, subTitle, file, buttons } = object(value, pointer);
  return {
    ...filled({ title, subTitle, file }),
    buttons: readButtons(buttons, `${pointer}/buttons`),
  };
}

function readButtons(value: unknown, pointer: string): WebButton[] {
  if (value === undefined || value === null) return [];
  return list(value, pointer).map((button, index) => readButton(button, `${pointer}/${index}`));
}

function readButton(value: unknown, pointer: string): WebButton {
  const fields = object(value, pointer);
  const { clazz } = fields;
  const type = typeof clazz === "string" ? buttonTypes.get(clazz) : undefined;
  if (!type) {
    throw invalidAnswer(
      'a button has no known "clazz".',
      `${pointer}/clazz`,
      [...buttonTypes.keys()].join(", "),
    );
  }
  const defaults = { style: "primary", ...(clazz === "url_button" ? { target: "_blank" } : {}) };
  const given: Fields = { ...defaults, ...filled(fields) };
  const ordered = buttonFields.map((name) => [name, own(given, name)]);
  return { clazz, ...filled(Object.fromEntries(ordered)), type } as unknown as WebButton;
}

/** Without the fields that are absent, null or empty. */
function filled(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== undefined &&
        value !== null &&
        value !== "" &&
        !(Array.isArray(value) && value.length === 0),
    ),
  );
}

function object(value: unknown, pointer: string): Fields {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Fields;
  throw invalidAnswer("an object is missing.", pointer, "object");
}

function list(value: unknown, pointer: string): unknown[] {
  if (Array.isArray(value)) return value;
  throw invalidAnswer("a list is missing.", pointer, "array");
}
