import type { Dialog } from "../dialog.ts";
import { unknownIntentName, unknownState } from "../stories.ts";
import type { Book } from "./book.ts";
import type { UserMessage } from "./steps.ts";
import { staysIn, stepAfter, type Tale } from "./tale.ts";

/** A story and its current step. */
export interface Place {
  tale: Tale;
  step: string | null;
  /** The intent that starts the story; `null` if the dialog continues a story. */
  starter: string | null;
}

/** The intent that starts a story: the user's intent if it starts the story, else the story's main intent. */
export function starterOf({ starters, mainIntent }: Tale, intent: string): string {
  if (starters.has(intent)) return intent;
  return mainIntent === unknownState ? unknownIntentName : mainIntent;
}

/**
 * The story and the step that a message leads to. The current story continues while it handles the intent; rules such
 * as “disabled” apply only when a user enters a story. A story with the tag ASK_AGAIN asks once more before the user
 * leaves it.
 * @param dialog `askedAgain` is changed in place
 */
export function choosePlace(book: Book, dialog: Dialog, heard: UserMessage): Place {
  const { position } = dialog;
  const current = position && book.byId(position.storyId);
  if (current && staysIn(current, position.step, heard)) {
    return { tale: current, step: stepAfter(current, position.step, heard), starter: null };
  }
  const next = book.byIntent(heard.intent);
  if (current && asksAgain(current, next, dialog)) {
    dialog.askedAgain = true;
    return { tale: current, step: stepAfter(current, position.step, heard), starter: null };
  }
  return {
    tale: next,
    step: stepAfter(next, null, heard),
    starter: starterOf(next, heard.intent),
  };
}

/**
 * Returns to the story in which an old button was offered, if the dialog has left it, the story handles the intent of
 * the button, and the intent starts no other story (Bot.kt, `parseChoice`).
 * @param previous intent that starts that story
 * @param dialog its position is changed in place
 * @returns whether the dialog has returned
 */
export function returnTo(book: Book, dialog: Dialog, intent: string, previous: string): boolean {
  const tale = book.byIntent(previous);
  if (tale === book.unknown || !tale.intents.has(intent)) return false;
  if (book.byIntent(intent) !== book.unknown) return false;
  const { position } = dialog;
  const current = position && book.byId(position.storyId);
  if (current?.intents.has(intent) && current.intents.has(previous)) return false;
  dialog.position = { storyId: tale.id, step: null };
  return true;
}

function asksAgain(current: Tale, next: Tale, { askedAgain }: Dialog): boolean {
  return (
    current.kind === "configured" &&
    current.tags.includes("ASK_AGAIN") &&
    !askedAgain &&
    !current.intents.has(next.mainIntent)
  );
}
