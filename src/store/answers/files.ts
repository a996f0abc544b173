import { randomUUID } from "node:crypto";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/database.ts";

/**
 * A name for a file that is uploaded: its namespace, an id that nobody can guess, and the ending that tells its kind.
 * @param ending `png`
 */
export function newFileName(namespace: string, ending: string): string {
  return `${namespace}${randomUUID()}.${ending}`;
}

/** As long as the id in a name. */
const idLength = "00000000-0000-0000-0000-000000000000".length;

/** Files that were uploaded for the messages of bots, by name. */
export class Files {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  /** The bytes of a file; names are compared exactly. */
  async get(name: string): Promise<Uint8Array | undefined> {
    const row = await this.#database.read
      .selectFrom("files")
      .select("bytes")
      .where("name", "=", name)
      .executeTakeFirst();
    return row?.bytes;
  }

  /** The namespace in the name of a file; empty when it is not such a name. */
  namespaceOf(name: string): string {
    const ending = name.lastIndexOf(".");
    return name.slice(0, Math.max(0, ending - idLength));
  }

  async has(name: string): Promise<boolean> {
    const row = await this.#database.read
      .selectFrom("files")
      .select("name")
      .where("name", "=", name)
      .executeTakeFirst();
    return row !== undefined;
  }

  /** Keeps a file, in the place of one of the same name. */
  async save(name: string, bytes: Uint8Array): Promise<void> {
    await this.#database.write(async (tx) => {
      const date = this.#clock.now().toISOString();
      await tx.deleteFrom("files").where("name", "=", name).execute();
      await tx.insertInto("files").values({ name, bytes, date }).execute();
    });
  }
}
