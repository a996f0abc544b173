import type { Database } from "../database/database.ts";
import { byCreation } from "../database/dialect.ts";
import { Documents } from "../database/documents.ts";

/** A question about the users of a bot, answered by the values that steps of stories set. */
export interface Indicator {
  _id: string;
  namespace: string;
  /** Name of the bot's application. */
  botId: string;
  /** Unique in the bot. */
  name: string;
  label: string;
  description: string | null;
  dimensions: string[];
  values: { name: string; label: string }[];
}

/** Identifies an indicator. */
export type IndicatorName = Pick<Indicator, "namespace" | "botId" | "name">;

/** The custom indicators of bots. */
export class Indicators {
  readonly #database: Database;
  readonly #documents: Documents<"indicators", Indicator>;

  constructor(database: Database) {
    this.#database = database;
    this.#documents = new Documents(database, "indicators", ({ _id, namespace, botId, name }) => ({
      id: _id,
      namespace,
      botId,
      name,
    }));
  }

  /** The indicators of all bots of a namespace, in the order of creation, page by page. */
  ofNamespace(namespace: string): AsyncGenerator<Indicator[]> {
    return this.#documents.inOrder((query) =>
      query.where("namespace", "=", namespace).orderBy(byCreation),
    );
  }

  /** The indicators of a bot, in the order of creation, page by page. */
  ofBot(namespace: string, botId: string): AsyncGenerator<Indicator[]> {
    return this.#documents.inOrder((query) =>
      query.where("namespace", "=", namespace).where("botId", "=", botId).orderBy(byCreation),
    );
  }

  byName({ namespace, botId, name }: IndicatorName): Promise<Indicator | undefined> {
    return this.#documents.first((query) =>
      query.where("namespace", "=", namespace).where("botId", "=", botId).where("name", "=", name),
    );
  }

  save(indicator: Indicator): Promise<void> {
    return this.#documents.save(indicator);
  }

  /** @returns whether the indicator existed */
  remove(id: string): Promise<boolean> {
    return this.#documents.remove(id);
  }

  /** Deletes the indicators of a bot. */
  async removeOfBot(namespace: string, botId: string): Promise<void> {
    await this.#database.write(async (tx) => {
      await tx
        .deleteFrom("indicators")
        .where("namespace", "=", namespace)
        .where("botId", "=", botId)
        .execute();
    });
  }
}
