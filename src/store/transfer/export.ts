/** All data of a server as one JSON document, in an order that depends only on the data. */

import { setImmediate } from "node:timers/promises";
import type { Database } from "../database/database.ts";
import { latestVersion } from "../database/migrations.ts";
import { hasSecrets, withhold } from "./secrets.ts";
import {
  type AnyTables,
  bytesColumns,
  jsonColumns,
  pagesOf,
  type Row,
  transferredTables,
} from "./tables.ts";

/** Increased when the frame of the document changes; the tables have their own version, `schemaVersion`. */
export const exportVersion = 1;

/** Value of the first field of an export, which identifies the format. */
export const exportFormat = "tock-contract";

/**
 * Writes a consistent snapshot of all data, in chunks, one row per line. Other work runs between two chunks.
 * @param secrets whether keys, passwords and tokens are included; else they are `null`
 */
export async function* exportText(database: Database, secrets: boolean): AsyncGenerator<string> {
  yield* database.snapshot((db) => textOf(db as unknown as AnyTables, secrets));
}

async function* textOf(db: AnyTables, secrets: boolean): AsyncGenerator<string> {
  yield `{\n"format": ${JSON.stringify(exportFormat)},\n"version": ${exportVersion},\n`;
  yield `"schemaVersion": ${latestVersion},\n"secrets": ${secrets},\n"tables": {`;
  let betweenTables = "\n";
  for (const table of await transferredTables(db)) {
    yield `${betweenTables}${JSON.stringify(table.name)}: [`;
    let betweenRows = "\n";
    for await (const page of pagesOf(db, table)) {
      const rows = page.map((row) => rowText(table.name, row, secrets));
      yield `${betweenRows}${rows.join(",\n")}`;
      betweenRows = ",\n";
      await setImmediate();
    }
    yield "\n]";
    betweenTables = ",\n";
  }
  yield "\n}\n}\n";
}

function rowText(table: string, row: Row, secrets: boolean): string {
  if (!secrets && hasSecrets(table)) return JSON.stringify(withhold(table, readRow(row)));
  // Columns with JSON are written unchanged.
  const fields = Object.entries(row).map(
    ([name, value]) =>
      `${JSON.stringify(name)}:${jsonColumns.has(name) ? value : JSON.stringify(written(name, value))}`,
  );
  return `{${fields.join(",")}}`;
}

/** A row with its JSON parsed. */
export function readRow(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      jsonColumns.has(name) ? JSON.parse(String(value)) : written(name, value),
    ]),
  );
}

/** Bytes are written in base64. */
function written(column: string, value: unknown): unknown {
  return bytesColumns.has(column) ? Buffer.from(value as Uint8Array).toString("base64") : value;
}
