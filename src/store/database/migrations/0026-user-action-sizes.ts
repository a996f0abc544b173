import { type Kysely, sql } from "kysely";

/** Adds an index with the size of each action, so that the size of the log is known without reading it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex("userActions_date").execute();
  await sql`create index "userActions_size" on "userActions" (date, id, octet_length(document))`.execute(
    db,
  );
}
