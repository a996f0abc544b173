import { connectorOfStream } from "../../bot/chat.ts";
import type { BotGateway } from "../../bot/gateway.ts";
import type { EventHub } from "../../events/hub.ts";
import type { Bots } from "../../store/bots/bots.ts";

/** What is open to bots and to users. */
interface Open {
  gateway: Pick<BotGateway, "attachedKeys" | "disconnect">;
  hub: Pick<EventHub<unknown>, "openStreams" | "end">;
}

/** Disconnects bots whose key no configuration has any more, and ends event streams of connectors that are gone. */
export async function withdraw(bots: Bots, { gateway, hub }: Open): Promise<void> {
  for (const apiKey of gateway.attachedKeys) {
    if (await bots.knowsApiKey(apiKey)) continue;
    gateway.disconnect(apiKey, "no bot has this API key any more");
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
