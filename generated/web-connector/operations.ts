// Generated from specs/web-connector by `npm run generate`. Do not edit.

import type { components, operations } from "./types.ts";

/** Operations by operationId: each needs a handler. */
export interface WebConnectorOperations {
  sendMessage: operations["sendMessage"];
  streamEvents: operations["streamEvents"];
  streamAnswerByHeader: operations["streamAnswerByHeader"];
  streamAnswer: operations["streamAnswer"];
  checkConnector: operations["checkConnector"];
  downloadFile: operations["downloadFile"];
  sendTestMessage: operations["sendTestMessage"];
  checkTestConnector: operations["checkTestConnector"];
  askEligibility: operations["askEligibility"];
  sendOrchestratedAction: operations["sendOrchestratedAction"];
  checkHealth: operations["checkHealth"];
}

/** Events of the operations that stream. */
export interface WebConnectorEvents {
  streamEvents: components["schemas"]["ChatEvent"];
  streamAnswerByHeader: components["schemas"]["ChatEvent"];
  streamAnswer: components["schemas"]["ChatEvent"];
}

/** Names of the examples of all operations, by operationId and status. */
export interface WebConnectorExamples {
  sendMessage: { 200: "sentence" | "card" | "carousel" | "severalMessages" | "notUnderstood" | "nothingToSay"; 400: "noUser" | "nothingSent"; 404: "unknownConnector"; 413: "bodyTooLarge"; 415: "unsupportedContentType"; 502: "cardWithoutType"; 504: "silentBot" | "busyUser" };
  streamEvents: { 200: "greeting" | "severalMessages" | "quiet"; 400: "noUser"; 404: "unknownConnector" };
  streamAnswerByHeader: { 200: "severalMessages" | "oneMessage"; 400: "noUser" | "nothingSent" | "noHeader"; 404: "unknownConnector" };
  streamAnswer: { 200: "severalMessages" | "oneMessage"; 400: "noUser" | "nothingSent" | "noHeader"; 404: "unknownConnector"; 413: "bodyTooLarge"; 415: "unsupportedContentType" };
  checkConnector: { 200: never; 404: "unknownConnector" };
  downloadFile: { 200: never; 404: "unknownFile" };
  sendTestMessage: { 200: "sentence" | "notUnderstood" | "choice"; 400: "invalidRequest" | "malformedJson" | "trailingGarbage" | "invalidUtf8"; 404: "unknownConnector"; 413: "bodyTooLarge"; 415: "unsupportedContentType"; 502: "cardWithoutType"; 504: "silentBot" | "busyUser" };
  checkTestConnector: { 200: never; 404: "unknownConnector" };
  askEligibility: { 200: "sentence" | "inDialog"; 400: "invalidRequest" | "malformedJson" | "trailingGarbage" | "invalidUtf8"; 404: "unknownConnector"; 413: "bodyTooLarge"; 415: "unsupportedContentType"; 500: "failed" };
  sendOrchestratedAction: { 200: "sentence" | "choice"; 400: "invalidRequest" | "malformedJson" | "trailingGarbage" | "invalidUtf8"; 404: "unknownConnector"; 413: "bodyTooLarge"; 415: "unsupportedContentType"; 500: "failed" };
  checkHealth: { 200: never; 207: "allWell" | "evaluatorDown" };
  checkLiveness: { 200: never; 207: "allWell" | "evaluatorDown" };
  checkReadiness: { 200: never };
}
