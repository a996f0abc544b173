import { setImmediate } from "node:timers/promises";
import type { Kysely } from "kysely";
import type { Tables } from "../database/tables.ts";

/** Rows that are deleted in one go; between two goes others get their turn. */
const pageSize = 500;

/** Deletes what was counted of a connector: all in one statement would hold up the thread. Run it in a transaction. */
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
