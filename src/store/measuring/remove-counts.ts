import { setImmediate } from "node:timers/promises";
import type { Kysely } from "kysely";
import type { Tables } from "../database/tables.ts";

/** Rows that are deleted at a time; other work runs in between. */
const pageSize = 500;

/** Deletes the counts of a connector; a single statement would block the thread. Call it in a transaction. */
export async function removeCounts(tx: Kysely<Tables>, configurationId: string): Promise<void> {
  for (const table of ["flowSteps", "messageDays"] as const) {
    for (;;) {
      const page = tx
        .selectFrom(table)
        .select("id")
        .where("configurationId", "=", configurationId)
        .limit(pageSize);
      const { numDeletedRows } = await tx
        .deleteFrom(table)
        .where("id", "in", page as never)
        .executeTakeFirst();
      if (numDeletedRows === 0n) break;
      await setImmediate();
    }
  }
}
