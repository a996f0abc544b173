/** When a user begins a new dialog with a bot, and what it keeps of the one before. */

import type { Dialog, DialogKey } from "./dialog.ts";

/** How long a dialog is; a longer one is followed by another. */
export interface DialogBounds {
  /** Milliseconds without an action after which it is over. */
  validity: number;
  /** Actions after which it is followed by another. */
  mostActions: number;
}

/** As Tock does unless its properties say otherwise. */
export const defaultBounds: DialogBounds = { validity: 24 * 3600 * 1000, mostActions: 1_000 };

/** Actions that count for the next dialog too, as Tock carries them over. */
const carriedActions = 5;

/**
 * The dialog of the next message: the last one while it is valid and not full. A full one leaves its state to the next
 * one; one that is over leaves only what belongs to the user.
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
  const { lastDate, actionCount = 0, disabled } = last;
  if (lastDate !== undefined && Date.parse(lastDate) <= now.getTime() - validity) {
    return { ...fresh, ...(disabled === undefined ? {} : { disabled }) };
  }
  if (actionCount <= mostActions) return last;
  return { ...last, dialogId: fresh.dialogId, actionCount: carriedActions };
}
