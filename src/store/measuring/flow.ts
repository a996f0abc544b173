/** The flow of dialogs between stories: states, transitions between them, and each step of a dialog. */

import type { Insertable, Kysely, Selectable } from "kysely";
import type { Dialog } from "../../bot/dialog.ts";
import type { TurnMeasures } from "../../bot/measures.ts";
import type { ActionReport } from "../../bot/types.ts";
import { inPages } from "../../paging.ts";
import type { Database } from "../database/database.ts";
import type { Tables } from "../database/tables.ts";
import { actionTypeOf } from "./action-type.ts";
import { type Interval, type Period, wholeDays, wholeWeeks } from "./days.ts";
import type { MessageDays } from "./message-days.ts";

export type StoredState = Selectable<Tables["flowStates"]>;
export type StoredTransition = Selectable<Tables["flowTransitions"]>;

/** Transitions or states that are read at a time. */
const pageSize = 500;

/** An action of a user in a dialog. */
export interface UserStep {
  /** Id of the connector. */
  configurationId: string;
  said: ActionReport;
  measures: TurnMeasures;
}

export class Flow {
  readonly #database: Database;
  readonly #days: MessageDays;

  constructor(database: Database, days: MessageDays) {
    this.#database = database;
    this.#days = days;
  }

  /**
   * Number of times that each transition was taken in a period, by id; the period may start and end at any time. The
   * time of day is considered as long as steps are kept.
   */
  async transitionCounts(
    configurationIds: readonly string[],
    { from, to }: Period,
    signal?: AbortSignal,
  ): Promise<Map<string, number>> {
    await this.#database.settle();
    const counts = new Map<string, number>();
    const add = (id: string, count: number) => counts.set(id, (counts.get(id) ?? 0) + count);
    const { days, parts } = wholeDays({ from, to });
    for (const part of parts) {
      for (const id of configurationIds) {
        for (const row of await this.#countSteps(id, part)) add(row.transitionId, row.count);
      }
    }
    if (days === null) return counts;
    const { weeks, days: others } = wholeWeeks(days);
    const totals = [
      await this.#days.totals(configurationIds, "transitionWeek", weeks, signal),
      ...(await Promise.all(
        others.map((range) => this.#days.totals(configurationIds, "transition", range, signal)),
      )),
    ];
    for (const each of totals) for (const [id, count] of each) add(id, count);
    return counts;
  }

  /** These transitions of a bot with the states that they lead to, both in the order of creation. */
  async graph(
    transitionIds: readonly string[],
  ): Promise<{ states: StoredState[]; transitions: StoredTransition[] }> {
    const transitions = await this.#byIds("flowTransitions", transitionIds);
    const next = [...new Set(transitions.map(({ nextStateId }) => nextStateId))];
    return { states: await this.#byIds("flowStates", next), transitions };
  }

  async #byIds<Name extends "flowStates" | "flowTransitions">(
    table: Name,
    ids: readonly string[],
  ): Promise<Selectable<Tables[Name]>[]> {
    const found: Selectable<Tables[Name]>[] = [];
    const alike = this.#database.read as unknown as Kysely<{ table: { id: string } }>;
    for await (const page of inPages([...ids].sort(), pageSize)) {
      const query = alike.selectFrom(table as "table").selectAll();
      const rows = await query.where("id", "in", page).orderBy("id").execute();
      found.push(...(rows as Selectable<Tables[Name]>[]));
    }
    return found;
  }

  #countSteps(configurationId: string, { from, to }: Interval) {
    return this.#database.read
      .selectFrom("flowSteps")
      .select(["transitionId", (column) => column.fn.countAll<number>().as("count")])
      .where("configurationId", "=", configurationId)
      .where("date", ">=", from)
      .where("date", "<=", to)
      .groupBy("transitionId")
      .execute();
  }
}

/**
 * Adds actions of a user; call it in a transaction.
 * @param finder of the same transaction
 * @param before id of the dialog's previous state
 * @returns for each step its transitions, in order
 */
export async function addSteps(
  tx: Kysely<Tables>,
  finder: StateFinder,
  dialog: Pick<Dialog, "namespace" | "botId" | "dialogId">,
  before: string | null,
  steps: readonly UserStep[],
): Promise<string[][]> {
  const { namespace, botId, dialogId } = dialog;
  const rows: Insertable<Tables["flowSteps"]>[] = [];
  const taken: string[][] = [];
  let previousStateId = before;
  for (const { configurationId, said, measures } of steps) {
    const transitionIds: string[] = [];
    for (const { category: _, entities, ...state } of measures.states) {
      const content = { namespace, botId, ...state, entities: JSON.stringify(entities) };
      const nextStateId = await finder.idOf("flowStates", content);
      const transitionId = await finder.idOf("flowTransitions", {
        namespace,
        botId,
        previousStateId,
        nextStateId,
        intent: said.intent ?? null,
        step: measures.step,
        newEntities: JSON.stringify(measures.newEntities),
        type: actionTypeOf(said),
      });
      rows.push({ configurationId, dialogId, transitionId, date: said.date });
      transitionIds.push(transitionId);
      previousStateId = nextStateId;
    }
    taken.push(transitionIds);
  }
  if (rows.length > 0) await tx.insertInto("flowSteps").values(rows).execute();
  return taken;
}

/** The latest step of a dialog. */
export interface LastStep {
  configurationId: string;
  date: string;
  /** Id of its target state. */
  stateId: string;
}

export function lastStep(tx: Kysely<Tables>, dialogId: string): Promise<LastStep | undefined> {
  return tx
    .selectFrom("flowSteps")
    .innerJoin("flowTransitions", "flowTransitions.id", "flowSteps.transitionId")
    .select(["configurationId", "date", "nextStateId as stateId"])
    .where("dialogId", "=", dialogId)
    .orderBy("date", "desc")
    .orderBy("flowSteps.id", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** Finds states and transitions by their content, and adds new ones, in one transaction. */
export class StateFinder {
  readonly #tx: Kysely<{ table: { id: string; content: string } }>;
  readonly #newId: () => string;
  readonly #known = new Map<string, string>();

  constructor(tx: Kysely<Tables>, newId: () => string) {
    this.#tx = tx as never;
    this.#newId = newId;
  }

  async idOf<Name extends "flowStates" | "flowTransitions">(
    table: Name,
    row: Omit<Selectable<Tables[Name]>, "id" | "content">,
  ): Promise<string> {
    const values = Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1));
    const content = JSON.stringify(values.map(([, value]) => value));
    const known = this.#known.get(content) ?? (await this.#stored(table, content));
    const id = known ?? this.#newId();
    this.#known.set(content, id);
    if (known === undefined) {
      await this.#tx
        .insertInto(table as "table")
        .values({ ...row, id, content })
        .execute();
    }
    return id;
  }

  async #stored(table: string, content: string): Promise<string | undefined> {
    const row = await this.#tx
      .selectFrom(table as "table")
      .select("id")
      .where("content", "=", content)
      .executeTakeFirst();
    return row?.id;
  }
}
