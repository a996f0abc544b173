/** Conditions of searches of sentences, on the columns that an index covers. */

import { type Expression, type ExpressionBuilder, type SqlBool, sql } from "kysely";
import type { Locale, SentenceStatus } from "../../nlu/definitions.ts";
import type { Pattern } from "../../nlu/pattern.ts";
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

type Sentences = ExpressionBuilder<Tables, "sentences">;

/** The conditions of a filter, without its pattern. */
export function conditions(filter: SentenceFilter): (column: Sentences) => Expression<SqlBool> {
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
