/** Messages in the form of the history, which is the same for all connectors (`ReportedMessage`). */

import type {
  BotMessage,
  GenericElement,
  ReportedMessage,
  WebButton,
  WebCard,
  WebMessage,
} from "../types.ts";
import type { Said } from "./messages.ts";

const web = { id: "web", userInterfaceType: "textChat" } as const;
/** Tock uses it for cards, because they are not converted to the form of a connector yet. */
const noConnector = { id: "NONE", userInterfaceType: "textChat" } as const;

/** A button that opens a page leaves the dialog. */
const exit = "_exit";

/**
 * One message of the bot in the form of the history; `null` if it is not a message, such as a switch to another story.
 */
export function reportedMessage(message: BotMessage, { messages }: Said): ReportedMessage | null {
  if (message.type === "debug") {
    const { text, data } = message;
    return {
      text,
      ...(data === undefined || data === null ? {} : { data }),
      delay: 0,
      eventType: "debug",
      isSimpleMessage: false,
    };
  }
  const [shown] = messages;
  if (!shown) return null;
  return message.type === "custom" ? reportedWebMessage(shown, web) : reportedAnswer(shown);
}

/** A sentence, a card or a carousel of the platform in the form of the history. */
export function reportedAnswer(shown: WebMessage): ReportedMessage {
  const isMedia = shown.card !== undefined || shown.carousel !== undefined;
  const isPlain = !isMedia && (shown.buttons ?? []).length === 0;
  if (isPlain) return plainSentence(shown.text ?? "");
  return reportedWebMessage(shown, isMedia ? noConnector : web);
}

/** A message that consists of a text. */
export function plainSentence(text: string): ReportedMessage {
  return { text, messages: [], delay: 0, eventType: "sentence", isSimpleMessage: true };
}

function reportedWebMessage(
  { text, buttons = [], card, carousel, image }: WebMessage,
  connectorType: typeof web | typeof noConnector,
): ReportedMessage {
  const own: GenericElement = {
    attachments: image ? [attachment(image.file)] : [],
    choices: buttons.map(choice),
    texts: text === undefined ? {} : { text },
    locations: [],
    metadata: {},
  };
  const shown = card ? element(card) : null;
  const generic = {
    connectorType,
    ...own,
    ...(shown && {
      attachments: [...own.attachments, ...shown.attachments],
      choices: [...own.choices, ...shown.choices],
      texts: { ...own.texts, ...shown.texts },
    }),
    subElements: carousel?.cards.map(element) ?? [],
  };
  return { messages: [generic], delay: 0, eventType: "sentence", isSimpleMessage: false };
}

function element({ title, subTitle, file, buttons = [] }: WebCard): GenericElement {
  return {
    attachments: file ? [attachment(file)] : [],
    choices: buttons.map(choice),
    texts: {
      ...(title === undefined ? {} : { title }),
      ...(subTitle === undefined ? {} : { subtitle: subTitle }),
    },
    locations: [],
    metadata: {},
  };
}

function attachment({
  url,
  type,
}: NonNullable<WebCard["file"]>): GenericElement["attachments"][number] {
  return { url, type, delay: 0, eventType: "attachment", isSimpleMessage: false };
}

function choice(button: WebButton): GenericElement["choices"][number] {
  const rest = { delay: 0, eventType: "choice", isSimpleMessage: false } as const;
  const { title } = button;
  if (button.clazz === "url_button") {
    return { intentName: exit, parameters: { _title: title, _url: button.url }, ...rest };
  }
  const { payload } = button;
  if (payload === undefined) {
    const words = (button.clazz === "quick_reply" ? button.nlpText : undefined) ?? title;
    return { intentName: "", parameters: { _nlp: words, _title: title }, ...rest };
  }
  const [intentName = "", ...parameters] = payload.split("?");
  const named = Object.fromEntries(new URLSearchParams(parameters.join("?")));
  return { intentName, parameters: { ...named, _title: title }, ...rest };
}
