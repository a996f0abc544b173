import type { components } from "../../../generated/admin/types.ts";
import type { ConfigurationKind, Configurations } from "../../bot/gen-ai/settings.ts";
import {
  readCompressor,
  readEmbeddingModel,
  readLanguageModel,
  readObservability,
  readPrompt,
  readVectorStore,
} from "./read-settings.ts";

type Schemas = components["schemas"];

/** Types of requests, by kind. */
export interface ConfigurationInputs {
  rag: Schemas["RagConfigurationInput"];
  vectorStore: Schemas["VectorStoreConfigurationInput"];
  documentCompressor: Schemas["DocumentCompressorConfigurationInput"];
  sentenceGeneration: Schemas["SentenceGenerationConfigurationInput"];
  observability: Schemas["ObservabilityConfigurationInput"];
}

/** Fields of all kinds are read elsewhere. */
type Own<Kind extends ConfigurationKind> = Omit<
  Configurations[Kind],
  "id" | "namespace" | "botId" | "enabled"
>;

type Readers = { [Kind in ConfigurationKind]: (input: ConfigurationInputs[Kind]) => Own<Kind> };

const readers: Readers = {
  rag: (input) => ({
    questionCondensingLlmSetting: readLanguageModel(input.questionCondensingLlmSetting),
    questionCondensingPrompt: readPrompt(input.questionCondensingPrompt),
    questionAnsweringLlmSetting: readLanguageModel(input.questionAnsweringLlmSetting),
    questionAnsweringPrompt: readPrompt(input.questionAnsweringPrompt),
    emSetting: readEmbeddingModel(input.emSetting),
    ...(input.indexSessionId == null ? {} : { indexSessionId: input.indexSessionId }),
    documentsRequired: input.documentsRequired ?? false,
    debugEnabled: input.debugEnabled ?? false,
    explainabilityEnabled: input.explainabilityEnabled ?? false,
    maxDocumentsRetrieved: input.maxDocumentsRetrieved ?? 0,
    maxMessagesFromHistory: input.maxMessagesFromHistory ?? 0,
    documentSearchType: input.documentSearchType ?? "HYBRID_SEARCH",
  }),
  vectorStore: ({ setting }) => ({ setting: readVectorStore(setting) }),
  documentCompressor: ({ setting }) => ({ setting: readCompressor(setting) }),
  sentenceGeneration: ({ nbSentences, llmSetting, prompt }) => ({
    nbSentences: nbSentences ?? 0,
    llmSetting: readLanguageModel(llmSetting),
    prompt: readPrompt(prompt),
  }),
  observability: ({ setting }) => ({ setting: readObservability(setting) }),
};

/** A configuration of a request; its secrets may still be masks. */
export function readConfiguration<Kind extends ConfigurationKind>(
  kind: Kind,
  input: ConfigurationInputs[Kind],
  id: string,
): Configurations[Kind] {
  const { namespace, botId, enabled } = input;
  const common = { id, namespace, botId, enabled: enabled ?? false };
  return { ...common, ...readers[kind](input) } as unknown as Configurations[Kind];
}
