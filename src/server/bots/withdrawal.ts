import { connectorOfStream } from "../../bot/chat.ts";
import type { BotGateway } from "../../bot/gateway/gateway.ts";
import type { Transports } from "../../bot/gateway/transports.ts";
import type { EventHub } from "../../events/hub.ts";
import type { BotConfiguration, Bots } from "../../store/bots/bots.ts";

/** Open connections of bots and users. */
interface Open {
  gateway: Pick<BotGateway, "attachedKeys" | "disconnect">;
  transports: Pick<Transports, "webhooks" | "forget">;
  hub: Pick<EventHub<unknown>, "openStreams" | "end">;
}

/**
 * Disconnects bots whose key is no longer configured, removes webhooks that are no longer configured, and ends event
 * streams of deleted connectors. Checks only open connections, not the whole configuration.
 * @param placed the configuration with the effective webhook
 */
export async function withdraw(
  bots: Bots,
  { gateway, transports, hub }: Open,
  placed: (configuration: BotConfiguration) => BotConfiguration,
): Promise<void> {
  for (const apiKey of gateway.attachedKeys) {
    if (await bots.knowsApiKey(apiKey)) continue;
    gateway.disconnect(apiKey, "no bot has this API key any more");
  }
  for (const webhook of transports.webhooks) {
    const configurations = (await bots.withApiKey(webhook.apiKey)).map(placed);
    const isKnown = configurations.some(({ webhookUrl }) => webhookUrl === webhook.webhookUrl);
    if (!isKnown) transports.forget(webhook);
  }
  const known = new Map<string, Promise<boolean>>();
  for (const stream of hub.openStreams) {
    const { namespace, botId, connectorId: applicationId } = connectorOfStream(stream);
    const key = JSON.stringify([namespace, botId, applicationId]);
    const isKnown =
      known.get(key) ??
      bots.connectorOf({ namespace, botId, applicationId }).then((found) => found !== undefined);
    known.set(key, isKnown);
    if (!(await isKnown)) hub.end(stream);
  }
}
