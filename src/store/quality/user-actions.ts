import { setImmediate } from "node:timers/promises";
import { type SqlBool, sql, type Transaction } from "kysely";
import type { components } from "../../../generated/admin/types.ts";
import type { Page } from "../../paging.ts";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/database.ts";
import type { Tables } from "../database/tables.ts";
import type { WriteBehind } from "../database/write-behind.ts";
import { newId } from "../ids.ts";

/** A change of data by a user, or an attempt. */
export type UserAction = components["schemas"]["UserActionLog"];

/** Limits of the log; older rows, and rows beyond the maximum, are deleted. */
export interface UserActionBounds {
  days: number;
  /** Actions of all namespaces. */
  rows: number;
}

/** A year (R105). */
const usualBounds: UserActionBounds = { days: 365, rows: 100_000 };

/** Number of rows by which the log may exceed its maximum: counting it takes some milliseconds. */
const slack = 500;

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
  readonly #queue: WriteBehind<UserAction>;
  /** Rows written since the last count of the log. */
  #uncounted = Number.POSITIVE_INFINITY;

  constructor(
    database: Database,
    clock: Clock,
    report: (error: unknown) => void,
    bounds: UserActionBounds = usualBounds,
  ) {
    this.#database = database;
    this.#clock = clock;
    this.#bounds = bounds;
    this.#queue = database.groups((tx, actions) => this.#write(tx, actions), report);
  }

  /** Adds an action; it is on disk shortly after. */
  record(action: UserAction): void {
    this.#queue.add(action);
  }

  /** Resolves when all earlier actions are on disk. */
  written(): Promise<void> {
    return this.#queue.flush();
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
    this.#uncounted += rows.length;
    if (this.#uncounted > slack) await this.#removeExcess(tx);
  }

  /** Deletes the oldest rows beyond the maximum; a large excess is deleted in small parts. */
  async #removeExcess(tx: Transaction<Tables>): Promise<void> {
    const { count } = await tx
      .selectFrom("userActions")
      .select((column) => column.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    const excess = count - this.#bounds.rows;
    const page = Math.min(excess, 2 * slack);
    if (excess > 0) {
      const oldest = tx.selectFrom("userActions").select("id").orderBy("date").limit(page);
      await tx.deleteFrom("userActions").where("id", "in", oldest).execute();
    }
    this.#uncounted = excess > page ? slack : 0;
  }
}

function before({ date, id }: { date: string; id: string }) {
  return sql<SqlBool>`(${sql.ref("date")}, id) < (${date}, ${id})`;
}
