/** Orders of sentences and their pages: from an index that has the order, or sorted. */

import type { Expression, Kysely, SelectQueryBuilder, SqlBool } from "kysely";
import { inPages, type Page } from "../../paging.ts";
import { byCreation } from "../database/dialect.ts";
import type { Tables } from "../database/tables.ts";
import { conditions, type SentenceFilter } from "./sentence-filter.ts";

/** The columns that sentences can be sorted by. */
export type SortColumn =
  | "sortText"
  | "intentId"
  | "intentProbability"
  | "entitiesProbability"
  | "updateDate"
  | "lastUsage"
  | "usageCount"
  | "unknownCount";

export interface SentenceSort {
  column: SortColumn;
  ascending: boolean;
}

/** Rows that are read at a time. */
const pageSize = 200;

/** Rows up to the end of a page that is sorted with LIMIT. */
const mostKept = 10_000;

/** A page of a list whose length is known. */
export type KnownPage = Page & { total: number };

/** The requested order; default: most recently changed first. */
export function orderOf(sort: readonly SentenceSort[]): readonly SentenceSort[] {
  return sort.length > 0 ? sort : [{ column: "updateDate" as const, ascending: false }];
}

/** The ids of all sentences that match the columns; a pattern is ignored. */
export async function idsInOrder(
  db: Kysely<Tables>,
  filter: SentenceFilter,
  order: readonly SentenceSort[],
): Promise<string[]> {
  const rows = await inOrder(db, filter, order).select("id").execute();
  return rows.map(({ id }) => id);
}

/**
 * The ids on a page of the sentences that match the columns; a page in the second half is read from the end of the list.
 * @param condition in addition to those of the filter
 */
export async function idsOnPage(
  db: Kysely<Tables>,
  filter: SentenceFilter,
  order: readonly SentenceSort[],
  { start, size: most, total }: KnownPage,
  condition?: Expression<SqlBool>,
): Promise<string[]> {
  const size = Math.min(most, total - start);
  const fromEnd = total - start - size;
  const isReversed = fromEnd < start;
  const page = { start: isReversed ? fromEnd : start, size };
  const query = inOrder(db, filter, isReversed ? order.map(reversed) : order, condition);
  const ids = inIndex(order)
    ? await idsFrom(query, page)
    : await idsOf(db, await numbersFrom(db, query, page));
  return isReversed ? ids.reverse() : ids;
}

const reversed = ({ column, ascending }: SentenceSort) => ({ column, ascending: !ascending });

type InOrder = SelectQueryBuilder<Tables, "sentences", object>;

function inOrder(
  db: Kysely<Tables>,
  filter: SentenceFilter,
  order: readonly SentenceSort[],
  condition?: Expression<SqlBool>,
): InOrder {
  let query = db.selectFrom("sentences").where(conditions(filter));
  if (condition) query = query.where(condition);
  for (const { column, ascending } of order) query = query.orderBy(column, direction(ascending));
  // The direction of the last column, so that an index has this order.
  const last = direction(order.at(-1)?.ascending ?? true);
  return inIndex(order) ? query.orderBy("id", last) : query.orderBy(byCreation, last);
}

async function idsFrom(query: InOrder, { start, size }: Page): Promise<string[]> {
  const rows = await query.select("id").offset(start).limit(size).execute();
  return rows.map(({ id }) => id);
}

/** The numbers of the rows on a page: they are sorted in half of the time of ids. */
async function numbersFrom(
  db: Kysely<Tables>,
  query: InOrder,
  { start, size }: Page,
): Promise<number[]> {
  const ordered = query.select(byCreation.as("number"));
  if (start + size <= mostKept) return numbersOf(await ordered.offset(start).limit(size).execute());
  // LIMIT keeps the rows before the page sorted while it reads: for many, sorting all once is faster.
  const all = db
    .with(
      (cte) => cte("ordered").materialized(),
      () => ordered,
    )
    .selectFrom("ordered")
    .select("number");
  return numbersOf(await all.offset(start).limit(size).execute());
}

function numbersOf(rows: readonly { number: number }[]): number[] {
  return rows.map(({ number }) => number);
}

async function idsOf(db: Kysely<Tables>, numbers: readonly number[]): Promise<string[]> {
  const ids = new Map<number, string>();
  for await (const page of inPages(numbers, pageSize)) {
    const rows = await db
      .selectFrom("sentences")
      .select([byCreation.as("number"), "id"])
      .where(byCreation, "in", page)
      .execute();
    for (const { number, id } of rows) ids.set(number, id);
  }
  return numbers.flatMap((number) => ids.get(number) ?? []);
}

/** Columns whose order an index has. */
const indexed = ["updateDate", "sortText"] as const;

/** A sort that an index has. */
export type IndexedSort = SentenceSort & { column: (typeof indexed)[number] };

/** The only column of the order, if an index has it. */
export function inIndex([first, ...others]: readonly SentenceSort[]): IndexedSort | undefined {
  return first && others.length === 0 && isIndexed(first) ? first : undefined;
}

function isIndexed(sort: SentenceSort): sort is IndexedSort {
  return indexed.some((column) => column === sort.column);
}

/** In SQL. */
export function direction(ascending: boolean): "asc" | "desc" {
  return ascending ? "asc" : "desc";
}
