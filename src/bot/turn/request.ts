import type { BotConnector } from "../dialog.ts";
import type { ChatEvent } from "../event.ts";
import { writePayload } from "../messages/payload.ts";
import { type Route, webRoute } from "../route.ts";
import type { Position } from "../stories.ts";
import type { ActionReport, BotEntity, BotRequest } from "../types.ts";

/** The request to a bot for one event of a user. */
export function botRequest(input: {
  event: Extract<ChatEvent, { kind: "text" | "choice" }>;
  intent: string;
  entities: readonly BotEntity[];
  position: Position;
  connector: BotConnector;
  /** The route of a web page by default. */
  route?: Route;
  userId: string;
  /** Language of the answer; one of the bot's languages. */
  language: string;
  /** Locale the user asked for. */
  locale: string;
  /** The earlier dialog; `null` unless it was requested. */
  history: ActionReport[] | null;
}): BotRequest {
  const { event, intent, entities, position, connector, userId, language, locale, history } = input;
  const { route = webRoute(connector) } = input;
  return {
    intent,
    entities: [...entities],
    message:
      event.kind === "text"
        ? { type: "text", text: event.text }
        : { type: "choice", payload: writePayload(event.payload) },
    storyId: position.storyId,
    ...(position.step === null ? {} : { step: position.step }),
    context: {
      namespace: connector.namespace,
      language,
      sourceConnectorType: route.source,
      targetConnectorType: route.target,
      userInterface: route.target.userInterfaceType,
      applicationId: connector.connectorId,
      userId: { id: userId, type: "user", clientId: null },
      botId: { id: route.recipientId, type: "bot", clientId: null },
      user: { timezone: "UTC", locale, test: route.test },
      metadata: route.metadata,
      ...(history ? { actionsHistory: history } : {}),
    },
  };
}
