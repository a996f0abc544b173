/** Counts of user actions by day: written after each turn, so that counting reads no dialogs. */

import type { Kysely } from "kysely";
import type { Database } from "../database/database.ts";
import type { Tables } from "../database/tables.ts";
import { addToDays } from "./day-counts.ts";
import { type CountedDays, type DayRange, windowsOf } from "./days.ts";
import type { MessageDimension } from "./tables.ts";

export class MessageDays {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Total of each value. */
  async totals(
    configurationIds: readonly string[],
    dimension: MessageDimension,
    days: CountedDays,
    signal?: AbortSignal,
  ): Promise<Map<string, number>> {
    await this.#database.settle();
    const totals = new Map<string, number>();
    for (const id of configurationIds) {
      for await (const window of this.#windows(id, dimension, days)) {
        signal?.throwIfAborted();
        const rows = await this.#within(id, dimension, window)
          .select(["value", (column) => column.fn.sum<number>("count").as("count")])
          .groupBy("value")
          .execute();
        for (const { value, count } of rows) totals.set(value, (totals.get(value) ?? 0) + count);
      }
    }
    return totals;
  }

  /** Count of each value on each day, without zeros, by day and value. */
  async byDay(
    configurationIds: readonly string[],
    dimension: MessageDimension,
    days: CountedDays,
    signal?: AbortSignal,
  ): Promise<Map<string, Map<string, number>>> {
    await this.#database.settle();
    const counts = new Map<string, Map<string, number>>();
    for (const id of configurationIds) {
      for await (const window of this.#windows(id, dimension, days)) {
        signal?.throwIfAborted();
        const rows = await this.#within(id, dimension, window)
          .select(["day", "value", "count"])
          .execute();
        for (const { day, value, count } of rows) {
          const ofDay = counts.get(day) ?? new Map<string, number>();
          counts.set(day, ofDay.set(value, (ofDay.get(value) ?? 0) + count));
        }
      }
    }
    return counts;
  }

  #windows(id: string, dimension: MessageDimension, days: CountedDays): AsyncGenerator<DayRange> {
    return windowsOf(days, async (range) => {
      const row = await this.#within(id, dimension, range)
        .select("day")
        .orderBy("day")
        .limit(1)
        .executeTakeFirst();
      return row?.day;
    });
  }

  #within(id: string, dimension: MessageDimension, { first, end }: DayRange) {
    return this.#database.read
      .selectFrom("messageDays")
      .where("configurationId", "=", id)
      .where("dimension", "=", dimension)
      .where("day", ">=", first)
      .where("day", "<", end);
  }
}

/** One occurrence of a value. */
export interface Counted {
  configurationId: string;
  dimension: MessageDimension;
  day: string;
  value: string;
}

/** Counts occurrences; call it in a transaction. */
export async function countUp(tx: Kysely<Tables>, counted: readonly Counted[]): Promise<void> {
  const rows = new Map<string, Tables["messageDays"]>();
  for (const one of counted) {
    const id = JSON.stringify([one.configurationId, one.dimension, one.day, one.value]);
    const known = rows.get(id);
    if (known) known.count += 1;
    else rows.set(id, { id, ...one, count: 1 });
  }
  await addToDays(tx, "messageDays", rows.values());
}
