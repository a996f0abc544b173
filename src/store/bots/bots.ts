import type { SelectQueryBuilder } from "kysely";
import type { ConnectorType } from "../../bot/types.ts";
import { lowerCase } from "../../contract/lower-case.ts";
import type { Database } from "../database/database.ts";
import { byCreation } from "../database/dialect.ts";
import { Documents } from "../database/documents.ts";
import { Kept } from "../database/kept.ts";
import type { Tables } from "../database/tables.ts";
import { removeCounts } from "../measuring/remove-counts.ts";

/** Configuration of a bot: a bot has one for each name of its connectors. */
export interface BotConfiguration {
  _id: string;
  name: string;
  namespace: string;
  botId: string;
  /** Name of the bot's NLU application. */
  nlpModel: string;
  /** The key with which the bot connects; configurations of one program may share it. */
  apiKey: string;
  /** URL of the bot's webhook; null or blank: it connects by WebSocket. */
  webhookUrl: string | null;
  supportedLocales: string[];
}

/** A connector of a bot, in the form of Tock's connector configuration. */
export interface Connector {
  _id: string;
  /** Identifier of the connector, unique in its bot. */
  applicationId: string;
  namespace: string;
  botId: string;
  nlpModel: string;
  connectorType: ConnectorType;
  /** Of a test connector: the type of the tested one. */
  ownerConnectorType: ConnectorType | null;
  /** Name of the bot's configuration. */
  name: string;
  baseUrl: string | null;
  parameters: Record<string, string>;
  /** In lower case; null: the default path of its bot, see `addressOf`. */
  path: string | null;
  /** Of a test connector: id of the tested one. */
  targetConfigurationId: string | null;
}

/** Maximum connectors and configurations in the cache. */
const mostKept = 1_000;

type ConnectorQuery = SelectQueryBuilder<Tables, "connectors", { id: string }>;

/** Path of a connector: paths are compared ignoring case. */
export function addressOf({
  path,
  namespace,
  botId,
  applicationId,
}: Pick<Connector, "path" | "namespace" | "botId" | "applicationId">): string {
  return lowerCase(path ?? `/io/${namespace}/${botId}/${applicationId}`);
}

/** The configurations of bots and their connectors, each in the order of creation. */
export class Bots {
  readonly #database: Database;
  readonly #configurations: Documents<"bots", BotConfiguration>;
  readonly #connectors: Documents<"connectors", Connector>;
  /** The connectors of paths and the configurations of names, as chats look them up. */
  readonly #keptConnectors: Kept<Connector | undefined>;
  readonly #keptConfigurations: Kept<BotConfiguration | undefined>;

