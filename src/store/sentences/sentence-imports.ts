/**
 * Imports of sentences. Many are written in small transactions, hidden from every reader, and published together in one
 * more: no part of an import is visible before the rest, and no other write waits long. At most a page is written in one
 * transaction.
 */

import { setImmediate } from "node:timers/promises";
import { CompiledQuery, type Transaction } from "kysely";
import type { Sentence } from "../../nlu/definitions.ts";
import type { Database } from "../database/database.ts";
import { isMissingReference } from "../database/dialect.ts";
import type { Tables } from "../database/tables.ts";
import { reserved } from "../understanding/applications.ts";
import { type SentenceKey, sentenceId } from "./sentence-id.ts";
import { sentenceRow } from "./sentence-row.ts";
import type { Sentences } from "./sentences.ts";

/** Sentences of one transaction: it takes some milliseconds. */
const pageSize = 40;

/** Existing sentences that change when an import is published; more change right after it. */
const changedAtOnce = 500;

/** Combines an imported sentence with the existing one; `null` leaves everything unchanged. */
export type MakeSentence = (known: Sentence | undefined) => Sentence | null;

/** The target of a running import was replaced. */
export class ImportOvertaken extends Error {}

export class SentenceImports {
  readonly #database: Database;
  readonly #sentences: Sentences;
  readonly #running = new Set<Promise<unknown>>();

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

