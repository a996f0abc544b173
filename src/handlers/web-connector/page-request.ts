import type { BotConnector } from "../../bot/dialog.ts";
import { type Route, webRoute } from "../../bot/route.ts";
import { type ErrorParams, problem } from "../../contract/problem.ts";
import { own } from "../../own.ts";
import type { Bots } from "../../store/bots/bots.ts";
import { withBot } from "../../studio/bots/bot-connector.ts";
import type { HandlerSettings } from "../services.ts";

/**
 * The connector that a page is answered through: the one it calls, or the one of the same bot that it names where
 * bridging is on.
 * @param at where the page names it
 * @throws Problem 404 when the bot has no connector of that name
 */
export async function bridged(
  bots: Bots,
  called: BotConnector,
  named: string | null | undefined,
  { webConnectorBridgeEnabled }: Pick<HandlerSettings, "webConnectorBridgeEnabled">,
  at: ErrorParams,
): Promise<BotConnector> {
  if (!webConnectorBridgeEnabled || !named || named === called.connectorId) return called;
  const other = await bots.connectorOf({ ...called, applicationId: named });
  const found = other && (await withBot(bots, other));
  if (found) return found;
  throw problem(
    "unknown-connector.named",
    { bot: called.botId, namespace: called.namespace, connector: named },
    { ...at, expected: "name of a connector of the bot" },
  );
}

/** The way of a page's message, with the extra headers that the settings pass on to the bot. */
export function pageRoute(
  connector: BotConnector,
  headers: Readonly<Record<string, string | undefined>>,
  settings: Pick<
    HandlerSettings,
    "webConnectorExtraHeaders" | "webConnectorUseExtraHeaderAsMetadataRequest"
  >,
): Route {
  const names = settings.webConnectorUseExtraHeaderAsMetadataRequest
    ? settings.webConnectorExtraHeaders
    : [];
  const metadata = names.flatMap((name) => {
    const value = own(headers, name.toLowerCase());
    return value === undefined ? [] : [[name, value] as const];
  });
  return webRoute(connector, Object.fromEntries(metadata));
}
