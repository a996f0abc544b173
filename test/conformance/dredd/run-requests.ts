import {
  busyDatasetId,
  datasetId,
  executionId,
  planId,
  runId,
  waitingRunId,
} from "../world/runs.ts";
import { editBody, editPath, type Requests, type Transaction } from "./editing.ts";

/** An id that nothing has. */
const nobody = "6b0000000000000000000000";

const unknownBot = { 404: replaced(/bots\/[^/]+/, "bots/nobody") };
const unknownDataset = { 404: replaced(datasetId, nobody) };
const unknownRun = { 404: replaced(runId, nobody) };
const unknownPlan = { 404: replaced(planId, nobody) };
/** The run waits, and nothing begins it. */
const waiting = replaced(`${datasetId}/runs/${runId}`, `${busyDatasetId}/runs/${waitingRunId}`);
const busy = replaced(datasetId, busyDatasetId);

/** Where an operation on datasets and test plans needs its own way to earn a status. */
export const runRequests: Requests = {
  listDatasets: unknownBot,
  createDataset: unknownBot,
  getDataset: unknownDataset,
  updateDataset: { ...unknownDataset, 409: busy },
  deleteDataset: { ...unknownDataset, 409: busy },
  startDatasetRun: { ...unknownDataset, 409: busy },
  getDatasetRun: unknownRun,
  deleteDatasetRun: { ...unknownRun, 409: waiting },
  cancelDatasetRun: {
    ...unknownRun,
    200: waiting,
    // A run that is finished.
    409: () => {},
  },
  listDatasetRunActions: { ...unknownRun, 409: waiting },
  getTestPlan: unknownPlan,
  deleteTestPlan: unknownPlan,
  addTestPlanDialog: unknownPlan,
  removeTestPlanDialog: unknownPlan,
  listTestPlanExecutions: unknownPlan,
  getTestPlanExecution: { ...unknownPlan, 204: replaced(executionId, nobody) },
  runTestPlan: unknownPlan,
  saveTestPlan: { 400: (t) => editBody(t, ({ name: _, ...body }) => body) },
  executeTestPlan: { 400: (t) => editBody(t, ({ name: _, ...body }) => body) },
};

function replaced(part: string | RegExp, by: string) {
  return (transaction: Transaction) =>
    editPath(transaction, transaction.fullPath.replace(part, by));
}
