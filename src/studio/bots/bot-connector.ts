import type { BotConnector } from "../../bot/dialog.ts";
import type { Bots, Connector } from "../../store/bots/bots.ts";

/** Configuration of a connector and its bot; `undefined` if the bot was deleted. */
export async function withBot(bots: Bots, connector: Connector): Promise<BotConnector | undefined> {
  const { namespace, botId, nlpModel, name, baseUrl } = connector;
  const configuration = await bots.configuration(connector);
  if (!configuration) return undefined;
  const { apiKey, webhookUrl } = configuration;
  const {
    applicationId: connectorId,
    _id: configurationId,
    targetConfigurationId: targetId,
  } = connector;
  const bearer = { namespace, botId, nlpModel, apiKey, webhookUrl };
  return { ...bearer, connectorId, configurationId, targetId, name, baseUrl };
}
