/**
 * The database of one data folder: a writer and a reader, transactions in sequence, and notifications of changes.
 * Repositories (`applications.ts`, `sentences.ts`, …) get a `Database` and use nothing else of the store.
 */

import { AsyncLocalStorage } from "node:async_hooks";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { Kysely, type Transaction } from "kysely";
import { type AnyTables, emptyTables, replaceRows } from "../transfer/tables.ts";
import { Checkpoints } from "./checkpoints.ts";
import {
  changedRows,
  danglingRows,
  nodeSqliteDialect,
  openReader,
  openWriter,
  withoutReferences,
} from "./dialect.ts";
import { databaseName, openFolder, reserveFile } from "./folder.ts";
import { type FolderLock, lockFolder } from "./lock.ts";
import { LogOnDisk } from "./log-on-disk.ts";
import { migrate } from "./migrations.ts";
import type { Tables } from "./tables.ts";
import { WriteBehind } from "./write-behind.ts";

/** Notification of a committed change. */
export interface Change {
  /** The subject that changed, named like its file: `sentences`, `intents`, … or `all` after a reset. */
  subject: string;
  /** The application that it concerns; `null` for all. */
  applicationId: string | null;
}

interface Scope {
  transaction: Transaction<Tables>;
  changes: Change[];
  afterCommit: (() => void)[];
  open: boolean;
}

/** Writes in groups. Only the database flushes them, outside of transactions, which would wait for themselves. */
export type Group<Item> = Pick<WriteBehind<Item>, "add">;

