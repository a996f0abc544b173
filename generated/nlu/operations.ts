// Generated from specs/nlu by `npm run generate`. Do not edit.

import type { operations } from "./types.ts";

/** Operations by operationId: each needs a handler. */
export interface NluOperations {
  parseQuery: operations["parseQuery"];
  listIntents: operations["listIntents"];
  getApplication: operations["getApplication"];
  createApplication: operations["createApplication"];
  importApplicationDump: operations["importApplicationDump"];
  importSentencesDump: operations["importSentencesDump"];
  checkNluHealth: operations["checkNluHealth"];
  checkLiveness: operations["checkLiveness"];
  checkReadiness: operations["checkReadiness"];
}

/** Events of the operations that stream. */
export type NluEvents = Record<never, never>;
