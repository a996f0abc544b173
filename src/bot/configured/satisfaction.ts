/**
 * The stories that ask users for a rating from 1 to 5 and a comment. Their special behavior is part of the platform
 * (CoreConfigurationModuleServiceLoader.kt:45).
 */

import type { Dialog } from "../dialog.ts";
import type { Book } from "./book.ts";
import type { ConfiguredTale, Tale } from "./tale.ts";

/** The ids of the stories, which are their main intents too. */
export const satisfactionStories = {
  /** Asks for the rating. */
  rating: "satisfaction_review",
  /** Asks whether there is a comment. */
  ask: "satisfaction_review_ask",
  /** Asks for the comment. */
  comment: "satisfaction_review_comment",
  /** Thanks. */
  added: "satisfaction_review_added",
} as const;

/** The intents of their steps. */
export const satisfactionIntents = {
  note: "satisfaction_note",
  yes: "satisfaction_yes",
  no: "satisfaction_no",
} as const;

/** The part of a turn that these stories use. */
interface Said {
  /** Changed in place. */
  dialog: Dialog;
  book: Book;
  /** The text of the user; `null` for a button. */
  said: string | null;
}

/**
 * Stores the rating and the comment of the user.
 * @returns intent of the story that runs instead of this one; `null` if this one runs
 */
export function takeSatisfaction(
  { story }: ConfiguredTale,
  { dialog, book, said }: Said,
): string | null {
  if (story.storyId === satisfactionStories.ask) {
    const rating = ratingOf(book.byIntent(satisfactionStories.rating), said);
    if (rating !== null) {
      dialog.rating = rating;
      dialog.awaitsComment = false;
    }
    return null;
  }
  if (story.storyId !== satisfactionStories.comment) return null;
  if (!dialog.awaitsComment) {
    dialog.awaitsComment = true;
    // Any text that follows is the comment.
    dialog.nextIntents = [{ intent: satisfactionStories.comment, modifier: 0 }];
    return null;
  }
  dialog.review = said;
  dialog.awaitsComment = false;
  return satisfactionStories.added;
}

/** The number of the step whose sentence the user sent. */
function ratingOf(tale: Tale, said: string | null): number | null {
  if (tale.kind !== "configured") return null;
  const text = said?.trim();
  const index = tale.steps.findIndex(
    ({ userSentence, userSentenceLabel }) =>
      (userSentenceLabel?.defaultLabel ?? userSentence) === text,
  );
  return index < 0 ? null : index + 1;
}
