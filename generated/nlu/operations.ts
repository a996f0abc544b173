// Generated from specs/nlu by `npm run generate`. Do not edit.

import type { operations } from "./types.ts";

/** Operations by operationId: each needs a handler. */
export interface NluOperations {
  parseQuery: operations["parseQuery"];
  evaluateEntities: operations["evaluateEntities"];
  mergeValues: operations["mergeValues"];
  getApplication: operations["getApplication"];
  createApplication: operations["createApplication"];
  listIntents: operations["listIntents"];
  importApplicationDump: operations["importApplicationDump"];
  importSentencesDump: operations["importSentencesDump"];
  uploadApplicationDump: operations["uploadApplicationDump"];
  uploadSentencesDump: operations["uploadSentencesDump"];
  reportUnknown: operations["reportUnknown"];
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
