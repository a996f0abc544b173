import type { BotConnector } from "./dialog.ts";
import type { ConnectorType } from "./types.ts";

/** By which way a message of a user reaches the bot: what the bot gets in addition to the message. */
export interface Route {
  source: ConnectorType;
  /** The kind of connector that answers are made for. */
  target: ConnectorType;
  /** Whom the user speaks to. */
  recipientId: string;
  /** The bot does nothing real, and nothing counts in statistics. */
  test: boolean;
  /** Names and texts that the connector passes on. */
  metadata: Record<string, string>;
}

const web: ConnectorType = { id: "web", userInterfaceType: "textChat" };

/** The way of a web page's message. */
export function webRoute(
  { connectorId }: BotConnector,
  metadata: Record<string, string> = {},
): Route {
  return { source: web, target: web, recipientId: connectorId, test: false, metadata };
}
