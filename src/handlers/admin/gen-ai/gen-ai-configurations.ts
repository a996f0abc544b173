import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import type { ConfigurationKind } from "../../../bot/gen-ai/settings.ts";
import type { BotKey } from "../../../store/answers/stories.ts";
import {
  deleteConfiguration,
  saveGenAiConfiguration,
} from "../../../studio/gen-ai/configuration.ts";
import type { ConfigurationInputs } from "../../../studio/gen-ai/read-configuration.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";
import { shown, shownRag } from "./shown-configuration.ts";

type ConfigurationOperations = Pick<
  AdminOperations,
  | "saveRagConfiguration"
  | "getRagConfiguration"
  | "deleteRagConfiguration"
  | "saveVectorStoreConfiguration"
  | "getVectorStoreConfiguration"
  | "deleteVectorStoreConfiguration"
  | "saveDocumentCompressorConfiguration"
  | "getDocumentCompressorConfiguration"
  | "deleteDocumentCompressorConfiguration"
  | "saveObservabilityConfiguration"
  | "getObservabilityConfiguration"
  | "deleteObservabilityConfiguration"
  | "saveSentenceGenerationConfiguration"
  | "getSentenceGenerationConfiguration"
  | "deleteSentenceGenerationConfiguration"
>;

const success = { status: 200, body: { success: true } } as const;

/** Shared handler code; the configurations differ only in the types of the contract. */
export const genAiConfigurations = ({
  store,
  orchestrator,
}: Pick<Services, "store" | "orchestrator">) => {
  const save = async <Kind extends ConfigurationKind>(
    kind: Kind,
    bot: BotKey,
    body: ConfigurationInputs[Kind],
    signal: AbortSignal,
  ) => shown(kind, await saveGenAiConfiguration(store, kind, bot, body, { orchestrator, signal }));
  const get = async <Kind extends ConfigurationKind>(kind: Kind, bot: BotKey) => {
    const configuration = await store.genAi.get(kind, bot);
    return configuration
      ? ({ status: 200, body: shown(kind, configuration) } as const)
      : ({ status: 204 } as const);
  };
  const remove = async (kind: ConfigurationKind, bot: BotKey) => {
    await deleteConfiguration(store, kind, bot);
    return success;
  };
  return {
    saveRagConfiguration: async ({ body, signal, ...at }) => {
      const bot = botOf(at);
      const saved = await saveGenAiConfiguration(store, "rag", bot, body, { orchestrator, signal });
      return { status: 200, body: shownRag(saved, await store.genAi.ofBot(bot)) };
    },

    getRagConfiguration: async (at) => {
      const stored = await store.genAi.ofBot(botOf(at));
      return stored.rag ? { status: 200, body: shownRag(stored.rag, stored) } : { status: 204 };
    },

    deleteRagConfiguration: (at) => remove("rag", botOf(at)),

    saveVectorStoreConfiguration: async ({ body, signal, ...at }) => ({
      status: 200,
      body: await save("vectorStore", botOf(at), body, signal),
    }),

    getVectorStoreConfiguration: (at) => get("vectorStore", botOf(at)),

    deleteVectorStoreConfiguration: (at) => remove("vectorStore", botOf(at)),

    saveDocumentCompressorConfiguration: async ({ body, signal, ...at }) => ({
      status: 200,
      body: await save("documentCompressor", botOf(at), body, signal),
    }),

    getDocumentCompressorConfiguration: (at) => get("documentCompressor", botOf(at)),

    deleteDocumentCompressorConfiguration: (at) => remove("documentCompressor", botOf(at)),

    saveObservabilityConfiguration: async ({ body, signal, ...at }) => ({
      status: 200,
      body: await save("observability", botOf(at), body, signal),
    }),

    getObservabilityConfiguration: (at) => get("observability", botOf(at)),

    deleteObservabilityConfiguration: (at) => remove("observability", botOf(at)),

    saveSentenceGenerationConfiguration: async ({ body, signal, ...at }) => ({
      status: 200,
      body: await save("sentenceGeneration", botOf(at), body, signal),
    }),

    getSentenceGenerationConfiguration: (at) => get("sentenceGeneration", botOf(at)),

    deleteSentenceGenerationConfiguration: (at) => remove("sentenceGeneration", botOf(at)),
  } satisfies Handlers<ConfigurationOperations>;
};

/** The bot of an application, which has the same name. */
export function botOf({
  tenant: { application },
}: {
  tenant: { application: { namespace: string; name: string } };
}): BotKey {
  return { namespace: application.namespace, botId: application.name };
}
