import { type Kysely, sql } from "kysely";

/** Bytes of one row. */
const partSize = 128 * 1024;

/** Stores the bytes of models in parts. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("modelParts")
    .addColumn("modelId", "text", (column) => column.notNull())
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("bytes", "blob", (column) => column.notNull())
    .addPrimaryKeyConstraint("modelParts_key", ["modelId", "number"])
    .execute();
  await db.schema
    .alterTable("models")
    .addColumn("id", "text", (column) => column.notNull().defaultTo(""))
    .execute();
  await sql`update models set id = lower(hex(randomblob(12)))`.execute(db);
  await sql`
    with recursive parts (id, number) as (
      select id, 0 from models where length(bytes) > 0
      union all
      select models.id, number + 1 from parts join models on models.id = parts.id
        where (number + 1) * ${partSize} < length(bytes)
    )
    insert into "modelParts" ("modelId", number, bytes)
      select id, number, substr(bytes, number * ${partSize} + 1, ${partSize})
      from parts join models using (id)`.execute(db);
  await db.schema.alterTable("models").dropColumn("bytes").execute();
}
