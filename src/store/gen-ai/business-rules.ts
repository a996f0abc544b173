import type { BusinessRules } from "../../bot/gen-ai/settings.ts";
import type { BotKey } from "../answers/stories.ts";
import type { Database } from "../database/database.ts";
import { Documents } from "../database/documents.ts";

/** Business rules of bots, at most one document per bot. */
export class BusinessRulesOfBots {
  readonly #database: Database;
  readonly #documents: Documents<"businessRules", BusinessRules>;

  constructor(database: Database) {
    this.#database = database;
    this.#documents = new Documents(database, "businessRules", (rules) => ({
      id: businessRulesId(rules),
      namespace: rules.namespace,
      botId: rules.botId,
    }));
  }

  get(bot: BotKey): Promise<BusinessRules | undefined> {
    return this.#documents.get(businessRulesId(bot));
  }

  /** Adds rules, or replaces those of the bot. */
  save(rules: BusinessRules): Promise<void> {
    return this.#documents.save(rules);
  }

  async removeOfBot(bot: BotKey): Promise<void> {
    await this.#documents.remove(businessRulesId(bot));
  }

  /** Deletes the rules of all bots of a namespace. */
  async removeNamespace(namespace: string): Promise<void> {
    await this.#database.write(async (tx) => {
      await tx.deleteFrom("businessRules").where("namespace", "=", namespace).execute();
    });
  }
}

export function businessRulesId({ namespace, botId }: BotKey): string {
  return JSON.stringify([namespace, botId]);
}
