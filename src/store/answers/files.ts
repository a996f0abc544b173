import { randomUUID } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import { type Insertable, sql, type Transaction } from "kysely";
import { inPages } from "../../paging.ts";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/database.ts";
import type { Tables } from "../database/tables.ts";

/**
 * A name for an uploaded file: its namespace, a random id, and the extension of its type.
 * @param ending `png`
 */
export function newFileName(namespace: string, ending: string): string {
  return `${namespace}${randomUUID()}.${ending}`;
}

/** Length of the random part of a name. */
const idLength = "00000000-0000-0000-0000-000000000000".length;

/** Maximum bytes of one row, and of one transaction. */
const partSize = 65_536;
const partsOfGroup = 16;

/** Uploaded files of bot messages, by name. A large one is stored in parts. */
export class Files {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  /** The bytes of a file; names are compared exactly. */
  async get(name: string): Promise<Uint8Array | undefined> {
    const blocks = await this.read(name);
    if (!blocks) return undefined;
    const bytes = new Uint8Array((await this.size(name)) ?? 0);
    let at = 0;
    for await (const block of blocks) {
      bytes.set(block, at);
      at += block.length;
    }
    return bytes;
  }

  /** The bytes of a file block by block; other work runs between two blocks. */
  async read(name: string): Promise<AsyncIterable<Uint8Array> | undefined> {
    const row = await this.#database.read
      .selectFrom("files")
      .select("bytes")
      .where("name", "=", name)
      .executeTakeFirst();
    return row && this.#blocks(name, row.bytes);
  }

  async *#blocks(name: string, first: Uint8Array): AsyncGenerator<Uint8Array> {
    yield first;
    for (let number = 1; ; number++) {
      const part = await this.#database.read
        .selectFrom("fileParts")
        .select("bytes")
        .where("id", "=", partId(name, number))
        .executeTakeFirst();
      if (!part) return;
      yield part.bytes;
      await setImmediate();
    }
  }

  /** Number of bytes of a file. */
  async size(name: string): Promise<number | undefined> {
    const { read } = this.#database;
    const length = sql<number>`length(bytes)`.as("length");
    const row = await read
      .selectFrom("files")
      .select(length)
      .where("name", "=", name)
      .executeTakeFirst();
    if (!row) return undefined;
    const { rest } = await read
      .selectFrom("fileParts")
      .select(sql<number | null>`sum(length(bytes))`.as("rest"))
      .where("file", "=", name)
      .executeTakeFirstOrThrow();
    return row.length + (rest ?? 0);
  }

  /** The namespace in the name of a file; empty for other names. */
  namespaceOf(name: string): string {
    const ending = name.lastIndexOf(".");
    return name.slice(0, Math.max(0, ending - idLength));
  }

  async has(name: string): Promise<boolean> {
    const row = await this.#database.read
      .selectFrom("files")
      .select("name")
      .where("name", "=", name)
      .executeTakeFirst();
    return row !== undefined;
  }

  /**
   * Stores a file, replacing one with the same name. It becomes visible when its last part is written; other writers
   * run between two groups of parts.
   */
  async save(name: string, bytes: Uint8Array | readonly Uint8Array[]): Promise<void> {
    await this.#remove(name);
    const blocks = bytes instanceof Uint8Array ? [bytes] : bytes;
    const [first = new Uint8Array(), ...rest] = blocks.flatMap(parts);
    const rows = rest.map((part, index) => ({
      id: partId(name, index + 1),
      file: name,
      bytes: part,
    }));
    for await (const group of inPages(rows, partsOfGroup)) {
      await this.#database.step(async (tx) => {
        for (const row of group) await tx.insertInto("fileParts").values(row).execute();
      });
    }
    await this.#database.write(async (tx) => {
      const { count } = await tx
        .selectFrom("fileParts")
        .select((column) => column.fn.countAll<number>().as("count"))
        .where("file", "=", name)
        .executeTakeFirstOrThrow();
      if (count < rows.length) await addLost(tx, rows);
      const date = this.#clock.now().toISOString();
      await tx.insertInto("files").values({ name, bytes: first, date }).execute();
    });
  }

  /** Deletes parts of incomplete files of an earlier process. */
  async recover(): Promise<void> {
    const { rows } = await sql<{ file: string }>`select distinct file from ${sql.table("fileParts")}
      where file not in (select name from files)`.execute(this.#database.read);
    for (const { file } of rows) await this.#remove(file);
  }

  async #remove(name: string): Promise<void> {
    await this.#database.step(async (tx) => {
      await tx.deleteFrom("files").where("name", "=", name).execute();
      await tx.deleteFrom("fileParts").where("file", "=", name).execute();
    });
  }
}

/** Adds the parts that a reset has deleted meanwhile. */
async function addLost(
  tx: Transaction<Tables>,
  rows: readonly Insertable<Tables["fileParts"]>[],
): Promise<void> {
  for (const row of rows) {
    await tx
      .insertInto("fileParts")
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

function parts(block: Uint8Array): Uint8Array[] {
  const count = Math.ceil(block.length / partSize);
  return Array.from({ length: count }, (_, index) =>
    block.subarray(index * partSize, (index + 1) * partSize),
  );
}

function partId(name: string, number: number): string {
  return `${name}/${String(number).padStart(6, "0")}`;
}
