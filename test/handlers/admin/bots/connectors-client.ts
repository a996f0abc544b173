import type { Answered } from "../../../support/user.ts";
import type { People } from "../people.ts";

export interface ShownConnector {
  _id: string;
  applicationId: string;
  [field: string]: unknown;
}

export const web = { id: "web", userInterfaceType: "textChat" };

/** A web connector of the demo's bot that does not exist yet. */
export const page = {
  applicationId: "page",
  botId: "travel",
  namespace: "app",
  nlpModel: "travel",
  connectorType: web,
  path: "/io/app/travel/page",
};

/** Calls the operations on connectors in the name of the demo's admin. */
export class ConnectorsClient {
  readonly #people: People;

  constructor(people: People) {
    this.#people = people;
  }

  save(changes: object = {}): Promise<Answered> {
    return this.#people.admin.post("/rest/admin/configuration/bot", { ...page, ...changes });
  }

  remove(id: string | undefined): Promise<Answered> {
    return this.#people.admin.delete(`/rest/admin/configuration/bot/${id}`);
  }

  async list(botId = "travel"): Promise<ShownConnector[]> {
    return (await this.#people.admin.get(`/rest/admin/configuration/bots/${botId}`)).body;
  }

  async ids(botId?: string): Promise<string[]> {
    return (await this.list(botId)).map(({ applicationId }) => applicationId);
  }

  async named(applicationId: string): Promise<ShownConnector | undefined> {
    return (await this.list()).find((connector) => connector.applicationId === applicationId);
  }

  /** Names of the configurations, with their keys. */
  async keys(botId = "travel"): Promise<Record<string, string>> {
    const { body } = await this.#people.admin.get(`/rest/admin/bots/${botId}`);
    return Object.fromEntries(
      body.map(({ name, apiKey }: Record<string, string>) => [name, apiKey]),
    );
  }

  /** Status of the health check of what is served at a path. */
  async health(path: string): Promise<number> {
    return (await this.#people.nobody.get(`${path}/healthcheck`)).status;
  }
}
