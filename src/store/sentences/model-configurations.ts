import type { components } from "../../../generated/admin/types.ts";
import type { Database } from "../database/database.ts";
import { Documents } from "../database/documents.ts";

/** Training configuration of an application's models, as saved. */
export interface ModelConfiguration {
  applicationId: string;
  engine: string;
  configuration: components["schemas"]["NlpApplicationConfiguration"];
}

/** Training configurations that differ from the default: one per application and engine. */
export class ModelConfigurations {
  readonly #documents: Documents<"modelConfigurations", ModelConfiguration>;

  constructor(database: Database) {
    this.#documents = new Documents(database, "modelConfigurations", (document) => ({
      id: modelConfigurationId(document),
      applicationId: document.applicationId,
    }));
  }

  async get(applicationId: string, engine: string) {
    const saved = await this.#documents.get(modelConfigurationId({ applicationId, engine }));
    return saved?.configuration;
  }

  /** No notification: it applies from the next build on. */
  async save(configuration: ModelConfiguration): Promise<void> {
    await this.#documents.save(configuration);
  }
}

export function modelConfigurationId({
  applicationId,
  engine,
}: Pick<ModelConfiguration, "applicationId" | "engine">): string {
  return `${applicationId} ${engine}`;
}
