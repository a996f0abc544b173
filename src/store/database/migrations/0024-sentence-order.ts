import { type Kysely, sql } from "kysely";
import { cutMark } from "../../sentences/sentence-row.ts";

/** What searches look at next to the order. */
const searched = [
  ...["status", "intentId", "sortText", "intentProbability", "entitiesProbability", "lastUsage"],
  ...["usageCount", "unknownCount", "qualifier", "configuration", "review"],
  ...["entities", "innerEntities"],
] as const;

/** Indexes that have the two usual orders of sentences, so that a deep page is not sorted; and marks of cut texts. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // Bytes are at least as many as the units that are counted: a mark too many only costs time.
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
