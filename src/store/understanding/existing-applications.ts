import type { Kysely } from "kysely";
import type { Tables } from "../database/tables.ts";

/**
 * Those of these applications that exist: what was learned or logged of one that was deleted in the meantime is not
 * kept. Run it in the transaction that keeps the rest.
 */
export async function existingApplications(
  tx: Kysely<Tables>,
  ids: Iterable<string>,
): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom("applications")
    .select("id")
    .where("id", "in", [...new Set(ids)])
    .execute();
  return new Set(rows.map(({ id }) => id));
}
