import type { ConfigurationKind, Configurations } from "../../../src/bot/gen-ai/settings.ts";
import type { TestServer } from "../../support/server.ts";

type Store = TestServer["store"];

const bot = { namespace: "app", botId: "travel" };

const model = {
  provider: "OpenAI",
  apiKey: "sk-placeholder",
  temperature: "0.5",
  model: "gpt-4o",
  baseUrl: "https://api.openai.com/v1",
} as const;
const prompt = { formatter: "jinja2", template: "Answer {{ question }}", inputs: {} };

/** The configurations of the examples by their parts of the path, under the ids of the examples. */
export const configurationIds: Readonly<Record<string, string>> = {
  "vector-store": "6b035d5524e5751f5536258e",
  observability: "6b035d5524e5751f5536258f",
  "document-compressor": "6b035d5524e5751f55362590",
  rag: "6b035d5624e5751f55362591",
  "sentence-generation": "6b035d5624e5751f55362592",
};

const configurations: Configurations = {
  vectorStore: {
    ...bot,
    id: "6b035d5524e5751f5536258e",
    enabled: true,
    setting: {
      provider: "OpenSearch",
      host: "localhost",
      port: 9200,
      username: "admin",
      password: "admin",
    },
  },
  observability: {
    ...bot,
    id: "6b035d5524e5751f5536258f",
    enabled: true,
    setting: {
      provider: "Langfuse",
      secretKey: "sk-placeholder",
      publicKey: "pk",
      url: "https://langfuse.example.com",
    },
  },
  documentCompressor: {
    ...bot,
    id: "6b035d5524e5751f55362590",
    enabled: true,
    setting: {
      provider: "BloomzRerank",
      maxDocuments: 50,
      minScore: 0.5,
      fillToMaxDocuments: false,
      label: "entailment",
      endpoint: "https://bloomz.example.com",
    },
  },
  // Off, so that chats are answered as without it.
  rag: {
    ...bot,
    id: "6b035d5624e5751f55362591",
    enabled: false,
    questionCondensingLlmSetting: model,
    questionCondensingPrompt: prompt,
    questionAnsweringLlmSetting: model,
    questionAnsweringPrompt: prompt,
    emSetting: {
      provider: "OpenAI",
      apiKey: "sk-placeholder",
      model: "text-embedding-3-small",
      baseUrl: "https://api.openai.com/v1",
    },
    documentsRequired: true,
    debugEnabled: false,
    explainabilityEnabled: true,
    maxDocumentsRetrieved: 4,
    maxMessagesFromHistory: 5,
    documentSearchType: "HYBRID_SEARCH",
  },
  sentenceGeneration: {
    ...bot,
    id: "6b035d5624e5751f55362592",
    enabled: true,
    nbSentences: 5,
    llmSetting: model,
    prompt,
  },
};

/** All configurations of generative AI, and business rules. */
export async function addGenAi(store: Store): Promise<void> {
  for (const kind of Object.keys(configurations) as ConfigurationKind[]) {
    await store.genAi.save(kind, configurations[kind]);
  }
  await store.businessRules.save({
    ...bot,
    id: "6b035d5624e5751f55362593",
    coveredTopics: ["trains"],
    excludedTopics: ["politics"],
    lexiconGroups: [{ id: 6, terms: ["train", "tgv"] }],
  });
}

/** The demo's bot without settings of generative AI. */
export async function removeGenAi(store: Store): Promise<void> {
  await store.genAi.removeOfBot(bot);
  await store.businessRules.removeOfBot(bot);
}
