import { type Kysely, sql } from "kysely";
import { inPages } from "../../paging.ts";
import type { Tables } from "../database/tables.ts";

/** Rows of one statement: more would make as many different statements. */
export const rowsAtOnce = 16;

/** Adds counts to those of their days; call it in a transaction. */
export async function addToDays<Table extends "messageDays" | "metricDays">(
  tx: Kysely<Tables>,
  table: Table,
  rows: Iterable<Tables[Table]>,
): Promise<void> {
  for await (const page of inPages([...rows], rowsAtOnce)) {
    await tx
      .insertInto<"messageDays" | "metricDays">(table)
      .values(page)
      .onConflict((conflict) =>
        conflict.column("id").doUpdateSet({
          count: sql<number>`${sql.ref(`${table}.count`)} + excluded.count`,
        }),
      )
      .execute();
  }
}
