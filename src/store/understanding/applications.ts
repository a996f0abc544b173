import type { Application } from "../../nlu/definitions.ts";
import type { Database } from "../database/database.ts";
import { Documents } from "../database/documents.ts";
import { type RemovedApplications, reserved } from "./removed-applications.ts";

/** Applications: a namespace, a name, languages, and the ids of their intents in the order of attachment. */
export class Applications {
  readonly #database: Database;
  readonly #removed: RemovedApplications;
  readonly #documents: Documents<"applications", Application>;

  constructor(database: Database, removed: RemovedApplications) {
    this.#database = database;
    this.#removed = removed;
    this.#documents = new Documents(
      database,
      "applications",
      ({ _id, namespace, name }) => ({ id: _id, namespace, name }),
      [
        {
          field: "intents",
          table: "applicationIntents",
          owner: "applicationId",
          member: "intentId",
          saved: true,
        },
      ],
    );
  }

  list(): Promise<Application[]> {
    return this.#documents.find((query) =>
      query.where("namespace", "!=", reserved).orderBy("namespace").orderBy("name"),
    );
  }

  /** Those of one namespace, by name. */
  ofNamespace(namespace: string): Promise<Application[]> {
    return this.#documents.find((query) =>
      query.where("namespace", "=", namespace).orderBy("name"),
    );
  }

  get(id: string): Promise<Application | undefined> {
    return this.#documents.first((query) =>
      query.where("id", "=", id).where("namespace", "!=", reserved),
    );
  }

  /** Names are compared exactly, case included. */
  byName(namespace: string, name: string): Promise<Application | undefined> {
    return this.#documents.first((query) =>
      query.where("namespace", "=", namespace).where("name", "=", name),
    );
  }

  async save(application: Application): Promise<void> {
    await this.#database.write(async () => {
      await this.#documents.save(application);
      this.#database.changed("applications", application._id);
    });
  }

  /**
   * Deletes an application with all data that belong to it alone: sentences, logs, counts, builds, tests, models.
   * @returns whether the application existed
   */
  async remove(id: string): Promise<boolean> {
    return this.#database.write(async (tx) => {
      this.#database.changed("applications", id);
      return this.#removed.remove(tx, id);
    });
  }
}
