/** Statistics of parsing: by day, and pairs of intents with similar probabilities. */

import type { Kysely } from "kysely";
import { intentOf, unknownIntent } from "../../nlu/definitions.ts";
import type { ParseRecord } from "../../nlu/ports.ts";
import type { Database } from "../database/database.ts";
import type { Tables } from "../database/tables.ts";

/** Statistics of one day. */
export interface ParseDay {
  day: string;
  calls: number;
  failures: number;
  duration: number;
  intentProbability: number;
  entitiesProbability: number;
}

/** Two intents with similar probabilities. */
export interface Confusion {
  intent1: string;
  intent2: string;
  occurrences: number;
  difference: number;
}

/** Filter of the counted calls; default: all languages and intents. */
export interface StatisticsFilter {
  language?: string | undefined;
  /** Qualified name. */
  intent?: string | undefined;
}

const daySums = [
  "calls",
  "failures",
  "duration",
  "intentProbability",
  "entitiesProbability",
] as const;

/** Days for which daily statistics are kept (R101). */
const kept = 365;

export class ParseStatistics {
  readonly #database: Database;
  /** The last day on which old statistics were deleted. */
  #forgotten = "";

  constructor(database: Database) {
    this.#database = database;
  }

  /** The days with calls, in order. */
  async days(
    applicationId: string,
    { language, intent }: StatisticsFilter = {},
  ): Promise<ParseDay[]> {
    let query = this.#database.read
      .selectFrom("parseDays")
      .select("day")
      .select(({ fn }) => daySums.map((name) => fn.sum<number>(name).as(name)))
      .where("applicationId", "=", applicationId)
      .groupBy("day")
      .orderBy("day");
    if (language !== undefined) query = query.where("language", "=", language);
    if (intent !== undefined) query = query.where("intent", "=", intent);
    return query.execute();
  }

  /** Pairs of intents, the most frequent first. */
  async confusions(
    applicationId: string,
    { language, intent, occurrences = 1 }: StatisticsFilter & { occurrences?: number } = {},
  ): Promise<Confusion[]> {
    let query = this.#database.read
      .selectFrom("parseConfusions")
      .select(["intent1", "intent2"])
      .select(({ fn }) => [
        fn.sum<number>("occurrences").as("occurrences"),
        fn.sum<number>("difference").as("difference"),
      ])
      .where("applicationId", "=", applicationId)
      .groupBy(["intent1", "intent2"])
      .having(({ fn }) => fn.sum("occurrences"), ">=", occurrences)
      .orderBy("occurrences", "desc")
      .orderBy("intent1")
      .orderBy("intent2");
    if (language !== undefined) query = query.where("language", "=", language);
    if (intent !== undefined) {
      query = query.where(({ or, eb }) =>
        or([eb("intent1", "=", intent), eb("intent2", "=", intent)]),
      );
    }
    return query.execute();
  }

  /** Counts calls; call it in a transaction. */
  async add(records: readonly ParseRecord[]): Promise<void> {
    const days = new Map<string, Tables["parseDays"]>();
    const confusions = new Map<string, Tables["parseConfusions"]>();
    for (const record of records) {
      if (!record.request.context.test) addUp(days, dayOf(record), daySums);
      const confusion = record.count ? confusionOf(record) : null;
      if (confusion) addUp(confusions, confusion, ["occurrences", "difference"]);
    }
    const db = this.#database.read;
    for (const row of days.values()) await saveDay(db, row);
    for (const row of confusions.values()) await saveConfusion(db, row);
  }

  /** Deletes statistics that are older than a year, once a day. */
  async forget(now: Date): Promise<void> {
    const today = now.toISOString().slice(0, 10);
    if (this.#forgotten === today) return;
    this.#forgotten = today;
    const oldest = new Date(now.getTime() - kept * 24 * 3600 * 1000).toISOString().slice(0, 10);
    await this.#database.read.deleteFrom("parseDays").where("day", "<", oldest).execute();
  }
}

function dayOf({ applicationId, language, response, date, durationInMS }: ParseRecord) {
  const intent = response ? intentOf(response) : "";
  const day = date.slice(0, 10);
  return {
    id: JSON.stringify([applicationId, language, day, intent]),
    applicationId,
    language,
    intent,
    day,
    calls: 1,
    failures: response ? 0 : 1,
    duration: durationInMS,
    intentProbability: response?.intentProbability ?? 0,
    entitiesProbability: response?.entitiesProbability ?? 0,
  };
}

/** The intent with the second-largest probability. An unknown result is not an intent. */
function confusionOf({ applicationId, language, response }: ParseRecord) {
  const intent1 = response ? intentOf(response) : unknownIntent;
  const [next] = Object.entries(response?.otherIntentsProbabilities ?? {});
  if (!response || !next || intent1 === unknownIntent) return null;
  const [intent2, probability] = next;
  return {
    id: JSON.stringify([applicationId, language, intent1, intent2]),
    applicationId,
    language,
    intent1,
    intent2,
    occurrences: 1,
    difference: Math.abs(response.intentProbability - probability),
  };
}

/** Adds the numbers of a row to the row with the same id. */
function addUp<
  Name extends (typeof daySums)[number] | "occurrences" | "difference",
  Row extends { id: string } & Record<Name, number>,
>(rows: Map<string, Row>, row: Row, names: readonly Name[]): void {
  const known = rows.get(row.id);
  if (!known) rows.set(row.id, row);
  else for (const name of names) (known as Record<Name, number>)[name] += row[name];
}

async function saveDay(db: Kysely<Tables>, row: Tables["parseDays"]): Promise<void> {
  await db
    .insertInto("parseDays")
    .values(row)
    .onConflict((conflict) =>
      conflict.column("id").doUpdateSet((column) => ({
        calls: column("parseDays.calls", "+", row.calls),
        failures: column("parseDays.failures", "+", row.failures),
        duration: column("parseDays.duration", "+", row.duration),
        intentProbability: column("parseDays.intentProbability", "+", row.intentProbability),
        entitiesProbability: column("parseDays.entitiesProbability", "+", row.entitiesProbability),
      })),
    )
    .execute();
}

async function saveConfusion(db: Kysely<Tables>, row: Tables["parseConfusions"]): Promise<void> {
  await db
    .insertInto("parseConfusions")
    .values(row)
    .onConflict((conflict) =>
      conflict.column("id").doUpdateSet((column) => ({
        occurrences: column("parseConfusions.occurrences", "+", row.occurrences),
        difference: column("parseConfusions.difference", "+", row.difference),
      })),
    )
    .execute();
}
