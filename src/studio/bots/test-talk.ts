import type { components } from "../../../generated/web-connector/types.ts";
import type { Chat } from "../../bot/chat.ts";
import { rest } from "../../bot/connector-types.ts";
import type { BotConnector } from "../../bot/dialog.ts";
import { readInterfaceType } from "../../bot/interface-types.ts";
import { genericMessage } from "../../bot/messages/generic-message.ts";
import { writePayload } from "../../bot/messages/payload.ts";
import type { ChatRequest, ConnectorType, ReportedMessage } from "../../bot/types.ts";
import { readLocale } from "../../nlu/locales.ts";
import type { Connector } from "../../store/bots/bots.ts";
import type { Store } from "../../store/store.ts";

type Schemas = components["schemas"];

/** Dependencies. */
export interface TalkPorts {
  store: Pick<Store, "newId">;
  chat: Pick<Chat, "send">;
}

export interface TestRequest {
  message: ReportedMessage;
  userId: string;
  /** Name in requests. */
  locale: string;
  recipientId: string;
  source: ConnectorType;
  /** Connector type of the answers. */
  target: ConnectorType;
  test: boolean;
  sourceWithContent?: boolean;
  debugEnabled?: boolean;
}

/**
 * Sends a message to a bot through a test connector, in the same way as a page does.
 * @throws Problem as `Chat.send`
 */
export async function talk(
  { store, chat }: TalkPorts,
  connector: BotConnector,
  { message, userId, locale, sourceWithContent = false, debugEnabled = false, ...way }: TestRequest,
  signal: AbortSignal,
) {
  const said = saidBy(message);
  const notes: { note: ReportedMessage; position: number }[] = [];
  const userActionId = store.newId();
  const route = { ...way, metadata: {} };
  const { responses } = await chat.send(
    connector,
    { ...said, userId, locale, sourceWithContent, debugEnabled },
    signal,
    {
      route,
      apart: true,
      actionId: userActionId,
      hearDebug: (note, position) => notes.push({ note, position }),
    },
  );
  const messages = responses.map((response) => genericMessage(response, way.target));
  if (debugEnabled) {
    for (const { note, position } of notes.reverse()) messages.splice(position, 0, note);
  }
  return {
    messages,
    userActionId,
    userLocale: readLocale(locale),
    hasNlpStats: "query" in said,
  };
}

/** Whether bots are tested through a connector. */
export function isTestConnector({ connectorType }: Connector): boolean {
  return connectorType.id === rest.connectorType.id;
}

/**
 * The user of a test in Studio, and the connector type of the answers.
 * @param modifier distinguishes the users of different tests
 */
export function tester(
  { _id, ownerConnectorType, connectorType }: Connector,
  locale: string,
  modifier: string,
): Omit<TestRequest, "message" | "sourceWithContent"> {
  return {
    userId: `test_${_id}_${locale}_${modifier}`,
    locale,
    recipientId: `test_bot_${_id}_${locale}`,
    source: rest.connectorType,
    target: ownerConnectorType ?? connectorType,
    test: true,
  };
}

/** A connector type in the form of requests. */
export function readConnectorType({
  id,
  userInterfaceType = "textChat",
}: Schemas["ConnectorTypeInput"]): ConnectorType {
  return { id, userInterfaceType: readInterfaceType(userInterfaceType) };
}

/** A test message in the form of a page's request. */
function saidBy(message: ReportedMessage): Pick<ChatRequest, "query" | "payload" | "media"> {
  switch (message.eventType) {
    case "sentence":
    case "sentenceWithFootnotes":
      return { query: message.text ?? "" };
    case "choice": {
      const parameters = new Map(Object.entries(message.parameters));
      const sentence = parameters.get("_nlp");
      return sentence === undefined
        ? { payload: writePayload({ intent: message.intentName, parameters }) }
        : { query: sentence };
    }
    default:
      return { media: message };
  }
}
