/** Takes in what `exportText` has written, in the place of all there is: all of it, or nothing. */

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { type ErrorEntry, Problem } from "../../contract/problem.ts";
import type { Database } from "../database/database.ts";
import { readRow } from "./export.ts";
import { secretTables } from "./secrets.ts";
import type { AnyTables, Row } from "./tables.ts";

/** What the worker is told. */
export interface ImportOrder {
  /** File with the document. */
  source: string;
  /** Database that the data go to. */
  target: string;
  /** Rows of this server that hold secrets, by table; a document without secrets leaves them as they are. */
  own: ReadonlyMap<string, readonly Row[]>;
}

/** What the worker answers: rows by table, or what is wrong. */
export type ImportOutcome = { counts: Map<string, number> } | { errors: ErrorEntry[] };

/** The worker has the ending of this file: `.ts` from the sources, `.js` when compiled. */
const ending = import.meta.url.endsWith(".ts") ? "ts" : "js";
const workerFile = new URL(`./import-worker.${ending}`, import.meta.url);

/**
 * Imports a document from a file. Reading, judging and writing happen in a thread of their own.
 * @returns the number of rows by table
 * @throws Problem 400 with everything that is wrong; nothing is changed then
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
      counts = await runWorker({ source, target, own: await ownSecrets(database) });
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

function runWorker(order: ImportOrder): Promise<Map<string, number>> {
  const worker = new Worker(workerFile, { workerData: order });
  return new Promise<Map<string, number>>((resolve, reject) => {
    worker.once("message", (outcome: ImportOutcome) => {
      if ("counts" in outcome) resolve(outcome.counts);
      else reject(new Problem(400, outcome.errors));
    });
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`the import ended with exit code ${code}`)));
  }).finally(() => worker.terminate());
}
