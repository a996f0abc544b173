/**
 * Kysely over Node's own SQLite. Statements run synchronously; one connection has one user at a time, so that the
 * statements of two transactions are never mixed. All code that is specific to SQLite is in this file.
 */

import type { SQLInputValue } from "node:sqlite";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Expression,
  type QueryExecutorProvider,
  type QueryResult,
  type SqlBool,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  sql,
} from "kysely";

import { openSqlite, type Sqlite, type SqliteStatement } from "./sqlite.ts";
import { storageFailure } from "./storage-failure.ts";

const statementLimit = 300;

/**
 * Opens a database file for writing, with a write-ahead log.
 * @param file path, or `:memory:`
 * @param synchronous `FULL`: a commit waits for the disk, and so does the event loop; `NORMAL`: the caller waits for
 *   it (`LogOnDisk`)
 */
export function openWriter(file: string, synchronous: "FULL" | "NORMAL" = "FULL"): Sqlite {
  const database = openSqlite(file);
  try {
    database.exec("PRAGMA journal_mode = WAL; PRAGMA foreign_keys = ON");
    database.exec(`PRAGMA synchronous = ${synchronous}`);
    // Only if a checkpoint of `Checkpoints` takes very long: 80 MB.
    database.exec("PRAGMA wal_autocheckpoint = 20000");
    // Rows that imports stage: nothing of them is needed after a crash.
    database.exec("PRAGMA temp.journal_mode = MEMORY; PRAGMA temp.cache_size = -16000");
  } catch (error) {
    database.close();
    throw storageFailure(file, error);
  }
  return database;
}

/** Opens the same file for reading only; includes committed data. */
export function openReader(file: string): Sqlite {
  return openSqlite(file, { readOnly: true });
}

/**
 * Copies the pages of the write-ahead log into the database file; other connections can read and write meanwhile.
 * @param file path of the database
 * @returns the pages in the log
 */
export function checkpoint(file: string): number {
  const database = openSqlite(file);
  try {
    return Number(database.prepare("PRAGMA wal_checkpoint(PASSIVE)").get()?.log);
  } finally {
    database.close();
  }
}

const totalChanges = CompiledQuery.raw("select total_changes() as number");

/** Rows changed by a connection since it was opened. */
export async function changedRows(db: QueryExecutorProvider): Promise<number> {
  const { rows } = await db.getExecutor().executeQuery<{ number: number }>(totalChanges);
  return Number(rows[0]?.number);
}

/**
 * The dialect of one open connection; destroying the Kysely instance closes the connection.
 * @param begin `begin` for a read-only connection: it has a consistent snapshot until the transaction ends
 */
export function nodeSqliteDialect(
  database: Sqlite,
  begin: "begin" | "begin immediate" = "begin immediate",
): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new NodeSqliteDriver(database, begin),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

class NodeSqliteDriver implements Driver {
  readonly #database: Sqlite;
  readonly #connection: NodeSqliteConnection;
  readonly #begin: string;

  constructor(database: Sqlite, begin: string) {
    this.#database = database;
    this.#begin = begin;
    this.#connection = new NodeSqliteConnection(database);
  }

  async init(): Promise<void> {}

  /** The only connection: Kysely gives it to one user at a time, because the adapter does not support several. */
  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection;
  }

  async releaseConnection(): Promise<void> {}

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(this.#begin));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("commit"));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await connection.executeQuery(CompiledQuery.raw("rollback"));
    } catch (error) {
      // SQLite has rolled back by itself when the disk is full; this error would hide that one.
      if (!/no transaction is active/.test((error as Error).message)) throw error;
    }
  }

  async destroy(): Promise<void> {
    this.#database.close();
  }
}

class NodeSqliteConnection implements DatabaseConnection {
  readonly #database: Sqlite;
  /** Path of the database; empty in memory. */
  readonly #file: string;
  readonly #changes: SqliteStatement;
  readonly #statements = new Map<string, SqliteStatement>();

  constructor(database: Sqlite) {
    this.#database = database;
    this.#file = String(database.prepare("pragma database_list").get()?.file ?? "");
    this.#changes = database.prepare("select changes() as number");
  }

