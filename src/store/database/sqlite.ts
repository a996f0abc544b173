import type { DatabaseSync, DatabaseSyncOptions, StatementSync } from "node:sqlite";
import { nodeProblem } from "./node-version.ts";

/** The part of SQLite that Node 22.13 has too. */
export interface Sqlite extends Pick<DatabaseSync, "close" | "exec"> {
  prepare(sql: string): SqliteStatement;
}
export type SqliteStatement = Pick<StatementSync, "all" | "get" | "iterate" | "run">;

const sqlite = load();

/** Opens a database with the SQLite of Node. */
export function openSqlite(file: string, options: DatabaseSyncOptions = {}): Sqlite {
  return new sqlite.DatabaseSync(file, options);
}

/** Loads SQLite without the warning of Node 22 and early 24 that it is experimental: users cannot act on it. */
function load(): typeof import("node:sqlite") {
  const problem = nodeProblem();
  if (problem) throw new Error(`tock-contract ${problem}.`);
  const emit = process.emitWarning;
  process.emitWarning = ((warning: string | Error, ...rest: unknown[]) => {
    if (rest[0] === "ExperimentalWarning" && String(warning).startsWith("SQLite ")) return;
    Reflect.apply(emit, process, [warning, ...rest]);
  }) as typeof emit;
  try {
    return process.getBuiltinModule("node:sqlite");
  } finally {
    process.emitWarning = emit;
  }
}
