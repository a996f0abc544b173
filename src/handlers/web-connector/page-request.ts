import type { BotConnector } from "../../bot/dialog.ts";
import { type Route, webRoute } from "../../bot/route.ts";
import { type ErrorParams, problem } from "../../contract/problem.ts";
import { own } from "../../own.ts";
import type { Bots } from "../../store/bots/bots.ts";
import { withBot } from "../../studio/bots/bot-connector.ts";
import type { HandlerSettings } from "../services.ts";

/**
 * The connector for the answers to a page: the called one or, if bridging is enabled, another one of the same bot that
 * the page names.
 * @param at position of the name
 * @throws Problem 404 if the bot has no connector with that name
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

/** The route of a page's message, with the extra headers that are configured for the bot. */
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
