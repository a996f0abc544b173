/** The story for unhandled messages, and RAG: only one of them may be enabled. */

import type { Story, StoryFeature } from "../../bot/configured-story.ts";
import { unknownIntentName } from "../../bot/stories.ts";
import type { BotKey } from "../../store/answers/stories.ts";
import type { Store } from "../../store/store.ts";

/** Whether RAG answers unhandled messages. */
export async function isRagEnabled({ genAi }: Pick<Store, "genAi">, bot: BotKey): Promise<boolean> {
  return (await genAi.get("rag", bot))?.enabled ?? false;
}

/** Enables or disables the story for `unknown`, if the bot has one. */
export async function switchUnknownStory(
  { stories }: Pick<Store, "stories">,
  bot: BotKey,
  enabled: boolean,
): Promise<void> {
  const story = await stories.byIntent(bot, unknownIntentName);
  if (story) await stories.save(switched(story, enabled));
}

/** A story that is on, or off, for all connectors. As in Tock, this replaces all of its rules. */
export function switched<One extends Pick<Story, "features">>(story: One, enabled: boolean): One {
  const features: StoryFeature[] = [{ enabled }];
  return { ...story, features };
}
