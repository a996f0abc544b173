import type { Story } from "../../bot/configured-story.ts";
import type { Database } from "../database/database.ts";

/** A bot, as stories name theirs. */
export interface BotKey {
  namespace: string;
  botId: string;
}

/** Bots whose stories are kept; the one that was asked for longest ago goes first. */
const mostBots = 16;

/** The stories of bots that are chatted with, read once for many messages. */
export class KeptStories {
  readonly #database: Database;
  readonly #read: (bot: BotKey) => AsyncGenerator<Story[]>;
  readonly #byBot = new Map<string, Promise<readonly Story[]>>();

  /** @param read reads the stories of a bot, page by page */
  constructor(database: Database, read: (bot: BotKey) => AsyncGenerator<Story[]>) {
    this.#database = database;
    this.#read = read;
    database.onChange(({ subject }) => {
      if (subject === "stories" || subject === "all") this.#byBot.clear();
    });
  }

  ofBot(bot: BotKey): Promise<readonly Story[]> {
    // What a transaction has written may never be committed.
    if (this.#database.isWriting) return this.#all(bot);
    const key = JSON.stringify([bot.namespace, bot.botId]);
    const kept = this.#byBot.get(key) ?? this.#all(bot);
    this.#byBot.delete(key);
    this.#byBot.set(key, kept);
    kept.catch(() => this.#forget(key, kept));
    const [oldest = key] = this.#byBot.keys();
    if (this.#byBot.size > mostBots) this.#byBot.delete(oldest);
    return kept;
  }

  async #all(bot: BotKey): Promise<readonly Story[]> {
    const stories: Story[] = [];
    for await (const page of this.#read(bot)) stories.push(...page);
    return stories;
  }

  #forget(key: string, failed: Promise<readonly Story[]>): void {
    if (this.#byBot.get(key) === failed) this.#byBot.delete(key);
  }
}
