import type { Kysely } from "kysely";
import type { Tables } from "../database/tables.ts";
import { reserved } from "./removed-applications.ts";

/**
 * Those of these applications that exist: results for an application that was deleted meanwhile are dropped. Call it in
 * the transaction that stores the results.
 */
export async function existingApplications(
  tx: Kysely<Tables>,
  ids: Iterable<string>,
): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom("applications")
    .select("id")
    .where("id", "in", [...new Set(ids)])
    .where("namespace", "!=", reserved)
    .execute();
  return new Set(rows.map(({ id }) => id));
}
