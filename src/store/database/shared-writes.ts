import type { Transaction } from "kysely";
import type { Database } from "./database.ts";
import type { Tables } from "./tables.ts";

/** Maximum items of one transaction; in between, requests are handled. */
const groupSize = 16;

interface Waiting<Item> {
  item: Item;
  resolve(): void;
  reject(error: unknown): void;
}

/**
 * Writes of concurrent callers that share transactions: while one is being written to disk, later callers wait for the
 * next, which holds the items of all of them. A single caller does not wait longer than alone.
 */
export class SharedWrites<Item> {
  readonly #write: (items: readonly Item[]) => Promise<void>;
  readonly #settle: () => Promise<void>;
  #waiting: Waiting<Item>[] = [];
  #isRunning = false;

  /**
   * @param write writes items in one transaction, or throws and nothing is changed. Items of a group that fails are
   *   written again, each alone, so that only the caller of the faulty one gets its error
   * @param settle resolves when what was written is on disk
   */
  constructor(write: (items: readonly Item[]) => Promise<void>, settle: () => Promise<void>) {
    this.#write = write;
    this.#settle = settle;
  }

  /** Resolves when the item is on disk; throws if it cannot be written. */
  add(item: Item): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      if (!this.#isRunning) void this.#run();
    });
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    while (this.#waiting.length > 0) {
      const group = this.#waiting.slice(0, groupSize);
      this.#waiting = this.#waiting.slice(groupSize);
      await this.#writeGroup(group);
    }
    this.#isRunning = false;
  }

  async #writeGroup(group: readonly Waiting<Item>[]): Promise<void> {
    try {
      await this.#write(group.map(({ item }) => item));
    } catch (error) {
      if (group.length === 1) for (const { reject } of group) reject(error);
      else for (const waiting of group) await this.#writeGroup([waiting]);
      return;
    }
    try {
      await this.#settle();
      for (const { resolve } of group) resolve();
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  }
}

/**
 * A function that writes an item and resolves when it is on disk. Concurrent calls share transactions, because a commit
 * is the larger part of a small write; inside `Database.write`, an item is written in that transaction.
 * @param write one item; must not await anything slow
 */
export function sharedWrites<Item>(
  database: Database,
  write: (tx: Transaction<Tables>, item: Item) => Promise<void>,
): (item: Item) => Promise<void> {
  const writes = new SharedWrites<Item>(
    (items) =>
      database.step(async (tx) => {
        for (const item of items) await write(tx, item);
      }),
    () => database.onDisk(),
  );
  return (item) =>
    database.isWriting ? database.write((tx) => write(tx, item)) : writes.add(item);
}
