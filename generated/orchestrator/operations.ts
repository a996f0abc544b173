// Generated from specs/orchestrator by `npm run generate`. Do not edit.

import type { operations } from "./types.ts";

/** Operations by operationId: another server has their handlers. */
export interface OrchestratorOperations {
  checkLanguageModel: operations["checkLanguageModel"];
  checkEmbeddingModel: operations["checkEmbeddingModel"];
  checkVectorStore: operations["checkVectorStore"];
  checkDocumentCompressor: operations["checkDocumentCompressor"];
  checkObservability: operations["checkObservability"];
  completePrompt: operations["completePrompt"];
  completeSentences: operations["completeSentences"];
  answerFromDocuments: operations["answerFromDocuments"];
}

/** Events of the operations that stream. */
export type OrchestratorEvents = Record<never, never>;
