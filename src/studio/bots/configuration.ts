/** Rules of bot configurations: creation and changes. */

import { randomUUID } from "node:crypto";
import { isWebhookAddress, webhookAddressForm } from "../../bot/gateway/webhook-address.ts";
import { problem } from "../../contract/problem.ts";
import { placeName } from "../../contract/validation/request-errors.ts";
import type { BotConfiguration, Connector } from "../../store/bots/bots.ts";
import type { Store } from "../../store/store.ts";

/** Dependencies of these rules. */
type Ports = Pick<Store, "bots" | "applications" | "newId" | "write">;

/** The fields that users set; without a key, a new one is generated. */
export type ConfigurationSettings = Omit<BotConfiguration, "_id" | "apiKey"> & {
  apiKey: string | null;
};

/**
 * Creates a configuration, or replaces the one with the same name. By default it gets the languages of its application.
 * @throws Problem 400 for a webhook that is not the URL of a web server
 */
export async function saveBotConfiguration(
  ports: Ports,
  settings: ConfigurationSettings,
): Promise<void> {
  const { namespace, nlpModel, webhookUrl, supportedLocales } = settings;
  checkWebhook(webhookUrl);
  await ports.write(async () => {
    const known = await ports.bots.configuration(settings);
    const application = await ports.applications.byName(namespace, nlpModel);
    await ports.bots.save({
      ...settings,
      _id: known?._id ?? ports.newId(),
      apiKey: settings.apiKey ?? randomUUID(),
      supportedLocales:
        supportedLocales.length > 0 ? supportedLocales : (application?.supportedLocales ?? []),
    });
  });
}

/** Blank means none: Studio sends it for an empty field. */
function checkWebhook(webhookUrl: string | null): void {
  if (!webhookUrl?.trim() || isWebhookAddress(webhookUrl)) return;
  const place = { location: "body", pointer: "/webhookUrl" } as const;
  const values = { place: placeName(place), expected: webhookAddressForm };
  throw problem("invalid-request.wrong", values, place);
}

/**
 * Creates the configuration of a connector with a new key, unless it exists; call it in a transaction.
 * @throws Problem 400 if its application does not exist
 */
export async function ensureConfiguration(
  ports: Omit<Ports, "write">,
  {
    namespace,
    botId,
    name,
    nlpModel,
  }: Pick<Connector, "namespace" | "botId" | "name" | "nlpModel">,
): Promise<void> {
  if (await ports.bots.configuration({ namespace, botId, name })) return;
  const application = await ports.applications.byName(namespace, nlpModel);
  if (!application) {
    throw problem("unknown-application", { name: nlpModel, namespace }, { pointer: "/nlpModel" });
  }
  await ports.bots.save({
    _id: ports.newId(),
    name,
    botId,
    namespace,
    nlpModel,
    apiKey: randomUUID(),
    webhookUrl: null,
    supportedLocales: application.supportedLocales,
  });
}
