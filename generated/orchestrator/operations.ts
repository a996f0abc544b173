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

/** Names of the examples of all operations, by operationId and status. */
export interface OrchestratorExamples {
  checkLanguageModel: { 200: "valid" | "refused"; 400: "failed"; 422: "invalid" };
  checkEmbeddingModel: { 200: "valid" | "refused"; 400: "failed"; 422: "invalid" };
  checkVectorStore: { 200: "valid" | "refused"; 400: "failed"; 422: "invalid" };
  checkDocumentCompressor: { 200: "valid" | "refused"; 400: "failed"; 422: "invalid" };
  checkObservability: { 200: "valid" | "refused"; 400: "failed"; 422: "invalid" };
  completePrompt: { 200: "answer" | "reported"; 400: "failed"; 422: "invalid" };
  completeSentences: { 200: "two"; 400: "failed"; 422: "invalid" };
  answerFromDocuments: { 200: "found" | "notFound" | "redirection" | "hidden"; 400: "failed"; 422: "invalid" };
}
