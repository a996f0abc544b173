import { setImmediate } from "node:timers/promises";
import { sql, type Transaction } from "kysely";
import type { Label } from "../../bot/labels/label.ts";
import type { Database } from "../database/database.ts";
import type { Tables } from "../database/tables.ts";

type Row = Tables["labels"];

/** Rows that one statement moves: a few milliseconds. */
const sliceSize = 200;

let imports = 0;

/**
 * Replaces many labels at once. They are collected in a temporary table, so that other writes run meanwhile, and
 * nothing remains if the program ends.
 */
export class LabelImport {
  readonly #database: Database;
  readonly #rowOf: (label: Label) => Omit<Row, "document">;
  readonly #id = ++imports;
  readonly #stopListening: () => void;
  #isOvertaken = false;

  constructor(database: Database, rowOf: (label: Label) => Omit<Row, "document">) {
    this.#database = database;
    this.#rowOf = rowOf;
    this.#stopListening = database.onChange(({ subject }) => {
      if (subject === "labels" || subject === "all") this.#isOvertaken = true;
    });
  }

  /** Whether labels have changed since the import started. */
  get isOvertaken(): boolean {
    return this.#isOvertaken;
  }

  /** Collects some labels; a later one with the same id replaces an earlier one. */
  async add(labels: readonly Label[]): Promise<void> {
    await this.#database.step(async (tx) => {
      await createTable(tx);
      for (const label of labels) {
        const { id, namespace, category, sortText, creation, validated } = this.#rowOf(label);
        await sql`insert into temp."labelImports"
          ("importId", id, namespace, category, "sortText", creation, validated, document)
          values (${this.#id}, ${id}, ${namespace}, ${category}, ${sortText}, ${creation}, ${validated},
          ${JSON.stringify(label)})`.execute(tx);
      }
    });
  }

  /** Stores all of them in one transaction; labels of other namespaces stay unchanged. */
  async finish(): Promise<void> {
    await this.#database.write(async (tx) => {
      this.#database.changed("labels", null);
      for (let last = 0; ; ) {
        const { rows } = await sql<{ last: number | null }>`select max(number) as last from
          (select number from temp."labelImports" where "importId" = ${this.#id} and number > ${last}
          order by number limit ${sliceSize})`.execute(tx);
        const end = rows[0]?.last ?? null;
        if (end === null) break;
        await sql`insert into labels (id, namespace, category, "sortText", creation, validated, document)
          select id, namespace, category, "sortText", creation, validated, document
          from temp."labelImports" as given
          where "importId" = ${this.#id} and number > ${last} and number <= ${end} and not exists
            (select 1 from labels where labels.id = given.id and labels.namespace <> given.namespace)
          order by number
          on conflict (id) do update set category = excluded.category, "sortText" = excluded."sortText",
            validated = excluded.validated, document = excluded.document`.execute(tx);
        last = end;
        await setImmediate();
      }
    });
    await this.discard();
  }

  /** Discards the collected labels. */
  async discard(): Promise<void> {
    this.#stopListening();
    await this.#database.step(async (tx) => {
      await createTable(tx);
      for (let deleted = 1n; deleted > 0n; ) {
        const result = await sql`delete from temp."labelImports" where number in
          (select number from temp."labelImports" where "importId" = ${this.#id} limit 1000)`.execute(
          tx,
        );
        deleted = result.numAffectedRows ?? 0n;
        await setImmediate();
      }
    });
  }
}

async function createTable(tx: Transaction<Tables>): Promise<void> {
  await sql`create temp table if not exists "labelImports" (number integer primary key, "importId" integer,
    id text, namespace text, category text, "sortText" text, creation text, validated integer, document text)`.execute(
    tx,
  );
}
