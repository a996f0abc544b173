import { setImmediate } from "node:timers/promises";
import type { Kysely } from "kysely";
import { referencesTo } from "./dialect.ts";
import type { Tables } from "./tables.ts";

/** Rows that are deleted at a time; other work runs in between. */
const pageSize = 500;

/**
 * Deletes the rows that reference a row. Cascading deletion would delete all of them in one statement and block the
 * thread. Call it in a transaction.
 */
export async function removeReferring(
  tx: Kysely<Tables>,
  parent: keyof Tables,
  id: string,
): Promise<void> {
  const db = tx as unknown as Kysely<Record<string, Record<string, unknown>>>;
  for (const { table, column } of await referencesTo(db, parent)) {
    for (;;) {
      const page = db.selectFrom(table).select("rowid").where(column, "=", id).limit(pageSize);
      const { numDeletedRows } = await db
        .deleteFrom(table)
        .where("rowid", "in", page)
        .executeTakeFirst();
      if (numDeletedRows === 0n) break;
      await setImmediate();
    }
  }
}
