/** Searches sentences: filters, order and pages, from the index of the searched columns. */

import { setImmediate } from "node:timers/promises";
import { type Expression, type ExpressionBuilder, type Kysely, type SqlBool, sql } from "kysely";
import type { Locale, SentenceStatus } from "../../nlu/definitions.ts";
import type { Pattern } from "../../nlu/pattern.ts";
import { inPages, type Page } from "../../paging.ts";
import { holdsText } from "../database/dialect.ts";
import type { Tables } from "../database/tables.ts";
import { roleLine, typeLine } from "./sentence-row.ts";

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
  page?: Page,
): Promise<string[]> {
  let query = db.selectFrom("sentences").select("id").where(conditions(filter));
  const order = sort.length > 0 ? sort : [{ column: "updateDate" as const, ascending: false }];
  for (const { column, ascending } of order) {
    query = query.orderBy(column, ascending ? "asc" : "desc");
  }
  query = query.orderBy("id");
  if (page) query = query.offset(page.start).limit(page.size);
  const ids = (await query.execute()).map(({ id }) => id);
  return filter.pattern ? matchingIds(db, ids, filter.pattern, signal) : ids;
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

/** Those whose text matches, in the same order; other work runs meanwhile. */
async function matchingIds(
  db: Kysely<Tables>,
  ids: readonly string[],
  pattern: Pattern,
  signal: AbortSignal | undefined,
): Promise<string[]> {
  const matching: string[] = [];
  // Finding that many ids has already used up the time.
  await setImmediate();
  let began = performance.now();
  const rest = async () => {
    if (performance.now() - began < turn) return;
    await setImmediate();
    signal?.throwIfAborted();
    began = performance.now();
  };
  for await (const page of inPages(ids, pageSize)) {
    const rows = await db
      .selectFrom("sentences")
      .select(["id", "text"])
      .where("id", "in", page)
      .execute();
    const texts = new Map(rows.map(({ id, text }) => [id, text]));
    for (const id of page) {
      const text = texts.get(id);
      if (text !== undefined && pattern.matches(text)) matching.push(id);
      await rest();
    }
  }
  return matching;
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
