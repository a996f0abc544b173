import type { Database } from "./database.ts";

/** Cache of data that is read often and changed rarely, until its subject changes. */
export class Kept<Value> {
  readonly #database: Database;
  readonly #most: number;
  /** By key, least recently used first. */
  readonly #values = new Map<string, Value>();
  /** Number of changes: data read before a change is not cached after it. */
  #changes = 0;

  /**
   * @param subject as announced by `changed`
   * @param most maximum number of values
   */
  constructor(database: Database, subject: string, most: number) {
    this.#database = database;
    this.#most = most;
    database.onChange((change) => {
      if (change.subject === subject || change.subject === "all") this.forget();
    });
  }

  /** The value of a key; `undefined` values are not cached. */
  async get(key: string, read: () => Promise<Value>): Promise<Value> {
    // Uncommitted data may never be committed.
    if (this.#database.isWriting) return read();
    const kept = this.#values.get(key);
    if (kept !== undefined) return this.#keep(key, kept);
    const before = this.#changes;
    const value = await read();
    return before === this.#changes && value !== undefined ? this.#keep(key, value) : value;
  }

  /** Removes one value, or all of them. */
  forget(key?: string): void {
    this.#changes++;
    if (key === undefined) this.#values.clear();
    else this.#values.delete(key);
  }

  #keep(key: string, value: Value): Value {
    this.#values.delete(key);
    this.#values.set(key, value);
    const [oldest = key] = this.#values.keys();
    if (this.#values.size > this.#most) this.#values.delete(oldest);
    return value;
  }
}
