import { CompiledQuery, type Kysely, sql, type Transaction } from "kysely";
import type { Sentence } from "../../nlu/definitions.ts";
import type { Tables } from "../database/tables.ts";

type Row = Tables["sentences"];

/** Sentences that are moved by one statement: it takes some milliseconds. */
const sliceSize = 200;

/** Rows that are deleted by one statement. */
const deletedAtOnce = 1_000;

/**
 * The sentences of one import in a temporary table of the connection that writes. It has one index, and no commit writes
 * it to disk. In the order of their ids, similar sentences are together: moved in this order, they change a tenth of
 * the pages of the other indexes.
 */
export class StagingTable {
  readonly #name: string;
  /** Cached, because building it takes longer than running it. */
  #query: { sql: string; columns: readonly (keyof Row)[] } | undefined;

  constructor(importId: number) {
    this.#name = `stagedSentences${importId}`;
  }

  async create(tx: Transaction<Tables>): Promise<void> {
    await sql`create temp table ${sql.table(this.#name)} as select * from sentences limit 0`.execute(
      tx,
    );
    await sql`create unique index temp.${sql.ref(`${this.#name}_id`)}
      on ${sql.table(this.#name)} (id)`.execute(tx);
  }

  /** The staged sentences with these ids. */
  async known(tx: Transaction<Tables>, ids: readonly string[]): Promise<Map<string, Sentence>> {
    const { rows } = await sql<Pick<Row, "id" | "document">>`
      select id, document from ${this.#table} where id in (${sql.join(ids)})`.execute(tx);
    return new Map(rows.map(({ id, document }) => [id, JSON.parse(document) as Sentence]));
  }

  /** Inserts a row or replaces the one with the same id. */
  async save(tx: Transaction<Tables>, row: Row): Promise<void> {
    this.#query ??= this.#compile(tx, row);
    const { sql, columns } = this.#query;
    const values = columns.map((name) => row[name]);
    await tx.executeQuery(CompiledQuery.raw(sql, values));
  }

  /**
   * Inserts the next rows into the table of sentences. A sentence that exists there is not changed: it was written since
   * it was looked up.
   * @param after id of the last row that was moved; empty at the beginning
   * @returns the id of the last moved row, or `null` if no more rows follow
   */
  async move(tx: Transaction<Tables>, after: string): Promise<string | null> {
    if (!this.#query) return null;
    const { rows } = await sql<{ id: string }>`select id from ${this.#table}
      where id > ${after} order by id limit 1 offset ${sliceSize - 1}`.execute(tx);
    const [end] = rows;
    const columns = sql.join(this.#query.columns.map((name) => sql.ref(name)));
    const until = end ? sql`and id <= ${end.id}` : sql``;
    await sql`insert into sentences (${columns}) select ${columns} from ${this.#table}
      where id > ${after} ${until} order by id on conflict (id) do nothing`.execute(tx);
    return end?.id ?? null;
  }

  /**
   * Deletes the next rows, at the end the table: to delete it at once would take long.
   * @returns whether rows follow
   */
  async remove(tx: Transaction<Tables>): Promise<boolean> {
    const { numAffectedRows } = await sql`delete from ${this.#table} where rowid in
      (select rowid from ${this.#table} limit ${deletedAtOnce})`.execute(tx);
    if (numAffectedRows === BigInt(deletedAtOnce)) return true;
    await sql`drop table if exists ${this.#table}`.execute(tx);
    return false;
  }

  get #table() {
    return sql.table(`temp.${this.#name}`);
  }

  #compile(tx: Transaction<Tables>, row: Row) {
    const columns = Object.keys(row) as (keyof Row)[];
    const staging = tx as unknown as Kysely<Record<string, Row>>;
    const { sql } = staging
      .insertInto(`temp.${this.#name}`)
      .values(row)
      .onConflict((conflict) =>
        conflict
          .column("id")
          .doUpdateSet((is) =>
            Object.fromEntries(columns.map((name) => [name, is.ref(`excluded.${name}`)])),
          ),
      )
      .compile();
    return { sql, columns };
  }
}
