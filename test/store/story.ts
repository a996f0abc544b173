import type { Story } from "../../src/bot/configured-story.ts";
import { emptyStory } from "../../src/studio/answers/story.ts";

/** A story of the bot `shop` that one text answers. */
export function story(name: string, changes: Partial<Story> = {}): Story {
  const defaultLabel = `Answer of ${name}`;
  const key = `app_default_${defaultLabel}`;
  const label = { namespace: "app", category: "default", args: [], defaultI18n: [] };
  return {
    ...emptyStory(),
    _id: name.padEnd(24, "0"),
    storyId: name,
    namespace: "app",
    botId: "shop",
    intent: { name },
    currentType: "simple",
    answers: [
      { answerType: "simple", answers: [{ key: { ...label, key, defaultLabel }, delay: 0 }] },
    ],
    name,
    lastEdited: "2026-01-01T00:00:00.000Z",
    ...changes,
  };
}
