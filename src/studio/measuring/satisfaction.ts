/** Satisfaction of users: the stories for ratings, and their results. */

import type { components } from "../../../generated/admin/types.ts";
import { satisfactionStories } from "../../bot/configured/satisfaction.ts";
import { type Problem, problem } from "../../contract/problem.ts";
import type { Connector } from "../../store/bots/bots.ts";
import type { Store } from "../../store/store.ts";
import { createStory, type StoryPorts } from "../answers/story.ts";
import { satisfactionInputs } from "./satisfaction-stories.ts";
import { satisfactionLabels, satisfactionTexts } from "./satisfaction-texts.ts";

type Summary = components["schemas"]["RatingReportQueryResult"];
type BotKey = Pick<Connector, "namespace" | "botId">;

/**
 * Whether a bot has the story for ratings.
 * @throws Problem 400 if the bot does not exist or has no connector
 */
export async function asksForSatisfaction(
  ports: Pick<Store, "bots" | "stories">,
  key: BotKey,
): Promise<boolean> {
  await needConnector(ports, key);
  return (await ports.stories.byIntent(key, satisfactionStories.rating)) !== undefined;
}

/**
 * Adds the stories for ratings and comments, unless the bot has the first one: all four, or none.
 * @param login of the user
 * @throws Problem 400 if the bot does not exist or has no connector
 */
export async function createSatisfactionStories(
  ports: StoryPorts,
  key: BotKey,
  locale: string,
  login: string,
): Promise<void> {
  await ports.write(async () => {
    if (await asksForSatisfaction(ports, key)) return;
    const bot = await ports.bots.byName(key.namespace, key.botId);
    if (!bot) throw withoutConnector(key);
    const application = await ports.applications.byName(bot.namespace, bot.nlpModel);
    const locales = application?.supportedLocales ?? [];
    for (const label of satisfactionLabels(bot.namespace, locales, locale)) {
      await ports.labels.saveDefault(label);
    }
    for (const input of satisfactionInputs(bot, locale)) {
      const sentences =
        input.storyId === satisfactionStories.rating ? [satisfactionTexts.wish] : [];
      await createStory(ports, { input, bot, known: null, login }, sentences, locale);
    }
  });
}

/** The mean of all ratings and the count of each; `undefined` without ratings. */
export function summarizeRatings(
  ratings: readonly { rating: number; count: number }[],
): Summary | undefined {
  const users = ratings.reduce((sum, { count }) => sum + count, 0);
  if (users === 0) return undefined;
  const sum = ratings.reduce((all, { rating, count }) => all + rating * count, 0);
  return {
    ratingBot: sum / users,
    nbUsersRated: users,
    ratingDetails: ratings.map(({ rating, count: nbUsers }) => ({ rating, nbUsers })),
  };
}

async function needConnector(
  { bots }: Pick<Store, "bots">,
  { namespace, botId }: BotKey,
): Promise<Connector> {
  const [first] = await bots.connectors(namespace, botId);
  if (first) return first;
  throw withoutConnector({ namespace, botId });
}

function withoutConnector({ namespace, botId }: BotKey): Problem {
  const expected = "the name of a bot with a connector";
  const at = { location: "body", pointer: "/applicationName", expected } as const;
  return problem("missing-connector", { bot: botId, namespace }, at);
}
