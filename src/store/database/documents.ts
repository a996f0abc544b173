/** Documents as JSON with searched columns: the base of most repositories. */

import { setImmediate } from "node:timers/promises";
import {
  type CompiledQuery,
  type Insertable,
  type Kysely,
  type SelectQueryBuilder,
  sql,
} from "kysely";
import { own } from "../../own.ts";
import type { Database } from "./database.ts";
import { membersOf, type Relation, saveMembers } from "./relations.ts";
import type { DocumentTable } from "./rows.ts";
import type { Tables } from "./tables.ts";

/** The tables that hold documents. */
export type DocumentTableName = {
  [Name in keyof Tables]: Tables[Name] extends DocumentTable ? Name : never;
}[keyof Tables];

/** Maximum documents of one page. */
const pageSize = 100;

/** Maximum bytes of one page with several documents: parsed and written within some milliseconds. */
const pageBytes = 200_000;

type Query<Name extends keyof Tables> = SelectQueryBuilder<Tables, Name, { document: string }>;

/** A common type of all document tables, so that the queries below are written once. */
type Alike = Kysely<{ table: DocumentTable }>;

export class Documents<Name extends DocumentTableName, Document> {
  readonly #database: Database;
  /** The name of the table, with the common type. */
  readonly #table: "table";
  readonly #row: (document: Document) => Omit<Insertable<Tables[Name]>, "document">;
  readonly #relations: readonly Relation[];
  #saving: CompiledQuery | undefined;
  #getting: CompiledQuery<{ document: string }> | undefined;

  /**
   * @param row the id and the searched columns of a document
   * @param relations lists that are not in the document
   */
  constructor(
    database: Database,
    table: Name,
    row: (document: Document) => Omit<Insertable<Tables[Name]>, "document">,
    relations: readonly Relation[] = [],
  ) {
    this.#database = database;
    this.#table = table as string as "table";
    this.#row = row;
    this.#relations = relations;
  }

  /**
   * The documents a query selects, e.g. `find((query) => query.where("namespace", "=", "app").orderBy("name"))`.
   * Without `orderBy` the order is not defined.
   */
  async find(select: (query: Query<Name>) => Query<Name> = (query) => query): Promise<Document[]> {
    const rows = await select(this.#all as unknown as Query<Name>).execute();
    return rows.map((row) => this.#read(row));
  }

  /** The first document a query selects. */
  async first(select: (query: Query<Name>) => Query<Name>): Promise<Document | undefined> {
    const [document] = await this.find((query) => select(query).limit(1));
    return document;
  }

  /**
   * The documents of a query, page by page in the order of their ids; other work runs between two pages. An index of
   * the compared columns, followed by the id, keeps each page fast.
   */
  async *pages(select: (query: Query<Name>) => Query<Name>): AsyncGenerator<Document[]> {
    for (let last = ""; ; ) {
      const all = this.#all.select("id").where("id", ">", last).orderBy("id").limit(pageSize);
      const rows = await (select(all as unknown as Query<Name>) as unknown as typeof all).execute();
      if (rows.length > 0) yield rows.map((row) => this.#read(row));
      const end = rows.at(-1);
      if (!end || rows.length < pageSize) return;
      last = end.id;
      await setImmediate();
    }
  }

  /**
   * The documents of a query, in its order, page by page; other work runs between two pages. Pages of large documents
   * are short.
   */
  async *inOrder(select: (query: Query<Name>) => Query<Name>): AsyncGenerator<Document[]> {
    const query = this.#alike
      .selectFrom(this.#table)
      .select(["id", sql<number>`octet_length(document)`.as("bytes")]);
    const rows = await (
      select(query as unknown as Query<Name>) as unknown as typeof query
    ).execute();
    for (let start = 0; start < rows.length; ) {
      if (start > 0) await setImmediate();
      const end = endOfPage(rows, start);
      yield await this.#byIds(rows.slice(start, end).map(({ id }) => id));
      start = end;
    }
  }

  /** The documents of these ids that exist, in the order of the ids. */
  async #byIds(ids: readonly string[]): Promise<Document[]> {
    const rows = await this.#all.select("id").where("id", "in", ids).execute();
    const byId = new Map(rows.map(({ id, ...row }) => [id, row]));
    return ids.flatMap((id) => {
      const row = byId.get(id);
      return row ? [this.#read(row)] : [];
    });
  }

  async get(id: string): Promise<Document | undefined> {
    const { rows } = await this.#alike.executeQuery(this.#withId(id));
    return rows[0] && this.#read(rows[0]);
  }

  /** The query that gets a row, compiled once for the same reason as `#upsert`; the id is its last parameter. */
  #withId(id: string): CompiledQuery<{ document: string }> {
    this.#getting ??= this.#all.where("id", "=", id).compile();
    return { ...this.#getting, parameters: this.#getting.parameters.with(-1, id) };
  }

  /** Inserts a document or replaces the one with the same id. */
  async save(document: Document): Promise<void> {
    const lists = new Set(this.#relations.map(({ field }) => field));
    const stored = Object.entries(document as object).filter(([field]) => !lists.has(field));
    const row = {
      ...this.#row(document),
      document: JSON.stringify(Object.fromEntries(stored)),
    } as unknown as DocumentTable;
    await this.#database.write(async (tx) => {
      await this.#alike.executeQuery(this.#upsert(row));
      for (const relation of this.#relations) {
        if (!relation.saved) continue;
        const list = own(document as Record<string, string[]>, relation.field) ?? [];
        await saveMembers(tx, relation, row.id, list);
      }
    });
  }

  /**
   * The query that saves a row. It is compiled once, because that takes longer than its execution; the columns are
   * always the same.
   */
  #upsert(row: DocumentTable): CompiledQuery {
    this.#saving ??= this.#alike
      .insertInto(this.#table)
      .values(row)
      .onConflict((conflict) => {
        const others = Object.keys(row).filter((name) => name !== "id") as "document"[];
        return conflict
          .column("id")
          .doUpdateSet(({ ref }) =>
            Object.fromEntries(others.map((name) => [name, ref(`excluded.${name}`)])),
          );
      })
      .compile();
    return { ...this.#saving, parameters: Object.values(row) };
  }

  /** @returns whether the document existed */
  async remove(id: string): Promise<boolean> {
    return this.#database.write(async () => {
      const result = await this.#alike
        .deleteFrom(this.#table)
        .where("id", "=", id)
        .executeTakeFirst();
      return result.numDeletedRows > 0n;
    });
  }

  /** All documents, with their lists. */
  get #all() {
    return this.#alike
      .selectFrom(this.#table)
      .select("document")
      .select(
        this.#relations.map((relation) => membersOf(relation, this.#table).as(relation.field)),
      );
  }

  #read({ document, ...lists }: { document: string }): Document {
    const read = JSON.parse(document);
    for (const { field } of this.#relations) {
      Object.assign(read, {
        [field]: JSON.parse(own(lists as Record<string, string>, field) ?? "[]"),
      });
    }
    return read as Document;
  }

  get #alike(): Alike {
    return this.#database.read as unknown as Alike;
  }
}

function endOfPage(rows: readonly { bytes: number }[], start: number): number {
  let bytes = 0;
  for (let end = start; ; end++) {
    const row = rows[end];
    bytes += row?.bytes ?? 0;
    if (!row || end - start >= pageSize || (end > start && bytes > pageBytes)) return end;
  }
}
