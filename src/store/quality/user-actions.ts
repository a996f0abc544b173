import { setImmediate } from "node:timers/promises";
import { type SqlBool, sql, type Transaction } from "kysely";
import type { components } from "../../../generated/admin/types.ts";
import type { Page } from "../../paging.ts";
import type { Clock } from "../clock.ts";
import type { Database, Group } from "../database/database.ts";
import type { Tables } from "../database/tables.ts";
import { newId } from "../ids.ts";

/** A change of data by a user, or an attempt. */
export type UserAction = components["schemas"]["UserActionLog"];

/** Limits of the log of all namespaces; older actions, and the oldest beyond a maximum, are deleted. */
export interface UserActionBounds {
  days: number;
  rows: number;
  bytes: number;
}

/** A year (R105). */
const usualBounds: UserActionBounds = { days: 365, rows: 100_000, bytes: 250_000_000 };

/** Rows and bytes by which the log may exceed its maximum: measuring it takes some milliseconds. */
const slack = { rows: 500, bytes: 10_000_000 };

/** Old rows that are deleted with each new group: more than are added, few enough to be fast. */
const surplus = 200;

/** Actions that are read at a time. */
const pageSize = 100;

const day = 24 * 3600 * 1000;

/** The log of users' changes; written in groups. */
export class UserActions {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #bounds: UserActionBounds;
  readonly #queue: Group<UserAction>;
  /** What was written since the log was measured. */
  #added = { rows: Number.POSITIVE_INFINITY, bytes: 0 };

  constructor(
    database: Database,
    clock: Clock,
    report: (error: unknown) => void,
    bounds: Partial<UserActionBounds> = {},
  ) {
    this.#database = database;
    this.#clock = clock;
    this.#bounds = { ...usualBounds, ...bounds };
    this.#queue = database.groups((tx, actions) => this.#write(tx, actions), report);
  }

  /** Adds an action; it is on disk shortly after. */
  record(action: UserAction): void {
    this.#queue.add(action);
  }

  /** Resolves when all earlier actions are on disk. */
  async written(): Promise<void> {
    await this.#database.settle();
    await this.#database.onDisk();
  }

  /** Number of a namespace's actions in the log. */
  async count(namespace: string): Promise<number> {
    await this.#database.settle();
    const { total } = await this.#database.read
      .selectFrom("userActions")
      .select((column) => column.fn.countAll<number>().as("total"))
      .where("namespace", "=", namespace)
      .executeTakeFirstOrThrow();
    return total;
  }

  /** The actions on a page of the log of a namespace, the newest first; other work runs in between. */
  async *pages(namespace: string, { start, size }: Page): AsyncGenerator<UserAction[]> {
    let last: { date: string; id: string } | undefined;
    for (let rest = size; rest > 0; ) {
      let query = this.#database.read
        .selectFrom("userActions")
        .select(["id", "date", "document"])
        .where("namespace", "=", namespace)
        .orderBy("date", "desc")
        .orderBy("id", "desc")
        .limit(Math.min(rest, pageSize));
      query = last ? query.where(before(last)) : query.offset(start);
      const rows = await query.execute();
      if (rows.length > 0) yield rows.map(({ document }) => JSON.parse(document) as UserAction);
      if (rows.length < pageSize) return;
      rest -= rows.length;
      last = rows.at(-1);
      await setImmediate();
    }
  }

  async #write(tx: Transaction<Tables>, actions: readonly UserAction[]): Promise<void> {
    const rows = actions.map((action) => ({
      id: newId(this.#clock),
      namespace: action.namespace,
      date: action.date,
      document: JSON.stringify(action),
    }));
    await tx.insertInto("userActions").values(rows).execute();
    const oldest = new Date(this.#clock.now().getTime() - this.#bounds.days * day).toISOString();
    const old = tx.selectFrom("userActions").select("id").where("date", "<", oldest);
    await tx.deleteFrom("userActions").where("id", "in", old.limit(surplus)).execute();
    this.#added.rows += rows.length;
    this.#added.bytes += rows.reduce((sum, row) => sum + Buffer.byteLength(row.document), 0);
    if (this.#added.rows > slack.rows || this.#added.bytes > slack.bytes) {
      await this.#removeExcess(tx);
    }
  }

  /** Deletes the oldest actions beyond the maximum; a large excess is deleted in small parts. */
  async #removeExcess(tx: Transaction<Tables>): Promise<void> {
    const size = await tx
      .selectFrom("userActions")
      .select((column) => [column.fn.countAll<number>().as("rows"), totalBytes.as("bytes")])
      .executeTakeFirstOrThrow();
    const excess = {
      rows: size.rows - this.#bounds.rows,
      bytes: (size.bytes ?? 0) - this.#bounds.bytes,
    };
    const oldest = await tx
      .selectFrom("userActions")
      .select(["id", bytes.as("bytes")])
      .orderBy("date")
      .orderBy("id")
      .limit(2 * slack.rows)
      .execute();
    const removed: string[] = [];
    let room = 2 * slack.bytes;
    for (const row of oldest) {
      if ((excess.rows <= 0 && excess.bytes <= 0) || room <= 0) break;
      removed.push(row.id);
      excess.rows -= 1;
      excess.bytes -= row.bytes;
      room -= row.bytes;
    }
    if (removed.length > 0) {
      await tx.deleteFrom("userActions").where("id", "in", removed).execute();
    }
    const isLeft = excess.rows > 0 || excess.bytes > 0;
    this.#added = { rows: isLeft ? slack.rows : 0, bytes: 0 };
  }
}

const bytes = sql<number>`octet_length(document)`;
const totalBytes = sql<number | null>`sum(octet_length(document))`;

function before({ date, id }: { date: string; id: string }) {
  return sql<SqlBool>`(${sql.ref("date")}, id) < (${date}, ${id})`;
}
