/** Runs an import in a process of its own, where it may take long. */

import { readFileSync } from "node:fs";
import { Kysely, sql } from "kysely";
import { Violations } from "../../contract/validation/violations.ts";
import {
  danglingRows,
  nodeSqliteDialect,
  openWriter,
  repeatedColumns,
  withoutReferences,
} from "../database/dialect.ts";
import { migrate, migrations } from "../database/migrations.ts";
import { withDerived } from "./derived.ts";
import { readDocument } from "./document.ts";
import type { ImportOrder } from "./import.ts";
import { judgeRow } from "./judge.ts";
import { restore } from "./secrets.ts";
import {
  type AnyTables,
  bytesColumns,
  jsonColumns,
  type Row,
  replaceRows,
  type Table,
  transferredTables,
} from "./tables.ts";

/**
 * Reads a document into an empty database of the document's version, migrates it, and replaces the rows of the target
 * by its rows, in one transaction. Violations are found before the target is changed.
 * @returns the number of rows by table
 * @throws Problem 400 with all violations
 */
export async function loadDocument(order: ImportOrder): Promise<Map<string, number>> {
  const document = readDocument(readFileSync(order.source));
  const scratch = open(":memory:");
  try {
    // A row may precede the one that it references: missing ones are reported at the end.
    await sql`PRAGMA foreign_keys = OFF`.execute(scratch);
    await migrate(scratch, "The import", migrations.slice(0, document.schemaVersion));
    const counts = await fill(scratch, document.tables, order.own);
    await migrate(scratch, "The import");
    await replaceIn(order.target, scratch);
    return counts;
  } finally {
    await scratch.destroy();
  }
}

function open(file: string): AnyTables {
  const database = openWriter(file);
  database.exec("PRAGMA busy_timeout = 10000");
  return new Kysely({ dialect: nodeSqliteDialect(database) });
}

async function fill(
  scratch: AnyTables,
  tables: ReadonlyMap<string, unknown>,
  own: ImportOrder["own"],
): Promise<Map<string, number>> {
  const known = new Map((await transferredTables(scratch)).map((table) => [table.name, table]));
  const violations = new Violations();
  const counts = new Map<string, number>();
  for (const [name, rows] of tables) {
    const table = known.get(name);
    if (!table || !Array.isArray(rows)) {
      const pointer = `/tables/${name}`;
      if (table) violations.add("invalid-export.wrong", { pointer, expected: "an array of rows" });
      else
        violations.add("invalid-export.unknown", {
          pointer,
          expected: [...known.keys()].join(", "),
        });
      continue;
    }
    const before = new Map(own.get(name)?.map((row) => [row.id, row]));
    await scratch.transaction().execute(async (tx) => {
      for (const [index, row] of rows.entries()) {
        if (violations.isFull) return;
        const pointer = `/tables/${name}/${index}`;
        const complete = isObject(row) ? restore(name, row, before.get(row.id)) : row;
        if (judgeRow(table, complete, pointer, violations)) {
          await insert(tx, table, withDerived(table, complete), pointer, violations);
        }
      }
    });
    counts.set(name, rows.length);
  }
  violations.refuse();
  await judgeReferences(scratch, tables, violations);
  violations.refuse();
  return counts;
}

/** Collects the rows with references to rows that are not in the document. */
async function judgeReferences(
  scratch: AnyTables,
  tables: ReadonlyMap<string, unknown>,
  violations: Violations,
): Promise<void> {
  for (const { table, rowId, parent } of await danglingRows(scratch)) {
    if (violations.isFull) return;
    const row = await scratch
      .selectFrom(table)
      .select("id")
      .where("rowid", "=", rowId)
      .executeTakeFirst();
    const index = (tables.get(table) as Row[]).findIndex(({ id }) => id === row?.id);
    violations.add("invalid-export.refused", {
      pointer: `/tables/${table}/${index}`,
      reason: `it refers to a row of "${parent}" that is not in the document`,
      expected: `a row of "${parent}"`,
    });
  }
}

/** A value in the form of its column. */
function stored(column: string, value: unknown): unknown {
  if (jsonColumns.has(column)) return JSON.stringify(value);
  return bytesColumns.has(column) ? Buffer.from(String(value), "base64") : value;
}

async function insert(
  scratch: AnyTables,
  { name }: Table,
  row: Row,
  pointer: string,
  violations: Violations,
): Promise<void> {
  const values = Object.entries(row).map(([column, value]) => [column, stored(column, value)]);
  try {
    await scratch.insertInto(name).values(Object.fromEntries(values)).execute();
  } catch (error) {
    const columns = repeatedColumns(error);
    if (columns === null) throw error;
    const names = columns.map((column) => column.replace(`${name}.`, "")).join(", ");
    const reason = `an earlier row has the same ${names}`;
    violations.add("invalid-export.refused", { pointer, reason, expected: `another ${names}` });
  }
}

function isObject(value: unknown): value is Row {
  return typeof value === "object" && value !== null;
}

async function replaceIn(file: string, scratch: AnyTables): Promise<void> {
  const target = open(file);
  try {
    await migrate(target, "The data");
    await withoutReferences(target, () =>
      target.transaction().execute((tx) => replaceRows(scratch, tx, async () => {})),
    );
  } finally {
    await target.destroy();
  }
}
