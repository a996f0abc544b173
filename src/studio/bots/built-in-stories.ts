import type { Story, StoryStep } from "../../bot/configured-story.ts";
import type { ClientConfiguration, StoryConfiguration } from "../../bot/types.ts";
import type { Store } from "../../store/store.ts";
import { emptyStory } from "../answers/story.ts";

/** Dependencies. */
type Ports = Pick<Store, "clock" | "newId" | "stories" | "write">;

/**
 * Stores the stories of a bot's own program, so that users can refer to them and add rules. A story whose intent or id
 * is in use by another one is ignored.
 */
export async function keepBuiltInStories(
  ports: Ports,
  { namespace, botId }: Pick<Story, "namespace" | "botId">,
  { stories }: ClientConfiguration,
): Promise<void> {
  const bot = { namespace, botId };
  await ports.write(async () => {
    for (const configuration of stories) {
      const { mainIntent, name: storyId = mainIntent } = configuration;
      if (await ports.stories.byIntent(bot, mainIntent)) continue;
      if (await ports.stories.byStoryId(bot, storyId)) continue;
      await ports.stories.save(builtInStory(ports, bot, storyId, configuration));
    }
  });
}

function builtInStory(
  ports: Pick<Ports, "clock" | "newId">,
  bot: Pick<Story, "namespace" | "botId">,
  storyId: string,
  { mainIntent, steps = [] }: StoryConfiguration,
): Story {
  return {
    ...emptyStory(),
    ...bot,
    _id: ports.newId(),
    storyId,
    intent: { name: mainIntent },
    currentType: "builtin",
    answers: [{ answerType: "builtin" }],
    steps: steps.map(builtInStep),
    name: storyId,
    lastEdited: ports.clock.now().toISOString(),
  };
}

function builtInStep({
  name,
  mainIntent,
}: NonNullable<StoryConfiguration["steps"]>[number]): StoryStep {
  return {
    name,
    ...(mainIntent === undefined ? {} : { intent: { name: mainIntent } }),
    answers: [],
    currentType: "builtin",
    userSentence: "",
    children: [],
    level: 0,
    metrics: [],
    hasNoChildren: true,
  };
}
