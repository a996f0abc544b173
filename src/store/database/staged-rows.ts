import { setImmediate } from "node:timers/promises";
import { type Kysely, sql } from "kysely";
import { inPages } from "../../paging.ts";
import type { Database } from "./database.ts";
import type { DocumentTableName } from "./documents.ts";
import type { Tables } from "./tables.ts";

/** Rows staged by one transaction, and rows moved by one statement: a few milliseconds each. */
const pageSize = 50;
const sliceSize = 200;

let imports = 0;

/**
 * Rows that are added to a table at once. They are staged in a temporary table of this connection: other writers
 * continue meanwhile, and nothing is left when the process ends.
 */
export class StagedRows<Name extends DocumentTableName> {
  readonly #database: Database;
  readonly #table: Name;
  readonly #onConflict: "replace" | "keep";
  readonly #id = ++imports;
  #columns: readonly string[] = [];

  /** @param onConflict whether an existing row with the same id is replaced or kept */
  constructor(database: Database, table: Name, onConflict: "replace" | "keep") {
    this.#database = database;
    this.#table = table;
    this.#onConflict = onConflict;
  }

  /** @param row the id and the searched columns of a document */
  async add<Document>(
    documents: Iterable<Document>,
    row: (document: Document) => object,
  ): Promise<void> {
    for await (const page of inPages([...documents], pageSize)) {
      const rows = page.map((document) => ({
        ...row(document),
        document: JSON.stringify(document),
      }));
      this.#columns = Object.keys(rows[0] ?? {});
      const staged = rows.map((one) => ({ ...one, stagedBy: this.#id }));
      await this.#database.step(async (tx) => {
        await this.#create(tx);
        const all = tx as unknown as Kysely<Record<string, object>>;
        await all.insertInto(`temp.${this.#name}`).values(staged).execute();
      });
    }
  }

  /**
   * Moves the rows into the table; run it in a transaction.
   * @param moved called with the ids of each slice before it is moved
   */
  async finish(moved: (ids: string[]) => Promise<void> = async () => {}): Promise<void> {
    if (this.#columns.length === 0) return;
    await this.#database.write(async (tx) => {
      const columns = sql.join(this.#columns.map((name) => sql.ref(name)));
      const others = this.#columns.filter((name) => name !== "id");
      const replaced = sql.join(others.map((name) => sql`${sql.ref(name)} = ${excluded(name)}`));
      const action = this.#onConflict === "keep" ? sql`nothing` : sql`update set ${replaced}`;
      for (let last = 0; ; ) {
        const { rows } = await sql<{ id: string; number: number }>`
          select id, rowid as number from ${this.#staged}
          where rowid > ${last} and "stagedBy" = ${this.#id} order by rowid limit ${sliceSize}`.execute(
          tx,
        );
        const end = rows.at(-1)?.number;
        if (end === undefined) return;
        await moved(rows.map(({ id }) => id));
        await sql`insert into ${sql.table(this.#table)} (${columns}) select ${columns} from ${this.#staged}
          where rowid > ${last} and rowid <= ${end} and "stagedBy" = ${this.#id} order by rowid
          on conflict (id) do ${action}`.execute(tx);
        last = end;
        await setImmediate();
      }
    });
  }

  /** Deletes the staged rows. */
  async discard(): Promise<void> {
    if (this.#columns.length === 0) return;
    await this.#database.step(async (tx) => {
      await this.#create(tx);
      for (let deleted = 1n; deleted > 0n; ) {
        const result = await sql`delete from ${this.#staged} where rowid in
          (select rowid from ${this.#staged} where "stagedBy" = ${this.#id} limit 1000)`.execute(
          tx,
        );
        deleted = result.numAffectedRows ?? 0n;
        await setImmediate();
      }
    });
  }

  get #name(): string {
    return `staged_${this.#table}`;
  }

  get #staged() {
    return sql.table(`temp.${this.#name}`);
  }

  async #create(tx: Kysely<Tables>): Promise<void> {
    await sql`create temp table if not exists ${sql.table(this.#name)} as
      select 0 as "stagedBy", * from ${sql.table(this.#table)} limit 0`.execute(tx);
  }
}

function excluded(column: string) {
  return sql`excluded.${sql.ref(column)}`;
}
