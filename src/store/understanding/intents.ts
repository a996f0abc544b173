import type { Intent } from "../../nlu/definitions.ts";
import type { Database } from "../database/database.ts";
import { Documents } from "../database/documents.ts";

/** Intents; one may belong to several applications of its namespace. */
export class Intents {
  readonly #database: Database;
  readonly #documents: Documents<"intents", Intent>;

  constructor(database: Database) {
    this.#database = database;
    this.#documents = new Documents(database, "intents", ({ _id, namespace, name }) => ({
      id: _id,
      namespace,
      name,
    }));
  }

  get(id: string): Promise<Intent | undefined> {
    return this.#documents.get(id);
  }

  /** All there are, page by page. */
  pages(): AsyncGenerator<Intent[]> {
    return this.#documents.pages((query) => query);
  }

  /** Those of one namespace, by name. */
  ofNamespace(namespace: string): Promise<Intent[]> {
    return this.#documents.find((query) =>
      query.where("namespace", "=", namespace).orderBy("name"),
    );
  }

  byName(namespace: string, name: string): Promise<Intent | undefined> {
    return this.#documents.first((query) =>
      query.where("namespace", "=", namespace).where("name", "=", name),
    );
  }

  /** The intents of these ids, in the order of the ids; unknown ids are left out. */
  async byIds(ids: readonly string[]): Promise<Intent[]> {
    const found = await this.#documents.find((query) => query.where("id", "in", ids));
    const byId = new Map(found.map((intent) => [intent._id, intent]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  async save(intent: Intent): Promise<void> {
    await this.#database.write(async () => {
      await this.#documents.save(intent);
      for (const id of intent.applications) this.#database.changed("intents", id);
    });
  }

  async remove(id: string): Promise<boolean> {
    return this.#database.write(async () => {
      this.#database.changed("intents", null);
      return this.#documents.remove(id);
    });
  }
}
