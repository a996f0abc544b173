import type { BotAnswer } from "../types.ts";

/** Where a bot wants the dialog to go on. */
export interface StorySwitch {
  storyId: string;
  /** The intent to run the story for. Null: the story's own. */
  starterIntent: string | null;
}

/** The story that an answer switches to, `null` when it does not; the last of several counts. */
export function switchOf({ messages = [] }: BotAnswer): StorySwitch | null {
  const action = messages.findLast((message) => message.type === "action");
  const storyId = action?.parameters?.switch_story_id;
  if (typeof storyId !== "string") return null;
  return { storyId, starterIntent: action?.parameters?.starter_intent ?? null };
}
