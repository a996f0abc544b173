/** Counts turns of a chat, in the transaction that stores them. */

import type { Kysely } from "kysely";
import type { Dialog, TurnNotes } from "../../bot/dialog.ts";
import type { FlowState, TurnMeasures } from "../../bot/measures.ts";
import type { ActionReport } from "../../bot/types.ts";
import type { Connector } from "../bots/bots.ts";
import type { Tables } from "../database/tables.ts";
import { actionTypeOf } from "./action-type.ts";
import { daysAfter, mondayOf, startOf } from "./days.ts";
import { addSteps, type LastStep, lastStep, type UserStep } from "./flow.ts";
import { type Counted, countUp } from "./message-days.ts";
import { addMetrics } from "./metrics.ts";

/** An action of a user with its data. */
export interface CountedTurn {
  said: ActionReport;
  notes: TurnNotes;
}

/** Days for which single steps and metrics are kept; their counts stay. */
const keptDays = 365;

/** Old rows that are deleted each time a user returns on another day: more than are added, few enough to be fast. */
const surplus = 200;

/** @param turns of the dialog, in their order; those without measures are not counted */
export async function countTurns(
  tx: Kysely<Tables>,
  dialog: Dialog,
  turns: readonly CountedTurn[],
  newId: () => string,
): Promise<void> {
  const measured = turns.flatMap(({ said, notes: { locale, measures } }) =>
    measures ? [{ said, locale, measures }] : [],
  );
  const last = measured.at(-1);
  if (!last) return;
  const { namespace, botId, dialogId } = dialog;
  const metrics = measured.flatMap(({ said, measures }) => {
    const { date, applicationId: connectorId = "" } = said;
    const place = { namespace, botId, connectorId, date };
    return measures.metrics.map((metric) => ({ ...metric, ...place }));
  });
  await addMetrics(tx, metrics, newId);
  const connectors = new Connectors(tx, dialog);
  const steps: (UserStep & { connector: Connector; locale: string })[] = [];
  for (const { said, measures, locale } of measured) {
    const connector = await connectors.find(said.applicationId ?? "");
    // A deleted connector has no counts.
    if (connector) {
      steps.push({ configurationId: connector._id, said, measures, connector, locale });
    }
  }
  const before = await lastStep(tx, dialogId);
  const visits = await newVisits(tx, dialogId, before, steps);
  if (visits.length > 0) await forget(tx, last.said.date);
  const taken = await addSteps(tx, dialog, before?.stateId ?? null, steps, newId);
  const counted = steps.flatMap((step, index) => countedOf(step, taken[index] ?? []));
  await countUp(tx, [...counted, ...visits]);
}

function countedOf(
  {
    said,
    measures,
    connector,
    locale,
  }: { said: ActionReport; measures: TurnMeasures; connector: Connector; locale: string },
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

/** The connectors of the bot of a dialog. */
class Connectors {
  readonly #tx: Kysely<Tables>;
  readonly #dialog: Dialog;
  readonly #found = new Map<string, Connector | undefined>();

  constructor(tx: Kysely<Tables>, dialog: Dialog) {
    this.#tx = tx;
    this.#dialog = dialog;
  }

  async find(applicationId: string): Promise<Connector | undefined> {
    if (this.#found.has(applicationId)) return this.#found.get(applicationId);
    const { namespace, botId } = this.#dialog;
    const row = await this.#tx
      .selectFrom("connectors")
      .select("document")
      .where("namespace", "=", namespace)
      .where("botId", "=", botId)
      .where("applicationId", "=", applicationId)
      .executeTakeFirst();
    const connector = row && (JSON.parse(row.document) as Connector);
    this.#found.set(applicationId, connector);
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
