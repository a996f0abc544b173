import type { Intent } from "../../nlu/definitions.ts";
import { inPages } from "../../paging.ts";
import type { Database } from "../database/database.ts";
import { mostVariables } from "../database/dialect.ts";
import { Documents } from "../database/documents.ts";

/** Intents; one may belong to several applications. */
export class Intents {
  readonly #database: Database;
  readonly #documents: Documents<"intents", Intent>;

  constructor(database: Database) {
    this.#database = database;
    this.#documents = new Documents<"intents", Intent>(database, "intents", intentRow, [
      {
        field: "applications",
        table: "applicationIntents",
        owner: "intentId",
        member: "applicationId",
        saved: false,
      },
      {
        field: "sharedIntents",
        table: "sharedIntents",
        owner: "intentId",
        member: "sharedIntentId",
        saved: true,
      },
    ]);
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

  /** The intents with these ids, in their order; unknown ids are ignored. */
  async byIds(ids: readonly string[]): Promise<Intent[]> {
    const byId = new Map<string, Intent>();
    for await (const page of inPages(ids, mostVariables)) {
      const found = await this.#documents.find((query) => query.where("id", "in", page));
      for (const intent of found) byId.set(intent._id, intent);
    }
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  /** Saves an intent; its applications are saved with these. */
  async save(intent: Omit<Intent, "applications">): Promise<void> {
    await this.#database.write(async (tx) => {
      await this.#documents.save(intent as Intent);
      const applications = await tx
        .selectFrom("applicationIntents")
        .select("applicationId")
        .where("intentId", "=", intent._id)
        .execute();
      for (const { applicationId } of applications)
        this.#database.changed("intents", applicationId);
    });
  }

  /** Deletes an intent, and its references in applications and intents. */
  async remove(id: string): Promise<boolean> {
    return this.#database.write(async () => {
      this.#database.changed("intents", null);
      return this.#documents.remove(id);
    });
  }
}

/** The searched columns of an intent. */
export function intentRow({ _id, namespace, name }: Pick<Intent, "_id" | "namespace" | "name">) {
  return { id: _id, namespace, name };
}
