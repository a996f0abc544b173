/**
 * The database of one data folder: a writer and a reader, transactions one after the other, and news of what changed.
 * Subjects (`applications.ts`, `sentences.ts`, …) get a `Database` and use nothing else of the store.
 */

import { AsyncLocalStorage } from "node:async_hooks";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { Kysely, type Transaction } from "kysely";
import { type AnyTables, keptTables, replaceRows } from "../transfer/tables.ts";
import { nodeSqliteDialect, openReader, openWriter } from "./dialect.ts";
import { databaseName, openFolder, reserveFile } from "./folder.ts";
import { type FolderLock, lockFolder } from "./lock.ts";
import { migrate } from "./migrations.ts";
import type { Tables } from "./tables.ts";
import { WriteBehind } from "./write-behind.ts";

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

export class Database {
  readonly #writer: Kysely<Tables>;
  readonly #reader: Kysely<Tables>;
  readonly #lock: FolderLock | null;
  /** Path of the database, or `null` in memory. */
  readonly #file: string | null;
  readonly #scope = new AsyncLocalStorage<Scope>();
  readonly #listeners = new Set<(change: Change) => void>();
  readonly #groups: Pick<WriteBehind<unknown>, "flush">[] = [];
  #closing: Promise<void> | undefined;

  private constructor(
    writer: Kysely<Tables>,
    reader: Kysely<Tables>,
    lock: FolderLock | null,
    file: string | null,
  ) {
    this.#writer = writer;
    this.#reader = reader;
    this.#lock = lock;
    this.#file = file;
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
      return new Database(only, only, null, null);
    }
    openFolder(folder);
    const lock = lockFolder(folder);
    const file = join(folder, databaseName);
    let writer: Kysely<Tables> | undefined;
    try {
      reserveFile(file);
      writer = new Kysely<Tables>({ dialect: nodeSqliteDialect(openWriter(file)) });
      await migrate(writer, `The data folder ${folder}`);
      const reader = new Kysely<Tables>({ dialect: nodeSqliteDialect(openReader(file)) });
      return new Database(writer, reader, lock, file);
    } catch (error) {
      await writer?.destroy();
      lock.release();
      throw error;
    }
  }

  /** For queries: sees what is committed, and inside `write` also what that transaction has written so far. */
  get read(): Kysely<Tables> {
    return this.#openScope()?.transaction ?? this.#reader;
  }

  /** Whether the call is inside `write`, where reads see what is not committed yet. */
  get isWriting(): boolean {
    return this.#openScope() !== undefined;
  }

  /**
   * Runs `work` in a transaction, which sees all that was acknowledged; resolves after the commit has reached the disk, or
   * throws and nothing is changed.
   * Transactions run one after the other. A `write` within a `write` joins the outer one: compose methods freely, and
   * await nothing slow inside.
   */
  async write<Result>(work: (tx: Transaction<Tables>) => Promise<Result>): Promise<Result> {
    const outer = this.#openScope();
    if (outer) return work(outer.transaction);
    await this.settle();
    return this.#transact(work);
  }

  async #transact<Result>(work: (tx: Transaction<Tables>) => Promise<Result>): Promise<Result> {
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
    for (const change of changes) this.#announce(change);
    return result;
  }

  /**
   * Writes in groups behind the answers, each group in one transaction. Those who read what is written so settle the
   * database first.
   * @param report is told of a group that could not be written, which is then lost
   */
  groups<Item>(
    write: (tx: Transaction<Tables>, items: readonly Item[]) => Promise<void>,
    report: (error: unknown) => void,
  ): WriteBehind<Item> {
    const queue = new WriteBehind<Item>(
      // The timer may have been started inside a transaction that is still open.
      (items) => this.#scope.exit(() => this.#transact((tx) => write(tx, items))),
      report,
    );
    this.#groups.push(queue);
    return queue;
  }

  /** Resolves when everything acknowledged before this call is written; inside `write` it is. */
  async settle(): Promise<void> {
    if (this.#openScope()) return;
    for (const queue of this.#groups) await queue.flush();
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

  /** Empties every table, except those that stay where they are. */
  async clear(): Promise<void> {
    await this.write(async (tx) => {
      for (const { name } of await tx.introspection.getTables()) {
        if (!keptTables.has(name)) await tx.deleteFrom(name as keyof Tables).execute();
      }
      this.changed("all", null);
    });
  }

  /**
   * Gives out texts made of one state of the data, however long their reader takes. Data in memory have one connection
   * only: then all texts are made before the first is given, so that a slow reader blocks no one.
   */
  async *snapshot(
    read: (db: Transaction<Tables>) => AsyncGenerator<string>,
  ): AsyncGenerator<string> {
    if (this.#file === null) {
      const all = await this.#writer.transaction().execute(async (tx) => {
        const texts: string[] = [];
        for await (const text of read(tx)) texts.push(text);
        return texts;
      });
      for (const text of all) {
        yield text;
        await setImmediate();
      }
      return;
    }
    const own = new Kysely<Tables>({
      dialect: nodeSqliteDialect(openReader(this.#file), "begin"),
    });
    try {
      const transaction = await own.startTransaction().execute();
      yield* read(transaction);
      await transaction.commit().execute();
    } finally {
      await own.destroy();
    }
  }

  /**
   * Replaces all data. `work` writes them into a file through a connection of its own, in
   * another process and in one transaction; writes of this process wait meanwhile.
   * @param work is given the database, or `null` in memory; then it returns a file to take the data from
   */
  async replace(work: (file: string | null) => Promise<string>): Promise<void> {
    if (this.#file === null) {
      const from = new Kysely<Tables>({ dialect: nodeSqliteDialect(openReader(await work(null))) });
      try {
        await this.write(async (tx) => {
          await replaceRows(from as unknown as AnyTables, tx as unknown as AnyTables, setImmediate);
        });
      } finally {
        await from.destroy();
      }
    } else {
      const file = this.#file;
      await this.#writer.connection().execute(() => work(file));
    }
    this.#announce({ subject: "all", applicationId: null });
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

  #announce(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }

  /** The transaction around the current call; one that has ended (a timer started inside it) does not count. */
  #openScope(): Scope | undefined {
    const scope = this.#scope.getStore();
    return scope?.open ? scope : undefined;
  }
}
