/** Replaces all data by the output of `exportText`: completely or not at all. */

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInChild } from "../../children/run-in-child.ts";
import { type ErrorEntry, Problem } from "../../contract/problem.ts";
import type { Database } from "../database/database.ts";
import { readRow } from "./export.ts";
import { secretTables } from "./secrets.ts";
import type { AnyTables, Row } from "./tables.ts";

/** Message to the child. */
export interface ImportOrder {
  /** File with the document. */
  source: string;
  /** Path of the target database. */
  target: string;
  /** Rows of this server with secrets, by table; a document without secrets leaves them unchanged. */
  own: ReadonlyMap<string, readonly Row[]>;
}

/** Response of the child: rows by table, or the violations. */
export type ImportOutcome = { counts: Map<string, number> } | { errors: ErrorEntry[] };

const childSource = new URL("./import-child.ts", import.meta.url);

/** Maximum heap of an import, in megabytes: it contains the whole parsed document. */
const memory = 4_000;

/**
 * Imports a document from a file. Reading, validating and writing run in a process of their own.
 * @returns the number of rows by table
 * @throws Problem 400 with all violations; nothing is changed then
 */
export async function importFile(
  database: Database,
  source: string,
): Promise<ReadonlyMap<string, number>> {
  const folder = await mkdtemp(join(tmpdir(), "tock-contract-import-"));
  let counts = new Map<string, number>();
  try {
    await database.replace(async (file) => {
      const target = file ?? join(folder, "data.sqlite");
      counts = await load({ source, target, own: await ownSecrets(database) });
      return target;
    });
    return counts;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function ownSecrets(database: Database): Promise<Map<string, Row[]>> {
  const own = new Map<string, Row[]>();
  for (const table of secretTables) {
    const rows = await (database.read as unknown as AnyTables)
      .selectFrom(table)
      .selectAll()
      .execute();
    own.set(table, rows.map(readRow));
  }
  return own;
}

function load(order: ImportOrder): Promise<Map<string, number>> {
  const options = { name: "import", memory };
  return runInChild<ImportOrder, ImportOutcome, Map<string, number>>(
    childSource,
    options,
    async (channel) => {
      await channel.send(order);
      const outcome = await channel.receive();
      if ("counts" in outcome) return outcome.counts;
      throw new Problem(outcome.errors);
    },
  );
}
