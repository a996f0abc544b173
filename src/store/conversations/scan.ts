/**
 * Pages of long lists that are ordered by a date: the index is read in windows, so that no statement takes long however
 * many rows there are, and only the page itself is read completely.
 */

import { setImmediate } from "node:timers/promises";
import { type Expression, type ExpressionBuilder, type Kysely, type SqlBool, sql } from "kysely";
import type { Page } from "../../paging.ts";
import type { Tables } from "../database/tables.ts";

/** The tables that are read this way. */
type Scanned = "dialogIndex" | "botUsers";

interface Row {
  id: string;
  namespace: string;
  botId: string;
  [column: string]: string | number | null;
}

type Columns = ExpressionBuilder<{ scanned: Row }, "scanned">;

export interface Scan {
  table: Scanned;
  namespace: string;
  botIds: readonly string[];
  /** The order: a date, then the id. */
  column: "updateDate" | "firstDate" | "lastDate" | "lastUpdateDate" | "annotationDate";
  ascending: boolean;
  /** Whether rows without the date are excluded; otherwise all rows are expected to have it. */
  isOptional?: boolean;
  /** A table with a text for the `number` of each row, which conditions read: it is joined. */
  joined?: "dialogTexts" | undefined;
  /** Conditions in addition to namespace and bots. */
  conditions(column: Columns): Expression<SqlBool>[];
  /** Whether another index finds the few matching rows: they are read at once. */
  isFew?: boolean;
  /** Condition on a column that the database cannot evaluate. */
  text?: { column: string; matches(text: string): boolean };
  page: Page;
  signal?: AbortSignal | undefined;
}

/** Rows of the index in one window. */
const windowSize = 2_000;

/** Milliseconds of matching after which other work runs. */
const turn = 5;

interface Bound {
  date: string;
  id: string;
}

/** The ids of a page in their order, and the number of matching rows. */
export async function scan(
  db: Kysely<Tables>,
  order: Scan,
): Promise<{ total: number; ids: string[] }> {
  if (order.botIds.length === 0) return { total: 0, ids: [] };
  const { start, size } = order.page;
  const ids: string[] = [];
  let total = 0;
  for (let from: Bound | null = null; ; ) {
    order.signal?.throwIfAborted();
    const to: Bound | null = order.isFew ? null : await boundAfter(db, order, from);
    const rest = { start: Math.max(0, start - total), size: size - ids.length };
    const found = order.text
      ? await matching(db, order, from, to, order.text)
      : await counted(db, order, from, to, rest);
    ids.push(...(order.text ? found.ids.slice(rest.start, rest.start + rest.size) : found.ids));
    total += found.count;
    if (!to) return { total, ids };
    from = to;
    await setImmediate();
  }
}

/** The last row of the window after a row; `null` if it is the last window. */
async function boundAfter(
  db: Kysely<Tables>,
  order: Scan,
  from: Bound | null,
): Promise<Bound | null> {
  const row = await ordered(order, within(db, order, from, null))
    .select([sql.ref<string>(order.column).as("date"), "id"])
    .offset(windowSize - 1)
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** Number of matching rows in a window, and the ids of those on the page. */
async function counted(
  db: Kysely<Tables>,
  order: Scan,
  from: Bound | null,
  to: Bound | null,
  { start, size }: Page,
): Promise<{ count: number; ids: string[] }> {
  const meant = meantWithin(db, order, from, to);
  const { count } = await meant
    .select((column) => column.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  if (start >= count || size <= 0) return { count, ids: [] };
  const rows = await ordered(order, meant)
    .select("id")
    .offset(start)
    .limit(Math.min(size, windowSize))
    .execute();
  return { count, ids: rows.map(({ id }) => id) };
}

/** The ids of all matching rows of a window. */
async function matching(
  db: Kysely<Tables>,
  order: Scan,
  from: Bound | null,
  to: Bound | null,
  text: NonNullable<Scan["text"]>,
): Promise<{ count: number; ids: string[] }> {
  const rows = await ordered(order, meantWithin(db, order, from, to))
    .select(["id", sql.ref<string>(text.column).as("text")])
    .execute();
  const ids: string[] = [];
  let began = performance.now();
  for (const row of rows) {
    if (text.matches(row.text)) ids.push(row.id);
    if (performance.now() - began < turn) continue;
    await setImmediate();
    began = performance.now();
  }
  return { count: ids.length, ids };
}

/** The rows between two rows for which the conditions are true. */
function meantWithin(db: Kysely<Tables>, order: Scan, from: Bound | null, to: Bound | null) {
  const { joined } = order;
  const rows = within(db, order, from, to).where((column) => column.and(order.conditions(column)));
  return rows.$if(joined !== undefined, (query) =>
    query.innerJoin(
      sql`${sql.table(joined ?? "")}`.as("joined"),
      "joined.number",
      "scanned.number",
    ),
  );
}

/** The rows of the bots between two rows: after the first, up to and including the second. */
function within(db: Kysely<Tables>, order: Scan, from: Bound | null, to: Bound | null) {
  const { table, namespace, botIds, column, ascending, isOptional } = order;
  const key = sql`(${sql.ref(column)}, id)`;
  let query = (db as unknown as Kysely<{ scanned: Row }>)
    .selectFrom(sql<Row>`${sql.table(table)}`.as("scanned"))
    .where("namespace", "=", namespace);
  query =
    botIds.length === 1
      ? query.where("botId", "=", botIds[0] as string)
      : query.where("botId", "in", botIds);
  if (isOptional) query = query.where(sql.ref(column), "is not", null);
  if (from) {
    const after = ascending ? sql`>` : sql`<`;
    query = query.where(sql<SqlBool>`${key} ${after} (${from.date}, ${from.id})`);
  }
  if (to) {
    const until = ascending ? sql`<=` : sql`>=`;
    query = query.where(sql<SqlBool>`${key} ${until} (${to.date}, ${to.id})`);
  }
  return query;
}

function ordered<Query extends ReturnType<typeof within>>(
  { column, ascending, isFew }: Scan,
  query: Query,
): Query {
  const direction = ascending ? "asc" : "desc";
  // The sign prevents the database from scanning all rows in this order instead of the few that match.
  const key = isFew ? sql`+${sql.ref(column)}` : sql.ref(column);
  return query.orderBy(key, direction).orderBy("id", direction) as Query;
}
