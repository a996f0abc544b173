/** The actions of user and bot in a dialog, as Tock reports them (`ActionReport`). */

import type { BotConnector } from "./dialog.ts";
import type { SaidEvent } from "./event.ts";
import type { Trace } from "./gen-ai/rag.ts";
import { plainSentence } from "./messages/reported-message.ts";
import type { Route } from "./route.ts";
import type { ActionReport, ChatRequest, ReportedMessage } from "./types.ts";

/** Maximum number of latest actions that are sent to a bot. */
export const mostTold = 100;

/** An action of the user. */
export function userAction(input: {
  id: string;
  date: Date;
  connector: BotConnector;
  route: Route;
  userId: string;
  event: SaidEvent;
  intent: string;
  request: Pick<
    ChatRequest,
    "returnsHistory" | "sourceWithContent" | "streamedResponse" | "debugEnabled"
  >;
}): ActionReport {
  const { id, date, connector, route, userId, event, intent, request } = input;
  const { user, bot } = players(route, userId);
  return {
    playerId: user,
    recipientId: bot,
    date: date.toISOString(),
    message: saidMessage(event),
    connectorType: route.target,
    userInterfaceType: route.target.userInterfaceType,
    test: route.test,
    id,
    intent,
    applicationId: connector.connectorId,
    metadata: {
      ...plainMetadata,
      returnsHistory: request.returnsHistory ?? false,
      sourceWithContent: request.sourceWithContent ?? false,
      debugEnabled: request.debugEnabled ?? false,
      streamedResponse: request.streamedResponse ?? false,
    },
  };
}

function saidMessage(event: SaidEvent): ReportedMessage {
  switch (event.kind) {
    case "text":
      return plainSentence(event.text);
    case "media":
      return event.message;
    case "choice":
      return {
        intentName: event.payload.intent,
        parameters: Object.fromEntries(event.payload.parameters),
        delay: 0,
        eventType: "choice",
        isSimpleMessage: false,
      };
  }
}

/** Data of an answer that was generated from documents. */
export interface Generated {
  trace?: Trace | undefined;
  debug?: object | undefined;
}

/** An action of the bot. */
export function botAction(input: {
  id: string;
  date: Date;
  connector: BotConnector;
  route: Route;
  userId: string;
  message: ReportedMessage;
  generated?: Generated | undefined;
}): ActionReport {
  const { id, date, connector, route, userId, message, generated } = input;
  const { user, bot } = players(route, userId);
  return {
    playerId: bot,
    recipientId: user,
    date: date.toISOString(),
    message,
    userInterfaceType: route.target.userInterfaceType,
    test: route.test,
    id,
    applicationId: connector.connectorId,
    metadata: {
      ...plainMetadata,
      isGenAiRagAnswer: generated !== undefined,
      ...(generated?.trace && { observabilityInfo: generated.trace }),
    },
    ...(generated?.debug && { ragDebug: generated.debug }),
  };
}

/** The actions in the form that is sent to a bot, all with the current connector. */
export function toldActions(actions: readonly ActionReport[], { target }: Route): ActionReport[] {
  return actions.slice(-mostTold).map((action) => ({ ...action, connectorType: target }));
}

function players({ recipientId }: Route, userId: string) {
  return {
    user: { id: userId, type: "user", clientId: null },
    bot: { id: recipientId, type: "bot", clientId: null },
  } as const;
}

/** The metadata of an action without any of its marks. */
export const plainMetadata = {
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
