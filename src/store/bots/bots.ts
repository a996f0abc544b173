import type { Database } from "../database/database.ts";
import { Documents } from "../database/documents.ts";

/** A bot: the stories of one or several connectors, told by whoever attaches with its API key. */
export interface Bot {
  _id: string;
  name: string;
  namespace: string;
  botId: string;
  /** Name of the NLU application that understands for it. */
  nlpModel: string;
  apiKey: string;
  webhookUrl: string | null;
  supportedLocales: string[];
}

/** A connector of a bot, in the shape of Tock's connector configuration. */
export interface Connector {
  _id: string;
  /** Name of the connector. */
  applicationId: string;
  namespace: string;
  botId: string;
  nlpModel: string;
  connectorType: { id: string; userInterfaceType: "textChat" };
  ownerConnectorType: { id: string; userInterfaceType: "textChat" } | null;
  name: string;
  baseUrl: string | null;
  parameters: Record<string, string>;
  /** Where it is served, `/io/app/travel/web`; compared without regard to case. */
  path: string | null;
  targetConfigurationId: string | null;
}

/** Bots and their connectors. */
export class Bots {
  readonly #database: Database;
  readonly #bots: Documents<"bots", Bot>;
  readonly #connectors: Documents<"connectors", Connector>;

  constructor(database: Database) {
    this.#database = database;
    this.#bots = new Documents(database, "bots", ({ _id, namespace, botId, apiKey }) => ({
      id: _id,
      namespace,
      botId,
      apiKey,
    }));
    this.#connectors = new Documents(
      database,
      "connectors",
      ({ _id, namespace, botId, applicationId, path }) => ({
        id: _id,
        namespace,
        botId,
        applicationId,
        path: path === null ? null : path.toLowerCase(),
      }),
    );
  }

  list(): Promise<Bot[]> {
    return this.#bots.find((query) => query.orderBy("namespace").orderBy("botId"));
  }

  /** Names are compared exactly, case included. */
  byName(namespace: string, botId: string): Promise<Bot | undefined> {
    return this.#bots.first((query) =>
      query.where("namespace", "=", namespace).where("botId", "=", botId),
    );
  }

  /** The bots that an application understands for. */
  async ofModel(namespace: string, nlpModel: string): Promise<Bot[]> {
    const all = await this.#bots.find((query) => query.where("namespace", "=", namespace));
    return all.filter((bot) => bot.nlpModel === nlpModel);
  }

  byApiKey(apiKey: string): Promise<Bot | undefined> {
    return this.#bots.first((query) => query.where("apiKey", "=", apiKey));
  }

  async save(bot: Bot): Promise<void> {
    await this.#database.write(() => this.#bots.save(bot));
  }

  /**
   * Deletes a bot with its connectors.
   * @returns whether the bot was there
   */
  remove(id: string): Promise<boolean> {
    return this.#bots.remove(id);
  }

  /** The connectors of a bot, by name. */
  connectors(namespace: string, botId: string): Promise<Connector[]> {
    return this.#connectors.find((query) =>
      query.where("namespace", "=", namespace).where("botId", "=", botId).orderBy("applicationId"),
    );
  }

  /** The connector that is served at a path. */
  connectorAt(path: string): Promise<Connector | undefined> {
    return this.#connectors.first((query) => query.where("path", "=", path.toLowerCase()));
  }

  /** The connector of a bot by its name; of several bots' connectors of that name, the first bot's. */
  connectorNamed(namespace: string, applicationId: string): Promise<Connector | undefined> {
    return this.#connectors.first((query) =>
      query
        .where("namespace", "=", namespace)
        .where("applicationId", "=", applicationId)
        .orderBy("botId"),
    );
  }

  async saveConnector(connector: Connector): Promise<void> {
    await this.#connectors.save(connector);
  }

  /** @returns whether the connector was there */
  removeConnector(id: string): Promise<boolean> {
    return this.#connectors.remove(id);
  }
}
