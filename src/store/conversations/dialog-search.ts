/** Searches dialogs: filters, order and pages, from the index of dialogs. */

import {
  type Expression,
  type ExpressionBuilder,
  expressionBuilder,
  type Kysely,
  type SqlBool,
  sql,
} from "kysely";
import { fold } from "../../nlu/engine/text/fold.ts";
import type { Pattern } from "../../nlu/pattern.ts";
import { holdsSequence, type Literals } from "../../nlu/pattern-literals.ts";
import type { Page } from "../../paging.ts";
import { holdsPart, holdsText } from "../database/dialect.ts";
import type { Tables } from "../database/tables.ts";
import { line } from "./lines.ts";
import { type Scan, scan } from "./scan.ts";
import type { DialogIndexColumns } from "./tables.ts";

/** Condition on a text of the user: equal, or matching an expression. */
export type TextFilter = { exact: string } | ExpressionFilter;

interface ExpressionFilter {
  pattern: Pattern;
  literals: Literals;
}

/** The scope of an application's dialogs. */
export interface DialogScope {
  namespace: string;
  botIds: readonly string[];
  /** At least one of them is in the dialog. */
  connectorIds: readonly string[];
}

/** All given conditions must hold; instants are ISO texts in UTC. */
export interface DialogFilter extends DialogScope {
  /** Another connector that must be in the dialog. */
  connectorId?: string | undefined;
  connectorType?: string | undefined;
  userId?: string | undefined;
  text?: TextFilter | undefined;
  /** Name without namespace of an intent that started a story. */
  intent?: string | undefined;
  ratings: readonly number[];
  /** Contains an answer from documents. */
  generated: boolean;
  /** Status of an answer from documents. */
  answerStatus?: string | undefined;
  vote?: "UP" | "DOWN" | undefined;
  /** An action at or after, and one at or before. */
  from?: string | undefined;
  to?: string | undefined;
  tests: boolean;
  /** An action has an annotation. */
  annotated?: AnnotationFilter | undefined;
  /** An answer can be evaluated. */
  evaluable?: boolean;
}

/** Conditions on annotations: for each, at least one annotation of the dialog matches. */
export interface AnnotationFilter {
  states: readonly string[];
  reasons: readonly string[];
  /** Time of creation. */
  from?: string | undefined;
  to?: string | undefined;
}

export type DialogOrder = Pick<Scan, "ascending"> & {
  column: "updateDate" | "firstDate" | "lastDate" | "annotationDate";
};

interface Found {
  total: number;
  ids: string[];
}

/** The ids of the dialogs on a page, and the total number. */
export function dialogIds(
  db: Kysely<Tables>,
  filter: DialogFilter,
  order: DialogOrder,
  page: Page,
  signal?: AbortSignal,
): Promise<Found> {
  return order.column === "annotationDate"
    ? byAnnotation(db, filter, order, page, signal)
    : byDate(db, filter, order, page, signal);
}

/** Annotated dialogs by the date of change, in the requested order, and those without annotation. */
async function byAnnotation(
  db: Kysely<Tables>,
  filter: DialogFilter,
  order: DialogOrder,
  { start, size }: Page,
  signal: AbortSignal | undefined,
): Promise<Found> {
  // Dialogs without one are ordered by their start.
  const began: DialogOrder = { column: "firstDate", ascending: true };
  const parts = [
    { annotated: filter.annotated ?? { states: [], reasons: [] }, order },
    { annotated: "none" as const, order: began },
  ];
  if (order.ascending) parts.reverse();
  const ids: string[] = [];
  let total = 0;
  for (const { annotated, order: own } of parts) {
    if (annotated === "none" && filter.annotated) continue;
    const rest = { start: Math.max(0, start - total), size: size - ids.length };
    const found = await byDate(db, { ...filter, annotated }, own, rest, signal);
    ids.push(...found.ids);
    total += found.total;
  }
  return { total, ids };
}

type Filter = Omit<DialogFilter, "annotated"> & {
  annotated?: AnnotationFilter | "none" | undefined;
};

function byDate(
  db: Kysely<Tables>,
  filter: Filter,
  order: DialogOrder,
  page: Page,
  signal: AbortSignal | undefined,
): Promise<Found> {
  const { namespace, botIds, text } = filter;
  const rest = text && "pattern" in text && !text.literals.isPlain ? text : undefined;
  return scan(db, {
    table: "dialogIndex",
    namespace,
    botIds,
    ...order,
    page,
    signal,
    isOptional: order.column === "annotationDate",
    isFew: filter.userId !== undefined,
    joined: text && "dialogTexts",
    conditions: (column) => conditionsOf(column as unknown as Columns, filter),
    ...(rest ? { text: { column: "foldedTexts", matches: (said) => hasMatch(said, rest) } } : {}),
  });
}

