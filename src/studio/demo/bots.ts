/** The demo's bot: `travel` of namespace `app`, with the web connector `/io/app/travel/web`. */

import { randomUUID } from "node:crypto";
import type { Connector } from "../../store/bots/bots.ts";
import type { Store } from "../../store/store.ts";
import { testConnectorOf } from "../bots/test-connector.ts";

const namespace = "app";
const botId = "travel";
const name = "web";

/** As in the examples of the contract. */
const testConnectorId = "6b035cad24e5751f55362524";

const web: Connector = {
  _id: "6b035cad24e5751f55362523",
  applicationId: "web",
  namespace,
  botId,
  nlpModel: "travel",
  connectorType: { id: "web", userInterfaceType: "textChat" },
  ownerConnectorType: null,
  name,
  baseUrl: null,
  parameters: {},
  path: "/io/app/travel/web",
  targetConfigurationId: null,
};

export function isDemoBot(bot: { namespace: string; botId: string }): boolean {
  return bot.namespace === namespace && bot.botId === botId;
}

/** The key of the demo's bot, if it exists. */
export async function demoApiKey(store: Store): Promise<string | undefined> {
  return (await store.bots.configuration({ namespace, botId, name }))?.apiKey;
}

/** @param apiKey default: a random one, because it is a password, and a demo may stay in use */
export async function seedBots(store: Store, apiKey: string = randomUUID()): Promise<void> {
  await store.bots.save({
    _id: "6b0000000000000000000301",
    name,
    namespace,
    botId,
    nlpModel: "travel",
    apiKey,
    webhookUrl: null,
    supportedLocales: ["en", "fr"],
  });
  await store.bots.saveConnector(web);
  await store.bots.saveConnector(testConnectorOf(web, testConnectorId));
}
