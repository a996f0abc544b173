/** Functions that create messages: `sentence("Hello")`, `card("Train to {0}", {args: ["Lyon"]})`, `carousel([…])`. */

import type { BotMessage, Card, Carousel, I18nText, Sentence, WebMessage } from "./types.ts";

/** A text, with or without arguments for `{0}`, `{1}`… A message is not one: it has a `type`. */
export type Text = string | (I18nText & { type?: never });

/** A button of a card: without `url` it sends its title, with a `url` it opens a page. */
export type Button = Text | { title: Text; url: string };

/** A text with arguments: `text("Train to {0}", "Lyon")`. */
export function text(words: string, ...args: (string | null)[]): I18nText {
  return { text: words, args, toBeTranslated: true };
}

/** A text that is never translated. */
export function raw(words: string): I18nText {
  return { text: words, args: [], toBeTranslated: false };
}

/** A sentence, with suggestions. */
export function sentence(
  words: Text,
  { suggestions = [] }: { suggestions?: Text[] } = {},
): Sentence {
  return {
    type: "sentence",
    text: label(words),
    suggestions: suggestions.map((title) => ({ title: label(title) })),
    delay: 0,
  };
}

/** A picture with a title and buttons; every part is optional, but at least one is required. */
export function card(parts: {
  title?: Text;
  subTitle?: Text;
  image?: { url: string; description?: Text };
  buttons?: Button[];
}): Card {
  const { title, subTitle, image, buttons = [] } = parts;
  return {
    type: "card",
    ...(title === undefined ? {} : { title: label(title) }),
    ...(subTitle === undefined ? {} : { subTitle: label(subTitle) }),
    ...(image === undefined
      ? {}
      : {
          attachment: {
            url: image.url,
            type: "image" as const,
            ...(image.description === undefined ? {} : { description: label(image.description) }),
          },
        }),
    actions: buttons.map((button) =>
      typeof button === "object" && "title" in button
        ? { title: label(button.title), url: button.url }
        : { title: label(button) },
    ),
    delay: 0,
  };
}

/** Cards side by side. */
export function carousel(cards: Card[]): Carousel {
  return { type: "carousel", cards, delay: 0 };
}

/** A message in the format of the web connector, for content that the other functions do not support. */
export function webMessage(value: WebMessage): BotMessage {
  return {
    type: "custom",
    message: { klass: "ai.tock.bot.connector.web.WebMessage", value },
    delay: 0,
  };
}

/** Adds a name and a value to the metadata of the web connector's response. */
export function metadata(key: string, value: string): BotMessage {
  return { type: "event", category: "METADATA", key, value, delay: 0 };
}

/**
 * Switches to another story, as if the user's message had belonged to it.
 * @param starterIntent the intent with which the dialog continues, if it starts that story
 */
export function switchTo(storyId: string, starterIntent?: string): BotMessage {
  return {
    type: "action",
    type__2: "SWITCH_STORY",
    parameters: {
      switch_story_id: storyId,
      ...(starterIntent === undefined ? {} : { starter_intent: starterIntent }),
    },
    delay: 0,
  };
}

/** A note for users of Studio; the user of the bot does not see it. */
export function debug(words: string, data: unknown = null): BotMessage {
  return { type: "debug", text: words, data, delay: 0 };
}

export function isText(message: Text | BotMessage): message is Text {
  return typeof message === "string" || message.type === undefined;
}

function label(words: Text): I18nText {
  return typeof words === "string" ? text(words) : words;
}