function hasMatch(texts: string, { pattern, literals }: ExpressionFilter): boolean {
  const { groups, sequence } = literals;
  const isMeant = sequence
    ? (said: string) => holdsSequence(said, sequence)
    : (said: string) => pattern.matchesFolded(said);
  const [parts] = groups;
  if (!parts) return texts.slice(1, -1).split("\n").some(isMeant);
  return parts.some((part) => someLine(texts, part, isMeant));
}

/** Whether a line that contains the literal matches. */
function someLine(texts: string, part: string, isMeant: (said: string) => boolean): boolean {
  for (let at = texts.indexOf(part); at >= 0; ) {
    const end = texts.indexOf("\n", at);
    if (isMeant(texts.slice(texts.lastIndexOf("\n", at) + 1, end))) return true;
    at = texts.indexOf(part, end);
  }
  return false;
}

type Columns = ExpressionBuilder<
  { scanned: DialogIndexColumns; joined: Tables["dialogTexts"] },
  "scanned" | "joined"
>;

function conditionsOf(column: Columns, filter: Filter): Expression<SqlBool>[] {
  const { connectorIds, connectorId, connectorType, userId, text, intent } = filter;
  const { ratings, generated, answerStatus, vote, from, to, tests, annotated, evaluable } = filter;
  return [
    ...(tests ? [] : [column("test", "=", 0)]),
    column.or(connectorIds.map((id) => holdsText(column.ref("connectors"), line(id)))),
    ...(connectorId === undefined ? [] : [holdsText(column.ref("connectors"), line(connectorId))]),
    ...(connectorType === undefined
      ? []
      : [holdsText(column.ref("connectorTypes"), line(connectorType))]),
    ...(userId === undefined ? [] : [column("userId", "=", userId)]),
    ...(intent === undefined ? [] : [holdsText(column.ref("intents"), line(intent))]),
    ...(ratings.length === 0 ? [] : [column("rating", "in", ratings)]),
    ...(generated ? [column("generated", "=", 1)] : []),
    ...(answerStatus === undefined
      ? []
      : [column("generated", "=", 1), holdsText(column.ref("answerStatuses"), line(answerStatus))]),
    ...(vote === undefined ? [] : [column(vote === "UP" ? "upVote" : "downVote", "=", 1)]),
    ...(from === undefined ? [] : [column("lastDate", ">=", from)]),
    ...(to === undefined ? [] : [column("firstDate", "<=", to)]),
    ...(annotated === undefined ? [] : annotationConditions(column, annotated)),
    ...(evaluable ? [hasEvaluable()] : []),
    ...(text === undefined ? [] : textConditions(column, text)),
  ];
}

function annotationConditions(
  column: Columns,
  annotated: AnnotationFilter | "none",
): Expression<SqlBool>[] {
  if (annotated === "none") return [column("annotationDate", "is", null)];
  const { states, reasons, from, to } = annotated;
  const condition = columnsOf<Tables["annotations"]>();
  const conditions = [
    ...(states.length === 0 ? [] : [condition("state", "in", states)]),
    ...(reasons.length === 0 ? [] : [condition("reason", "in", reasons)]),
    ...(from === undefined ? [] : [condition("creationDate", ">=", from)]),
    ...(to === undefined ? [] : [condition("creationDate", "<=", to)]),
  ];
  // The date remains after an action with an annotation was deleted.
  if (conditions.length === 0) conditions.push(condition("state", "is not", null));
  return [
    column("annotationDate", "is not", null),
    ...conditions.map((one) => existsIn("annotations", one)),
  ];
}

function hasEvaluable(): Expression<SqlBool> {
  return existsIn("actions", columnsOf<Tables["actions"]>()("evaluable", "=", 1));
}

/** Whether another table has a row of the dialog that matches a condition. */
function existsIn(table: keyof Tables, condition: Expression<SqlBool>): Expression<SqlBool> {
  return sql<SqlBool>`exists (select 1 from ${sql.table(table)} as own
    where own.${sql.ref("dialogId")} = scanned.id and ${condition})`;
}

function columnsOf<Columns extends object>() {
  return expressionBuilder<{ own: Columns }, "own">();
}

function textConditions(column: Columns, text: TextFilter): Expression<SqlBool>[] {
  if ("exact" in text) {
    const whole = line(text.exact);
    // The fast condition finds candidates for the exact one.
    return [
      holdsPart(column.ref("foldedTexts"), fold(whole)),
      holdsText(column.ref("texts"), whole),
    ];
  }
  // Few enough texts contain a literal of the first group to read them.
  return text.literals.groups
    .slice(0, 1)
    .map((parts) => column.or(parts.map((part) => holdsPart(column.ref("foldedTexts"), part))));
}
