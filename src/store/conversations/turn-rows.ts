/** Rows of a turn in the tables that are used to search dialogs. */

import type { Insertable } from "kysely";
import type { Dialog, TurnNotes } from "../../bot/dialog.ts";
import type { ActionReport } from "../../bot/types.ts";
import { fold } from "../../nlu/engine/text/fold.ts";
import type { Tables } from "../database/tables.ts";
import { noLines, withLines } from "./lines.ts";
import type { DialogIndexColumns } from "./tables.ts";

/** The row of an action. Bot actions have no intent. */
export function actionRow(
  { dialogId, namespace, botId, position }: Dialog,
  action: ActionReport,
): Insertable<Tables["actions"]> {
  return {
    id: action.id,
    dialogId,
    namespace,
    botId,
    connectorId: action.applicationId ?? "",
    date: action.date,
    intent: action.intent ?? null,
    storyId: position?.storyId ?? null,
    step: position?.step ?? null,
    evaluable: isEvaluable(action) ? 1 : 0,
    document: JSON.stringify(action),
  };
}

/** The rows of the parse results of a dialog. */
export function statsRows(
  { dialogId }: Dialog,
  understood: readonly NonNullable<TurnNotes["understanding"]>[],
): Insertable<Tables["actionStats"]>[] {
  return understood.map(({ actionId: id, stats }) => ({
    id,
    dialogId,
    document: JSON.stringify(stats),
  }));
}

/** Whether reviewers can evaluate an action: it is an answer that the user sees. */
export function isEvaluable({ playerId, message }: ActionReport): boolean {
  if (playerId.type !== "bot" || message.eventType === "debug") return false;
  return !("text" in message || message.eventType === "sentence") || /\S/.test(message.text ?? "");
}

/** The status of an answer from documents. */
function answerStatus({ ragDebug }: ActionReport): string[] {
  const { answer } = (ragDebug ?? {}) as { answer?: { status?: unknown } | null };
  const status = answer?.status;
  return typeof status === "string" && status !== "" ? [status.slice(0, 255)] : [];
}

/**
 * The search columns of a dialog after a turn.
 * @param known the earlier columns
 * @param actions of the turn, at least one
 * @param begun the intents that started stories in it
 */
export function indexRow(
  known: DialogIndexColumns | undefined,
  dialog: Dialog,
  actions: readonly ActionReport[],
  begun: readonly string[],
  updateDate: string,
): DialogIndexColumns {
  const said = actions.filter(({ playerId }) => playerId.type === "user");
  const dates = actions.map(({ date }) => date);
  return {
    id: dialog.dialogId,
    namespace: dialog.namespace,
    botId: dialog.botId,
    userId: dialog.userId,
    updateDate,
    firstDate: known?.firstDate ?? dates[0] ?? updateDate,
    lastDate: dates.at(-1) ?? updateDate,
    test: known?.test || actions.some(({ test }) => test) ? 1 : 0,
    generated:
      known?.generated || actions.some(({ metadata }) => metadata.isGenAiRagAnswer) ? 1 : 0,
    answerStatuses: withLines(known?.answerStatuses ?? noLines, actions.flatMap(answerStatus)),
    upVote: known?.upVote ?? 0,
    downVote: known?.downVote ?? 0,
    rating: dialog.rating ?? null,
    connectors: withLines(
      known?.connectors ?? noLines,
      actions.flatMap(({ applicationId }) => applicationId ?? []),
    ),
    connectorTypes: withLines(
      known?.connectorTypes ?? noLines,
      said.flatMap(({ connectorType }) => connectorType?.id ?? []),
    ),
    intents: withLines(known?.intents ?? noLines, begun),
    texts: withLines(known?.texts ?? noLines, textsOf(actions)),
    annotationDate: known?.annotationDate ?? null,
  };
}

/**
 * The texts of a dialog in which searches look, after a turn.
 * @param known the earlier ones
 */
export function foldedTexts(known: string | undefined, actions: readonly ActionReport[]): string {
  return withLines(known ?? noLines, textsOf(actions).map(fold));
}

/** What the user wrote. */
function textsOf(actions: readonly ActionReport[]): string[] {
  return actions.flatMap(({ playerId, message }) =>
    playerId.type === "user" && "text" in message && message.text !== undefined
      ? [message.text]
      : [],
  );
}
