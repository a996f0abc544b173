/** Searches sentences by columns and by patterns, from the index of the searched columns. */

import { setImmediate } from "node:timers/promises";
import { type Expression, type Kysely, type SqlBool, sql } from "kysely";
import type { Pattern } from "../../nlu/pattern.ts";
import { holdsSequence, type Literals, literalsOf } from "../../nlu/pattern-literals.ts";
import { inPages, type Page } from "../../paging.ts";
import { holdsText } from "../database/dialect.ts";
import type { Tables } from "../database/tables.ts";
import { conditions, type SentenceFilter } from "./sentence-filter.ts";
import {
  direction,
  type IndexedSort,
  idsInOrder,
  idsOnPage,
  inIndex,
  type KnownPage,
  orderOf,
  type SentenceSort,
} from "./sentence-order.ts";
import { cutMark } from "./sentence-row.ts";

/** One page of a search, in its order. */
export interface FoundSentences {
  /** Total number of sentences that match. */
  total: number;
  /** Ids of the page. */
  ids: readonly string[];
}

/** Texts that are read at a time. */
const pageSize = 200;

/** Long texts that are read to decide whether they match. */
const mostUndecided = 2_000;

/** Sort texts that are read at a time. */
const stride = 1000;

/** Milliseconds of matching after which other work runs. */
const turn = 5;

/**
 * The ids of the sentences that match, in the requested order; default: most recently changed first.
 * @param page of the sentences that match the columns, without the pattern
 */
export async function sentenceIds(
  db: Kysely<Tables>,
  filter: SentenceFilter,
  sort: readonly SentenceSort[],
  signal: AbortSignal | undefined,
  page?: KnownPage,
): Promise<string[]> {
  const order = orderOf(sort);
  const { pattern, language } = filter;
  if (!pattern) return page ? idsOnPage(db, filter, order, page) : idsInOrder(db, filter, order);
  const only = inIndex(order);
  if (only && language !== undefined) return matchingInOrder(db, filter, pattern, only, signal);
  return matchingIds(db, await idsInOrder(db, filter, order), pattern, signal);
}

/**
 * A page of the sentences that contain a plain literal, found and counted by the database; only long texts that may
 * contain it in their cut part are read.
 * @returns `undefined` if the pattern is not plain, or there are too many such texts
 */
export async function plainPage(
  db: Kysely<Tables>,
  filter: SentenceFilter & { pattern: Pattern },
  sort: readonly SentenceSort[],
  page: Page,
  signal: AbortSignal | undefined,
): Promise<FoundSentences | undefined> {
  const { isPlain, groups } = literalsOf(filter.pattern.source);
  const [group] = groups;
  if (!isPlain || !group) return undefined;
  const holds = sortTextHolds(group);
  const isUndecided = sql<SqlBool>`${holdsText(sql.ref("sortText"), cutMark)} and not ${holds}`;
  const { found, undecided } = await db
    .selectFrom("sentences")
    .select([
      sql<number>`count(case when ${holds} then 1 end)`.as("found"),
      sql<number>`count(case when ${isUndecided} then 1 end)`.as("undecided"),
    ])
    .where(conditions(filter))
    .executeTakeFirstOrThrow();
  if (undecided > mostUndecided) return undefined;
  const long = undecided === 0 ? [] : await matchingLong(db, filter, isUndecided, signal);
  const total = found + long.length;
  if (page.start >= total || page.size === 0) return { total, ids: [] };
  const condition =
    long.length === 0 ? holds : sql<SqlBool>`(${holds} or id in (${sql.join(long)}))`;
  return {
    total,
    ids: await idsOnPage(db, filter, orderOf(sort), { ...page, total }, condition),
  };
}

/** The ids of the undecided sentences that match by their whole texts. */
async function matchingLong(
  db: Kysely<Tables>,
  filter: SentenceFilter & { pattern: Pattern },
  isUndecided: Expression<SqlBool>,
  signal: AbortSignal | undefined,
): Promise<string[]> {
  const undecided = db.selectFrom("sentences").select("id").where(conditions(filter));
  const rows = await undecided.where(isUndecided).execute();
  const ids = rows.map(({ id }) => id);
  return matchingIds(db, ids, filter.pattern, signal);
}

