/** Rules for starting a new dialog with a bot, and the state that it keeps of the previous one. */

import type { Dialog, DialogKey } from "./dialog.ts";

/** Limits of a dialog; beyond them, a new one starts. */
export interface DialogBounds {
  /** Milliseconds without an action after which it ends. */
  validity: number;
  /** Number of actions after which a new one starts. */
  mostActions: number;
}

/** Defaults of Tock. */
export const defaultBounds: DialogBounds = { validity: 24 * 3600 * 1000, mostActions: 1_000 };

/** Number of actions that are also counted for the next dialog, as in Tock. */
const carriedActions = 5;

/**
 * The dialog of the next message: the last one if it is valid and below the limit. At the limit, the next dialog keeps
 * its state; after the time limit, it keeps only the user's data.
 */
export function nextDialog(
  last: Dialog | undefined,
  key: DialogKey,
  now: Date,
  { validity, mostActions }: DialogBounds,
  newId: () => string,
): Dialog {
  const fresh = { ...key, dialogId: newId(), intent: null, position: null, entities: [] };
  if (!last) return fresh;
  const { lastDate, actionCount = 0, disabled, isTest } = last;
  const test = isTest ? { isTest } : {};
  if (last.isOver) return { ...fresh, ...test };
  if (lastDate !== undefined && Date.parse(lastDate) <= now.getTime() - validity) {
    return { ...fresh, ...test, ...(disabled === undefined ? {} : { disabled }) };
  }
  if (actionCount <= mostActions) return last;
  return { ...last, dialogId: fresh.dialogId, actionCount: carriedActions };
}
