// Generated from specs/web-connector by `npm run generate`. Do not edit.

import type { components, operations } from "./types.ts";

/** Operations by operationId: each needs a handler. */
export interface WebConnectorOperations {
  sendMessage: operations["sendMessage"];
  streamEvents: operations["streamEvents"];
  streamAnswerByHeader: operations["streamAnswerByHeader"];
  streamAnswer: operations["streamAnswer"];
  checkConnector: operations["checkConnector"];
  askEligibility: operations["askEligibility"];
  sendOrchestratedAction: operations["sendOrchestratedAction"];
  sendTestMessage: operations["sendTestMessage"];
  checkTestConnector: operations["checkTestConnector"];
  downloadFile: operations["downloadFile"];
  checkHealth: operations["checkHealth"];
}

/** Events of the operations that stream. */
export interface WebConnectorEvents {
  streamEvents: components["schemas"]["ChatEvent"];
  streamAnswerByHeader: components["schemas"]["ChatEvent"];
  streamAnswer: components["schemas"]["ChatEvent"];
}
