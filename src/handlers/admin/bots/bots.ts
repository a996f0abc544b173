import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";

type BotOperations = Pick<AdminOperations, "listBotConfigurations" | "getStudioConfiguration">;

export const bots = ({ store, address }: Pick<Services, "store" | "address">) =>
  ({
    listBotConfigurations: async ({ tenant: { bot } }) => {
      if (!bot) return { status: 200, body: [] };
      const { _id: _, ...configuration } = bot;
      const connectors = await store.bots.connectors(bot.namespace, bot.botId);
      // One configuration for each name that connectors have; all of them lead to the one bot.
      const names = new Set(connectors.map(({ name }) => name));
      return { status: 200, body: [...names].map((name) => ({ ...configuration, name })) };
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
