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

/** Names of the examples of all operations, by operationId and status. */
export interface BotServerExamples {
  askBot: { 200: "configuration" | "sentence" | "button"; 500: never };
  streamBotAnswerByHeader: { 200: "oneAnswer" | "severalAnswers"; 405: never; 500: never };
  streamBotAnswer: { 200: "oneAnswer" | "severalAnswers"; 500: never };
  checkBot: { 200: never; 207: never; 404: never; 500: never };
}
