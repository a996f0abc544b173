import type { BotConnector } from "./dialog.ts";
import type { ConnectorType } from "./types.ts";

/** The route of a user's message: data for the bot in addition to the message. */
export interface Route {
  source: ConnectorType;
  /** The connector type for which answers are created. */
  target: ConnectorType;
  /** The participant that the user talks to. */
  recipientId: string;
  /** A test: the bot does nothing real, and statistics ignore it. */
  test: boolean;
  /** Metadata that the connector passes on. */
  metadata: Record<string, string>;
}

const web: ConnectorType = { id: "web", userInterfaceType: "textChat" };

/** The route of a web page's message. */
export function webRoute(
  { connectorId }: BotConnector,
  metadata: Record<string, string> = {},
): Route {
  return { source: web, target: web, recipientId: connectorId, test: false, metadata };
}