  /** @throws StorageFailure if the disk or the file fails */
  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    try {
      const statement = this.#prepare(query.sql);
      const rows = statement.all(...query.parameters.map(toSqlite)) as Row[];
      if (rows.length > 0 || query.query.kind === "SelectQueryNode") return { rows };
      return { rows, numAffectedRows: BigInt(Number(this.#changes.get()?.number)) };
    } catch (error) {
      throw storageFailure(this.#file, error);
    }
  }

  async *streamQuery<Row>(query: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    // A new statement: the cached one may be used again before the last row is read.
    const statement = this.#database.prepare(query.sql);
    for (const row of statement.iterate(...query.parameters.map(toSqlite))) {
      yield { rows: [row as Row] };
    }
  }

  #prepare(sql: string): SqliteStatement {
    const known = this.#statements.get(sql);
    if (known) return known;
    if (this.#statements.size >= statementLimit) this.#statements.clear();
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}

function toSqlite(value: unknown): SQLInputValue {
  if (typeof value === "boolean") return value ? 1 : 0;
  return value as SQLInputValue;
}

/**
 * The columns of a violated unique constraint: `["bots.namespace", "bots.botId"]`.
 * @param error of a statement
 * @returns `null` for other errors
 */
export function repeatedColumns(error: unknown): string[] | null {
  const columns = /^UNIQUE constraint failed: (.*)/.exec((error as Error).message)?.[1];
  return columns?.split(", ") ?? null;
}

/** Values of a list in one statement, whose number SQLite limits; also a statement of some milliseconds. */
export const mostVariables = 1_000;

/** Orders the rows of a table by creation; replacing a row keeps its position. */
export const byCreation = sql<number>`rowid`;

/** The values of a column as a JSON list, in the order of another column. */
export function jsonList(column: Expression<unknown>, order: Expression<unknown>) {
  return sql<string>`json_group_array(${column} order by ${order})`;
}

/** Whether a statement or a commit failed because a referenced row does not exist. */
export function isMissingReference(error: unknown): boolean {
  return (error as Error).message === "FOREIGN KEY constraint failed";
}

/** Whether a text column contains a text, case-sensitive. */
export function holdsText(column: Expression<unknown>, text: string): Expression<SqlBool> {
  return sql<SqlBool>`instr(${column}, ${text}) > 0`;
}

/** Whether a text column contains a text, ignoring the case of ASCII letters: faster for long texts. */
export function holdsPart(column: Expression<unknown>, text: string): Expression<SqlBool> {
  const pattern = `%${text.replace(/[\\%_]/g, "\\$&")}%`;
  return sql<SqlBool>`${column} like ${pattern} escape '\\'`;
}

/** A column that refers to the rows of a table. */
export interface Reference {
  table: string;
  column: string;
}

/** The columns of all tables that refer to a table. */
export async function referencesTo(
  db: QueryExecutorProvider,
  parent: string,
): Promise<Reference[]> {
  const { rows } = await sql<Reference>`
    select owner.name as "table", key."from" as "column"
    from sqlite_master as owner, pragma_foreign_key_list(owner.name) as key
    where owner.type = 'table' and key."table" = ${parent} order by owner.name`.execute(db);
  return rows;
}

/** A row with a reference to a row that does not exist. */
export interface DanglingRow {
  table: string;
  rowId: number;
  /** The table in which the row is missing. */
  parent: string;
}

/**
 * Runs `work` while the connection enforces no references. Call it outside transactions.
 * @param db has one connection, or is one
 */
export async function withoutReferences<Result>(
  db: QueryExecutorProvider,
  work: () => Promise<Result>,
): Promise<Result> {
  await sql`PRAGMA foreign_keys = OFF`.execute(db);
  try {
    return await work();
  } finally {
    await sql`PRAGMA foreign_keys = ON`.execute(db);
  }
}

/** The rows with references to rows that do not exist; they only occur if foreign keys were disabled. */
export async function danglingRows(db: QueryExecutorProvider): Promise<DanglingRow[]> {
  const { rows } = await sql<DanglingRow>`
    select "table", rowid as "rowId", parent from pragma_foreign_key_check`.execute(db);
  return rows;
}

/**
 * Adds foreign keys with cascading deletion to columns of a table. Rows with an invalid reference are deleted.
 * References are checked at the end of a transaction. SQLite cannot add constraints to an existing table: the table is
 * rewritten.
 */
export async function addReference(
  db: QueryExecutorProvider,
  table: string,
  columns: readonly string[],
  parent: string,
  parentColumns: readonly string[],
): Promise<void> {
  const { rows } = await sql<{ type: string; sql: string }>`
    select type, sql from sqlite_master where tbl_name = ${table} and sql is not null`.execute(db);
  const before = rows.find(({ type }) => type === "table")?.sql ?? "";
  const list = (names: readonly string[]) => names.map((name) => `"${name}"`).join(", ");
  const key = `foreign key (${list(columns)}) references "${parent}" (${list(parentColumns)})`;
  const after = before
    .replace(/^create table "?\w+"?/i, `create table "${table}_new"`)
    .replace(/\)\s*$/, `, ${key} on delete cascade deferrable initially deferred)`);
  const same = columns.map((name, index) => `parent."${parentColumns[index]}" = own."${name}"`);
  await sql.raw(after).execute(db);
  await sql
    .raw(`insert into "${table}_new" select own.* from "${table}" as own
      where exists (select 1 from "${parent}" as parent where ${same.join(" and ")})`)
    .execute(db);
  await sql.raw(`drop table "${table}"`).execute(db);
  await sql.raw(`alter table "${table}_new" rename to "${table}"`).execute(db);
  for (const { type, sql: text } of rows) if (type === "index") await sql.raw(text).execute(db);
}
