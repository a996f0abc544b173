import { configurationIds } from "../world/gen-ai.ts";
import { withoutOutput } from "../world/orchestrator.ts";
import { editBody, editPath, type Requests, type Transaction } from "./editing.ts";

/** Asks for a bot that nobody has. */
const unknown404 = { 404: (t: Transaction) => ofBot(t, "nobody") };

/** Asks for a bot without settings. */
const none = (t: Transaction) => ofBot(t, "plain");

const save = {
  ...unknown404,
  200: (t: Transaction) => {
    const id = configurationIds[t.fullPath.split("/").at(-1) ?? ""];
    editBody(t, (body) => ({ ...body, id }));
  },
};
const get = { ...unknown404, 204: none };
const remove = { ...unknown404, 400: none };

/** Where an operation of generative AI needs its own way to earn a status. */
export const genAiRequests: Requests = {
  saveRagConfiguration: save,
  getRagConfiguration: get,
  deleteRagConfiguration: remove,
  saveVectorStoreConfiguration: save,
  getVectorStoreConfiguration: get,
  deleteVectorStoreConfiguration: remove,
  saveDocumentCompressorConfiguration: save,
  getDocumentCompressorConfiguration: get,
  deleteDocumentCompressorConfiguration: remove,
  saveObservabilityConfiguration: save,
  getObservabilityConfiguration: get,
  deleteObservabilityConfiguration: remove,
  saveSentenceGenerationConfiguration: save,
  getSentenceGenerationConfiguration: get,
  deleteSentenceGenerationConfiguration: remove,
  getSentenceGenerationInfo: unknown404,
  saveBusinessRules: unknown404,
  getBusinessRules: get,
  generateSentences: {
    ...unknown404,
    204: (t) => editBody(t, (body) => ({ ...body, sentences: [withoutOutput] })),
  },
  runPrompt: {
    ...unknown404,
    204: (t) => editBody(t, (body) => ({ ...body, prompt: { template: withoutOutput } })),
  },
};

function ofBot(t: Transaction, bot: string): void {
  editPath(t, t.fullPath.replace(/bots\/[^/]+/, `bots/${bot}`));
}
