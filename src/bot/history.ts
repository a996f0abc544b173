/** What user and bot did in a dialog, as Tock reports it (`ActionReport`). */

import type { BotConnector } from "./dialog.ts";
import type { ChatEvent } from "./event.ts";
import { plainSentence } from "./messages/reported-message.ts";
import type { ActionReport, ReportedMessage, WebRequest } from "./types.ts";

/** Actions that a bot is told of at most, the latest ones. */
export const mostTold = 100;

const web = { id: "web", userInterfaceType: "textChat" } as const;
/** What the user did. */
export function userAction(input: {
  id: string;
  date: Date;
  connector: BotConnector;
  userId: string;
  event: Extract<ChatEvent, { kind: "text" | "choice" }>;
  intent: string;
  request: Pick<WebRequest, "returnsHistory" | "sourceWithContent" | "streamedResponse">;
}): ActionReport {
  const { id, date, connector, userId, event, intent, request } = input;
  const { user, bot } = players(connector, userId);
  return {
    playerId: user,
    recipientId: bot,
    date: date.toISOString(),
    message:
      event.kind === "text"
        ? plainSentence(event.text)
        : {
            intentName: event.payload.intent,
            parameters: Object.fromEntries(event.payload.parameters),
            delay: 0,
            eventType: "choice",
            isSimpleMessage: false,
          },
    connectorType: web,
    userInterfaceType: "textChat",
    test: false,
    id,
    intent,
    applicationId: connector.connectorId,
    metadata: {
      ...plainMetadata,
      returnsHistory: request.returnsHistory ?? false,
      sourceWithContent: request.sourceWithContent ?? false,
      streamedResponse: request.streamedResponse ?? false,
    },
  };
}

/** What the bot did. */
export function botAction(input: {
  id: string;
  date: Date;
  connector: BotConnector;
  userId: string;
  message: ReportedMessage;
}): ActionReport {
  const { id, date, connector, userId, message } = input;
  const { user, bot } = players(connector, userId);
  return {
    playerId: bot,
    recipientId: user,
    date: date.toISOString(),
    message,
    userInterfaceType: "textChat",
    test: false,
    id,
    applicationId: connector.connectorId,
    metadata: { ...plainMetadata },
  };
}

/** The actions as a bot is told of them: all of them in the connector that is talked through now. */
export function toldActions(actions: readonly ActionReport[]): ActionReport[] {
  return actions.slice(-mostTold).map((action) => ({ ...action, connectorType: web }));
}

function players({ connectorId }: BotConnector, userId: string) {
  return {
    user: { id: userId, type: "user", clientId: null },
    bot: { id: connectorId, type: "bot", clientId: null },
  } as const;
}

const plainMetadata = {
  lastAnswer: false,
  priority: "normal",
  visibility: "UNKNOWN",
  replyMessage: "UNKNOWN",
  quoteMessage: "UNKNOWN",
  orchestrationLock: false,
  returnsHistory: false,
  debugEnabled: false,
  sourceWithContent: false,
  isGenAiRagAnswer: false,
  streamedResponse: false,
} as const;
