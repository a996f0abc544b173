/** Keeps the rows of dialogs that are used to search them. */

import type { Kysely } from "kysely";
import type { Dialog } from "../../bot/dialog.ts";
import type { ActionReport } from "../../bot/types.ts";
import { changedColumns } from "../database/rows.ts";
import type { Tables } from "../database/tables.ts";
import { foldedTexts, indexRow } from "./turn-rows.ts";

/**
 * Adds turns of a dialog.
 * @param actions of the turns, at least one
 * @param begun the intents that started stories in them
 */
export async function indexTurns(
  tx: Kysely<Tables>,
  dialog: Dialog,
  actions: readonly ActionReport[],
  begun: readonly string[],
  updateDate: string,
): Promise<void> {
  const known = await tx
    .selectFrom("dialogIndex")
    .innerJoin("dialogTexts", "dialogTexts.number", "dialogIndex.number")
    .selectAll()
    .where("id", "=", dialog.dialogId)
    .executeTakeFirst();
  const row = indexRow(known, dialog, actions, begun, updateDate);
  const texts = foldedTexts(known?.foldedTexts, actions);
  if (!known) {
    const { number } = await tx
      .insertInto("dialogIndex")
      .values(row)
      .returning("number")
      .executeTakeFirstOrThrow();
    await tx.insertInto("dialogTexts").values({ number, foldedTexts: texts }).execute();
    return;
  }
  const { number } = known;
  // A column that is set is written again to all its indexes, even if its value is the same.
  const changed = { ...changedColumns(known, row), updateDate };
  await tx.updateTable("dialogIndex").set(changed).where("number", "=", number).execute();
  if (texts === known.foldedTexts) return;
  await tx
    .updateTable("dialogTexts")
    .set({ foldedTexts: texts })
    .where("number", "=", number)
    .execute();
}

/** Records which votes the answers of a dialog have. */
export async function indexVotes(
  tx: Kysely<Tables>,
  dialogId: string,
  updateDate: string,
): Promise<void> {
  const given = await tx
    .selectFrom("actions")
    .innerJoin("feedbacks", "feedbacks.actionId", "actions.id")
    .select("feedbacks.vote")
    .distinct()
    .where("actions.dialogId", "=", dialogId)
    .execute();
  const votes = new Set(given.map(({ vote }) => vote));
  await tx
    .updateTable("dialogIndex")
    .set({ upVote: votes.has("UP") ? 1 : 0, downVote: votes.has("DOWN") ? 1 : 0, updateDate })
    .where("id", "=", dialogId)
    .execute();
  await tx.updateTable("dialogs").set({ updateDate }).where("id", "=", dialogId).execute();
}
