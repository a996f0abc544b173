/** Translates messages of a bot into messages of the web connector. */

import { invalidAnswer } from "../failures.ts";
import type { BotMessage, Card, WebButton, WebCard, WebMessage } from "../types.ts";
import { mediaType } from "./media.ts";
import { formatText } from "./text.ts";
import { readWebMessage } from "./web-message.ts";

/** The only class of custom messages that the web connector supports. */
const webMessageClass = "ai.tock.bot.connector.web.WebMessage";
const connectorPackage = "ai.tock.bot.connector.";

const version = "1";

const nothing: Said = { messages: [], metadata: {} };

/** The result for one message of the bot. */
export interface Said {
  messages: WebMessage[];
  metadata: Record<string, string>;
}

/**
 * Translates one message of a bot; `action` messages are not for the user and are left out.
 * @param newActionId generates the id of a message with a text
 * @param pointer of the message in its frame, for errors
 * @throws Problem 502 if the message is not supported
 */
export function webMessages(message: BotMessage, newActionId: () => string, pointer: string): Said {
  switch (message.type) {
    case "sentence": {
      const text = formatText(message.text);
      const buttons = (message.suggestions ?? []).map(({ title }) => quickReply(formatText(title)));
      return said({
        type: "WebMessage",
        ...(text === "" ? {} : { text }),
        ...(buttons.length > 0 ? { buttons } : {}),
        version,
        actionId: newActionId(),
      });
    }
    case "card":
      return said({ type: "WebMessage", card: webCard(message, pointer), version });
    case "carousel": {
      if (message.cards.length === 0) {
        throw invalidAnswer("a carousel has no card.", `${pointer}/cards`, "at least one card");
      }
      const cards = message.cards.map((card, index) => webCard(card, `${pointer}/cards/${index}`));
      return said({ type: "WebMessage", carousel: { cards }, version });
    }
    case "custom": {
      const { klass, value } = message.message;
      if (klass !== webMessageClass) {
        if (klass.startsWith(connectorPackage)) return nothing;
        throw invalidAnswer(
          `${JSON.stringify(klass)} is not a message class of a connector.`,
          `${pointer}/message/klass`,
          webMessageClass,
        );
      }
      return said(readWebMessage(value, newActionId, `${pointer}/message/value`));
    }
    case "event":
      return {
        messages: [],
        metadata: typeof message.key === "string" ? { [message.key]: message.value ?? "" } : {},
      };
    default:
      return nothing;
  }
}

/** A text of the platform itself. */
export function plainMessage(text: string, actionId: string): WebMessage {
  return { type: "WebMessage", text, version, actionId };
}

function said(message: WebMessage): Said {
  return { messages: [message], metadata: {} };
}

function webCard({ title, subTitle, attachment, actions }: Card, pointer: string): WebCard {
  if (!title && !subTitle && !attachment) {
    throw invalidAnswer(
      "a card has no title, subTitle or attachment.",
      pointer,
      "title, subTitle or attachment",
    );
  }
  return {
    ...(title ? { title: formatText(title) } : {}),
    ...(subTitle ? { subTitle: formatText(subTitle) } : {}),
    ...(attachment
      ? {
          file: {
            url: attachment.url,
            name: attachment.url,
            type: attachment.type ?? mediaType(attachment.url),
            ...(attachment.description ? { description: formatText(attachment.description) } : {}),
          },
        }
      : {}),
    // Written even if it is empty: in Tock, a card keeps its empty list, unlike a message.
    buttons: (actions ?? []).map(({ title: label, url }) => cardButton(formatText(label), url)),
  };
}

/** A button of a card: it opens a page, or says its title. */
export function cardButton(title: string, url: string | null | undefined): WebButton {
  return typeof url === "string"
    ? { clazz: "url_button", title, url, target: "_blank", style: "primary", type: "web_url" }
    : { clazz: "postback_button", title, style: "primary", type: "postback" };
}

/** A button that says its title. */
export function quickReply(title: string): WebButton {
  return { clazz: "quick_reply", title, style: "primary", type: "quick_reply" };
}
