/** The tables for export and import, with a generic row type. */

import type { Kysely } from "kysely";
import { own } from "../../own.ts";

/** A row of any table. */
export type Row = Record<string, unknown>;

/** A common type of all tables; the table is chosen at run time. */
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
 * Tables that are kept: the version belongs to the data folder, and models are found by a fingerprint of their training
 * data, so an earlier one is only used if it is still correct.
 */
export const keptTables: ReadonlySet<string> = new Set(["dataVersion", "models", "modelParts"]);

/** Tables that depend on this server (trained models, work to do): not exported, and emptied by an import. */
const ownTables: ReadonlySet<string> = new Set([
  "modelBuilds",
  "buildTriggers",
  "modelTests",
  "modelTestErrors",
  "imports",
  "sentenceChanges",
  "uncountedTurns",
]);

/** Columns with the state of a running operation; `null` without one. */
const ownColumns: ReadonlySet<string> = new Set(["importId"]);

/** Columns with JSON; a document contains them as JSON, not as text. */
export const jsonColumns: ReadonlySet<string> = new Set(["document", "message"]);

/** Columns with bytes; a document contains them in base64. */
export const bytesColumns: ReadonlySet<string> = new Set(["bytes"]);

/** Rows that are read or written at a time; other work runs in between. */
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

/**
 * Replaces the rows of all tables by those of another database; runs in a transaction of the first, within
 * `withoutReferences`.
 */
export async function replaceRows(
  from: AnyTables,
  to: AnyTables,
  pause: () => Promise<void>,
): Promise<void> {
  await emptyTables(to, pause);
  for (const table of await replacedTables(to)) {
    // Tables of this server are empty in every document.
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

/**
 * Deletes the rows of all tables, except for those that are kept. Within `withoutReferences`, SQLite frees the pages of
 * a table without looking at its rows: to delete millions of rows one by one would hold other writes for minutes.
 */
export async function emptyTables(db: AnyTables, pause: () => Promise<void>): Promise<void> {
  for (const { name } of await replacedTables(db)) {
    await db.deleteFrom(name).execute();
    await pause();
  }
}
