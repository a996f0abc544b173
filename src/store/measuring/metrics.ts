/** Metrics of the stories of bots: single ones for a year, and permanent counts by day. */

import { setImmediate } from "node:timers/promises";
import { type Kysely, type SelectQueryBuilder, type SqlBool, sql } from "kysely";
import { inPages } from "../../paging.ts";
import type { Database } from "../database/database.ts";
import type { Tables } from "../database/tables.ts";
import { addToDays, rowsAtOnce } from "./day-counts.ts";
import { type CountedDays, type DayRange, type Period, wholeDays, windowsOf } from "./days.ts";
import type { MetricColumns } from "./tables.ts";

/** Fields by which counts are grouped. */
export type MetricField = Exclude<keyof MetricColumns, "namespace" | "botId">;

/** All given conditions must hold, each for one of its values. */
export interface MetricFilter extends Period {
  namespace: string;
  botId: string;
  types?: readonly string[] | undefined;
  emitterStoryIds?: readonly string[] | undefined;
  trackedStoryIds?: readonly string[] | undefined;
  indicatorNames?: readonly string[] | undefined;
  indicatorValueNames?: readonly string[] | undefined;
}

/** A count with the values of its group. */
export type MetricCount = Partial<Pick<MetricColumns, MetricField>> & { count: number };

/** Rows that are listed at a time. */
const listedAtOnce = 1_000;

/** Rows that are deleted at a time. */
const pageSize = 500;

