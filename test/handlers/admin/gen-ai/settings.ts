/** Configurations of generative AI as Studio sends them, for the demo's bot. */

export const mask = "********";

export const model = {
  provider: "OpenAI",
  apiKey: "sk-placeholder",
  temperature: "0.5",
  model: "gpt-4o",
  baseUrl: "https://api.openai.com/v1",
};
export const embedding = {
  provider: "OpenAI",
  apiKey: "sk-embedding",
  model: "text-embedding-3-small",
  baseUrl: "https://api.openai.com/v1",
};
export const prompt = { formatter: "jinja2", template: "Answer {{ question }}" };
export const openSearch = {
  provider: "OpenSearch",
  host: "localhost",
  port: 9200,
  username: "admin",
  password: "admin-password",
};

const bot = { namespace: "app", botId: "travel", enabled: false };
const session = "3f0c1a52-0a5e-4b39-8d3c-2f3f2b8d9c10";

/** By the last part of the path. */
export const configurations = {
  rag: {
    ...bot,
    questionCondensingLlmSetting: model,
    questionCondensingPrompt: prompt,
    questionAnsweringLlmSetting: { ...model, apiKey: "sk-answering" },
    questionAnsweringPrompt: prompt,
    emSetting: embedding,
    indexSessionId: session,
    debugEnabled: false,
    maxDocumentsRetrieved: 4,
    maxMessagesFromHistory: 5,
  },
  "vector-store": { ...bot, setting: openSearch },
  "document-compressor": {
    ...bot,
    setting: {
      provider: "BloomzRerank",
      maxDocuments: 50,
      minScore: 0.5,
      label: "entailment",
      endpoint: "https://bloomz.example.com",
    },
  },
  "sentence-generation": { ...bot, nbSentences: 5, llmSetting: model, prompt },
  observability: {
    ...bot,
    setting: {
      provider: "Langfuse",
      secretKey: "sk-langfuse",
      publicKey: "pk",
      url: "https://langfuse.example.com",
    },
  },
};

export type Name = keyof typeof configurations;

export const names = Object.keys(configurations) as Name[];

export const pathOf = (name: string, botId = "travel") =>
  `/rest/admin/gen-ai/bots/${botId}/configuration/${name}`;