  constructor(database: Database) {
    this.#database = database;
    this.#keptConnectors = new Kept(database, "bots", mostKept);
    this.#keptConfigurations = new Kept(database, "bots", mostKept);
    this.#configurations = new Documents(
      database,
      "bots",
      ({ _id, namespace, botId, name, apiKey }) => ({ id: _id, namespace, botId, name, apiKey }),
    );
    this.#connectors = new Documents(database, "connectors", (connector) => ({
      id: connector._id,
      namespace: connector.namespace,
      botId: connector.botId,
      name: connector.name,
      applicationId: connector.applicationId,
      nlpModel: connector.nlpModel,
      address: addressOf(connector),
      targetConfigurationId: connector.targetConfigurationId,
    }));
  }

  /** The configurations of all bots. */
  list(): Promise<BotConfiguration[]> {
    return this.#configurations.find((query) => query.orderBy(byCreation));
  }

  /** The configurations of a bot. Names are compared exactly, case included. */
  configurations(namespace: string, botId: string): Promise<BotConfiguration[]> {
    return this.#configurations.find((query) =>
      query.where("namespace", "=", namespace).where("botId", "=", botId).orderBy(byCreation),
    );
  }

  /** The first configuration of a bot; `undefined` if the bot does not exist. */
  byName(namespace: string, botId: string): Promise<BotConfiguration | undefined> {
    return this.#configurations.first((query) =>
      query.where("namespace", "=", namespace).where("botId", "=", botId).orderBy(byCreation),
    );
  }

  /** The configuration of a bot by its name. */
  configuration({
    namespace,
    botId,
    name,
  }: Pick<BotConfiguration, "namespace" | "botId" | "name">): Promise<
    BotConfiguration | undefined
  > {
    return this.#keptConfigurations.get(JSON.stringify([namespace, botId, name]), () =>
      this.#configurations.first((query) =>
        query
          .where("namespace", "=", namespace)
          .where("botId", "=", botId)
          .where("name", "=", name),
      ),
    );
  }

  /** The configurations with an API key; empty for an unknown one. */
  withApiKey(apiKey: string): Promise<BotConfiguration[]> {
    return this.#configurations.find((query) =>
      query.where("apiKey", "=", apiKey).orderBy(byCreation),
    );
  }

  /** Whether a configuration has this API key. */
  async knowsApiKey(apiKey: string): Promise<boolean> {
    return (await this.withApiKey(apiKey)).length > 0;
  }

  async save(configuration: BotConfiguration): Promise<void> {
    await this.#changing(() => this.#configurations.save(configuration));
  }

  /**
   * Deletes a configuration with the connectors of its name.
   * @returns whether the configuration existed
   */
  remove(id: string): Promise<boolean> {
    return this.#changing(async () => {
      const known = await this.#configurations.get(id);
      if (known) {
        const { namespace, botId, name } = known;
        await this.#empty((query) =>
          query
            .where("namespace", "=", namespace)
            .where("botId", "=", botId)
            .where("name", "=", name),
        );
      }
      return this.#configurations.remove(id);
    });
  }

  /** Deletes the configurations of all bots of a namespace, with their connectors. */
  async removeNamespace(namespace: string): Promise<void> {
    await this.#database.write(async (tx) => {
      await this.#empty((query) => query.where("namespace", "=", namespace));
      await tx.deleteFrom("bots").where("namespace", "=", namespace).execute();
      this.#database.changed("bots", null);
    });
  }

  /** Deletes the connectors of an application, and the configurations of the bot with its name. */
  async removeOfApplication(namespace: string, name: string): Promise<void> {
    await this.#database.write(async (tx) => {
      await this.#empty((query) =>
        query
          .where("namespace", "=", namespace)
          .where(({ or, eb }) => or([eb("nlpModel", "=", name), eb("botId", "=", name)])),
      );
      await tx
        .deleteFrom("connectors")
        .where("namespace", "=", namespace)
        .where("nlpModel", "=", name)
        .execute();
      await tx
        .deleteFrom("bots")
        .where("namespace", "=", namespace)
        .where("botId", "=", name)
        .execute();
      this.#database.changed("bots", null);
    });
  }

  connector(id: string): Promise<Connector | undefined> {
    return this.#connectors.get(id);
  }

  /** The connectors of a bot, test connectors included. */
  connectors(namespace: string, botId: string): Promise<Connector[]> {
    return this.#connectors.find((query) =>
      query.where("namespace", "=", namespace).where("botId", "=", botId).orderBy(byCreation),
    );
  }

  /** The connectors of all bots that use an application. */
  connectorsOfModel(namespace: string, nlpModel: string): Promise<Connector[]> {
    return this.#connectors.find((query) =>
      query.where("namespace", "=", namespace).where("nlpModel", "=", nlpModel).orderBy(byCreation),
    );
  }

  /** The connector of a bot by its identifier. */
  connectorOf({
    namespace,
    botId,
    applicationId,
  }: Pick<Connector, "namespace" | "botId" | "applicationId">): Promise<Connector | undefined> {
    return this.#connectors.first((query) =>
      query
        .where("namespace", "=", namespace)
        .where("botId", "=", botId)
        .where("applicationId", "=", applicationId),
    );
  }

  /** The connector at a path. */
  connectorAt(path: string): Promise<Connector | undefined> {
    const address = lowerCase(path);
    return this.#keptConnectors.get(address, () =>
      this.#connectors.first((query) => query.where("address", "=", address)),
    );
  }

  /** Its configuration must exist at the end of the transaction. */
  async saveConnector(connector: Connector): Promise<void> {
    await this.#changing(() => this.#connectors.save(connector));
  }

  /**
   * Deletes a connector with its test connector.
   * @returns whether the connector existed
   */
  removeConnector(id: string): Promise<boolean> {
    return this.#changing(async () => {
      await this.#empty((query) =>
        query.where(({ or, eb }) => or([eb("id", "=", id), eb("targetConfigurationId", "=", id)])),
      );
      return this.#connectors.remove(id);
    });
  }

  /** Deletes the counts of connectors that are about to be deleted, a page at a time. */
  async #empty(select: (query: ConnectorQuery) => ConnectorQuery): Promise<void> {
    await this.#database.write(async (tx) => {
      const rows = await select(tx.selectFrom("connectors").select("id")).execute();
      for (const { id } of rows) await removeCounts(tx, id);
    });
  }

  #changing<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.#database.write(async () => {
      const result = await work();
      this.#database.changed("bots", null);
      return result;
    });
  }
}
