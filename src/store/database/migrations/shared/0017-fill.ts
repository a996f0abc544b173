/** Rows of dialogs that were stored before dialogs could be searched. */

import { fold } from "../../../../nlu/engine/text/fold.ts";

export interface OldDialog {
  id: string;
  namespace: string;
  botId: string;
  userId: string;
  updateDate: string;
}

/** An action in its earlier form, without unused fields. */
export interface OldAction {
  date: string;
  playerId: { type: string };
  message: { eventType: string; text?: string; intentName?: string };
  connectorType?: { id: string };
  applicationId?: string;
  intent?: string;
  test: boolean;
  metadata: { isGenAiRagAnswer: boolean };
}

export type IndexRow = ReturnType<typeof indexOf>;

/** @param votes of the user */
export function indexOf(dialog: OldDialog, actions: readonly OldAction[], votes: Set<string>) {
  const said = actions.filter(({ playerId }) => playerId.type === "user");
  const dates = actions.map(({ date }) => date).sort();
  const texts = said.flatMap(({ message }) => (message.text === undefined ? [] : [message.text]));
  return {
    ...dialog,
    firstDate: dates[0] ?? dialog.updateDate,
    lastDate: dates.at(-1) ?? dialog.updateDate,
    test: actions.some(({ test }) => test) ? 1 : 0,
    generated: actions.some(({ metadata }) => metadata.isGenAiRagAnswer) ? 1 : 0,
    upVote: votes.has("UP") ? 1 : 0,
    downVote: votes.has("DOWN") ? 1 : 0,
    rating: null,
    connectors: lines(actions.map(({ applicationId }) => applicationId)),
    connectorTypes: lines(said.map(({ connectorType }) => connectorType?.id)),
    intents: lines(said.map(({ intent }) => intent)),
    texts: lines(texts),
    foldedTexts: lines(texts.map(fold)),
  };
}

/** @returns `undefined` if no message of the user is stored */
export function userOf(dialog: OldDialog, actions: readonly OldAction[]) {
  const { namespace, botId, userId } = dialog;
  const last = actions.findLast(({ playerId }) => playerId.type === "user");
  const [first] = actions;
  if (!first || !last) return undefined;
  const connectorIds = [...new Set(actions.map(({ applicationId = "" }) => applicationId))];
  const test = actions.some((action) => action.test);
  const { text, intentName } = last.message;
  const user = {
    namespace,
    botId,
    userId,
    connectorIds,
    test,
    creationDate: first.date,
    lastUpdateDate: dialog.updateDate,
    lastActionText: text ?? `(click) ${intentName ?? ""}`,
    flags: [],
  };
  return {
    id: JSON.stringify([namespace, botId, userId]),
    namespace,
    botId,
    userId,
    lastUpdateDate: dialog.updateDate,
    testUser: test ? 1 : 0,
    lastName: null,
    connectors: lines(connectorIds),
    flagNames: "\n",
    document: JSON.stringify(user),
  };
}

/** The distinct values, one per line. */
function lines(values: readonly (string | undefined)[]): string {
  const known = values.flatMap((value) => (value ? [value.replace(/[\r\n]+/g, " ")] : []));
  return `\n${[...new Set(known)].map((value) => `${value}\n`).join("")}`;
}
