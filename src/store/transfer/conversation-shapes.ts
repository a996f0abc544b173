/** Fields of the tables of chats. */

import type { Dialog } from "../../bot/dialog.ts";
import type { ActionReport, UnderstandingStats } from "../../bot/types.ts";
import type { BotUser } from "../conversations/bot-users.ts";
import type { Shape } from "./shape.ts";

export const dialog: Shape<Dialog> = {
  dialogId: "text",
  namespace: "text",
  botId: "text",
  userId: "text",
  intent: "text?",
  position: "object?",
  entities: "list",
  storyIntent: "text?",
  rating: "number?",
  review: "text?",
  awaitsComment: "boolean?",
  lastDate: "instant?",
  actionCount: "number?",
  ended: "boolean?",
  isOver: "boolean?",
  isTest: "boolean?",
  disabled: "boolean?",
  askedAgain: "boolean?",
  nextIntents: "list?",
  trackedStoryId: "text?",
};

export const action: Shape<ActionReport> = {
  id: "text",
  date: "instant",
  message: "object",
  metadata: "object",
  playerId: "object",
  recipientId: "object",
  test: "boolean",
  userInterfaceType: "text",
  annotation: "object?",
  applicationId: "text?",
  connectorType: "object?",
  intent: "text?",
  ragDebug: "object?",
};

export const actionStats: Shape<UnderstandingStats> = {
  locale: "text",
  intentResult: "object",
  entityResult: "list",
  entityResultAfterMerge: "list",
  nlpQuery: "object",
  nlpResult: "object",
};

export const botUser: Shape<BotUser> = {
  namespace: "text",
  botId: "text",
  userId: "text",
  connectorIds: "list",
  test: "boolean",
  firstName: "text?",
  lastName: "text?",
  picture: "text?",
  locale: "text?",
  timezone: "text?",
  creationDate: "text",
  lastUpdateDate: "text",
  lastActionText: "text?",
  flags: "list",
};
