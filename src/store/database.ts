/**
 * The database of one data folder: a writer and a reader, transactions one after the other, and news of what changed.
 * Subjects (`applications.ts`, `sentences.ts`, …) get a `Database` and use nothing else of the store.
 */

import { AsyncLocalStorage } from "node:async_hooks";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Kysely, type Transaction } from "kysely";
import { nodeSqliteDialect, openReader, openWriter } from "./dialect.ts";
import { type FolderLock, lockFolder } from "./lock.ts";
import { migrate } from "./migrations.ts";
import type { Tables } from "./tables.ts";

/** News of a committed change. */
export interface Change {
  /** The subject that changed, named like its file: `sentences`, `intents`, … or `all` after a reset. */
  subject: string;
  /** The application it concerns; `null` when it concerns all. */
  applicationId: string | null;
}

interface Scope {
  transaction: Transaction<Tables>;
  changes: Change[];
  open: boolean;
}

const kept = new Set(["dataVersion", "models"]);

export class Database {
  readonly #writer: Kysely<Tables>;
  readonly #reader: Kysely<Tables>;
  readonly #lock: FolderLock | null;
  readonly #scope = new AsyncLocalStorage<Scope>();
  readonly #listeners = new Set<(change: Change) => void>();
  #closing: Promise<void> | undefined;

  private constructor(writer: Kysely<Tables>, reader: Kysely<Tables>, lock: FolderLock | null) {
    this.#writer = writer;
    this.#reader = reader;
    this.#lock = lock;
  }

  /**
   * Opens and migrates the database of a folder, which is made when it is not there.
   * @param folder `null` keeps everything in memory
   * @throws Error when another process uses the folder, or a newer program wrote it
   */
  static async open(folder: string | null): Promise<Database> {
    if (folder === null) {
      const only = new Kysely<Tables>({ dialect: nodeSqliteDialect(openWriter(":memory:")) });
      await migrate(only, "The database in memory");
      return new Database(only, only, null);
    }
    mkdirSync(folder, { recursive: true });
    const lock = lockFolder(folder);
    const file = join(folder, "data.sqlite");
    const writer = new Kysely<Tables>({ dialect: nodeSqliteDialect(openWriter(file)) });
    try {
      await migrate(writer, `The data folder ${folder}`);
      const reader = new Kysely<Tables>({ dialect: nodeSqliteDialect(openReader(file)) });
      return new Database(writer, reader, lock);
    } catch (error) {
      await writer.destroy();
      lock.release();
      throw error;
    }
  }

  /** For queries: sees what is committed, and inside `write` also what that transaction has written so far. */
  get read(): Kysely<Tables> {
    return this.#openScope()?.transaction ?? this.#reader;
  }

  /**
   * Runs `work` in a transaction; resolves after the commit has reached the disk, or throws and nothing is changed.
   * Transactions run one after the other. A `write` within a `write` joins the outer one: compose methods freely, and
   * await nothing slow inside.
   */
  async write<Result>(work: (tx: Transaction<Tables>) => Promise<Result>): Promise<Result> {
    const outer = this.#openScope();
    if (outer) return work(outer.transaction);
    const changes: Change[] = [];
    const result = await this.#writer.transaction().execute((transaction) => {
      const scope = { transaction, changes, open: true };
      return this.#scope.run(scope, async () => {
        try {
          return await work(transaction);
        } finally {
          scope.open = false;
        }
      });
    });
    for (const change of changes) for (const listener of this.#listeners) listener(change);
    return result;
  }

  /** Announces a change; listeners hear of it once the surrounding `write` is committed, and never if it is not. */
  changed(subject: string, applicationId: string | null): void {
    const scope = this.#openScope();
    if (!scope) throw new Error("changed() belongs inside write()");
    scope.changes.push({ subject, applicationId });
  }

  /** @returns a function that ends the listening */
  onChange(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Runs `work` once in the life of the data, in one transaction with the note that it was run.
   * @returns whether it was run now
   */
  async once(work: () => Promise<void>): Promise<boolean> {
    return this.write(async (tx) => {
      const done = await tx.selectFrom("dataVersion").select("seeded").executeTakeFirstOrThrow();
      if (done.seeded) return false;
      await work();
      await tx.updateTable("dataVersion").set({ seeded: 1 }).execute();
      return true;
    });
  }

  /**
   * Empties every table, except the version of the data, and the models: they are found by a fingerprint of what they
   * were trained from, so that one of before can only be used where it is right.
   */
  async clear(): Promise<void> {
    await this.write(async (tx) => {
      for (const { name } of await tx.introspection.getTables()) {
        if (!kept.has(name)) await tx.deleteFrom(name as keyof Tables).execute();
      }
      this.changed("all", null);
    });
  }

  /** Closing twice is closing once: the folder may be another process's by then. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    if (this.#reader !== this.#writer) await this.#reader.destroy();
    await this.#writer.destroy();
    this.#lock?.release();
  }

  /** The transaction around the current call; one that has ended (a timer started inside it) does not count. */
  #openScope(): Scope | undefined {
    const scope = this.#scope.getStore();
    return scope?.open ? scope : undefined;
  }
}
