/** The demo's bot: `travel` of namespace `app`, with the web connector `/io/app/travel/web`. */

import { randomUUID } from "node:crypto";
import type { Store } from "../store.ts";

const namespace = "app";
const botId = "travel";

/** The API key is a new one each time: it is a password, and a demo may be left running. */
export async function seedBots(store: Store): Promise<void> {
  await store.bots.save({
    _id: "6b0000000000000000000301",
    name: botId,
    namespace,
    botId,
    nlpModel: "travel",
    apiKey: randomUUID(),
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
