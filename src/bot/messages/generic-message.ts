/** Messages of the web connector in Tock's generic form. */

import type { components } from "../../../generated/web-connector/types.ts";
import type { ConnectorType, WebButton, WebCard, WebMessage } from "../types.ts";
import { parsePayload, textParameter } from "./payload.ts";

type Schemas = components["schemas"];
type Report = Schemas["ReportedMessage"];
type Element = Schemas["GenericElement"];
type Choice = Schemas["ReportedChoice"];
type Attachment = Schemas["ReportedAttachment"];

/** The intent of a button that opens a page. */
const exitIntent = "_exit";

const nothing = { attachments: [], choices: [], texts: {}, locations: [], metadata: {} };

/** @param connectorType the connector type for which the message was created */
export function genericMessage(message: WebMessage, connectorType: ConnectorType): Report {
  const { text, footnotes } = message;
  if (text !== undefined && isPlain(message)) {
    return { eventType: "sentence", text, messages: [], delay: 0, isSimpleMessage: true };
  }
  if (text !== undefined && footnotes) {
    return {
      eventType: "sentenceWithFootnotes",
      text,
      footnotes,
      delay: 0,
      isSimpleMessage: false,
    };
  }
  const generic = { connectorType, ...contentOf(message), subElements: elementsOf(message) };
  return { eventType: "sentence", messages: [generic], delay: 0, isSimpleMessage: false };
}

/** Whether a message consists of its text only. */
function isPlain({ type: _, version: __, actionId: ___, text: ____, ...more }: WebMessage) {
  return Object.keys(more).length === 0;
}

function contentOf({ text, buttons = [], card, image, widget, deepLink }: WebMessage): Element {
  const metadata = {
    ...(widget ? { widget: JSON.stringify(widget) } : {}),
    ...(deepLink ? { deepLink: deepLink.ref } : {}),
  };
  if (card) return { ...elementOf(card), metadata };
  return {
    ...nothing,
    attachments: image ? [attachment(image.file)] : [],
    choices: buttons.map(choice),
    texts: {
      ...(text === undefined ? {} : { text }),
      ...(image ? { title: image.title } : {}),
    },
    metadata,
  };
}

function elementsOf({ carousel }: WebMessage): Element[] {
  return (carousel?.cards ?? []).map(elementOf);
}

function elementOf({ title, subTitle, file, buttons = [] }: WebCard): Element {
  return {
    ...nothing,
    attachments: file ? [attachment(file)] : [],
    choices: buttons.map(choice),
    texts: {
      ...(title === undefined ? {} : { title }),
      ...(subTitle === undefined ? {} : { subtitle: subTitle }),
    },
  };
}

function attachment({ url, type }: Schemas["WebMediaFile"]): Attachment {
  return { url, type, delay: 0, eventType: "attachment", isSimpleMessage: false };
}

/** The text of a pressed button: its payload, else its sentence. */
function choice(button: WebButton): Choice {
  const { title } = button;
  if (button.clazz === "url_button")
    return choiceOf(exitIntent, { _title: title, _url: button.url });
  if (button.payload) {
    const { intent, parameters } = parsePayload(button.payload);
    return choiceOf(intent, { ...Object.fromEntries(parameters), _title: title });
  }
  const sentence = (button.clazz === "quick_reply" ? button.nlpText : undefined) ?? title;
  return choiceOf("", { [textParameter]: sentence, _title: title });
}

function choiceOf(intentName: string, parameters: Record<string, string>): Choice {
  return { intentName, parameters, delay: 0, eventType: "choice", isSimpleMessage: false };
}
