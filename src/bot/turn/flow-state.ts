import type { Book } from "../configured/book.ts";
import type { Dialog } from "../dialog.ts";
import { type FlowState, rolesOf } from "../measures.ts";
import type { Position } from "../stories.ts";

/** Category of stories that have none. */
const defaultCategory = "default";

/** The state of a dialog at a position; `undefined` before its first intent. */
export function flowState(
  book: Book,
  { intent, entities }: Pick<Dialog, "intent" | "entities">,
  { storyId, step }: Position,
): FlowState | undefined {
  if (intent === null) return undefined;
  const tale = book.byId(storyId);
  const common = { storyId, intent, step, entities: rolesOf(entities) };
  if (tale.kind === "configured" && tale.id === storyId) {
    const { name: storyName, currentType: storyType, category } = tale.story;
    return { ...common, storyName, storyType, category };
  }
  const category = book.settings(storyId)?.category ?? defaultCategory;
  return { ...common, storyName: storyId, storyType: "builtin", category };
}
