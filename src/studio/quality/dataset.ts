/** Rules of datasets: creation, changes, deletion, and the start and end of runs. */

import type { components } from "../../../generated/admin/types.ts";
import { type Problem, problem } from "../../contract/problem.ts";
import { placeName } from "../../contract/validation/request-errors.ts";
import { Violations } from "../../contract/validation/violations.ts";
import type { Application } from "../../nlu/definitions.ts";
import { readLocale } from "../../nlu/locales.ts";
import type { DatasetAnswer, DatasetRun } from "../../store/quality/dataset-runs.ts";
import type { Dataset, DatasetQuestion } from "../../store/quality/datasets.ts";
import type { Store } from "../../store/store.ts";
import { isTestConnector } from "../bots/test-talk.ts";
import { settingsSnapshot } from "./settings-snapshot.ts";

type Schemas = components["schemas"];

/** Dependencies of these rules. */
export type DatasetPorts = Pick<
  Store,
  "bots" | "clock" | "datasets" | "datasetRuns" | "newId" | "write"
>;

/**
 * Creates a dataset.
 * @param login of the user
 * @throws Problem 400 if two questions have the same id
 */
export async function createDataset(
  ports: DatasetPorts,
  { _id: applicationId, namespace }: Application,
  input: Schemas["DatasetInput"],
  login: string,
): Promise<Dataset> {
  const dataset: Dataset = {
    _id: ports.newId(),
    applicationId,
    namespace,
    ...readDataset(ports, input),
    createdAt: nowOf(ports),
    createdBy: login,
  };
  await ports.datasets.save(dataset);
  return dataset;
}

/**
 * Replaces the name, the description and the questions of a dataset.
 * @throws Problem 400 if two questions have the same id, 404 if it was deleted meanwhile, 409 while it runs
 */
export async function updateDataset(
  ports: DatasetPorts,
  { _id }: Dataset,
  input: Schemas["DatasetInput"],
  login: string,
): Promise<Dataset> {
  const changes = readDataset(ports, input);
  return ports.write(async () => {
    const before = await existing(ports, _id);
    await refuseWhileActive(ports, _id);
    const after = { ...before, ...changes, updatedAt: nowOf(ports), updatedBy: login };
    await ports.datasets.save(after);
    return after;
  });
}

/** @throws Problem 409 while it runs */
export async function deleteDataset(ports: DatasetPorts, { _id }: Dataset): Promise<void> {
  await ports.write(async () => {
    await refuseWhileActive(ports, _id);
    await ports.datasets.remove(_id);
  });
}

/**
 * Queues a run of all questions.
 * @throws Problem 400 if the bot has no test connector, 409 while the dataset runs
 */
export async function startRun(
  ports: DatasetPorts & Pick<Store, "genAi">,
  { _id: datasetId }: Dataset,
  { name: botId, namespace }: Application,
  { language }: Schemas["DatasetRunInput"],
  login: string,
): Promise<DatasetRun> {
  return ports.write(async () => {
    const { applicationId, questions } = await existing(ports, datasetId);
    await refuseWhileActive(ports, datasetId);
    const connectors = await ports.bots.connectors(namespace, botId);
    const connector = connectors.find(isTestConnector);
    if (!connector) throw problem("no-test-connector", { bot: botId });
    const run: DatasetRun = {
      _id: ports.newId(),
      datasetId,
      applicationId,
      namespace,
      state: "QUEUED",
      startTime: nowOf(ports),
      startedBy: login,
      locale: readLocale(language),
      connectorId: connector._id,
      counts: { total: questions.length, completed: 0, failed: 0, plain: 0, generated: {} },
    };
    const answers = questions.map(({ id, question }): DatasetAnswer => {
      const _id = ports.newId();
      return { _id, runId: run._id, questionId: id, question, state: "PENDING", retryCount: 0 };
    });
    const settings = await settingsSnapshot(ports, { namespace, botId });
    await ports.datasetRuns.add(run, answers, settings);
    return run;
  });
}

/**
 * Cancels a run; unanswered questions are not sent.
 * @throws Problem 404 if it was deleted meanwhile, 409 if it has ended
 */
export async function cancelRun(ports: DatasetPorts, { _id }: DatasetRun): Promise<DatasetRun> {
  return ports.write(async () => {
    const run = await existingRun(ports, _id);
    if (!isActive(run)) throw problem("run-finished", { id: _id, state: run.state });
    const ended = endedRun(run, "canceled", nowOf(ports));
    await ports.datasetRuns.save(ended);
    return ended;
  });
}

/** @throws Problem 409 while it is queued or in progress */
export async function deleteRun(ports: DatasetPorts, { _id }: DatasetRun): Promise<void> {
  await ports.write(async () => {
    refuseActive(await existingRun(ports, _id));
    await ports.datasetRuns.remove(_id);
  });
}

/** A run that ends before its last question. */
export function endedRun(
  run: DatasetRun,
  ending: NonNullable<DatasetRun["ending"]>,
  endTime: string,
): DatasetRun {
  return { ...run, state: "CANCELLED", ending, endTime };
}

/** @throws Problem 409 while a run is queued or in progress */
export function refuseActive(run: DatasetRun): void {
  if (isActive(run)) {
    throw problem("conflict", { object: "The run", reason: "it is in progress" });
  }
}

function isActive({ state }: DatasetRun): boolean {
  return state === "QUEUED" || state === "RUNNING";
}

async function refuseWhileActive(ports: DatasetPorts, datasetId: string): Promise<void> {
  if (await ports.datasetRuns.isActive(datasetId)) {
    throw problem("conflict", { object: "The dataset", reason: "a run is in progress" });
  }
}

async function existing({ datasets }: DatasetPorts, id: string): Promise<Dataset> {
  const dataset = await datasets.get(id);
  if (!dataset) throw gone(`dataset with id ${JSON.stringify(id)}`, "/datasetId");
  return dataset;
}

async function existingRun({ datasetRuns }: DatasetPorts, id: string): Promise<DatasetRun> {
  const run = await datasetRuns.get(id);
  if (!run) throw gone(`dataset run with id ${JSON.stringify(id)}`, "/runId");
  return run;
}

/** Another call has deleted it since this one was validated. */
function gone(object: string, pointer: string): Problem {
  return problem("not-found", { object }, { pointer });
}

function readDataset(
  ports: Pick<DatasetPorts, "newId">,
  { name, description = "", questions }: Schemas["DatasetInput"],
): Pick<Dataset, "name" | "description" | "questions"> {
  const read = questions.map(({ id, question, groundTruth }): DatasetQuestion => {
    const expected = groundTruth?.trim();
    return {
      id: id?.trim() || ports.newId(),
      question: question.trim(),
      ...(expected ? { groundTruth: expected } : {}),
    };
  });
  refuseRepeatedIds(read);
  return { name: name.trim(), description: description.trim(), questions: read };
}

function refuseRepeatedIds(questions: readonly DatasetQuestion[]): void {
  const violations = new Violations();
  const seen = new Set<string>();
  for (const [index, { id }] of questions.entries()) {
    if (violations.isFull) break;
    if (seen.has(id)) {
      const place = { location: "body", pointer: `/questions/${index}/id` } as const;
      const expected = "an id that no other question has";
      violations.add("invalid-request.wrong", { place: placeName(place), expected }, place);
    }
    seen.add(id);
  }
  violations.refuse();
}

function nowOf({ clock }: Pick<DatasetPorts, "clock">): string {
  return clock.now().toISOString();
}
