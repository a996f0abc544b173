import type { Database } from "./database.ts";

/** What is read often and changed seldom, in memory until its subject changes. */
export class Kept<Value> {
  readonly #database: Database;
  readonly #most: number;
  /** By key; the one that was asked for longest ago comes first. */
  readonly #values = new Map<string, Value>();
  /** Counts the changes: what was read before one is not kept after it. */
  #changes = 0;

  /**
   * @param subject as `changed` announces it
   * @param most values that are kept
   */
  constructor(database: Database, subject: string, most: number) {
    this.#database = database;
    this.#most = most;
    database.onChange((change) => {
      if (change.subject === subject || change.subject === "all") this.forget();
    });
  }

  /** The value of a key; one that is `undefined` is read again each time. */
  async get(key: string, read: () => Promise<Value>): Promise<Value> {
    // What a transaction has written may never be committed.
    if (this.#database.isWriting) return read();
    const kept = this.#values.get(key);
    if (kept !== undefined) return this.#keep(key, kept);
    const before = this.#changes;
    const value = await read();
    return before === this.#changes && value !== undefined ? this.#keep(key, value) : value;
  }

  /** Forgets one value, or all of them. */
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
