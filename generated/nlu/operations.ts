// Generated from specs/nlu by `npm run generate`. Do not edit.

import type { operations } from "./types.ts";

/** Operations by operationId: each needs a handler. */
export interface NluOperations {
  parseQuery: operations["parseQuery"] & { access: { public: true; tenant: { namespace: "namespace" } } };
  evaluateEntities: operations["evaluateEntities"] & { access: { public: true; tenant: { namespace: "namespace" } } };
  mergeValues: operations["mergeValues"] & { access: { public: true; tenant: { namespace: "namespace" } } };
  getApplication: operations["getApplication"] & { access: { public: true; tenant: { application: "application" } } };
  createApplication: operations["createApplication"] & { access: { public: true; tenant: { namespace: "namespace" } } };
  listIntents: operations["listIntents"] & { access: { public: true; tenant: { application: "application" | null } } };
  importApplicationDump: operations["importApplicationDump"] & { access: { public: true; tenant: Record<never, never> } };
  importSentencesDump: operations["importSentencesDump"] & { access: { public: true; tenant: Record<never, never> } };
  uploadApplicationDump: operations["uploadApplicationDump"] & { access: { public: true; tenant: Record<never, never> } };
  uploadSentencesDump: operations["uploadSentencesDump"] & { access: { public: true; tenant: Record<never, never> } };
  reportUnknown: operations["reportUnknown"] & { access: { public: true; tenant: { application: "application" } } };
  countLogs: operations["countLogs"] & { access: { public: true; tenant: { application: "application" } } };
  authenticateUser: operations["authenticateUser"] & { access: { public: true; tenant: Record<never, never> } };
  stopSession: operations["stopSession"] & { access: { public: true; tenant: Record<never, never> } };
  getUser: operations["getUser"] & { access: { public: false; tenant: Record<never, never> } };
  checkNluHealth: operations["checkNluHealth"] & { access: { public: true; tenant: Record<never, never> } };
  checkLiveness: operations["checkLiveness"] & { access: { public: true; tenant: Record<never, never> } };
  checkReadiness: operations["checkReadiness"] & { access: { public: true; tenant: Record<never, never> } };
}

/** Events of the operations that stream. */
export type NluEvents = Record<never, never>;
