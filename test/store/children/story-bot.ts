import { Store } from "../../../src/store/store.ts";
import { importStories } from "../../../src/studio/answers/import-stories.ts";
import { writeApplication } from "../../../src/studio/large/applications.ts";

/** A bot with a connector, and stories to import into it. */

export const bot = { namespace: "app", botId: "stories" };

export async function openBot(folder: string): Promise<Store> {
  const store = await Store.open({ folder, seeded: false });
  await writeApplication({ store }, bot.botId, ["web"]);
  return store;
}

/** Imports stories, each with a label, an intent and a sentence of its own. */
export async function importAll(
  store: Store,
  count: number,
  { texts = "Answer", brokenAt = -1 } = {},
): Promise<void> {
  const configuration = await store.bots.byName(bot.namespace, bot.botId);
  if (!configuration) throw new Error("no bot");
  const target = { bot: configuration, mode: "DEFAULT", locale: "en", login: "admin" } as const;
  const stories = Array.from({ length: count }, (_, index) => ({
    storyId: `story_${index}`,
    botId: bot.botId,
    version: 0,
    intent: { name: index === brokenAt ? "" : `intent_${index}` },
    currentType: "simple" as const,
    answers: [
      {
        answerType: "simple" as const,
        answers: [{ key: keyOf(`${texts} ${index}`), delay: 0 }],
      },
    ],
    mandatoryEntities: [],
    steps: [],
    name: `Story ${index}`,
    userSentence:
      texts === "After" && index === 0 ? "Another text" : `I want story number ${index}`,
    userSentenceLocale: "en",
    features: [],
    tags: [],
    configuredAnswers: [],
    configuredSteps: [],
  }));
  await importStories(store, target, stories);
}

function keyOf(text: string) {
  return {
    key: `app_stories_${text}`,
    namespace: "app",
    category: "stories",
    defaultLabel: text,
    defaultI18n: [],
    args: [],
  };
}
