/** Reads settings of requests: only fields of the provider, and no null values. */

import type { components } from "../../../generated/admin/types.ts";
import type {
  DocumentCompressor,
  EmbeddingModel,
  LanguageModel,
  Observability,
  Prompt,
  VectorStore,
} from "../../bot/gen-ai/settings.ts";

type Schemas = components["schemas"];

export function readLanguageModel(input: Schemas["LLMSettingInput"]): LanguageModel {
  const { reasoningEffort } = input;
  const temperature = String(input.temperature);
  const effort = reasoningEffort == null ? {} : { reasoningEffort };
  switch (input.provider) {
    case "OpenAI": {
      const { provider, apiKey, model, baseUrl } = input;
      return { provider, apiKey, temperature, ...effort, model, baseUrl };
    }
    case "AzureOpenAIService": {
      const { provider, apiKey, apiBase, deploymentName, apiVersion, model } = input;
      return {
        ...{ provider, apiKey, temperature, ...effort, apiBase, deploymentName, apiVersion },
        ...(model == null ? {} : { model }),
      };
    }
    case "Ollama": {
      const { provider, model, baseUrl } = input;
      return { provider, temperature, model, baseUrl };
    }
  }
}

export function readEmbeddingModel(input: Schemas["EmbeddingSettingInput"]): EmbeddingModel {
  switch (input.provider) {
    case "OpenAI": {
      const { provider, apiKey, model, baseUrl } = input;
      return { provider, apiKey, model, baseUrl };
    }
    case "AzureOpenAIService": {
      const { provider, apiKey, apiBase, deploymentName, apiVersion, model } = input;
      return {
        ...{ provider, apiKey, apiBase, deploymentName, apiVersion },
        ...(model == null ? {} : { model }),
      };
    }
    case "Ollama": {
      const { provider, model, baseUrl } = input;
      return { provider, model, baseUrl };
    }
  }
}

export function readVectorStore(input: Schemas["VectorStoreSettingInput"]): VectorStore {
  const { host = "", username = "", password } = input;
  const access = { host, port: Number(input.port ?? 0), username, password };
  return input.provider === "PGVector"
    ? { provider: input.provider, ...access, database: input.database }
    : { provider: input.provider, ...access };
}

export function readCompressor(
  input: Schemas["DocumentCompressorSettingInput"],
): DocumentCompressor {
  const { provider, maxDocuments, minScore, fillToMaxDocuments, label, endpoint } = input;
  return {
    provider,
    maxDocuments: maxDocuments ?? 0,
    minScore: minScore ?? 0,
    fillToMaxDocuments: fillToMaxDocuments ?? false,
    label,
    endpoint,
  };
}

export function readObservability(input: Schemas["ObservabilitySettingInput"]): Observability {
  const { provider, secretKey, publicKey, url, publicUrl } = input;
  return { provider, secretKey, publicKey, url, ...(publicUrl == null ? {} : { publicUrl }) };
}

export function readPrompt({
  formatter,
  template,
  inputs,
}: Schemas["PromptTemplateInput"]): Prompt {
  return { formatter: formatter ?? "jinja2", template, inputs: inputs ?? {} };
}
