/** Searches sentences: filters, order and pages, from the index of the searched columns. */

import { setImmediate } from "node:timers/promises";
import {
  type Expression,
  type ExpressionBuilder,
  type Kysely,
  type SelectQueryBuilder,
  type SqlBool,
  sql,
} from "kysely";
import type { Locale, SentenceStatus } from "../../nlu/definitions.ts";
import type { Pattern } from "../../nlu/pattern.ts";
import { holdsSequence, type Literals, literalsOf } from "../../nlu/pattern-literals.ts";
import { inPages, type Page } from "../../paging.ts";
import { byCreation, holdsText } from "../database/dialect.ts";
import type { Tables } from "../database/tables.ts";
import { cutMark, roleLine, typeLine } from "./sentence-row.ts";

/** All given conditions must hold; instants are ISO texts in UTC. */
export interface SentenceFilter {
  applicationId: string;
  language?: Locale | undefined;
  /** Matches anywhere in the text. */
  pattern?: Pattern | undefined;
  intentId?: string | undefined;
  /** Any of these; default: all but `deleted`. */
  statuses?: readonly SentenceStatus[] | undefined;
  /** An entity of any of these types. */
  entityTypes?: readonly string[] | undefined;
  /** An entity in any of these roles. */
  roles?: readonly string[] | undefined;
  /** No entity in any of these roles. */
  otherRoles?: readonly string[] | undefined;
  /** Whether sub-entities count in these conditions. */
  innerEntities?: boolean | undefined;
  after?: string | undefined;
  before?: string | undefined;
  notAfter?: string | undefined;
  toReview?: boolean | undefined;
  qualifier?: string | undefined;
  otherQualifier?: string | undefined;
  /** Probability of the intent. */
  below?: number | undefined;
  above?: number | undefined;
  configuration?: string | undefined;
  /** The imports whose sentences are not published. */
  hiddenImports?: ReadonlySet<number>;
}

/** One page of a search, in its order. */
export interface FoundSentences {
  /** Total number of sentences that match. */
  total: number;
  /** Ids of the page. */
  ids: readonly string[];
}

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

/** Texts that are read at a time. */
const pageSize = 200;

/** Long texts that are read to decide whether they match. */
const mostUndecided = 2_000;

/** Rows up to the end of a page that is sorted with LIMIT. */
const mostKept = 10_000;

/** Sort texts that are read at a time. */
const stride = 1000;

/** Milliseconds of matching after which other work runs. */
const turn = 5;

/** A page of a list whose length is known. */
type KnownPage = Page & { total: number };

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

function orderOf(sort: readonly SentenceSort[]): readonly SentenceSort[] {
  return sort.length > 0 ? sort : [{ column: "updateDate" as const, ascending: false }];
}

async function idsInOrder(
  db: Kysely<Tables>,
  filter: SentenceFilter,
  order: readonly SentenceSort[],
): Promise<string[]> {
  const rows = await inOrder(db, filter, order).select("id").execute();
  return rows.map(({ id }) => id);
}

/** A page in the second half of the list is read from its end. */
async function idsOnPage(
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

type IndexedSort = SentenceSort & { column: (typeof indexed)[number] };

/** The only column of the order, if an index has it. */
function inIndex([first, ...others]: readonly SentenceSort[]): IndexedSort | undefined {
  return first && others.length === 0 && isIndexed(first) ? first : undefined;
}

function isIndexed(sort: SentenceSort): sort is IndexedSort {
  return indexed.some((column) => column === sort.column);
}

function direction(ascending: boolean): "asc" | "desc" {
  return ascending ? "asc" : "desc";
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

type Sentences = ExpressionBuilder<Tables, "sentences">;

function conditions(filter: SentenceFilter): (column: Sentences) => Expression<SqlBool> {
  return (column) =>
    column.and([
      column("applicationId", "=", filter.applicationId),
      shown(filter.hiddenImports ?? new Set())(column),
      ...columnConditions(column, filter),
      ...entityConditions(column, filter),
    ]);
}

/** Whether a sentence does not belong to these imports. */
export function shown(hidden: ReadonlySet<number>): (column: Sentences) => Expression<SqlBool> {
  return (column) =>
    hidden.size === 0
      ? column.and([])
      : column.or([column("importId", "is", null), column("importId", "not in", [...hidden])]);
}

function columnConditions(column: Sentences, filter: SentenceFilter): Expression<SqlBool>[] {
  const { statuses = [], language, intentId, qualifier, otherQualifier, configuration } = filter;
  const { after, before, notAfter, below, above, toReview } = filter;
  return [
    statuses.length > 0 ? column("status", "in", statuses) : column("status", "!=", "deleted"),
    ...(language === undefined ? [] : [column("language", "=", language)]),
    ...(intentId === undefined ? [] : [column("intentId", "=", intentId)]),
    ...(after === undefined ? [] : [column("updateDate", ">", after)]),
    ...(before === undefined ? [] : [column("updateDate", "<", before)]),
    ...(notAfter === undefined ? [] : [column("updateDate", "<=", notAfter)]),
    ...(toReview ? [column("review", "=", 1)] : []),
    ...(qualifier === undefined ? [] : [column("qualifier", "=", qualifier)]),
    ...(otherQualifier === undefined
      ? []
      : [column.or([column("qualifier", "is", null), column("qualifier", "!=", otherQualifier)])]),
    ...(below === undefined ? [] : [column("intentProbability", "<", below)]),
    ...(above === undefined ? [] : [column("intentProbability", ">", above)]),
    ...(configuration === undefined ? [] : [column("configuration", "=", configuration)]),
  ];
}

function entityConditions(
  column: Sentences,
  { entityTypes, roles, otherRoles = [], innerEntities = false }: SentenceFilter,
): Expression<SqlBool>[] {
  const holdsAny = (lines: readonly string[]) =>
    column.or(
      lines.flatMap((line) => [
        holdsText(sql.ref("entities"), line),
        ...(innerEntities ? [holdsText(sql.ref("innerEntities"), line)] : []),
      ]),
    );
  return [
    ...(entityTypes ? [holdsAny(entityTypes.map(typeLine))] : []),
    ...(roles ? [holdsAny(roles.map(roleLine))] : []),
    ...(otherRoles.length > 0 ? [column.not(holdsAny(otherRoles.map(roleLine)))] : []),
  ];
}
