import type { BotAnswer } from "../types.ts";

/** The story that a bot switches to. */
export interface StorySwitch {
  storyId: string;
  /** The intent for which the story runs. Null: the story's own. */
  starterIntent: string | null;
}

/** The story that an answer switches to, `null` if none; the last of several applies. */
export function switchOf({ messages = [] }: BotAnswer): StorySwitch | null {
  const action = messages.findLast((message) => message.type === "action");
  const storyId = action?.parameters?.switch_story_id;
  if (typeof storyId !== "string") return null;
  return { storyId, starterIntent: action?.parameters?.starter_intent ?? null };
}
