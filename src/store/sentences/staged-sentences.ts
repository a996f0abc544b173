/** The sentences of one import, until they are published. */

import { setImmediate } from "node:timers/promises";
import type { Transaction } from "kysely";
import type { Sentence } from "../../nlu/definitions.ts";
import type { Database } from "../database/database.ts";
import { isMissingReference } from "../database/dialect.ts";
import type { Tables } from "../database/tables.ts";
import { reserved } from "../understanding/removed-applications.ts";
import { type SentenceKey, sentenceId } from "./sentence-id.ts";
import { sentenceRow } from "./sentence-row.ts";
import type { Sentences } from "./sentences.ts";
import { StagingTable } from "./staging-table.ts";

/** Sentences of one transaction: it takes some milliseconds. */
const pageSize = 40;

/** Existing sentences that change when an import is published; more change right after it. */
const changedAtOnce = 500;

/** Combines an imported sentence with the existing one; `null` leaves everything unchanged. */
export type MakeSentence = (known: Sentence | undefined) => Sentence | null;

/** The target of a running import was replaced; the message says what happened. */
export class ImportOvertaken extends Error {}

interface Begun {
  importId: number;
  table: StagingTable;
}

export class StagedSentences {
  readonly #database: Database;
  readonly #sentences: Sentences;
  readonly #turn: () => Promise<unknown>;
  #begun: Begun | undefined;
  #newApplication: string | null = null;
  #waiting: { key: SentenceKey; make: MakeSentence }[] = [];

  /** @param turn resolves when the sentences of this import may be moved */
  constructor(database: Database, sentences: Sentences, turn: () => Promise<unknown>) {
    this.#database = database;
    this.#sentences = sentences;
    this.#turn = turn;
  }

  /** `null` until sentences are staged. */
  get importId(): number | null {
    return this.#begun?.importId ?? null;
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
    if (this.#begun) {
      await this.#write();
      await this.#turn();
      await this.#move(this.#begun).catch(overtaken);
      await this.#publish(this.#begun.importId, write);
    } else await this.#writeAtOnce(write);
  }

  /** Deletes what is staged. */
  async discard(): Promise<void> {
    const table = this.#begun?.table;
    if (!table) return;
    while (await this.#database.step((tx) => table.remove(tx))) await setImmediate();
  }

  async #writeAtOnce(write: () => Promise<void>): Promise<void> {
    const writing = this.#database.write(async () => {
      for (const { key, make } of this.#waiting) await this.#sentences.combine(key, make);
      await write();
    });
    await writing.catch(overtaken);
  }

  /** Makes hidden sentences of the staged ones. */
  async #move({ importId, table }: Begun): Promise<void> {
    for (let last: string | null = ""; last !== null; ) {
      const after: string = last;
      last = await this.#step(importId, (tx) => table.move(tx, after));
      await setImmediate();
    }
  }

  async #publish(importId: number, write: () => Promise<void>): Promise<void> {
    await this.#database.write(async (tx) => {
      const { numUpdatedRows } = await tx
        .updateTable("imports")
        .set({ published: 1 })
        .where("id", "=", importId)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) throw replaced();
      await write();
      await this.#sentences.applyChanges(tx, importId, changedAtOnce);
      this.#database.afterCommit(() => this.#sentences.hiddenImports.delete(importId));
    });
  }

  async #write(): Promise<void> {
    const page = this.#waiting;
    this.#waiting = [];
    if (page.length === 0) return;
    this.#begun ??= await this.#begin();
    const { importId, table } = this.#begun;
    await this.#step(importId, (tx) => this.#writePage(tx, importId, table, page));
    await setImmediate();
  }

  /**
   * @throws ImportOvertaken if all data were replaced meanwhile: after a crash, nothing would tell that what is written
   *   now belongs to an incomplete import
   */
  async #step<Result>(
    importId: number,
    work: (tx: Transaction<Tables>) => Promise<Result>,
  ): Promise<Result> {
    return this.#database.step(async (tx) => {
      const running = tx.selectFrom("imports").select("id").where("id", "=", importId);
      if (!(await running.executeTakeFirst())) throw replaced();
      return work(tx);
    });
  }

  async #begin(): Promise<Begun> {
    const applicationId = this.#newApplication;
    const begun = await this.#database.step(async (tx) => {
      if (applicationId !== null) {
        const row = { id: applicationId, namespace: reserved, name: applicationId, document: "{}" };
        await tx.insertInto("applications").values(row).execute();
      }
      const { id: importId } = await tx
        .insertInto("imports")
        .values({ applicationId })
        .returning("id")
        .executeTakeFirstOrThrow();
      const table = new StagingTable(importId);
      await table.create(tx);
      return { importId, table };
    });
    this.#sentences.hiddenImports.add(begun.importId);
    return begun;
  }

  async #writePage(
    tx: Transaction<Tables>,
    importId: number,
    table: StagingTable,
    page: readonly { key: SentenceKey; make: MakeSentence }[],
  ): Promise<void> {
    const named = page.map(({ key, make }) => ({ id: sentenceId(key), make }));
    const ids = named.map(({ id }) => id);
    // Sentences of other imports are hidden from this one too.
    const existing = new Map<string, Sentence>();
    for await (const visible of this.#sentences.byIds(ids)) {
      for (const sentence of visible) existing.set(sentenceId(sentence), sentence);
    }
    const staged = await table.known(tx, ids);
    const changed = await changesOf(tx, importId, ids);
    for (const { id, make } of named) {
      const sentence = make(changed.get(id) ?? existing.get(id) ?? staged.get(id));
      if (!sentence) continue;
      if (existing.has(id)) {
        changed.set(id, sentence);
        await change(tx, importId, id, sentence);
      } else {
        staged.set(id, sentence);
        const row = { ...sentenceRow(sentence), document: JSON.stringify(sentence), importId };
        await table.save(tx, row);
      }
    }
  }
}

async function changesOf(
  tx: Transaction<Tables>,
  importId: number,
  ids: readonly string[],
): Promise<Map<string, Sentence>> {
  const rows = await tx
    .selectFrom("sentenceChanges")
    .select(["id", "document"])
    .where("importId", "=", importId)
    .where("id", "in", ids)
    .execute();
  return new Map(rows.map(({ id, document }) => [id, JSON.parse(document) as Sentence]));
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

function replaced(): ImportOvertaken {
  return new ImportOvertaken("The data were replaced");
}

/** Sentences of a deleted application cannot be written. */
function overtaken(error: unknown): never {
  if (isMissingReference(error)) throw new ImportOvertaken("The application was deleted");
  throw error;
}
