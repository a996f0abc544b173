/**
 * Imports of sentences. Many are staged in a temporary table, moved into the table of sentences in small transactions,
 * hidden from every reader, and published together in one more: no part of an import is visible before the rest, and no
 * other write waits long. At most a page is written in one transaction.
 */

import { setImmediate } from "node:timers/promises";
import type { Transaction } from "kysely";
import type { Database } from "../database/database.ts";
import { isMissingReference } from "../database/dialect.ts";
import type { Tables } from "../database/tables.ts";
import { reserved } from "../understanding/removed-applications.ts";
import type { Sentences } from "./sentences.ts";
import { StagedSentences } from "./staged-sentences.ts";

/** Sentences that are changed or deleted in one transaction: it takes some milliseconds. */
const pageSize = 40;

export class SentenceImports {
  readonly #database: Database;
  readonly #sentences: Sentences;
  readonly #running = new Set<Promise<unknown>>();
  /**
   * Imports whose end could not be written, for example on a full disk, and whether they are published. The end is
   * written before the next import or export.
   */
  readonly #unended = new Map<number, boolean>();
  /** Resolves when no import has hidden sentences in the table: those of one would keep those of another out. */
  #moved: Promise<unknown> = Promise.resolve();

  constructor(database: Database, sentences: Sentences) {
    this.#database = database;
    this.#sentences = sentences;
  }

  /**
   * Runs an import.
   * @param work adds sentences, and calls `finish` at the end; if it throws, nothing is changed
   */
  run<Result>(work: (staged: StagedSentences) => Promise<Result>): Promise<Result> {
    return this.#note(this.#run(work));
  }

  /** Resolves when no import is running, and nothing is left of any. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.allSettled(this.#running);
    await this.#endAll();
  }

  /**
   * Reverts incomplete imports of an earlier process; they are hidden at once.
   * @returns a promise: staged data are deleted, and published imports are completed
   */
  async recover(): Promise<{ recovered: Promise<void> }> {
    const unfinished = await this.#database.read
      .selectFrom("imports")
      .select(["id", "published"])
      .execute();
    const incomplete = unfinished.filter(({ published }) => published === 0);
    for (const { id } of incomplete) this.#sentences.hiddenImports.add(id);
    const recover = async () => {
      for (const { id, published } of unfinished) this.#unended.set(id, published === 1);
      await this.#endAll();
    };
    const recovered = this.#note(recover());
    this.#moved = recovered.catch(() => {});
    return { recovered };
  }

  #note<Result>(work: Promise<Result>): Promise<Result> {
    const ended = work.then(
      () => {},
      () => {},
    );
    this.#running.add(ended);
    void ended.then(() => this.#running.delete(ended));
    return work;
  }

  async #run<Result>(work: (staged: StagedSentences) => Promise<Result>): Promise<Result> {
    await this.#endAll();
    const { promise: moved, resolve: noteMoved } = Promise.withResolvers<void>();
    const turn = () => {
      const before = this.#moved;
      this.#moved = moved;
      return before;
    };
    const staged = new StagedSentences(this.#database, this.#sentences, turn);
    let result: Result;
    try {
      result = await work(staged);
    } catch (error) {
      if (staged.importId !== null) await this.#end(staged.importId, false);
      throw error;
    } finally {
      noteMoved();
      // Without waiting: the rows vanish with the connection at the latest.
      this.#note(staged.discard()).catch(() => {});
    }
    if (staged.importId !== null) await this.#end(staged.importId, true);
    return result;
  }

  async #endAll(): Promise<void> {
    for (const [importId, isPublished] of this.#unended) await this.#end(importId, isPublished);
  }

  async #end(importId: number, isPublished: boolean): Promise<void> {
    // While it is tried, nothing else tries it.
    this.#unended.delete(importId);
    try {
      await (isPublished ? this.#settle(importId) : this.#discard(importId));
    } catch (error) {
      this.#unended.set(importId, isPublished);
      throw error;
    }
  }

  async #discard(importId: number): Promise<void> {
    await this.#inPages(async (tx) => {
      const rows = tx.selectFrom("sentences").select("id").where("importId", "=", importId);
      const { numDeletedRows } = await tx
        .deleteFrom("sentences")
        .where("id", "in", rows.limit(pageSize))
        .executeTakeFirst();
      return Number(numDeletedRows);
    });
    await this.#forget(importId);
    this.#sentences.hiddenImports.delete(importId);
  }

  /** Writes the rest of a published import: changed sentences, and counts of the new ones. */
  async #settle(importId: number): Promise<void> {
    try {
      await this.#inPages((tx) => this.#sentences.applyChanges(tx, importId, pageSize));
    } catch (error) {
      // Its application was deleted meanwhile.
      if (!isMissingReference(error)) throw error;
    }
    for (let last: number | null = 0; last !== null; ) {
      const after: number = last;
      last = await this.#database.step((tx) => this.#sentences.countImported(tx, importId, after));
      await setImmediate();
    }
    await this.#forget(importId);
  }

  /** Deletes what belongs to an import and is not a sentence. */
  async #forget(importId: number): Promise<void> {
    await this.#database.step(async (tx) => {
      await tx.deleteFrom("sentenceChanges").where("importId", "=", importId).execute();
      const place = tx.selectFrom("imports").select("applicationId").where("id", "=", importId);
      await tx
        .deleteFrom("applications")
        .where("namespace", "=", reserved)
        .where("id", "=", place)
        .execute();
      await tx.deleteFrom("imports").where("id", "=", importId).execute();
    });
  }

  /** @param work processes one page in a transaction, and returns its size */
  async #inPages(work: (tx: Transaction<Tables>) => Promise<number>): Promise<void> {
    while ((await this.#database.step(work)) > 0) await setImmediate();
  }
}
