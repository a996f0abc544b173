import type { BotConnector } from "../../bot/dialog.ts";
import { problem } from "../../contract/problem.ts";
import type { Bots } from "../../store/bots.ts";

/**
 * Finds the web connector of a path and the bot behind it.
 * @throws Problem 404 when nothing is deployed under the path
 */
export async function findConnector(
  bots: Bots,
  path: { namespace: string; bot: string; connector: string },
): Promise<BotConnector> {
  const address = `/io/${path.namespace}/${path.bot}/${path.connector}`;
  const connector = await bots.connectorAt(address);
  const bot = connector && (await bots.byName(connector.namespace, connector.botId));
  if (!bot || connector.connectorType.id !== "web") {
    throw problem(
      404,
      "unknown-connector",
      `There is no connector at ${address}. Check namespace, bot and connector of the path.`,
      { location: "path", pointer: "/connector", expected: "a configured connector" },
    );
  }
  const { namespace, botId, nlpModel, applicationId: connectorId } = connector;
  const { apiKey, webhookUrl } = bot;
  return { namespace, botId, nlpModel, apiKey, webhookUrl, connectorId };
}
