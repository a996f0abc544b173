/** Samples of answers for evaluation by reviewers: creation, evaluation and completion. */

import { randomInt } from "node:crypto";
import type { components } from "../../../generated/admin/types.ts";
import { problem } from "../../contract/problem.ts";
import type { Application } from "../../nlu/definitions.ts";
import { inPages, wholeList } from "../../paging.ts";
import type { EvaluableAnswer } from "../../store/conversations/dialog-reports.ts";
import type {
  CountedSample,
  Evaluation,
  EvaluationSample,
} from "../../store/quality/evaluation-samples.ts";
import type { Store } from "../../store/store.ts";
import { dialogScope } from "../conversations/dialog-scope.ts";

type Schemas = components["schemas"];
type Ports = Pick<
  Store,
  "bots" | "clock" | "dialogReports" | "evaluationSamples" | "newId" | "write"
>;

/** Source of a sample's dialogs. */
export type SamplePeriod = Pick<
  EvaluationSample,
  "dialogActivityFrom" | "dialogActivityTo" | "requestedDialogCount" | "allowTestDialogs"
>;

type Names = Partial<Pick<EvaluationSample, "name" | "description">>;

/** Answers that are read and written at a time. */
const pageSize = 100;

/**
 * Draws a random sample of the dialogs of a period.
 * @throws Problem 422 if the period has no answer
 */
export async function drawSample(
  ports: Ports,
  application: Application,
  names: Names,
  period: SamplePeriod,
  login: string,
): Promise<Schemas["EvaluationSample"]> {
  const all = await dialogsOf(ports, application, period);
  const drawn = draw(all, Math.max(1, period.requestedDialogCount));
  const answers = await answersIn(ports, drawn);
  const fields = { ...names, ...period, totalDialogCount: all.length };
  return addSample(ports, application, fields, answers, login);
}

async function dialogsOf(
  ports: Ports,
  application: Application,
  { dialogActivityFrom: from, dialogActivityTo: to, allowTestDialogs: tests }: SamplePeriod,
): Promise<string[]> {
  const scope = await dialogScope(ports, application);
  if (scope.connectorIds.length === 0) return [];
  const filter = { ...scope, ratings: [], generated: false, evaluable: true, from, to, tests };
  const order = { column: "firstDate", ascending: true } as const;
  return (await ports.dialogReports.search(filter, order, wholeList)).ids;
}

/** A random selection of these ids. */
function draw(ids: readonly string[], count: number): string[] {
  const rest = [...ids];
  const drawn = Math.min(count, rest.length);
  for (let index = 0; index < drawn; index += 1) {
    const other = randomInt(index, rest.length);
    [rest[index], rest[other]] = [rest[other] as string, rest[index] as string];
  }
  return rest.slice(0, drawn);
}

/** The answers in these dialogs. */
export async function answersIn(
  { dialogReports }: Pick<Ports, "dialogReports">,
  dialogIds: readonly string[],
): Promise<EvaluableAnswer[]> {
  const answers: EvaluableAnswer[] = [];
  for await (const page of inPages(dialogIds, pageSize)) {
    answers.push(...(await dialogReports.evaluable(page)));
  }
  return answers;
}

/**
 * Adds a sample without evaluations.
 * @throws Problem 422 if it has no answers
 */
export async function addSample(
  ports: Ports,
  { namespace, name: botId }: Application,
  fields: Names & SamplePeriod & Pick<EvaluationSample, "totalDialogCount" | "createdFromRun">,
  answers: readonly EvaluableAnswer[],
  login: string,
): Promise<Schemas["EvaluationSample"]> {
  if (answers.length === 0) throw problem("nothing-to-judge", { bot: botId });
  const now = ports.clock.now().toISOString();
  const sample: EvaluationSample = {
    _id: ports.newId(),
    botId,
    namespace,
    ...fields,
    dialogsCount: new Set(answers.map(({ dialogId }) => dialogId)).size,
    botActionCount: answers.length,
    status: "IN_PROGRESS",
    createdBy: login,
    creationDate: now,
    statusChangedBy: login,
    statusChangeDate: now,
    lastUpdateDate: now,
  };
  await ports.evaluationSamples.add(sample, evaluationsOf(ports, sample, answers));
  return sampleReport({ sample, positiveCount: 0, negativeCount: 0 });
}

async function* evaluationsOf(
  ports: Ports,
  { _id: evaluationSampleId, creationDate }: EvaluationSample,
  answers: readonly EvaluableAnswer[],
): AsyncGenerator<Evaluation[]> {
  const dates = { creationDate, lastUpdateDate: creationDate };
  for await (const page of inPages(answers, pageSize)) {
    yield page.map((answer) => ({
      _id: ports.newId(),
      evaluationSampleId,
      ...answer,
      status: "UNSET",
      ...dates,
    }));
  }
}

/**
 * Saves a reviewer's evaluation of an answer, replacing an earlier one.
 * @throws Problem 400 if the sample is finished or deleted
 */
export async function evaluate(
  ports: Ports,
  { _id }: Evaluation,
  { status, reason }: Schemas["EvaluationInput"],
  login: string,
): Promise<Evaluation> {
  return ports.write(async () => {
    const known = await ports.evaluationSamples.evaluation(_id);
    const sample = known && (await ports.evaluationSamples.get(known.evaluationSampleId))?.sample;
    if (!known || !sample) throw problem("sample-finished", { status: "deleted" });
    refuseFinished(sample);
    const now = ports.clock.now().toISOString();
    const { reason: _, ...rest } = known;
    const evaluation: Evaluation = {
      ...rest,
      status,
      ...(reason == null ? {} : { reason }),
      evaluator: { id: login },
      evaluationDate: now,
      lastUpdateDate: now,
    };
    await ports.evaluationSamples.saveEvaluation(evaluation);
    return evaluation;
  });
}

/**
 * Finishes a sample.
 * @throws Problem 400 if it is finished or deleted
 */
export async function finishSample(
  ports: Ports,
  id: string,
  { targetStatus, comment }: Schemas["ChangeEvaluationSampleStatusRequest"],
  login: string,
): Promise<Schemas["EvaluationSample"]> {
  return ports.write(async () => {
    const known = await ports.evaluationSamples.get(id);
    if (!known) throw problem("sample-finished", { status: "deleted" });
    refuseFinished(known.sample);
    const now = ports.clock.now().toISOString();
    const sample: EvaluationSample = {
      ...known.sample,
      status: targetStatus,
      statusChangedBy: login,
      statusChangeDate: now,
      ...(comment == null ? {} : { statusComment: comment }),
      lastUpdateDate: now,
    };
    await ports.evaluationSamples.update(sample);
    return sampleReport({ ...known, sample });
  });
}

function refuseFinished({ status }: EvaluationSample): void {
  if (status !== "IN_PROGRESS") throw problem("sample-finished", { status });
}

/** A sample with its progress. */
export function sampleReport({
  sample,
  positiveCount,
  negativeCount,
}: CountedSample): Schemas["EvaluationSample"] {
  const total = sample.botActionCount;
  const evaluated = positiveCount + negativeCount;
  const remaining = total - evaluated;
  return {
    ...sample,
    evaluationsResult: { total, evaluated, remaining, positiveCount, negativeCount },
  };
}