  /** Resolves when no import is running. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.allSettled(this.#running);
  }

  /**
   * Reverts incomplete imports of an earlier process; they are hidden at once.
   * @returns a promise: staged data are deleted, and published imports are completed
   */
  async recover(): Promise<{ recovered: Promise<void> }> {
    const unfinished = await this.#database.read.selectFrom("imports").select("id").execute();
    for (const { id } of unfinished) this.#sentences.hiddenImports.add(id);
    const recover = async () => {
      for (const { id } of unfinished) await this.#discard(id);
      await this.#settle(null);
    };
    return { recovered: this.#note(recover()) };
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
    const staged = new StagedSentences(this.#database, this.#sentences);
    let result: Result;
    try {
      result = await work(staged);
    } catch (error) {
      if (staged.importId !== null) await this.#discard(staged.importId);
      throw error;
    }
    if (staged.importId !== null) await this.#settle(staged.importId);
    return result;
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
    this.#sentences.hiddenImports.delete(importId);
  }

  /**
   * Writes the rest of a published import: changed sentences, and counts of the new ones.
   * @param importId `null`: of all published imports
   */
  async #settle(importId: number | null): Promise<void> {
    await this.#inPages((tx) => this.#sentences.applyChanges(tx, importId, pageSize));
    await this.#inPages((tx) => this.#sentences.settleImported(tx, importId, pageSize));
  }

  /** @param work processes one page in a transaction, and returns its size */
  async #inPages(work: (tx: Transaction<Tables>) => Promise<number>): Promise<void> {
    while ((await this.#database.step(work)) > 0) await setImmediate();
  }
}

/** The sentences of one import. */
export class StagedSentences {
  readonly #database: Database;
  readonly #sentences: Sentences;
  #importId: number | null = null;
  #newApplication: string | null = null;
  #waiting: { key: SentenceKey; make: MakeSentence }[] = [];
  /** Cached, because building it takes longer than running it. */
  #query: StageQuery | undefined;

  constructor(database: Database, sentences: Sentences) {
    this.#database = database;
    this.#sentences = sentences;
  }

  /** `null` until sentences are staged. */
  get importId(): number | null {
    return this.#importId;
  }

  /** Names an application that `finish` creates: every sentence belongs to one. */
  reserve(applicationId: string): void {
    this.#newApplication = applicationId;
  }

  /** Adds a sentence; earlier added ones count as existing. */
  async add(key: SentenceKey, make: MakeSentence): Promise<void> {
    this.#waiting.push({ key, make });
    if (this.#waiting.length > pageSize) await this.#write();
  }

  /**
   * Publishes all added sentences in one transaction with `write`.
   * @throws ImportOvertaken if all data were replaced meanwhile
   */
  async finish(write: () => Promise<void>): Promise<void> {
    if (this.#importId === null) await this.#writeAtOnce(write);
    else await this.#publish(this.#importId, write);
  }

  async #writeAtOnce(write: () => Promise<void>): Promise<void> {
    const writing = this.#database.write(async () => {
      for (const { key, make } of this.#waiting) await this.#sentences.combine(key, make);
      await write();
    });
    await writing.catch(overtaken);
  }

  async #publish(importId: number, write: () => Promise<void>): Promise<void> {
    await this.#write();
    await this.#database.write(async (tx) => {
      const gone = await tx.deleteFrom("imports").where("id", "=", importId).execute();
      if (gone[0]?.numDeletedRows === 0n) throw new ImportOvertaken("The data were replaced.");
      await write();
      await this.#sentences.applyChanges(tx, importId, changedAtOnce);
      this.#database.afterCommit(() => this.#sentences.hiddenImports.delete(importId));
    });
  }

  async #write(): Promise<void> {
    const page = this.#waiting;
    this.#waiting = [];
    if (page.length === 0) return;
    const importId = this.#importId ?? (await this.#begin());
    await this.#database.step((tx) => this.#writePage(tx, importId, page)).catch(overtaken);
    await setImmediate();
  }

  async #begin(): Promise<number> {
    const applicationId = this.#newApplication;
    const begun = await this.#database.step(async (tx) => {
      if (applicationId !== null) {
        const row = { id: applicationId, namespace: reserved, name: applicationId, document: "{}" };
        await tx.insertInto("applications").values(row).execute();
      }
      const { id } = await tx
        .insertInto("imports")
        .values({ applicationId })
        .returning("id")
        .executeTakeFirstOrThrow();
      return id;
    });
    this.#sentences.hiddenImports.add(begun);
    this.#importId = begun;
    return begun;
  }

  async #writePage(
    tx: Transaction<Tables>,
    importId: number,
    page: readonly { key: SentenceKey; make: MakeSentence }[],
  ): Promise<void> {
    const named = page.map(({ key, make }) => ({ id: sentenceId(key), make }));
    const ids = named.map(({ id }) => id);
    const known = new Map<string, { sentence: Sentence | undefined; isStaged: boolean }>();
    const rows = await tx
      .selectFrom("sentences")
      .select(["id", "document", "importId"])
      .where("id", "in", ids)
      .execute();
    for (const { id, document, importId: owner } of rows) {
      const isStaged = owner === importId;
      // Staged sentences of other imports are hidden from this one too.
      const isHidden = owner !== null && !isStaged && this.#sentences.hiddenImports.has(owner);
      known.set(id, { sentence: isHidden ? undefined : JSON.parse(document), isStaged });
    }
    const changes = await tx
      .selectFrom("sentenceChanges")
      .select(["id", "document"])
      .where("importId", "=", importId)
      .where("id", "in", ids)
      .execute();
    for (const { id, document } of changes) {
      known.set(id, { sentence: JSON.parse(document), isStaged: false });
    }
    for (const { id, make } of named) {
      const { sentence: before, isStaged = true } = known.get(id) ?? {};
      const sentence = make(before);
      if (!sentence) continue;
      known.set(id, { sentence, isStaged });
      if (isStaged) await this.#stage(tx, importId, sentence);
      else await change(tx, importId, id, sentence);
    }
  }

  /** A sentence that was written since it was looked up is not changed. */
  async #stage(tx: Transaction<Tables>, importId: number, sentence: Sentence): Promise<void> {
    const row = { ...sentenceRow(sentence), document: JSON.stringify(sentence) };
    const values = { ...row, importId };
    this.#query ??= compileStaging(tx, values);
    const { sql, columns } = this.#query;
    await tx.executeQuery(
      CompiledQuery.raw(
        sql,
        columns.map((name) => values[name]),
      ),
    );
  }
}

async function change(
  tx: Transaction<Tables>,
  importId: number,
  id: string,
  sentence: Sentence,
): Promise<void> {
  const row = { id, importId, document: JSON.stringify(sentence) };
  await tx
    .insertInto("sentenceChanges")
    .values(row)
    .onConflict((conflict) => conflict.columns(["importId", "id"]).doUpdateSet(row))
    .execute();
}

/** Sentences of a deleted application cannot be written. */
function overtaken(error: unknown): never {
  if (isMissingReference(error)) throw new ImportOvertaken("The application was deleted.");
  throw error;
}

type Row = Tables["sentences"];

/** The statement that stages a sentence, and the order of its values. */
interface StageQuery {
  sql: string;
  columns: readonly (keyof Row)[];
}

function compileStaging(tx: Transaction<Tables>, row: Row): StageQuery {
  const columns = Object.keys(row) as (keyof Row)[];
  const { sql } = tx
    .insertInto("sentences")
    .values(row)
    .onConflict((conflict) =>
      conflict
        .column("id")
        .doUpdateSet((is) =>
          Object.fromEntries(columns.map((name) => [name, is.ref(`excluded.${name}`)])),
        )
        .whereRef("sentences.importId", "=", (is) => is.ref("excluded.importId")),
    )
    .compile();
  return { sql, columns };
}
