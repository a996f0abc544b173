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