export class Database {
  readonly #writer: Kysely<Tables>;
  readonly #reader: Kysely<Tables>;
  readonly #lock: FolderLock | null;
  /** Path of the database, or `null` in memory. */
  readonly #file: string | null;
  readonly #log: LogOnDisk | null;
  readonly #checkpoints: Checkpoints | null;
  readonly #scope = new AsyncLocalStorage<Scope>();
  readonly #listeners = new Set<(change: Change) => void>();
  readonly #groups: Pick<WriteBehind<unknown>, "flush">[] = [];
  readonly #awaited: Pick<WriteBehind<unknown>, "flush">[] = [];
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
    this.#log = file === null ? null : new LogOnDisk(file);
    const pause = (work: () => Promise<unknown>) => writer.connection().execute(work);
    this.#checkpoints = file === null ? null : new Checkpoints(file, pause);
  }

  /**
   * Opens and migrates the database of a folder, which is created if it is missing.
   * @param folder `null` keeps everything in memory
   * @throws Error if another process uses the folder, or a newer program wrote it
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
      writer = new Kysely<Tables>({ dialect: nodeSqliteDialect(openWriter(file, "NORMAL")) });
      await migrate(writer, `The data folder ${folder}`);
      const reader = new Kysely<Tables>({ dialect: nodeSqliteDialect(openReader(file)) });
      return new Database(writer, reader, lock, file);
    } catch (error) {
      await writer?.destroy();
      lock.release();
      throw error;
    }
  }

  /** For queries: includes committed data, and inside `write` also the writes of that transaction. */
  get read(): Kysely<Tables> {
    return this.#openScope()?.transaction ?? this.#reader;
  }

  /** Whether the call is inside `write`, where reads include uncommitted data. */
  get isWriting(): boolean {
    return this.#openScope() !== undefined;
  }

  /**
   * Runs `work` in a transaction that includes all acknowledged writes; resolves after the commit is on disk, or throws
   * and nothing is changed. Transactions run in sequence. A `write` within a `write` joins the outer one: methods can
   * be composed freely, but must not await anything slow inside.
   */
  async write<Result>(work: (tx: Transaction<Tables>) => Promise<Result>): Promise<Result> {
    const result = await this.step(work);
    if (!this.isWriting) await this.#log?.settle();
    return result;
  }

  /**
   * Like `write`, but does not wait for the disk: for a step of longer work that ends with a `write`. If the end is on
   * disk, all steps before it are.
   */
  async step<Result>(work: (tx: Transaction<Tables>) => Promise<Result>): Promise<Result> {
    const outer = this.#openScope();
    if (outer) return work(outer.transaction);
    for (const queue of this.#awaited) await queue.flush();
    return this.#transact(work);
  }

  async #transact<Result>(
    work: (tx: Transaction<Tables>) => Promise<Result>,
    writer: Kysely<Tables> = this.#writer,
  ): Promise<Result> {
    const changes: Change[] = [];
    const afterCommit: (() => void)[] = [];
    let rows = 0;
    const result = await writer.transaction().execute((transaction) => {
      const scope = { transaction, changes, afterCommit, open: true };
      return this.#scope.run(scope, async () => {
        try {
          const result = await work(transaction);
          if (this.#checkpoints) rows = await changedRows(transaction);
          return result;
        } finally {
          scope.open = false;
        }
      });
    });
    for (const work of afterCommit) work();
    this.#checkpoints?.committed(rows);
    for (const change of changes) this.#announce(change);
    return result;
  }

  /**
   * Writes in groups after the response, each group in one transaction. Reads of such data settle the database first.
   * @param report called with a group that could not be written, which is then lost
   * @param isAwaited whether transactions wait for it; if false, they may not include the latest items, which spares a
   *   commit for each transaction
   */
  groups<Item>(
    write: (tx: Transaction<Tables>, items: readonly Item[]) => Promise<void>,
    report: (error: unknown) => void,
    isAwaited = true,
  ): Group<Item> {
    const add = async (items: readonly Item[]) => {
      await this.#transact((tx) => write(tx, items));
      this.#log?.settle().catch(report);
    };
    // The timer may have been started inside a transaction that is still open.
    const queue = new WriteBehind<Item>((items) => this.#scope.exit(() => add(items)), report);
    this.#groups.push(queue);
    if (isAwaited) this.#awaited.push(queue);
    return queue;
  }

  /** Resolves when everything that is written is on disk. */
  async onDisk(): Promise<void> {
    await this.#log?.settle();
  }

  /** Resolves when everything acknowledged before this call is written; inside `write`, it already is. */
  async settle(): Promise<void> {
    if (this.#openScope()) return;
    for (const queue of this.#groups) await queue.flush();
  }

  /** Announces a change; listeners are called after the surrounding `write` is committed, and not if it fails. */
  changed(subject: string, applicationId: string | null): void {
    this.#scopeOf("changed").changes.push({ subject, applicationId });
  }

  /**
   * Runs `work` in the same step as the commit of the surrounding `write`, before any listener, and not if it fails:
   * for what is kept in memory and decides what readers see. After `write` is too late, because it waits for the disk.
   */
  afterCommit(work: () => void): void {
    this.#scopeOf("afterCommit").afterCommit.push(work);
  }

  #scopeOf(method: string): Scope {
    const scope = this.#openScope();
    if (!scope) throw new Error(`${method}() belongs inside write()`);
    return scope;
  }

  /** @returns a function that removes the listener */
  onChange(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Runs `work` once in the lifetime of the data; the same transaction records that it was run.
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
   * Empties every table, except those that are kept, and fills them again, in one transaction.
   * @param fill runs within a `write`; references to rows that do not exist are not refused before its end
   */
  async refill(fill: () => Promise<void>): Promise<void> {
    for (const queue of this.#awaited) await queue.flush();
    await this.#withoutReferences(async (tx) => {
      await emptyTables(tx as unknown as AnyTables, setImmediate);
      this.changed("all", null);
      await fill();
    });
    await this.#log?.settle();
  }

  /** @throws Error if a row then refers to one that does not exist; nothing is changed then */
  #withoutReferences(work: (tx: Transaction<Tables>) => Promise<void>): Promise<void> {
    const checked = async (tx: Transaction<Tables>) => {
      await work(tx);
      const [dangling] = await danglingRows(tx);
      if (dangling) {
        throw new Error(`A row of ${dangling.table} refers to a missing row of ${dangling.parent}`);
      }
    };
    return this.#writer
      .connection()
      .execute((writer) => withoutReferences(writer, () => this.#transact(checked, writer)));
  }

  /**
   * Yields texts from a consistent snapshot, however long the reader takes. In-memory data have only one connection:
   * then all texts are built before the first is yielded, so that a slow reader blocks no other work.
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
   * Replaces all data. `work` writes them into a file through its own connection, in another process and in one
   * transaction; writes of this process wait meanwhile.
   * @param work gets the path of the database, or `null` in memory; then it returns a file from which the data are read
   */
  async replace(work: (file: string | null) => Promise<string>): Promise<void> {
    if (this.#file === null) {
      const from = new Kysely<Tables>({ dialect: nodeSqliteDialect(openReader(await work(null))) });
      try {
        await this.#withoutReferences((tx) =>
          replaceRows(from as unknown as AnyTables, tx as unknown as AnyTables, setImmediate),
        );
      } finally {
        await from.destroy();
      }
    } else {
      const file = this.#file;
      await this.#writer.connection().execute(() => work(file));
    }
    this.#announce({ subject: "all", applicationId: null });
  }

  /** A second call does nothing: the folder may already be used by another process. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    if (this.#reader !== this.#writer) await this.#reader.destroy();
    await this.#log?.close();
    await this.#checkpoints?.close();
    await this.#writer.destroy();
    this.#lock?.release();
  }

  #announce(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }

  /** The transaction of the current call, unless it has ended (a timer was started inside it). */
  #openScope(): Scope | undefined {
    const scope = this.#scope.getStore();
    return scope?.open ? scope : undefined;
  }
}
