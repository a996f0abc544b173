import type { Feature, FeatureName } from "../../bot/features.ts";
import type { Database } from "../database/database.ts";
import { Documents } from "../database/documents.ts";
import { Kept } from "../database/kept.ts";

/** Identifies a feature among those of all bots. */
export type FeatureKey = FeatureName & Pick<Feature, "namespace" | "botId">;

/** Maximum bots whose features are cached. */
const mostBots = 1_000;

/** The features of bots. As in Tock, a bot does not need to exist to have features. */
export class Features {
  readonly #database: Database;
  readonly #features: Documents<"features", Feature>;
  readonly #kept: Kept<readonly Feature[]>;

  constructor(database: Database) {
    this.#database = database;
    this.#kept = new Kept(database, "features", mostBots);
    this.#features = new Documents(database, "features", (feature) => ({
      id: featureId(feature),
      namespace: feature.namespace,
      botId: feature.botId,
    }));
  }

  /** The features of a bot, in no particular order. */
  ofBot(namespace: string, botId: string): Promise<Feature[]> {
    return this.#features.find((query) =>
      query.where("namespace", "=", namespace).where("botId", "=", botId),
    );
  }

  /** The same, cached until a feature changes, because a chat reads them with each message. Do not modify them. */
  kept(namespace: string, botId: string): Promise<readonly Feature[]> {
    return this.#kept.get(JSON.stringify([namespace, botId]), () => this.ofBot(namespace, botId));
  }

  /** Adds a feature or replaces the one with the same names. */
  async save(feature: Feature): Promise<void> {
    await this.#database.write(async () => {
      this.#database.changed("features", null);
      await this.#features.save(feature);
    });
  }

  /** Adds a feature unless one with the same names exists. */
  async addMissing(feature: Feature): Promise<void> {
    await this.#database.write(async () => {
      if (!(await this.#features.get(featureId(feature)))) await this.save(feature);
    });
  }

  /** @returns whether the feature existed */
  remove(key: FeatureKey): Promise<boolean> {
    return this.#database.write(async () => {
      this.#database.changed("features", null);
      return this.#features.remove(featureId(key));
    });
  }

  /** Deletes the features of all bots of a namespace. */
  async removeNamespace(namespace: string): Promise<void> {
    await this.#database.write(async (tx) => {
      await tx.deleteFrom("features").where("namespace", "=", namespace).execute();
    });
  }
}

/** The id of the row of a feature; its names may contain any character. */
export function featureId({ namespace, botId, category, name, connectorId }: FeatureKey): string {
  return JSON.stringify([namespace, botId, category, name, connectorId]);
}
