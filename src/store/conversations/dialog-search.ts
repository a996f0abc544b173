/** Which dialogs are meant: filters, order and pages, answered by the index of dialogs. */

import type { Expression, ExpressionBuilder, Kysely, SqlBool } from "kysely";
import { fold } from "../../nlu/engine/text/fold.ts";
import type { Pattern } from "../../nlu/pattern.ts";
import type { Literals } from "../../nlu/pattern-literals.ts";
import type { Page } from "../../paging.ts";
import { holdsPart, holdsText } from "../database/dialect.ts";
import type { DialogIndexColumns, Tables } from "../database/tables.ts";
import { line } from "./lines.ts";
import { type Scan, scan } from "./scan.ts";

/** What a text of the user must be: equal to a text, or matched by an expression. */
export type TextFilter = { exact: string } | { pattern: Pattern; literals: Literals };

/** Where the dialogs of an application are. */
export interface DialogScope {
  namespace: string;
  botIds: readonly string[];
  /** One of them in the dialog. */
  connectorIds: readonly string[];
}

/** All conditions that are given must hold; instants are ISO texts in UTC. */
export interface DialogFilter extends DialogScope {
  /** A further connector that must be in the dialog. */
  connectorId?: string | undefined;
  connectorType?: string | undefined;
  userId?: string | undefined;
  text?: TextFilter | undefined;
  /** Name without namespace. */
  intent?: string | undefined;
  ratings: readonly number[];
  /** An answer was generated from documents. */
  generated: boolean;
  vote?: "UP" | "DOWN" | undefined;
  /** An action at or after, and one at or before. */
  from?: string | undefined;
  to?: string | undefined;
  tests: boolean;
}

export type DialogOrder = Pick<Scan, "ascending"> & {
  column: "updateDate" | "firstDate" | "lastDate";
};

/** The ids of the dialogs on a page, and how many are meant in all. */
export function dialogIds(
  db: Kysely<Tables>,
  filter: DialogFilter,
  order: DialogOrder,
  page: Page,
  signal?: AbortSignal,
): Promise<{ total: number; ids: string[] }> {
  const { namespace, botIds, text } = filter;
  const pattern = text && "pattern" in text && !text.literals.isPlain ? text.pattern : undefined;
  return scan(db, {
    table: "dialogIndex",
    namespace,
    botIds,
    ...order,
    page,
    signal,
    isFew: filter.userId !== undefined,
    conditions: (column) =>
      conditionsOf(
        column as unknown as ExpressionBuilder<{ scanned: DialogIndexColumns }, "scanned">,
        filter,
      ),
    ...(pattern
      ? { text: { column: "foldedTexts", matches: (said) => hasMatch(said, pattern) } }
      : {}),
  });
}

function hasMatch(lines: string, pattern: Pattern): boolean {
  return lines
    .slice(1, -1)
    .split("\n")
    .some((said) => pattern.matchesFolded(said));
}

type Columns = ExpressionBuilder<{ scanned: DialogIndexColumns }, "scanned">;

function conditionsOf(column: Columns, filter: DialogFilter): Expression<SqlBool>[] {
  const { connectorIds, connectorId, connectorType, userId, text, intent } = filter;
  const { ratings, generated, vote, from, to, tests } = filter;
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
    ...(vote === undefined ? [] : [column(vote === "UP" ? "upVote" : "downVote", "=", 1)]),
    ...(from === undefined ? [] : [column("lastDate", ">=", from)]),
    ...(to === undefined ? [] : [column("firstDate", "<=", to)]),
    ...(text === undefined ? [] : textConditions(column, text)),
  ];
}

function textConditions(column: Columns, text: TextFilter): Expression<SqlBool>[] {
  if ("exact" in text) {
    const whole = line(text.exact);
    // The quick condition finds the few to which the exact one is put.
    return [
      holdsPart(column.ref("foldedTexts"), fold(whole)),
      holdsText(column.ref("texts"), whole),
    ];
  }
  return text.literals.parts.map((part) => holdsPart(column.ref("foldedTexts"), part));
}
