/** Everything a server remembers as one JSON document, in an order that depends on nothing but the data. */

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

/** Raised when the frame of the document changes; the tables have a version of their own, `schemaVersion`. */
export const exportVersion = 1;

/** What the first field of an export says, so that nothing else is taken for one. */
export const exportFormat = "tock-contract";

/**
 * Writes all data as they are at one moment, in pieces, one row per line. Others are served between two pieces.
 * @param secrets whether keys, passwords and tokens are in it; else they are `null`
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
  // What is JSON already goes out as it is stored.
  const fields = Object.entries(row).map(
    ([name, value]) =>
      `${JSON.stringify(name)}:${jsonColumns.has(name) ? value : JSON.stringify(written(name, value))}`,
  );
  return `{${fields.join(",")}}`;
}

/** A row with its JSON read. */
export function readRow(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      jsonColumns.has(name) ? JSON.parse(String(value)) : written(name, value),
    ]),
  );
}

/** Bytes have no form in JSON but base64. */
function written(column: string, value: unknown): unknown {
  return bytesColumns.has(column) ? Buffer.from(value as Uint8Array).toString("base64") : value;
}
