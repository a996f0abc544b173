/** The tables as export and import see them: any that a migration has made, without knowing their subjects. */

import type { Kysely } from "kysely";
import { own } from "../../own.ts";
import { referringTables } from "../database/dialect.ts";

/** A row of any table. */
export type Row = Record<string, unknown>;

/** Every table alike; which one is meant is said at run time. */
export type AnyTables = Kysely<Record<string, Row>>;

export interface Column {
  name: string;
  kind: "text" | "integer" | "real";
  nullable: boolean;
}

export interface Table {
  name: string;
  /** The first is the primary key, which orders the rows. */
  columns: readonly Column[];
}

/**
 * Tables that stay where they are: the version belongs to the data folder, and models are found by a fingerprint of
 * what they were trained from, so that one of before can only be used where it is right.
 */
export const keptTables: ReadonlySet<string> = new Set(["dataVersion", "models"]);

/** What this server itself has done with its data (trained models): not exported, and deleted by an import. */
const ownTables: ReadonlySet<string> = new Set([
  "modelBuilds",
  "buildTriggers",
  "modelTests",
  "modelTestErrors",
  "imports",
  "sentenceChanges",
]);

/** Columns that say what this server is doing with a row; `null` when it is doing nothing. */
const ownColumns: ReadonlySet<string> = new Set(["importId"]);

/** Columns that hold JSON; in a document they stand as JSON, not as text. */
export const jsonColumns: ReadonlySet<string> = new Set(["document", "message"]);

/** Columns that hold bytes; in a document they stand as text in base64. */
export const bytesColumns: ReadonlySet<string> = new Set(["bytes"]);

/** Rows that are read or written in one go; between two goes others get their turn. */
const pageSize = 100;

/** The tables that are exported, by name. */
export async function transferredTables(db: AnyTables): Promise<Table[]> {
  return (await replacedTables(db)).filter(({ name }) => !ownTables.has(name));
}

const kinds: ReadonlyMap<string, Column["kind"]> = new Map([
  ["integer", "integer"],
  ["real", "real"],
]);

/** The tables that an import empties, by name. */
async function replacedTables(db: AnyTables): Promise<Table[]> {
  const all = await db.introspection.getTables();
  return all
    .filter(({ name }) => !keptTables.has(name))
    .map(({ name, columns }) => ({
      name,
      columns: columns
        .filter((column) => !ownColumns.has(column.name))
        .map((column) => ({
          name: column.name,
          kind: kinds.get(column.dataType.toLowerCase()) ?? "text",
          nullable: column.isNullable && column.name !== columns[0]?.name,
        })),
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1)) as Table[];
}

/** The rows of a table in the order of its key, page by page. */
export async function* pagesOf(db: AnyTables, { name, columns }: Table): AsyncGenerator<Row[]> {
  const key = columns[0]?.name ?? "id";
  for (let last: unknown; ; ) {
    const names = columns.map((column) => column.name);
    let query = db.selectFrom(name).select(names).orderBy(key).limit(pageSize);
    if (last !== undefined) query = query.where(key, ">", last);
    const rows = await query.execute();
    if (rows.length > 0) yield rows;
    if (rows.length < pageSize) return;
    last = own(rows.at(-1), key);
  }
}

/** Replaces the rows of all tables by those of another database; runs in a transaction of the first. */
export async function replaceRows(
  from: AnyTables,
  to: AnyTables,
  pause: () => Promise<void>,
): Promise<void> {
  const tables = await replacedTables(to);
  const referring = await referringTables(to);
  const [children = [], others = []] = [true, false].map((refers) =>
    tables.filter(({ name }) => referring.has(name) === refers),
  );
  // Rows that others refer to come last: they would take those along, all in one statement.
  for (const table of [...children, ...others]) await emptyTable(to, table, pause);
  for (const table of tables) {
    // Those of its own are empty in every document.
    for await (const rows of pagesOf(from, table)) {
      for (const row of rows) await to.insertInto(table.name).values(row).execute();
      await pause();
    }
  }
  await to
    .deleteFrom("models")
    .where("applicationId", "not in", to.selectFrom("applications").select("id"))
    .execute();
}

/** Deletes page by page: one statement for all rows would hold up everything else in the process. */
async function emptyTable(
  to: AnyTables,
  { name, columns }: Table,
  pause: () => Promise<void>,
): Promise<void> {
  const key = columns[0]?.name ?? "id";
  for (;;) {
    const page = to.selectFrom(name).select(key).limit(pageSize);
    const { numDeletedRows } = await to.deleteFrom(name).where(key, "in", page).executeTakeFirst();
    if (numDeletedRows === 0n) return;
    await pause();
  }
}
