import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import { readLocale } from "../../../nlu/locales.ts";
import { saveBotConfiguration } from "../../../studio/bots/configuration.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";

type BotOperations = Pick<
  AdminOperations,
  "listBotConfigurations" | "saveBotConfiguration" | "getStudioConfiguration"
>;

export const bots = ({ store, address }: Pick<Services, "store" | "address">) =>
  ({
    listBotConfigurations: async ({ path: { botId }, caller: { namespace } }) => {
      const configurations = await store.bots.configurations(namespace, botId);
      return { status: 200, body: configurations.map(({ _id, ...shown }) => shown) };
    },

    saveBotConfiguration: async ({ body, tenant: { namespace } }) => {
      const { name, botId, nlpModel, apiKey = null, webhookUrl = null } = body;
      const supportedLocales = [...new Set((body.supportedLocales ?? []).map(readLocale))];
      const settings = { name, botId, namespace, nlpModel, apiKey, webhookUrl, supportedLocales };
      await saveBotConfiguration(store, settings);
      return { status: 200, body: {} };
    },

    getStudioConfiguration: () => ({
      status: 200,
      body: {
        botApiSupport: true,
        // Stories written as scripts would need a Kotlin compiler.
        compilerAvailable: false,
        xrayAvailable: false,
        botApiBaseUrl: address(),
        globalMessage: "",
      },
    }),
  }) satisfies Handlers<BotOperations>;
