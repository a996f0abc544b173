/** Generates texts with language models for users of Studio. */

import type { components } from "../../../generated/admin/types.ts";
import type { Observability } from "../../bot/gen-ai/settings.ts";
import { wireModel, wireObservability } from "../../bot/gen-ai/wire.ts";
import { problem } from "../../contract/problem.ts";
import { Violations } from "../../contract/validation/violations.ts";
import { readLocale } from "../../nlu/locales.ts";
import type { BotKey } from "../../store/answers/stories.ts";
import type { BotConfigurations } from "../../store/gen-ai/configurations.ts";
import { enabled } from "./checks.ts";
import { type Asking, asProblem, type GenAiPorts, needOrchestrator } from "./configuration.ts";
import { keepSecret } from "./kept-secrets.ts";
import { readLanguageModel, readPrompt } from "./read-settings.ts";

type Schemas = components["schemas"];
type Ports = Pick<GenAiPorts, "genAi">;

/**
 * Generates variants of sentences with the model and the prompt of the bot.
 * @returns `null` if the orchestrator has no output
 * @throws Problem 400 if it is not configured or not enabled, without an orchestrator, and if it fails
 */
export async function generateSentences(
  ports: Ports,
  bot: BotKey,
  { llmTemperature, sentences, locale, options }: Schemas["SentenceGenerationRequest"],
  asking: Asking,
): Promise<Schemas["SentenceCompletionResponse"] | null> {
  const stored = await ports.genAi.ofBot(bot);
  const configuration = stored.sentenceGeneration;
  if (!configuration) throw problem("not-configured", { bot: bot.botId });
  if (!configuration.enabled) throw problem("not-enabled", { bot: bot.botId });
  const inputs = {
    locale: readLocale(locale),
    nb_sentences: configuration.nbSentences,
    sentences,
    options: {
      spelling_mistakes: options.spellingMistakes ?? false,
      sms_language: options.smsLanguage ?? false,
      abbreviated_language: options.abbreviatedLanguage ?? false,
    },
  };
  const request = {
    llm_setting: wireModel({ ...configuration.llmSetting, temperature: String(llmTemperature) }),
    prompt: { ...configuration.prompt, inputs },
    ...reported(stored),
  };
  const generated = await asProblem(
    needOrchestrator(asking).completeSentences(request, asking.signal),
  );
  return generated && { sentences: generated.sentences };
}

/**
 * Completes a prompt. The mask of a key refers to the key of any language model of the bot at the same URL: Studio
 * copies the settings of RAG into its playground.
 * @returns `null` if the orchestrator has no output
 * @throws Problem 400 for a mask without a stored key, without an orchestrator, and if it fails
 */
export async function runPrompt(
  ports: Ports,
  bot: BotKey,
  { llmSetting, prompt }: Schemas["PlaygroundRequest"],
  asking: Asking,
): Promise<Schemas["CompletionResponse"] | null> {
  const stored = await ports.genAi.ofBot(bot);
  const { rag, sentenceGeneration } = stored;
  const known = [
    rag?.questionAnsweringLlmSetting,
    rag?.questionCondensingLlmSetting,
    sentenceGeneration?.llmSetting,
  ].filter((model) => model !== undefined);
  const violations = new Violations();
  const model = keepSecret(readLanguageModel(llmSetting), known, "/llmSetting", violations);
  violations.refuse();
  const request = {
    llm_setting: wireModel(model),
    prompt: readPrompt(prompt),
    ...reported(stored),
  };
  const completed = await asProblem(needOrchestrator(asking).complete(request, asking.signal));
  if (!completed) return null;
  const { answer, observability_info: trace } = completed;
  return {
    answer,
    ...(trace && {
      observabilityInfo: {
        traceId: trace.trace_id,
        traceName: trace.trace_name,
        traceUrl: trace.trace_url,
      },
    }),
  };
}

/** Where traces of a request are sent. */
function reported({ observability }: BotConfigurations): {
  observability_setting?: ReturnType<typeof wireObservability>;
} {
  const setting: Observability | undefined = enabled(observability)?.setting;
  return setting ? { observability_setting: wireObservability(setting) } : {};
}
