import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import type { BusinessRules } from "../../../bot/gen-ai/settings.ts";
import { saveBusinessRules } from "../../../studio/gen-ai/business-rules.ts";
import { generateSentences, runPrompt } from "../../../studio/gen-ai/completion.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";
import { botOf } from "./gen-ai-configurations.ts";

type CompletionOperations = Pick<
  AdminOperations,
  | "saveBusinessRules"
  | "getBusinessRules"
  | "getSentenceGenerationInfo"
  | "generateSentences"
  | "runPrompt"
>;

export const genAiCompletion = ({
  store,
  orchestrator,
}: Pick<Services, "store" | "orchestrator">) =>
  ({
    saveBusinessRules: async ({ body, ...at }) => ({
      status: 200,
      body: shownRules(await saveBusinessRules(store, botOf(at), body)),
    }),

    getBusinessRules: async (at) => {
      const rules = await store.businessRules.get(botOf(at));
      return rules ? { status: 200, body: shownRules(rules) } : { status: 204 };
    },

    getSentenceGenerationInfo: async (at) => {
      const configuration = await store.genAi.get("sentenceGeneration", botOf(at));
      if (!configuration) return { status: 200, body: { enabled: false } };
      const { enabled, nbSentences, llmSetting } = configuration;
      return {
        status: 200,
        body: { enabled, nbSentences, llmTemperature: llmSetting.temperature },
      };
    },

    generateSentences: async ({ body, signal, ...at }) => {
      const generated = await generateSentences(store, botOf(at), body, { orchestrator, signal });
      return generated ? { status: 200, body: generated } : { status: 204 };
    },

    runPrompt: async ({ body, signal, ...at }) => {
      const completed = await runPrompt(store, botOf(at), body, { orchestrator, signal });
      return completed ? { status: 200, body: completed } : { status: 204 };
    },
  }) satisfies Handlers<CompletionOperations>;

function shownRules({ namespace: _, botId: __, ...rules }: BusinessRules) {
  return rules;
}
