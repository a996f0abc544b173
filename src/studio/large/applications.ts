import { randomUUID } from "node:crypto";
import type { Connector } from "../../store/bots/bots.ts";
import { testConnectorOf } from "../bots/test-connector.ts";
import { newApplication } from "../understanding/application.ts";
import { type LargeTarget, largeBot } from "./target.ts";

/** Each application has a bot with a web connector, and a test connector for this. */
export async function writeApplications({ store, sizes }: LargeTarget): Promise<void> {
  await store.write(async () => {
    await writeApplication({ store }, largeBot.botId, ["web", "app"]);
    for (let number = 1; number < sizes.applications; number++) {
      await writeApplication({ store }, `large-${String(number).padStart(3, "0")}`, ["web"]);
    }
  });
}

/** Writes an application with its bot and connectors. */
export async function writeApplication(
  { store }: Pick<LargeTarget, "store">,
  name: string,
  connectors: readonly string[],
): Promise<void> {
  const { namespace } = largeBot;
  const supportedLocales = ["en", "fr"];
  await store.applications.save(
    newApplication(store, { namespace, name, label: `Bot ${name}`, supportedLocales }),
  );
  const apiKey = randomUUID();
  for (const one of connectors) {
    const applicationId = `${name}-${one}`;
    const bot = { namespace, botId: name, nlpModel: name, name: one };
    const _id = store.newId();
    await store.bots.save({ ...bot, _id, apiKey, webhookUrl: null, supportedLocales });
    const connector: Connector = {
      ...bot,
      _id: store.newId(),
      applicationId,
      connectorType: { id: "web", userInterfaceType: "textChat" },
      ownerConnectorType: null,
      baseUrl: null,
      parameters: {},
      path: `/io/${namespace}/${name}/${one}`,
      targetConfigurationId: null,
    };
    await store.bots.saveConnector(connector);
    await store.bots.saveConnector(testConnectorOf(connector, store.newId()));
  }
}
