// Generated from specs/bot-server by `npm run generate`. Do not edit.

import type { components, operations } from "./types.ts";

/** Operations by operationId: another server has their handlers. */
export interface BotServerOperations {
  askBot: operations["askBot"];
  streamBotAnswerByHeader: operations["streamBotAnswerByHeader"];
  streamBotAnswer: operations["streamBotAnswer"];
  checkBot: operations["checkBot"];
}

/** Events of the operations that stream. */
export interface BotServerEvents {
  streamBotAnswerByHeader: components["schemas"]["BotServerEvent"];
  streamBotAnswer: components["schemas"]["BotServerEvent"];
}
