import type { SelectQueryBuilder } from "kysely";
import type { Story } from "../../bot/configured-story.ts";
import type { Database } from "../database/database.ts";
import { Documents } from "../database/documents.ts";
import { Kept } from "../database/kept.ts";
import type { Tables } from "../database/tables.ts";
import { storyRow } from "./story-row.ts";
import type { StoryColumns } from "./tables.ts";

/** A bot, identified as in stories. */
export interface BotKey {
  namespace: string;
  botId: string;
}

/** Maximum bots whose stories are cached. */
const mostBots = 16;

/** Filter of a list of a bot's stories. */
export interface StoryFilter {
  category?: string | undefined;
  /** Whether stories of the bot's own program are excluded. */
  configuredOnly?: boolean | undefined;
}

/** A story in a list. */
export type StorySummary = { id: string } & Omit<StoryColumns, "namespace" | "tagged" | "withFile">;

type Query = SelectQueryBuilder<Tables, "stories", { document: string }>;

/** Stories of bots; a bot has one for each intent, and one for each `storyId`. */
export class Stories {
  readonly #database: Database;
  readonly #documents: Documents<"stories", Story>;
  readonly #kept: Kept<readonly Story[]>;

  constructor(database: Database) {
    this.#database = database;
    this.#documents = new Documents(database, "stories", storyRow);
    this.#kept = new Kept(database, "stories", mostBots);
  }

  get(id: string): Promise<Story | undefined> {
    return this.#documents.get(id);
  }

  /** The story that an intent starts; names are compared exactly. */
  byIntent(bot: BotKey, intent: string): Promise<Story | undefined> {
    return this.#documents.first((query) => of(bot)(query).where("intentName", "=", intent));
  }

  byStoryId(bot: BotKey, storyId: string): Promise<Story | undefined> {
    return this.#documents.first((query) => of(bot)(query).where("storyId", "=", storyId));
  }

  /** The stories that these intents start, in no particular order. */
  byIntents(bot: BotKey, intents: readonly string[]): Promise<Story[]> {
    return this.#documents.find((query) => of(bot)(query).where("intentName", "in", intents));
  }

  /**
   * All stories of a bot, oldest first. They are cached until a story changes, because a chat reads them with each
   * message. Do not modify them.
   */
  ofBot(namespace: string, botId: string): Promise<readonly Story[]> {
    const key = JSON.stringify([namespace, botId]);
    return this.#kept.get(key, async () => {
      const stories: Story[] = [];
      for await (const page of this.pages({ namespace, botId })) stories.push(...page);
      return stories;
    });
  }

  /** All stories of a bot, the oldest first, page by page. */
  pages(bot: BotKey): AsyncGenerator<Story[]> {
    return this.#documents.pages(of(bot));
  }

  /** The stories of a bot that have a tag, the oldest first, page by page. */
  tagged(bot: BotKey): AsyncGenerator<Story[]> {
    return this.#documents.pages((query) => of(bot)(query).where("tagged", "=", 1));
  }

  /** The stories of a bot whose answers contain a file, oldest first, page by page. */
  withFile(bot: BotKey): AsyncGenerator<Story[]> {
    return this.#documents.pages((query) => of(bot)(query).where("withFile", "=", 1));
  }

  /** The stories of a bot without their answers, by name. */
  summaries(bot: BotKey, filter: StoryFilter): Promise<StorySummary[]> {
    let query = this.#database.read
      .selectFrom("stories")
      .select(["id", "botId", "storyId", "intentName", "currentType", "name", "category"])
      .select(["description", "lastEdited", "metric"])
      .where("namespace", "=", bot.namespace)
      .where("botId", "=", bot.botId);
    if (filter.category !== undefined) query = query.where("category", "=", filter.category);
    if (filter.configuredOnly) query = query.where("currentType", "!=", "builtin");
    return query.orderBy("name").orderBy("id").execute();
  }

  /** Inserts a story or replaces the one with the same id. */
  async save(story: Story): Promise<void> {
    await this.#database.write(async () => {
      await this.#documents.save(story);
      this.#database.changed("stories", null);
    });
  }

  /** @returns whether the story existed */
  async remove(id: string): Promise<boolean> {
    return this.#database.write(async () => {
      this.#database.changed("stories", null);
      return this.#documents.remove(id);
    });
  }

  /** Deletes all stories of a bot. */
  async removeOfBot({ namespace, botId }: BotKey): Promise<void> {
    await this.#database.write(async (tx) => {
      this.#database.changed("stories", null);
      await tx
        .deleteFrom("stories")
        .where("namespace", "=", namespace)
        .where("botId", "=", botId)
        .execute();
    });
  }
}

function of({ namespace, botId }: BotKey): (query: Query) => Query {
  return (query) => query.where("namespace", "=", namespace).where("botId", "=", botId);
}
