// Generated from specs/nlu by `npm run generate`. Do not edit.

import type { operations } from "./types.ts";

/** Operations by operationId: each needs a handler. */
export interface NluOperations {
  parseQuery: operations["parseQuery"];
  evaluateEntities: operations["evaluateEntities"];
  mergeValues: operations["mergeValues"];
  reportUnknown: operations["reportUnknown"];
  listIntents: operations["listIntents"];
  getApplication: operations["getApplication"];
  createApplication: operations["createApplication"];
  uploadApplicationDump: operations["uploadApplicationDump"];
  importApplicationDump: operations["importApplicationDump"];
  uploadSentencesDump: operations["uploadSentencesDump"];
  importSentencesDump: operations["importSentencesDump"];
  countLogs: operations["countLogs"];
  authenticateUser: operations["authenticateUser"];
  stopSession: operations["stopSession"];
  getUser: operations["getUser"];
  checkNluHealth: operations["checkNluHealth"];
  checkLiveness: operations["checkLiveness"];
  checkReadiness: operations["checkReadiness"];
}

/** Events of the operations that stream. */
export type NluEvents = Record<never, never>;
