/** The demo's bot: `travel` of namespace `app`, with the web connector `/io/app/travel/web`. */

import { randomUUID } from "node:crypto";
import type { Store } from "../../store/store.ts";

const namespace = "app";
const botId = "travel";

export function isDemoBot(bot: { namespace: string; botId: string }): boolean {
  return bot.namespace === namespace && bot.botId === botId;
}

/** The key of the demo's bot, if it is there. */
export async function demoApiKey(store: Store): Promise<string | undefined> {
  return (await store.bots.byName(namespace, botId))?.apiKey;
}

/** @param apiKey by default one that nobody can guess: it is a password, and a demo may be left running */
export async function seedBots(store: Store, apiKey: string = randomUUID()): Promise<void> {
  await store.bots.save({
    _id: "6b0000000000000000000301",
    name: botId,
    namespace,
    botId,
    nlpModel: "travel",
    apiKey,
    webhookUrl: null,
    supportedLocales: ["en", "fr"],
  });
  await store.bots.saveConnector({
    _id: "6b0000000000000000000302",
    applicationId: "web",
    namespace,
    botId,
    nlpModel: "travel",
    connectorType: { id: "web", userInterfaceType: "textChat" },
    ownerConnectorType: null,
    name: "web",
    baseUrl: null,
    parameters: {},
    path: "/io/app/travel/web",
    targetConfigurationId: null,
  });
}
