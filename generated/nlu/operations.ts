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

/** Names of the examples of all operations, by operationId and status. */
export interface NluExamples {
  parseQuery: { 200: "bookTrain" | "greet" | "amongTwoIntents" | "gibberish" | "emptyText" | "unsure"; 400: "unknownApplication" | "unknownTimeZone" | "invalidRequest" | "malformedJson"; 401: "missingCredentials" | "foreignNamespace" | "asTock"; 413: "bodyTooLarge"; 415: "unsupportedContentType" };
  evaluateEntities: { 200: "dictionaryWord" | "wordOutsideDictionary" | "date"; 400: "unknownApplication" | "rangeOutsideText" | "invalidRequest" | "malformedJson"; 401: "missingCredentials" | "foreignNamespace" | "asTock"; 413: "bodyTooLarge"; 415: "unsupportedContentType" };
  mergeValues: { 200: "dates" | "cities" | "noValues"; 400: "unknownApplication" | "invalidRequest" | "malformedJson"; 401: "missingCredentials" | "foreignNamespace" | "asTock"; 413: "bodyTooLarge"; 415: "unsupportedContentType" };
  getApplication: { 200: "travel"; 204: never; 400: "missingParameter"; 401: "missingCredentials" | "foreignNamespace" | "asTock" };
  createApplication: { 200: "labeled" | "minimal"; 204: never; 400: "invalidRequest" | "malformedJson" | "trailingGarbage" | "invalidUtf8"; 401: "missingCredentials" | "foreignNamespace" | "asTock"; 413: "bodyTooLarge"; 415: "unsupportedContentType" };
  listIntents: { 200: "travel" | "none"; 400: "missingParameter"; 401: "missingCredentials" | "foreignNamespace" | "asTock" };
  importApplicationDump: { 200: "imported" | "partlyImported"; 400: "invalidRequest" | "malformedJson" | "trailingGarbage" | "invalidUtf8"; 401: "missingCredentials" | "foreignNamespace" | "asTock"; 413: "bodyTooLarge"; 415: "unsupportedContentType" };
  importSentencesDump: { 200: "imported" | "partlyImported"; 400: "invalidRequest" | "malformedJson" | "trailingGarbage" | "invalidUtf8"; 401: "missingCredentials" | "foreignNamespace" | "asTock"; 413: "bodyTooLarge"; 415: "unsupportedContentType" };
  uploadApplicationDump: { 200: "imported" | "partlyImported"; 400: "malformedFile" | "invalidFile" | "noFile" | "malformedForm"; 401: "missingCredentials" | "foreignNamespace" | "asTock"; 413: "fileTooLarge"; 415: "jsonInsteadOfForm" };
  uploadSentencesDump: { 200: "imported" | "partlyImported"; 400: "malformedFile" | "invalidFile" | "noFile" | "malformedForm"; 401: "missingCredentials" | "foreignNamespace" | "asTock"; 413: "fileTooLarge"; 415: "jsonInsteadOfForm" };
  reportUnknown: { 200: "done"; 400: "unknownApplication" | "invalidRequest" | "malformedJson"; 401: "missingCredentials" | "foreignNamespace" | "asTock"; 413: "bodyTooLarge"; 415: "unsupportedContentType" };
  countLogs: { 200: "mostFrequent" | "greetings" | "frenchRarities"; 400: "invalidRequest" | "malformedJson" | "trailingGarbage" | "invalidUtf8"; 401: "missingCredentials" | "foreignNamespace" | "asTock"; 413: "bodyTooLarge"; 415: "unsupportedContentType" };
  authenticateUser: { 200: "administrator" | "limitedUser" | "wrongPassword"; 400: "invalidRequest" | "malformedJson" | "trailingGarbage" | "invalidUtf8"; 413: "bodyTooLarge"; 415: "unsupportedContentType"; 429: "tooManyLogins" };
  stopSession: { 200: "loggedOut" };
  getUser: { 200: "administrator" | "limitedUser"; 401: "missingCredentials" | "foreignNamespace" | "asTock" };
  checkNluHealth: { 200: never; 207: "allWell" | "evaluatorDown" };
  checkLiveness: { 200: never; 207: "allWell" | "evaluatorDown" };
  checkReadiness: { 200: never };
}
