import type { components } from "../../../generated/web-connector/types.ts";
import type { Chat } from "../../bot/chat.ts";
import { rest } from "../../bot/connector-types.ts";
import type { BotConnector } from "../../bot/dialog.ts";
import { readInterfaceType } from "../../bot/interface-types.ts";
import { reportedMessage } from "../../bot/messages/generic-message.ts";
import { writePayload } from "../../bot/messages/payload.ts";
import type { ConnectorType } from "../../bot/types.ts";
import { readLocale } from "../../nlu/locales.ts";
import type { Connector } from "../../store/bots/bots.ts";
import type { Store } from "../../store/store.ts";

type Schemas = components["schemas"];

/** What tests talk through. */
export interface TalkPorts {
  store: Pick<Store, "newId">;
  chat: Pick<Chat, "send">;
}

/** What of a message a bot is told. */
type TestMessage =
  | { eventType: "sentence" | "sentenceWithFootnotes"; text?: string | null }
  | { eventType: "choice"; intentName: string; parameters?: Readonly<Record<string, string>> }
  | { eventType: "attachment" | "location" | "debug" };

export interface TestRequest {
  message: TestMessage;
  userId: string;
  /** As the request writes it. */
  locale: string;
  recipientId: string;
  source: ConnectorType;
  /** The type of connectors that the answer is made for. */
  target: ConnectorType;
  test: boolean;
  sourceWithContent?: boolean;
  debugEnabled?: boolean;
}

/**
 * Talks to a bot through a test connector, in the same turn as a page does.
 * @throws Problem as `Chat.send`
 */
export async function talk(
  { store, chat }: TalkPorts,
  connector: BotConnector,
  { message, userId, locale, sourceWithContent = false, debugEnabled = false, ...way }: TestRequest,
  signal: AbortSignal,
) {
  const said = saidBy(message);
  const userActionId = store.newId();
  const route = { ...way, metadata: {} };
  const { responses } = said
    ? await chat.send(
        connector,
        { ...said, userId, locale, sourceWithContent, debugEnabled },
        signal,
        {
          route,
          apart: true,
          actionId: userActionId,
        },
      )
    : { responses: [] };
  return {
    messages: responses.map((response) => reportedMessage(response, way.target)),
    userActionId,
    userLocale: readLocale(locale),
    hasNlpStats: Boolean(said && "query" in said && said.query.trim() !== ""),
  };
}

/** Whether bots are tested through a connector. */
export function isTestConnector({ connectorType }: Connector): boolean {
  return connectorType.id === rest.connectorType.id;
}

/**
 * Who talks when Studio tests a bot through its test connector, and for which type of connectors the answers are made.
 * @param modifier tells the users of different tests apart
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

/** A type of connectors as requests write it. */
export function readConnectorType({
  id,
  userInterfaceType = "textChat",
}: Schemas["ConnectorTypeInput"]): ConnectorType {
  return { id, userInterfaceType: readInterfaceType(userInterfaceType) };
}

/**
 * What a test says, as a page would say it.
 * @returns `null` for what no bot is told: files, places and notes
 */
function saidBy(message: TestMessage): { query: string } | { payload: string } | null {
  switch (message.eventType) {
    case "sentence":
    case "sentenceWithFootnotes":
      return { query: message.text ?? "" };
    case "choice": {
      const parameters = new Map(Object.entries(message.parameters ?? {}));
      const sentence = parameters.get("_nlp");
      return sentence === undefined
        ? { payload: writePayload({ intent: message.intentName, parameters }) }
        : { query: sentence };
    }
    default:
      return null;
  }
}
