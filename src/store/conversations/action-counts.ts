/** Counts the users' actions of one connector day by day, so that each statement counts one day at most. */

import { setImmediate } from "node:timers/promises";
import { type Kysely, type SelectQueryBuilder, type SqlBool, sql } from "kysely";
import { unknownIntentName } from "../../bot/stories.ts";
import { dayOf, toInstant } from "../../time-zones.ts";
import type { Tables } from "../database/tables.ts";
import type { Period } from "../measuring/days.ts";

export interface DayCounts {
  /** `2026-11-28`, in `timezone`. */
  day: string;
  actions: number;
  unknown: number;
  generated: number;
  /** Includes unknown and generated ones. */
  unknownGenerated: number;
}

export interface ConnectorCounts {
  connectorId: string;
  /** Without days that have no actions. */
  days: DayCounts[];
  upVotes: number;
  downVotes: number;
}

/** The story of answers from documents. */
const generatedStory = "tock_rag_story";

// Must be identical to the conditions of the partial indexes, which are only used then.
const isUnknown = sql<SqlBool>`intent = ${sql.lit(unknownIntentName)}`;
const isGenerated = sql<SqlBool>`${sql.ref("storyId")} = ${sql.lit(generatedStory)}`;

/** The time zone of Tock's days. */
const timezone = "Europe/Paris";

const dayMs = 86_400_000;

export async function countActions(
  db: Kysely<Tables>,
  { namespace, botIds }: { namespace: string; botIds: readonly string[] },
  connectorId: string,
  period: Period,
): Promise<ConnectorCounts> {
  const { from, to } = period;
  const said = () => {
    let query = db
      .selectFrom("actions")
      .where("namespace", "=", namespace)
      .where("botId", "in", botIds)
      .where("connectorId", "=", connectorId)
      .where("intent", "is not", null);
    if (from !== undefined) query = query.where("date", ">=", from);
    if (to !== undefined) query = query.where("date", "<=", to);
    return query;
  };
  const days: DayCounts[] = [];
  for (let next = await said().select("date").orderBy("date").limit(1).executeTakeFirst(); next; ) {
    const day = dayOf(new Date(next.date), timezone);
    const end = startAfter(day);
    const ofDay = said().where("date", ">=", next.date).where("date", "<", end);
    const generated = ofDay.where(isGenerated);
    days.push({
      day,
      actions: await countOf(ofDay),
      unknown: await countOf(ofDay.where(isUnknown)),
      generated: await countOf(generated),
      unknownGenerated: await countOf(generated.where(isUnknown)),
    });
    await setImmediate();
    next = await said()
      .select("date")
      .where("date", ">=", end)
      .orderBy("date")
      .limit(1)
      .executeTakeFirst();
  }
  const votes = (vote: "UP" | "DOWN") =>
    countVotes(db, namespace, botIds, connectorId, period, vote);
  return { connectorId, days, upVotes: await votes("UP"), downVotes: await votes("DOWN") };
}

async function countOf(query: SelectQueryBuilder<Tables, "actions", unknown>): Promise<number> {
  const { count } = await query
    .select((column) => column.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

async function countVotes(
  db: Kysely<Tables>,
  namespace: string,
  botIds: readonly string[],
  connectorId: string,
  { from, to }: Period,
  vote: "UP" | "DOWN",
): Promise<number> {
  let query = db
    .selectFrom("feedbacks")
    .select((column) => column.fn.countAll<number>().as("count"))
    .where("namespace", "=", namespace)
    .where("botId", "in", botIds)
    .where("connectorId", "=", connectorId)
    .where("vote", "=", vote);
  if (from !== undefined) query = query.where("actionDate", ">=", from);
  if (to !== undefined) query = query.where("actionDate", "<=", to);
  return (await query.executeTakeFirstOrThrow()).count;
}

/** The instant at which the day after a day begins. */
function startAfter(day: string): string {
  return new Date(toInstant(Date.parse(day) + dayMs, timezone)).toISOString();
}