/** Number of sentences that match, ignoring a pattern. */
export async function countSentences(db: Kysely<Tables>, filter: SentenceFilter): Promise<number> {
  const { count } = await db
    .selectFrom("sentences")
    .select((column) => column.fn.countAll<number>().as("count"))
    .where(conditions(filter))
    .executeTakeFirstOrThrow();
  return count;
}

/** Ids of matching sentences, read in parts in the order of an index; yields to other requests. */
async function matchingInOrder(
  db: Kysely<Tables>,
  filter: SentenceFilter,
  pattern: Pattern,
  { column, ascending }: IndexedSort,
  signal: AbortSignal | undefined,
): Promise<string[]> {
  const matching: string[] = [];
  const rest = resting(signal);
  const literals = literalsOf(pattern.source);
  const isMeant = meaning(pattern, literals);
  const query = db
    .selectFrom("sentences")
    .select(["id", "updateDate", "sortText"])
    .where(conditions(filter))
    .where((sentences) => sentences.and(literalConditions(literals)))
    .orderBy(column, direction(ascending))
    .orderBy("id", direction(ascending))
    .limit(stride);
  let last: { id: string; updateDate: string; sortText: string } | undefined;
  do {
    const after = last;
    const part = after
      ? query.where(({ eb, refTuple, tuple }) =>
          eb(refTuple(column, "id"), ascending ? ">" : "<", tuple(after[column], after.id)),
        )
      : query;
    const rows = await part.execute();
    const cut = rows.filter(({ sortText }) => sortText.endsWith(cutMark));
    const texts = await textsOf(
      db,
      cut.map(({ id }) => id),
    );
    for (const { id, sortText } of rows) {
      const text = texts.get(id);
      const isCut = sortText.endsWith(cutMark);
      if (isCut ? text !== undefined && pattern.matches(text) : isMeant(sortText)) {
        matching.push(id);
      }
      const pause = rest();
      if (pause) await pause;
    }
    last = rows.length === stride ? rows.at(-1) : undefined;
  } while (last);
  return matching;
}

/** Whether a whole sort text that meets the literal conditions matches: without the expression where literals suffice. */
function meaning(pattern: Pattern, { isPlain, sequence }: Literals): (text: string) => boolean {
  if (isPlain) return () => true;
  if (!sequence) return (text) => pattern.matchesFolded(text);
  // "Anything" between two literals ends with the line.
  return (text) =>
    text.includes("\n") ? pattern.matchesFolded(text) : holdsSequence(text, sequence);
}

/** Conditions on the sort texts of sentences that can match. */
function literalConditions({ groups }: Literals): Expression<SqlBool>[] {
  return groups.map((group) => sortTextHolds([...group, cutMark]));
}

/** Whether the sort text contains any of the literals. */
function sortTextHolds(literals: readonly string[]): Expression<SqlBool> {
  const sortText = sql.ref("sortText");
  const holds = literals.map((literal) => holdsText(sortText, literal));
  return sql<SqlBool>`(${sql.join(holds, sql` or `)})`;
}

/** Those whose text matches, in the same order; other work runs in between. */
async function matchingIds(
  db: Kysely<Tables>,
  ids: readonly string[],
  pattern: Pattern,
  signal: AbortSignal | undefined,
): Promise<string[]> {
  const matching: string[] = [];
  // Finding that many ids has already used up the time.
  await setImmediate();
  const rest = resting(signal);
  for await (const page of inPages(ids, pageSize)) {
    const texts = await textsOf(db, page);
    for (const id of page) {
      const text = texts.get(id);
      if (text !== undefined && pattern.matches(text)) matching.push(id);
      const pause = rest();
      if (pause) await pause;
    }
  }
  return matching;
}

async function textsOf(db: Kysely<Tables>, ids: readonly string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for await (const page of inPages(ids, pageSize)) {
    const rows = await db
      .selectFrom("sentences")
      .select(["id", "text"])
      .where("id", "in", page)
      .execute();
    for (const { id, text } of rows) texts.set(id, text);
  }
  return texts;
}

/** Returns a function that yields to other requests when the turn is over. */
function resting(signal: AbortSignal | undefined): () => Promise<void> | undefined {
  let began = performance.now();
  return () => {
    if (performance.now() - began < turn) return undefined;
    return setImmediate().then(() => {
      signal?.throwIfAborted();
      began = performance.now();
    });
  };
}
