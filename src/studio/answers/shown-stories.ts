/** Stories of bots in the form of Studio. */

import type { Story } from "../../bot/configured-story.ts";
import type { Application } from "../../nlu/definitions.ts";
import { defaultLocale } from "../../nlu/locales.ts";
import type { BotConfiguration } from "../../store/bots/bots.ts";
import type { Store } from "../../store/store.ts";
import { labelsOf } from "./story-labels.ts";
import { type StoryView, viewStory } from "./view-story.ts";

/** Dependencies. */
type Ports = Pick<Store, "applications" | "bots" | "labels" | "stories">;

/** A story with its labels in all languages. */
export async function showStory(ports: Ports, story: Story): Promise<StoryView> {
  const bot = await ports.bots.byName(story.namespace, story.botId);
  const locale = bot ? await languageOfBot(ports, bot) : defaultLocale;
  return viewStory(story, await labelsOf(ports, [story]), locale);
}

/**
 * The configured story that an intent starts.
 * @returns `undefined` for one of the bot's own program, and if the bot has no connector
 */
export async function storyOfIntent(
  ports: Pick<Store, "bots" | "stories">,
  bot: BotConfiguration,
  intent: string,
): Promise<Story | undefined> {
  const story = await ports.stories.byIntent(bot, intent);
  if (!story || story.currentType === "builtin") return undefined;
  return (await hasConnector(ports, bot)) ? story : undefined;
}

/** Stories of one bot with their labels in all languages, page by page; empty without a connector. */
export async function* showStories(
  ports: Ports,
  bot: BotConfiguration,
  pages: AsyncIterable<Story[]>,
): AsyncGenerator<StoryView[]> {
  if (!(await hasConnector(ports, bot))) return;
  const locale = await languageOfBot(ports, bot);
  for await (const page of pages) {
    const labels = await labelsOf(ports, page);
    yield page.map((story) => viewStory(story, labels, locale));
  }
}

/**
 * All stories of the bot of an application, page by page; their labels only have the default text.
 * @param locale default language of stories
 */
export async function* loadStories(
  ports: Ports,
  application: Application,
  locale: string,
): AsyncGenerator<StoryView[]> {
  const bot = await botOf(ports, application);
  if (!bot) return;
  for await (const page of ports.stories.pages(bot)) {
    yield page.map((story) => viewStory(story, new Map(), locale));
  }
}

/** The bot of an application; of several, the one with its name. It has a connector. */
export async function botOf(
  ports: Pick<Store, "bots">,
  { namespace, name }: Application,
): Promise<BotConfiguration | undefined> {
  const connectors = await ports.bots.connectorsOfModel(namespace, name);
  const connector = connectors.find(({ botId }) => botId === name) ?? connectors[0];
  return connector && ports.bots.byName(namespace, connector.botId);
}

async function hasConnector(
  ports: Pick<Store, "bots">,
  { namespace, botId }: BotConfiguration,
): Promise<boolean> {
  return (await ports.bots.connectors(namespace, botId)).length > 0;
}

async function languageOfBot(
  ports: Ports,
  { namespace, nlpModel }: BotConfiguration,
): Promise<string> {
  const application = await ports.applications.byName(namespace, nlpModel);
  return application?.supportedLocales[0] ?? defaultLocale;
}
