import { setImmediate } from "node:timers/promises";
import { sql } from "kysely";
import type { ActionReport, UnderstandingStats } from "../../bot/types.ts";
import { inPages, type Page } from "../../paging.ts";
import type { Database } from "../database/database.ts";
import { holdsText } from "../database/dialect.ts";
import type { Period } from "../measuring/days.ts";
import { type ConnectorCounts, countActions } from "./action-counts.ts";
import {
  type DialogFilter,
  type DialogOrder,
  type DialogScope,
  dialogIds,
} from "./dialog-search.ts";
import { line } from "./lines.ts";
import { readActions } from "./read-actions.ts";

/** Parse result of a sentence in a dialog. */
export interface ActionStats {
  dialogId: string;
  actionId: string;
  date: string;
  stats: UnderstandingStats;
}

/** An answer that can be evaluated. */
export interface EvaluableAnswer {
  dialogId: string;
  actionId: string;
}

/** Dialogs that are read at a time. */
const pageSize = 10;

/** Queries and counts of dialogs. */
export class DialogReports {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The ids of the dialogs on a page in their order, and the total number. */
  search(
    filter: DialogFilter,
    order: DialogOrder,
    page: Page,
    signal?: AbortSignal,
  ): Promise<{ total: number; ids: string[] }> {
    return dialogIds(this.#database.read, filter, order, page, signal);
  }

  /** The actions of each of these dialogs, the oldest first. */
  async actions(ids: readonly string[]): Promise<ReadonlyMap<string, ActionReport[]>> {
    const found = new Map(ids.map((id): [string, ActionReport[]] => [id, []]));
    for await (const page of inPages(ids, pageSize)) {
      const actions = await readActions(this.#database.read, (query) =>
        query
          .where("actions.dialogId", "in", page)
          .orderBy("actions.dialogId")
          .orderBy("actions.date")
          .orderBy("actions.id"),
      );
      for (const { dialogId, action } of actions) found.get(dialogId)?.push(action);
    }
    return found;
  }

  /** The answers in these dialogs that can be evaluated and still exist. */
  async evaluable(ids: readonly string[]): Promise<EvaluableAnswer[]> {
    return this.#database.read
      .selectFrom("actions")
      .select(["dialogId", "id as actionId"])
      .where("dialogId", "in", ids)
      .where("evaluable", "=", sql.lit(1))
      .execute();
  }

  /** Parse results of the sentences of these dialogs, in their order. */
  async stats(ids: readonly string[]): Promise<ActionStats[]> {
    const found: ActionStats[] = [];
    for await (const page of inPages([...ids].sort(), pageSize)) {
      const rows = await this.#stats
        .where("actionStats.dialogId", "in", page)
        .orderBy("actionStats.dialogId")
        .orderBy("actionStats.id")
        .execute();
      found.push(...rows.map(read));
    }
    return found;
  }

  /** What was made of one sentence. */
  async statsOf(actionId: string): Promise<ActionStats | undefined> {
    const row = await this.#stats.where("actionStats.id", "=", actionId).executeTakeFirst();
    return row && read(row);
  }

  /** The intents that occur in dialogs, without namespaces, by name. */
  async intents({ namespace, botIds, connectorIds }: DialogScope): Promise<string[]> {
    const rows = await this.#database.read
      .selectFrom("dialogIntents")
      .select("intent")
      .distinct()
      .where("namespace", "=", namespace)
      .where("botId", "in", botIds)
      .where("connectorId", "in", connectorIds)
      .orderBy("intent")
      .execute();
    return rows.map(({ intent }) => intent);
  }

  /** Number of dialogs with each rating; tests are excluded. */
  async ratings({
    namespace,
    botIds,
    connectorIds,
  }: DialogScope): Promise<{ rating: number; count: number }[]> {
    if (botIds.length === 0) return [];
    const rows = await this.#database.read
      .selectFrom("dialogIndex")
      .select(["rating", (column) => column.fn.countAll<number>().as("count")])
      .where("namespace", "=", namespace)
      .where("botId", "in", botIds)
      .where("rating", "is not", null)
      .where("test", "=", 0)
      .where((column) =>
        column.or(connectorIds.map((id) => holdsText(column.ref("connectors"), line(id)))),
      )
      .groupBy("rating")
      .orderBy("rating")
      .execute();
    return rows.map(({ rating, count }) => ({ rating: rating as number, count }));
  }

  /** The users' actions of each connector, in the order of the connectors. */
  async counts(scope: DialogScope, period: Period): Promise<ConnectorCounts[]> {
    const counts: ConnectorCounts[] = [];
    for (const connectorId of scope.connectorIds) {
      counts.push(await countActions(this.#database.read, scope, connectorId, period));
      await setImmediate();
    }
    return counts;
  }

  get #stats() {
    return this.#database.read
      .selectFrom("actionStats")
      .innerJoin("actions", "actions.id", "actionStats.id")
      .select(["actionStats.id", "actionStats.dialogId", "actionStats.document", "actions.date"]);
  }
}

function read(row: { id: string; dialogId: string; date: string; document: string }): ActionStats {
  const { id, dialogId, date, document } = row;
  return { dialogId, actionId: id, date, stats: JSON.parse(document) as UnderstandingStats };
}
