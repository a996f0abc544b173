/** Counts of users' messages as tables: a row for each day, or one for the whole period. */

import type { components } from "../../../generated/admin/types.ts";
import { type Problem, problem } from "../../contract/problem.ts";
import { inPages } from "../../paging.ts";
import {
  type CountedDays,
  dayFrom,
  daysAfter,
  type Interval,
  type Period,
  startOf,
} from "../../store/measuring/days.ts";
import type { MessageDimension } from "../../store/measuring/tables.ts";
import type { Store } from "../../store/store.ts";

type Table = components["schemas"]["UserAnalyticsQueryResult"];
type Ports = Pick<Store, "messageDays">;

/** A table with too many rows to write at once. */
export interface TableByDay {
  head: Omit<Table, "usersData">;
  rows: AsyncGenerator<number[][]>;
}

/** Ids of connectors, and a period in UTC. */
export interface Scope {
  connectors: readonly string[];
  period: Period;
  signal?: AbortSignal | undefined;
}

/** Maximum days of a table. */
const mostDays = 3_660;

/** Counts that are written at a time. */
const pageCells = 20_000;

const dayLength = 24 * 3_600_000;

const wholePeriod = "All Range";

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/**
 * Counts by day; the columns are the values, the most frequent first.
 * @param now default end of the period
 * @throws Problem 400 if the period ends before its first day, or is too long
 */
export async function countByDay(
  { messageDays }: Ports,
  { connectors, period, signal }: Scope,
  dimension: MessageDimension,
  now: string,
): Promise<TableByDay> {
  const from = period.from ?? now;
  const to = period.to ?? from;
  const dates = daysIn({ from, to });
  const counts = await messageDays.byDay(connectors, dimension, daysOf({ from, to }), signal);
  const values = byFrequency(counts);
  return {
    head: { dates, connectorsType: values, intents: [] },
    rows: rowsOf(dates, counts, values),
  };
}

/** The rows of a table with these columns, page by page; other work runs between two pages. */
async function* rowsOf(
  dates: readonly string[],
  counts: ReadonlyMap<string, ReadonlyMap<string, number>>,
  values: readonly string[],
): AsyncGenerator<number[][]> {
  const columns = new Map(values.map((value, index) => [value, index]));
  const pageSize = Math.max(1, Math.floor(pageCells / (values.length + 1)));
  for await (const page of inPages(dates, pageSize)) {
    yield page.map((day) => {
      const counted = counts.get(day);
      // Rows without messages are longer by one, as in Tock.
      const row = new Array<number>(counted ? values.length : Math.max(values.length, 1) + 1);
      row.fill(0);
      for (const [value, count] of counted ?? []) row[columns.get(value) ?? 0] = count;
      return row;
    });
  }
}

/** Counts in the whole period, in the order of the values. */
export async function countInAll(
  { messageDays }: Ports,
  { connectors, period, signal }: Scope,
  dimension: MessageDimension,
): Promise<Table> {
  const totals = await messageDays.totals(connectors, dimension, daysOf(period), signal);
  const values = [...totals.keys()].sort();
  return oneRow(
    values,
    values.map((value) => totals.get(value) ?? 0),
  );
}

/** Counts users' actions, with their intents. */
export async function countActionTypes(ports: Ports, scope: Scope): Promise<Table> {
  const types = await countInAll(ports, scope, "actionType");
  const { connectorsType: intents } = await countInAll(ports, scope, "intent");
  return { ...types, intents };
}

/** Counts by day of the week, from Monday on. */
export async function countByWeekday(
  { messageDays }: Ports,
  { connectors, period, signal }: Scope,
): Promise<Table> {
  const counts = new Array<number>(weekdays.length).fill(0);
  const byDay = await messageDays.byDay(connectors, "messages", daysOf(period), signal);
  for (const [day, values] of byDay) {
    const weekday = (new Date(startOf(day)).getUTCDay() + 6) % 7;
    for (const count of values.values()) counts[weekday] = (counts[weekday] ?? 0) + count;
  }
  return oneRow(weekdays, counts);
}

/** Counts by hour of the day. */
export async function countByHour(
  { messageDays }: Ports,
  { connectors, period, signal }: Scope,
): Promise<Table> {
  const totals = await messageDays.totals(connectors, "hour", daysOf(period), signal);
  const hours = Array.from({ length: 24 }, (_, hour) => String(hour));
  return oneRow(
    hours.map((hour) => `${hour}h`),
    hours.map((hour) => totals.get(hour) ?? 0),
  );
}

function oneRow(connectorsType: string[], counts: number[]): Table {
  return { dates: [wholePeriod], usersData: [counts], connectorsType, intents: [] };
}

/** The days that begin in a period: a day that began before it is excluded. */
function daysOf({ from, to }: Period): CountedDays {
  return {
    first: from === undefined ? undefined : dayFrom(from),
    end: to === undefined ? undefined : daysAfter(to.slice(0, 10), 1),
  };
}

/** The days from the first to the last one of a period. */
function daysIn({ from, to }: Interval): string[] {
  const [first, last] = [from.slice(0, 10), to.slice(0, 10)];
  const start = new Date(startOf(first)).getTime();
  const count = (new Date(startOf(last)).getTime() - start) / dayLength + 1;
  if (count < 1) throw wrongEnd(`a time that is not before ${first}`);
  if (count > mostDays) throw wrongEnd(`a time at most ${mostDays} days after "/from"`);
  return Array.from({ length: count }, (_, index) =>
    new Date(start + index * dayLength).toISOString().slice(0, 10),
  );
}

function wrongEnd(expected: string): Problem {
  const at = { location: "body", pointer: "/to", expected } as const;
  return problem("invalid-request.wrong", { place: '"/to"', expected }, at);
}

/** The values by their totals, the most frequent first; equal ones by first occurrence. */
function byFrequency(counts: ReadonlyMap<string, ReadonlyMap<string, number>>): string[] {
  const totals = new Map<string, { value: string; total: number; first: string }>();
  for (const [day, values] of counts) {
    for (const [value, count] of values) {
      const known = totals.get(value);
      if (!known) totals.set(value, { value, total: count, first: day });
      else {
        known.total += count;
        if (day < known.first) known.first = day;
      }
    }
  }
  return [...totals.values()]
    .sort(
      (one, other) =>
        other.total - one.total ||
        compare(one.first, other.first) ||
        compare(one.value, other.value),
    )
    .map(({ value }) => value);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
