/** Counts turns of chats. */

import type { Kysely } from "kysely";
import type { Dialog } from "../../bot/dialog.ts";
import type { FlowState, TurnMeasures } from "../../bot/measures.ts";
import type { ActionReport } from "../../bot/types.ts";
import type { Connector } from "../bots/bots.ts";
import type { Tables } from "../database/tables.ts";
import { actionTypeOf } from "./action-type.ts";
import { daysAfter, mondayOf, startOf } from "./days.ts";
import { addSteps, type LastStep, lastStep, StateFinder, type UserStep } from "./flow.ts";
import { type Counted, countUp } from "./message-days.ts";
import { addMetrics, type DatedMetric } from "./metrics.ts";

/** An action of a user with its data. */
export interface CountedTurn {
  said: ActionReport;
  /** Locale of the user. */
  locale: string;
  measures: TurnMeasures;
}

type DialogOfTurns = Pick<Dialog, "namespace" | "botId" | "dialogId">;

/** Turns of one dialog, in their order. */
export interface CountedDialog {
  dialog: DialogOfTurns;
  turns: readonly CountedTurn[];
}

/** A turn with its connector. */
interface MeasuredTurn extends UserStep {
  connector: Connector;
  locale: string;
}

/** Days for which single steps and metrics are kept; their counts stay. */
const keptDays = 365;

/** Old rows that are deleted each time a user returns on another day: more than are added, few enough to be fast. */
const surplus = 200;

/** Counts turns of several dialogs, in order. A deleted connector has no counts. */
export async function countTurns(
  tx: Kysely<Tables>,
  dialogs: readonly CountedDialog[],
  newId: () => string,
): Promise<void> {
  const connectors = new Connectors(tx);
  const states = new StateFinder(tx, newId);
  const counted: Counted[] = [];
  const metrics: DatedMetric[] = [];
  let visitDate: string | undefined;
  for (const { dialog, turns } of dialogs) {
    const measured = await withConnectors(connectors, dialog, turns);
    if (measured.length === 0) continue;
    metrics.push(...metricsOf(dialog, measured));
    const before = await lastStep(tx, dialog.dialogId);
    const visits = await newVisits(tx, dialog.dialogId, before, measured);
    if (visits.length > 0) visitDate = measured.at(-1)?.said.date;
    const taken = await addSteps(tx, states, dialog, before?.stateId ?? null, measured);
    counted.push(...measured.flatMap((step, index) => countedOf(step, taken[index] ?? [])));
    counted.push(...visits);
  }
  await addMetrics(tx, metrics, newId);
  await countUp(tx, counted);
  if (visitDate !== undefined) await forget(tx, visitDate);
}

async function withConnectors(
  connectors: Connectors,
  dialog: DialogOfTurns,
  turns: readonly CountedTurn[],
): Promise<MeasuredTurn[]> {
  const measured: MeasuredTurn[] = [];
  for (const turn of turns) {
    const connector = await connectors.find(dialog, turn.said.applicationId ?? "");
    if (connector) measured.push({ ...turn, configurationId: connector._id, connector });
  }
  return measured;
}

function metricsOf(
  { namespace, botId }: DialogOfTurns,
  measured: readonly MeasuredTurn[],
): DatedMetric[] {
  return measured.flatMap(({ said: { date, applicationId = "" }, measures }) =>
    measures.metrics.map((metric) => ({
      ...metric,
      namespace,
      botId,
      connectorId: applicationId,
      date,
    })),
  );
}

function countedOf(
  { said, measures, connector, locale }: MeasuredTurn,
  taken: readonly string[],
): Counted[] {
  const { _id: configurationId } = connector;
  const day = said.date.slice(0, 10);
  return measures.states.flatMap((state, index) => {
    const values = valuesOf(state, said, connector, locale, taken[index] ?? "");
    return (Object.keys(values) as (keyof typeof values)[]).map((dimension) => ({
      configurationId,
      dimension,
      day: dimension === "transitionWeek" ? mondayOf(day) : day,
      value: values[dimension],
    }));
  });
}

function valuesOf(
  { storyName, storyType, category }: FlowState,
  said: ActionReport,
  { name, connectorType }: Connector,
  locale: string,
  transition: string,
): Record<Exclude<Counted["dimension"], "users">, string> {
  return {
    messages: "Messages",
    connectorType: connectorType.id,
    configuration: name,
    hour: String(Number(said.date.slice(11, 13))),
    intent: said.intent ?? "unknown",
    story: storyName,
    category,
    storyType,
    locale,
    actionType: actionTypeOf(said),
    transition,
    transitionWeek: transition,
  };
}

/** The connectors of bots. */
class Connectors {
  readonly #tx: Kysely<Tables>;
  readonly #found = new Map<string, Connector | undefined>();

  constructor(tx: Kysely<Tables>) {
    this.#tx = tx;
  }

  async find(
    { namespace, botId }: DialogOfTurns,
    applicationId: string,
  ): Promise<Connector | undefined> {
    const key = JSON.stringify([namespace, botId, applicationId]);
    if (this.#found.has(key)) return this.#found.get(key);
    const row = await this.#tx
      .selectFrom("connectors")
      .select("document")
      .where("namespace", "=", namespace)
      .where("botId", "=", botId)
      .where("applicationId", "=", applicationId)
      .executeTakeFirst();
    const connector = row && (JSON.parse(row.document) as Connector);
    this.#found.set(key, connector);
    return connector;
  }
}

/** The days and connectors of steps on which the user was not active before. */
async function newVisits(
  tx: Kysely<Tables>,
  dialogId: string,
  before: LastStep | undefined,
  steps: readonly UserStep[],
): Promise<Counted[]> {
  const visits = new Map<string, Counted>();
  const known = before && visitOf(before.configurationId, before.date);
  for (const { configurationId, said, measures } of steps) {
    const day = said.date.slice(0, 10);
    const key = visitOf(configurationId, said.date);
    if (measures.states.length === 0 || key === known || visits.has(key)) continue;
    if (await wasThere(tx, dialogId, configurationId, day)) continue;
    visits.set(key, { configurationId, day, dimension: "users", value: "Users" });
  }
  return [...visits.values()];
}

function visitOf(configurationId: string, date: string): string {
  return JSON.stringify([configurationId, date.slice(0, 10)]);
}

async function wasThere(
  tx: Kysely<Tables>,
  dialogId: string,
  configurationId: string,
  day: string,
): Promise<boolean> {
  const row = await tx
    .selectFrom("flowSteps")
    .select("id")
    .where("dialogId", "=", dialogId)
    .where("date", ">=", startOf(day))
    .where("date", "<", startOf(daysAfter(day, 1)))
    .where("configurationId", "=", configurationId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

async function forget(tx: Kysely<Tables>, now: string): Promise<void> {
  const oldest = startOf(daysAfter(now.slice(0, 10), -keptDays));
  const steps = tx.selectFrom("flowSteps").select("id").where("date", "<", oldest);
  await tx.deleteFrom("flowSteps").where("id", "in", steps.limit(surplus)).execute();
  const metrics = tx.selectFrom("metrics").select("id").where("date", "<", oldest);
  await tx.deleteFrom("metrics").where("id", "in", metrics.limit(surplus)).execute();
}
