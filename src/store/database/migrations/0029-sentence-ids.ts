import { type Kysely, sql } from "kysely";
import { type SentenceKey, sentenceId } from "../../sentences/sentence-id.ts";

/** Rows that are read at a time. */
const pageSize = 500;

/**
 * Gives sentences the ids of this version, by which similar ones are stored next to each other, and lets the sentences
 * of an import keep its number: whether they are visible is a column of the import.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable("imports")
    .addColumn("published", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
  // Published ones were not in the table, even if the rest of them was not written.
  await sql`insert into imports (id, published)
    select "importId", 1 from sentences
      where "importId" is not null and "importId" not in (select id from imports)
    union select "importId", 1 from "sentenceChanges"
      where "importId" not in (select id from imports)`.execute(db);
  const indexes = await sql<{ name: string; statement: string }>`
    select name, sql as statement from sqlite_master
    where type = 'index' and tbl_name = 'sentences' and sql is not null`.execute(db);
  // Writing them once at the end is faster than changing each row in them.
  for (const { name } of indexes.rows) await db.schema.dropIndex(name).execute();
  const tested = await sql<{ id: string }>`
    select distinct "sentenceId" as id from "modelTestErrors"`.execute(db);
  const wrong = new Set(tested.rows.map(({ id }) => id));
  const key = sql`json_object('applicationId', "applicationId", 'language', language, 'text', text)`;
  for await (const { id, former } of changedIds(db, "sentences", key)) {
    if (!wrong.has(former)) continue;
    await sql`update "modelTestErrors" set "sentenceId" = ${id}, id = kind || ' ' || ${id}
      where "sentenceId" = ${former}`.execute(db);
  }
  for await (const _ of changedIds(db, "parseCounts", sql`document`));
  for await (const _ of changedIds(db, "sentenceChanges", sql`document`));
  for (const { statement } of indexes.rows) await sql.raw(statement).execute(db);
}

/** Changes the ids of a table; yields each, and the former one. */
async function* changedIds(
  db: Kysely<unknown>,
  table: string,
  key: ReturnType<typeof sql>,
): AsyncGenerator<{ id: string; former: string }> {
  for (let last = 0; ; ) {
    const { rows } = await sql<{ number: number; former: string; key: string }>`
      select rowid as number, id as former, ${key} as key from ${sql.table(table)}
      where rowid > ${last} order by rowid limit ${pageSize}`.execute(db);
    const end = rows.at(-1);
    if (!end) return;
    for (const { number, former, key } of rows) {
      const id = sentenceId(JSON.parse(key) as SentenceKey);
      await sql`update ${sql.table(table)} set id = ${id} where rowid = ${number}`.execute(db);
      yield { id, former };
    }
    last = end.number;
  }
}
