import { type Kysely, sql } from "kysely";
import { cutMark } from "../../sentences/sentence-row.ts";

/** Columns of filters and of the other orders. */
const searched = [
  ...["status", "intentId", "sortText", "intentProbability", "entitiesProbability", "lastUsage"],
  ...["usageCount", "unknownCount", "qualifier", "configuration", "review"],
  ...["entities", "innerEntities"],
] as const;

/** Adds indexes for the two usual orders of sentences, so that deep pages need no sorting, and marks cut sort texts. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // A text has at least as many bytes as UTF-16 units: a mark too many only costs time.
  const isLong = sql`length(cast(text as blob)) > 80`;
  await sql`update sentences set "sortText" = "sortText" || ${cutMark} where ${isLong}`.execute(db);
  await db.schema.dropIndex("sentences_search").execute();
  await db.schema
    .createIndex("sentences_search")
    .on("sentences")
    .columns(["applicationId", "language", "updateDate", "id", ...searched] as string[])
    .execute();
  await db.schema
    .createIndex("sentences_text")
    .on("sentences")
    .columns(["applicationId", "language", "sortText", "id", "status"])
    .execute();
}
