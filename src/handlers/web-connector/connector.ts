import type { WebConnectorOperations } from "../../../generated/web-connector/operations.ts";
import type { BotConnector } from "../../bot/dialog.ts";
import type { Handlers } from "../../contract/handler.ts";
import { type Problem, problem } from "../../contract/problem.ts";
import type { Bots } from "../../store/bots/bots.ts";
import { withBot } from "../../studio/bots/bot-connector.ts";
import type { HandlerSettings, Services } from "../services.ts";
import { type SecurityMode, securityMode } from "./security-mode.ts";

/** A web connector that is deployed. */
export interface WebConnector extends BotConnector {
  security: SecurityMode;
}

export const connector = ({ store, settings }: Pick<Services, "store" | "settings">) =>
  ({
    checkConnector: async ({ path }) => {
      await findConnector(store.bots, path, settings);
      return { status: 200 };
    },
  }) satisfies Pick<Handlers<WebConnectorOperations>, "checkConnector">;

/**
 * Finds the web connector of a path and its bot.
 * @throws Problem 404 if nothing is deployed under the path, or it needs a module that is not available
 */
export async function findConnector(
  bots: Bots,
  path: { namespace: string; bot: string; connector: string },
  settings: Pick<HandlerSettings, "webCookieAuth">,
): Promise<WebConnector> {
  const address = `/io/${path.namespace}/${path.bot}/${path.connector}`;
  const connector = await bots.connectorAt(address);
  const found = connector?.connectorType.id === "web" && (await withBot(bots, connector));
  if (!connector || !found) throw unknownConnector(address, "/connector");
  const security = securityMode(connector, settings);
  if (security) return { ...found, security };
  throw problem("unsupported-security-mode", {
    address,
    mode: connector.parameters.web_security_mode ?? "",
  });
}

/**
 * 404: nothing is deployed there.
 * @param pointer the part of the path that is wrong
 */
export function unknownConnector(address: string, pointer: string): Problem {
  return problem("unknown-connector.path", { address }, { pointer });
}