export class Metrics {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Counts by these fields, in the order of their values. */
  async count(
    filter: MetricFilter,
    fields: readonly MetricField[],
    signal?: AbortSignal,
  ): Promise<MetricCount[]> {
    await this.#database.settle();
    const counts = new Map<string, MetricCount>();
    const add = (rows: readonly MetricCount[]) => {
      for (const row of rows) {
        const key = JSON.stringify(fields.map((field) => row[field] ?? null));
        const known = counts.get(key);
        if (known) known.count += row.count;
        else counts.set(key, row);
      }
    };
    const { days, parts } = wholeDays(filter);
    for (const { from, to } of parts) {
      const query = this.#matching("metrics", filter).where("date", ">=", from);
      add(
        await query
          .where("date", "<=", to)
          .select([...fields, (column) => column.fn.countAll<number>().as("count")])
          .groupBy(fields)
          .execute(),
      );
      await setImmediate();
    }
    if (days) {
      for await (const { first, end } of this.#windows(filter, days)) {
        signal?.throwIfAborted();
        const query = this.#matching("metricDays", filter).where("day", ">=", first);
        add(
          await query
            .where("day", "<", end)
            .select([...fields, (column) => column.fn.sum<number>("count").as("count")])
            .groupBy(fields)
            .execute(),
        );
      }
    }
    return [...counts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, count]) => count);
  }

  /** The ids of the latest metrics, oldest first. */
  async latest(filter: MetricFilter, most: number): Promise<string[]> {
    await this.#database.settle();
    const ids: string[] = [];
    for (let last: { date: string; id: string } | undefined; ids.length < most; ) {
      let query = this.#matching("metrics", filter);
      if (filter.from !== undefined) query = query.where("date", ">=", filter.from);
      if (filter.to !== undefined) query = query.where("date", "<=", filter.to);
      if (last) query = query.where(sql<SqlBool>`(date, id) < (${last.date}, ${last.id})`);
      const size = Math.min(listedAtOnce, most - ids.length);
      const rows = await query
        .select(["date", "id"])
        .orderBy("date", "desc")
        .orderBy("id", "desc")
        .limit(size)
        .execute();
      ids.push(...rows.map(({ id }) => id));
      if (rows.length < size) break;
      last = rows.at(-1);
      await setImmediate();
    }
    return ids.reverse();
  }

  /** All measured values of an indicator, by name. */
  async valuesOf({ namespace, botId }: MetricFilter, indicatorName: string): Promise<string[]> {
    await this.#database.settle();
    const rows = await this.#database.read
      .selectFrom("metricDays")
      .select("indicatorValueName as value")
      .distinct()
      .where("namespace", "=", namespace)
      .where("botId", "=", botId)
      .where("indicatorName", "=", indicatorName)
      .where("indicatorName", "is not", null)
      .orderBy("indicatorValueName")
      .execute();
    return rows.flatMap(({ value }) => value ?? []);
  }

  /** Deletes all metrics of a bot. */
  async removeOfBot(namespace: string, botId: string): Promise<void> {
    await this.#database.write(async (tx) => {
      for (const table of ["metrics", "metricDays"] as const) {
        for (;;) {
          const page = tx
            .selectFrom(table)
            .select("id")
            .where("namespace", "=", namespace)
            .where("botId", "=", botId)
            .limit(pageSize);
          const { numDeletedRows } = await tx
            .deleteFrom(table)
            .where("id", "in", page)
            .executeTakeFirst();
          if (numDeletedRows === 0n) break;
          await setImmediate();
        }
      }
    });
  }

  #windows(filter: MetricFilter, days: CountedDays): AsyncGenerator<DayRange> {
    return windowsOf(days, async ({ first, end }) => {
      const row = await this.#ofBot("metricDays", filter)
        .where("day", ">=", first)
        .where("day", "<", end)
        .select("day")
        .orderBy("day")
        .limit(1)
        .executeTakeFirst();
      return row?.day;
    });
  }

  #ofBot<Table extends "metrics" | "metricDays">(
    table: Table,
    { namespace, botId }: MetricFilter,
  ): SelectQueryBuilder<Tables, "metrics" | "metricDays", unknown> {
    const query = this.#database.read.selectFrom(table) as unknown as SelectQueryBuilder<
      Tables,
      "metrics" | "metricDays",
      unknown
    >;
    return query.where("namespace", "=", namespace).where("botId", "=", botId);
  }

  #matching(table: "metrics" | "metricDays", filter: MetricFilter) {
    let query = this.#ofBot(table, filter);
    const conditions = [
      ["type", filter.types],
      ["emitterStoryId", filter.emitterStoryIds],
      ["trackedStoryId", filter.trackedStoryIds],
      ["indicatorName", filter.indicatorNames],
      ["indicatorValueName", filter.indicatorValueNames],
    ] as const;
    for (const [column, values] of conditions) {
      if (values !== undefined) query = query.where(column, "in", values as readonly never[]);
    }
    return query;
  }
}

/** A metric at an instant. */
export type DatedMetric = MetricColumns & { date: string };

/** Adds metrics, and counts them on their day; call it in a transaction. */
export async function addMetrics(
  tx: Kysely<Tables>,
  metrics: readonly DatedMetric[],
  newId: () => string,
): Promise<void> {
  for await (const page of inPages(metrics, rowsAtOnce)) {
    await tx
      .insertInto("metrics")
      .values(page.map((metric) => ({ ...metric, id: newId() })))
      .execute();
  }
  await addToDays(tx, "metricDays", countedOn(metrics));
}

/** The counts of the days. */
function countedOn(metrics: readonly DatedMetric[]): Tables["metricDays"][] {
  const days = new Map<string, Tables["metricDays"]>();
  for (const { date, ...columns } of metrics) {
    const day = date.slice(0, 10);
    const { namespace, botId, connectorId, type, emitterStoryId, trackedStoryId } = columns;
    const { indicatorName, indicatorValueName } = columns;
    const place = [namespace, botId, connectorId, day];
    const what = [type, emitterStoryId, trackedStoryId, indicatorName, indicatorValueName];
    const id = JSON.stringify([...place, ...what]);
    const known = days.get(id);
    if (known) known.count += 1;
    else days.set(id, { ...columns, day, id, count: 1 });
  }
  return [...days.values()];
}
