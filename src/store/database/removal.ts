import { setImmediate } from "node:timers/promises";
import type { Kysely } from "kysely";
import { type Reference, referencesTo } from "./dialect.ts";
import type { Tables } from "./tables.ts";

/** Rows that are deleted at a time; other work runs in between. */
const pageSize = 500;

/**
 * Deletes the rows that reference a row. Cascading deletion would delete all of them in one statement and block the
 * thread. Call it in a transaction.
 * @param except tables whose rows are left
 */
export async function removeReferring(
  tx: Kysely<Tables>,
  parent: keyof Tables,
  id: string,
  except: ReadonlySet<string> = new Set(),
): Promise<void> {
  for (const reference of await referencesTo(tx, parent)) {
    if (except.has(reference.table)) continue;
    while ((await removePage(tx, reference, id, pageSize)) > 0) await setImmediate();
  }
}

/**
 * Deletes rows that reference a row.
 * @param most maximum number of them
 * @returns their number
 */
export async function removePage(
  tx: Kysely<Tables>,
  { table, column }: Reference,
  id: string,
  most: number,
): Promise<number> {
  const db = tx as unknown as Kysely<Record<string, Record<string, unknown>>>;
  const page = db.selectFrom(table).select("rowid").where(column, "=", id).limit(most);
  const { numDeletedRows } = await db
    .deleteFrom(table)
    .where("rowid", "in", page)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
