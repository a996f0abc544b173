import { type Kysely, sql } from "kysely";
import { sentenceColumns } from "../../sentences/sentence-row.ts";

/** Sentences that are read at a time. */
const pageSize = 500;

/** Columns to search and sort sentences, and an index that covers every search of columns. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const texts = ["sortText", "lastUsage", "qualifier", "configuration", "entities"] as const;
  const required = ["sortText", "entities", "innerEntities"];
  for (const name of [...texts, "innerEntities"]) {
    await addColumn(db, name, "text", required.includes(name) ? "" : null);
  }
  for (const name of ["usageCount", "unknownCount", "review"]) {
    await addColumn(db, name, "integer", 0);
  }
  for (const name of ["intentProbability", "entitiesProbability"]) {
    await addColumn(db, name, "real", null);
  }
  await fill(db as Kysely<{ sentences: { id: string; document: string } }>);
  // It has too few columns, but would still be chosen.
  await db.schema.dropIndex("sentences_status").execute();
  await db.schema
    .createIndex("sentences_search")
    .on("sentences")
    .columns([
      "applicationId",
      "language",
      "updateDate",
      "status",
      "id",
      "intentId",
      "sortText",
      "intentProbability",
      "entitiesProbability",
      "lastUsage",
      "usageCount",
      "unknownCount",
      "qualifier",
      "configuration",
      "review",
      "entities",
      "innerEntities",
    ])
    .execute();
}

function addColumn(
  db: Kysely<unknown>,
  name: string,
  type: "text" | "integer" | "real",
  value: string | number | null,
): Promise<void> {
  return db.schema
    .alterTable("sentences")
    .addColumn(name, type, (column) =>
      value === null ? column : column.notNull().defaultTo(sql.lit(value)),
    )
    .execute();
}

/** Fills the columns of existing sentences. */
async function fill(db: Kysely<{ sentences: { id: string; document: string } }>): Promise<void> {
  for (let last = ""; ; ) {
    const page = await db
      .selectFrom("sentences")
      .select(["id", "document"])
      .where("id", ">", last)
      .orderBy("id")
      .limit(pageSize)
      .execute();
    for (const { id, document } of page) {
      const columns = sentenceColumns(JSON.parse(document));
      await db
        .updateTable("sentences")
        .set(columns as object)
        .where("id", "=", id)
        .execute();
    }
    const end = page.at(-1);
    if (!end) return;
    last = end.id;
  }
}
