import type { Dictionary, EntityType } from "../../nlu/definitions.ts";
import { inPages } from "../../paging.ts";
import type { Database } from "../database/database.ts";
import { mostVariables } from "../database/dialect.ts";
import { Documents } from "../database/documents.ts";

/** Entity types, and dictionaries of those with predefined values; both are identified by qualified name. */
export class EntityTypes {
  readonly #database: Database;
  readonly #types: Documents<"entityTypes", EntityType>;
  readonly #dictionaries: Documents<"dictionaries", Dictionary>;

  constructor(database: Database) {
    this.#database = database;
    this.#types = new Documents(database, "entityTypes", ({ _id, name }) => ({ id: _id, name }));
    this.#dictionaries = new Documents(database, "dictionaries", (dictionary) => ({
      id: `${dictionary.namespace}:${dictionary.entityName}`,
    }));
  }

  list(): Promise<EntityType[]> {
    return this.#types.find((query) => query.orderBy("name"));
  }

  /** Those of one namespace, by name. */
  ofNamespace(namespace: string): Promise<EntityType[]> {
    // Names begin with the namespace and a colon; the next character is the semicolon.
    return this.#types.find((query) =>
      query.where("name", ">", `${namespace}:`).where("name", "<", `${namespace};`).orderBy("name"),
    );
  }

  byName(name: string): Promise<EntityType | undefined> {
    return this.#types.first((query) => query.where("name", "=", name));
  }

  async byNames(names: readonly string[]): Promise<EntityType[]> {
    const found: EntityType[] = [];
    for await (const page of inPages(names, mostVariables)) {
      found.push(...(await this.#types.find((query) => query.where("name", "in", page))));
    }
    return found.sort((one, other) => (one.name < other.name ? -1 : 1));
  }

  /** Whether any entity type has hidden texts. */
  async anyObfuscated(): Promise<boolean> {
    const all = await this.list();
    return all.some(({ obfuscated }) => obfuscated);
  }

  async save(type: EntityType): Promise<void> {
    await this.#database.write(async () => {
      await this.#types.save(type);
      this.#database.changed("entity-types", null);
    });
  }

  async remove(id: string): Promise<boolean> {
    return this.#database.write(async () => {
      this.#database.changed("entity-types", null);
      return this.#types.remove(id);
    });
  }

  dictionary(name: string): Promise<Dictionary | undefined> {
    return this.#dictionaries.get(name);
  }

  async removeDictionary(name: string): Promise<void> {
    await this.#database.write(async () => {
      this.#database.changed("entity-types", null);
      await this.#dictionaries.remove(name);
    });
  }

  async saveDictionary(dictionary: Dictionary): Promise<void> {
    await this.#database.write(async () => {
      await this.#dictionaries.save(dictionary);
      this.#database.changed("entity-types", null);
    });
  }
}
