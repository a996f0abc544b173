/** Fields of the tables of reviews, and of the log of changes. */

import type { Annotation } from "../quality/annotations.ts";
import type { Evaluation, EvaluationSample } from "../quality/evaluation-samples.ts";
import type { UserAction } from "../quality/user-actions.ts";
import type { Shape } from "./shape.ts";

export const annotation: Shape<Annotation> = {
  state: "text",
  reason: "text?",
  description: "text",
  groundTruth: "text?",
  events: "list",
  creationDate: "instant",
  lastUpdateDate: "instant",
};

export const evaluationSample: Shape<EvaluationSample> = {
  _id: "text",
  botId: "text",
  namespace: "text",
  name: "text?",
  description: "text?",
  dialogActivityFrom: "instant",
  dialogActivityTo: "instant",
  requestedDialogCount: "number",
  dialogsCount: "number",
  totalDialogCount: "number",
  botActionCount: "number",
  allowTestDialogs: "boolean",
  status: "text",
  createdBy: "text",
  creationDate: "instant",
  statusChangedBy: "text",
  statusChangeDate: "instant",
  statusComment: "text?",
  lastUpdateDate: "instant",
  createdFromRun: "text?",
};

export const evaluation: Shape<Evaluation> = {
  _id: "text",
  evaluationSampleId: "text",
  dialogId: "text",
  actionId: "text",
  status: "text",
  reason: "text?",
  evaluator: "object?",
  evaluationDate: "instant?",
  creationDate: "instant",
  lastUpdateDate: "instant",
};

/** The changed data may have any shape. */
export const userAction: Shape<Omit<UserAction, "newData">> = {
  namespace: "text",
  applicationId: "text?",
  login: "text",
  actionType: "text",
  error: "boolean",
  date: "instant",
};
