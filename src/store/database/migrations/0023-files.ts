import { type Kysely, sql } from "kysely";

/** Maximum bytes of a file in one row. */
const partSize = 65_536;

interface OldTables {
  files: { name: string; bytes: Uint8Array };
  fileParts: { id: string; file: string; bytes: Uint8Array };
}

/** Large files in parts, so that no statement reads or writes a complete one. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("fileParts")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("file", "text", (column) => column.notNull())
    .addColumn("bytes", "blob", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("fileParts_file").on("fileParts").columns(["file", "id"]).execute();
  const old = db as Kysely<OldTables>;
  const large = await old
    .selectFrom("files")
    .select("name")
    .where(sql`length(bytes)`, ">", partSize)
    .execute();
  for (const { name } of large) await divide(old, name);
}

async function divide(db: Kysely<OldTables>, name: string): Promise<void> {
  const { bytes } = await db
    .selectFrom("files")
    .select("bytes")
    .where("name", "=", name)
    .executeTakeFirstOrThrow();
  for (let start = partSize; start < bytes.length; start += partSize) {
    const number = String(start / partSize).padStart(6, "0");
    const part = bytes.subarray(start, start + partSize);
    await db
      .insertInto("fileParts")
      .values({ id: `${name}/${number}`, file: name, bytes: part })
      .execute();
  }
  await db
    .updateTable("files")
    .set({ bytes: bytes.subarray(0, partSize) })
    .where("name", "=", name)
    .execute();
}
