/** Fields of datasets and test plans, and of their results. */

import type { DatasetAnswer, DatasetRun, RunSettings } from "../quality/dataset-runs.ts";
import type { Dataset } from "../quality/datasets.ts";
import type { TestPlanExecution } from "../quality/test-plan-executions.ts";
import type { TestDialog, TestPlan } from "../quality/test-plans.ts";
import type { Shape } from "./shape.ts";

export const dataset: Shape<Dataset> = {
  _id: "text",
  applicationId: "text",
  namespace: "text",
  name: "text",
  description: "text",
  questions: "list",
  createdAt: "instant",
  createdBy: "text",
  updatedAt: "instant?",
  updatedBy: "text?",
};

export const datasetRun: Shape<DatasetRun> = {
  _id: "text",
  datasetId: "text",
  applicationId: "text",
  namespace: "text",
  state: "text",
  startTime: "instant",
  endTime: "instant?",
  startedBy: "text",
  locale: "text",
  connectorId: "text",
  ending: "text?",
  counts: "object",
};

export const datasetRunSettings: Shape<RunSettings> = { _id: "text", settings: "object" };

export const datasetAnswer: Shape<DatasetAnswer> = {
  _id: "text",
  runId: "text",
  questionId: "text",
  question: "text",
  state: "text",
  retryCount: "number",
  actionId: "text?",
  error: "text?",
};

export const testPlan: Shape<TestPlan> = {
  _id: "text",
  name: "text",
  namespace: "text",
  nlpModel: "text",
  applicationId: "text",
  botApplicationConfigurationId: "text",
  locale: "text",
  startAction: "object?",
  targetConnectorType: "object",
};

export const testDialog: Shape<TestDialog> = { actions: "list", userInterface: "text", id: "text" };

export const testPlanExecution: Shape<TestPlanExecution> = {
  _id: "text",
  testPlanId: "text",
  date: "instant",
  status: "text",
  dialogs: "list",
  nbErrors: "number",
};
