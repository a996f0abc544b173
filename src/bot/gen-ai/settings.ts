/** Settings of generative AI in the stored form: secrets in plain text, no null values. */

import type { components } from "../../../generated/admin/types.ts";

type Schemas = components["schemas"];

export interface OpenAIModel {
  provider: "OpenAI";
  apiKey: string;
  temperature: string;
  reasoningEffort?: string;
  model: string;
  baseUrl: string;
}

export interface AzureOpenAIModel {
  provider: "AzureOpenAIService";
  apiKey: string;
  temperature: string;
  reasoningEffort?: string;
  apiBase: string;
  deploymentName: string;
  apiVersion: string;
  model?: string;
}

export interface OllamaModel {
  provider: "Ollama";
  temperature: string;
  model: string;
  baseUrl: string;
}

export type LanguageModel = OpenAIModel | AzureOpenAIModel | OllamaModel;

export type EmbeddingModel =
  | Omit<OpenAIModel, "temperature" | "reasoningEffort">
  | Omit<AzureOpenAIModel, "temperature" | "reasoningEffort">
  | Omit<OllamaModel, "temperature">;

interface Database {
  host: string;
  port: number;
  username: string;
  password: string;
}

export type VectorStore =
  | ({ provider: "OpenSearch" } & Database)
  | ({ provider: "PGVector"; database: string } & Database);

export interface DocumentCompressor {
  provider: "BloomzRerank";
  maxDocuments: number;
  minScore: number;
  fillToMaxDocuments: boolean;
  label: string;
  endpoint: string;
}

export interface Observability {
  provider: "Langfuse";
  secretKey: string;
  publicKey: string;
  url: string;
  publicUrl?: string;
}

export type Prompt = Schemas["PromptTemplate"];
export type DocumentSearchType = Schemas["DocumentSearchType"];

/** What all configurations have; a bot has at most one of each kind. */
export interface Configuration {
  id: string;
  namespace: string;
  botId: string;
  enabled: boolean;
}

export interface RagConfiguration extends Configuration {
  questionCondensingLlmSetting: LanguageModel;
  questionCondensingPrompt: Prompt;
  questionAnsweringLlmSetting: LanguageModel;
  questionAnsweringPrompt: Prompt;
  emSetting: EmbeddingModel;
  /** Absent: no documents are indexed yet, so it cannot be enabled. */
  indexSessionId?: string;
  documentsRequired: boolean;
  debugEnabled: boolean;
  explainabilityEnabled: boolean;
  maxDocumentsRetrieved: number;
  maxMessagesFromHistory: number;
  documentSearchType: DocumentSearchType;
}

export interface SentenceGenerationConfiguration extends Configuration {
  nbSentences: number;
  llmSetting: LanguageModel;
  prompt: Prompt;
}

/** By kind. */
export interface Configurations {
  rag: RagConfiguration;
  vectorStore: Configuration & { setting: VectorStore };
  documentCompressor: Configuration & { setting: DocumentCompressor };
  sentenceGeneration: SentenceGenerationConfiguration;
  observability: Configuration & { setting: Observability };
}

export type ConfigurationKind = keyof Configurations;

/** Topics and synonyms of a bot. */
export interface BusinessRules {
  id: string;
  namespace: string;
  botId: string;
  coveredTopics: string[];
  excludedTopics: string[];
  lexiconGroups: { id: number; terms: string[] }[];
}
