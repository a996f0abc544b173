import { setImmediate } from "node:timers/promises";
import type { Transaction } from "kysely";
import type { Database } from "../database/database.ts";
import { removePage, removeReferring } from "../database/removal.ts";
import type { Tables } from "../database/tables.ts";

/**
 * Namespace of the rows that no reader sees: they reserve applications of running imports, or keep the data of deleted
 * applications until they are deleted too.
 */
export const reserved = "";

/** Tables that hold many rows of an application, and are only read by its id. */
const large = ["sentences", "parseLogs"] as const;
const column = "applicationId";

/** Rows that are deleted in one transaction: it takes some milliseconds. */
const pageSize = 50;

/**
 * Deletes applications. Of a large one, only the row changes at first: readers do not see the application any more, and
 * its data are deleted in small transactions, so that no other write waits long.
 */
export class RemovedApplications {
  readonly #database: Database;
  readonly #report: (error: unknown) => void;
  readonly #running = new Set<Promise<void>>();
  #isClosed = false;

  /** @param report called if data of a deleted application cannot be deleted; the next start tries again */
  constructor(database: Database, report: (error: unknown) => void) {
    this.#database = database;
    this.#report = report;
  }

  /**
   * Deletes an application with all data that belong to it alone. Call it in a transaction.
   * @returns whether the application existed
   */
  async remove(tx: Transaction<Tables>, id: string): Promise<boolean> {
    await removeReferring(tx, "applications", id, new Set(large));
    // Models are kept by a reset, so they have no foreign key.
    await tx.deleteFrom("models").where("applicationId", "=", id).execute();
    if (!(await removeRows(tx, id))) {
      const { numDeletedRows } = await tx
        .deleteFrom("applications")
        .where("id", "=", id)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    }
    await tx
      .updateTable("applications")
      .set({ namespace: reserved, name: id, document: "{}" })
      .where("id", "=", id)
      .execute();
    this.#database.afterCommit(() => this.#finish(id));
    return true;
  }

  /** Continues what an earlier process has begun. */
  async recover(): Promise<void> {
    const { read } = this.#database;
    const imports = await read.selectFrom("imports").select("applicationId").execute();
    const awaited = new Set(imports.map(({ applicationId }) => applicationId));
    const hidden = await read
      .selectFrom("applications")
      .select("id")
      .where("namespace", "=", reserved)
      .execute();
    for (const { id } of hidden) if (!awaited.has(id)) this.#finish(id);
  }

  /** Resolves when all data of deleted applications are deleted. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  /** Stops; the next start continues. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.idle();
  }

  #finish(id: string): void {
    const finished = this.#removeAll(id).catch(this.#report);
    this.#running.add(finished);
    void finished.then(() => this.#running.delete(finished));
  }

  async #removeAll(id: string): Promise<void> {
    while (!this.#isClosed && (await this.#database.step((tx) => removeNext(tx, id)))) {
      await setImmediate();
    }
  }
}

/**
 * Deletes the next data of a deleted application, at the end its row.
 * @returns whether more may follow
 */
async function removeNext(tx: Transaction<Tables>, id: string): Promise<boolean> {
  const row = tx
    .selectFrom("applications")
    .select("id")
    .where("id", "=", id)
    .where("namespace", "=", reserved);
  // An import of all data may have restored the application.
  if (!(await row.executeTakeFirst())) return false;
  if (await removeRows(tx, id)) return true;
  await tx.deleteFrom("applications").where("id", "=", id).execute();
  return false;
}

/** @returns whether rows may be left */
async function removeRows(tx: Transaction<Tables>, id: string): Promise<boolean> {
  for (const table of large) {
    if ((await removePage(tx, { table, column }, id, pageSize)) === pageSize) return true;
  }
  return false;
}
