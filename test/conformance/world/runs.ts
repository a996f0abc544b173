/** Datasets and test plans under the ids of the examples. */

import type { DatasetRun } from "../../../src/store/quality/dataset-runs.ts";
import type { Dataset } from "../../../src/store/quality/datasets.ts";
import type { TestPlanExecution } from "../../../src/store/quality/test-plan-executions.ts";
import type { TestDialog, TestPlan } from "../../../src/store/quality/test-plans.ts";
import type { Store } from "../../../src/store/store.ts";
import { travelId } from "../../../src/studio/demo/travel.ts";
import { answerId } from "./answers.ts";

/** A dataset with a completed run, and one with a run that waits. */
export const datasetId = "6b035d5724e5751f55362599";
export const busyDatasetId = "6b035d5724e5751f5536259b";
export const runId = "6b035d5724e5751f5536259d";
export const waitingRunId = "6b035d5824e5751f553625a1";
export const planId = "6b035d4e24e5751f55362586";
export const executionId = "6b035d4e24e5751f55362588";

type RunStore = Pick<Store, "datasets" | "datasetRuns" | "testPlans" | "testPlanExecutions">;

const date = "2026-05-01T00:00:00.000Z";
const owned = { applicationId: travelId, namespace: "app" };

const dataset = (_id: string): Dataset => ({
  _id,
  ...owned,
  name: "Luggage",
  description: "Questions about luggage",
  questions: [
    { id: "6b035d5724e5751f55362597", question: "What is the luggage size?" },
    { id: "6b035d5724e5751f55362598", question: "hello" },
  ],
  createdAt: date,
  createdBy: "admin@app.com",
});

/** A run of a dataset of the examples. */
export const run = (_id: string, ofDataset: string, changes: Partial<DatasetRun>): DatasetRun => ({
  _id,
  datasetId: ofDataset,
  ...owned,
  state: "QUEUED",
  startTime: date,
  startedBy: "admin@app.com",
  locale: "en",
  connectorId: "6b035cad24e5751f55362524",
  counts: { total: 2, completed: 0, failed: 0, plain: 0, generated: {} },
  ...changes,
});

const plan: TestPlan = {
  _id: planId,
  name: "Bookings",
  namespace: "app",
  nlpModel: "travel",
  applicationId: "web",
  botApplicationConfigurationId: "6b035cad24e5751f55362524",
  locale: "en",
  startAction: null,
  targetConnectorType: { id: "web", userInterfaceType: "textChat" },
};

const dialog: TestDialog = {
  actions: [
    {
      playerId: { id: "user1", type: "user", clientId: null },
      date,
      messages: [
        { eventType: "sentence", text: "hello", messages: [], delay: 0, isSimpleMessage: true },
      ],
      userInterfaceType: "textChat",
      id: "6b035cb75fb6e3d3b0eeb507",
    },
  ],
  userInterface: "textChat",
  id: "6b035cb65fb6e3d3b0eeb501",
};

const execution: TestPlanExecution = {
  _id: executionId,
  testPlanId: planId,
  date,
  status: "COMPLETE",
  dialogs: [{ dialogReportId: dialog.id, error: false, date }],
  nbErrors: 0,
};

/**
 * Adds datasets with their runs, and a test plan with an execution.
 * @param change gives each of them its place
 */
export async function addRuns(
  store: RunStore,
  change: <Document>(document: Document) => Document = (document) => document,
): Promise<void> {
  const counts = { total: 2, completed: 1, failed: 1, plain: 1, generated: {} };
  const completed = run(runId, datasetId, { state: "COMPLETED", endTime: date, counts });
  const waiting = run(waitingRunId, busyDatasetId, {});
  for (const id of [datasetId, busyDatasetId]) await store.datasets.save(change(dataset(id)));
  const question = { question: "hello", retryCount: 0 };
  const answers = [
    { _id: `${runId.slice(0, -2)}01`, state: "COMPLETED", actionId: answerId },
    { _id: `${runId.slice(0, -2)}02`, state: "FAILED", error: "The bot said nothing." },
  ] as const;
  await store.datasetRuns.add(
    change(completed),
    answers.map((answer) => change({ ...question, ...answer, runId, questionId: answer._id })),
    {},
  );
  const first = { ...question, _id: `${runId.slice(0, -2)}03`, questionId: "a" };
  const pending = { ...first, runId: waitingRunId, state: "PENDING" } as const;
  await store.datasetRuns.add(change(waiting), [change(pending)], {});
  await store.testPlans.save(change(plan), [change(dialog)]);
  await store.testPlanExecutions.add(change(execution));
}
