import { type Kysely, sql } from "kysely";

/** Texts that hold messages, by table. */
const places = [
  { table: "actions", column: "document" },
  { table: "testPlanDialogs", column: "document" },
  { table: "events", column: "message" },
] as const;

/**
 * Removes scores of footnotes that are null: versions that accepted numbers that are too large stored them so, and
 * could not read them.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const { table, column } of places) {
    const text = sql.ref<string>(column);
    const { rows } = await sql<{ id: string; text: string }>`
      select id, ${text} as text from ${sql.table(table)}
      where instr(${text}, '"score":null') > 0`.execute(db);
    for (const row of rows) {
      const read = JSON.stringify(JSON.parse(row.text, withoutScore));
      await sql`update ${sql.table(table)} set ${text} = ${read} where id = ${row.id}`.execute(db);
    }
  }
}

/** A reviver: leaves out the property. */
function withoutScore(key: string, value: unknown): unknown {
  return key === "score" && value === null ? undefined : value;
}
