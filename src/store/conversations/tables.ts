/** Tables of dialogs, actions, users and event streams. */

import type { Generated } from "kysely";
import type { DocumentTable } from "../database/rows.ts";

export interface ConversationTables {
  dialogs: DocumentTable & { namespace: string; botId: string; userId: string; updateDate: string };
  actions: DocumentTable & {
    dialogId: string;
    date: string;
    namespace: string;
    botId: string;
    connectorId: string;
    /** Name without namespace; only actions of users have one. */
    intent: string | null;
    storyId: string | null;
    step: string | null;
    /** 1 for an answer that can be evaluated. */
    evaluable: number;
  };
  dialogIndex: DialogIndexColumns & { number: Generated<number> };
  /** The same texts as in the index without case and accents; in a table of its own because searches read it whole. */
  dialogTexts: { number: number; foldedTexts: string };
  /** Parse results of sentences; `id` is the id of the action. */
  actionStats: DocumentTable & { dialogId: string };
  /** One row per connector and intent with messages. */
  dialogIntents: {
    id: string;
    namespace: string;
    botId: string;
    connectorId: string;
    intent: string;
    lastDate: string;
  };
  botUsers: DocumentTable & {
    namespace: string;
    botId: string;
    userId: string;
    lastUpdateDate: string;
    /** 1 for a user of tests. */
    testUser: number;
    lastName: string | null;
    /** Names of connectors and of flags, see `lines`. */
    connectors: string;
    flagNames: string;
  };
  feedbacks: {
    actionId: string;
    vote: string;
    date: string;
    /** Of the action, if it existed when the user voted. */
    namespace: string | null;
    botId: string | null;
    connectorId: string | null;
    actionDate: string | null;
  };
  events: { id: number; stream: string; message: string };
}

/** Columns to search dialogs: one row per dialog, in addition to its document. */
export interface DialogIndexColumns {
  /** Id of the dialog. */
  id: string;
  namespace: string;
  botId: string;
  userId: string;
  updateDate: string;
  /** Dates of the first and the last action. */
  firstDate: string;
  lastDate: string;
  test: number;
  /** 1 if an answer was generated from documents. */
  generated: number;
  /** Known statuses of these answers, see `lines`. */
  answerStatuses: string;
  /** 1 if the user has given such a vote. */
  upVote: number;
  downVote: number;
  rating: number | null;
  /** Lists of names, see `lines`. */
  connectors: string;
  connectorTypes: string;
  /** Intents that started stories, without namespaces. */
  intents: string;
  /** Texts of the user, one per line. */
  texts: string;
  /** Last change of an annotation of an action; `null` without any. */
  annotationDate: string | null;
}
