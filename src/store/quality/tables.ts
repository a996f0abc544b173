/** Tables of annotations, evaluations, datasets and test plans. */

import type { Generated } from "kysely";
import type { DocumentTable } from "../database/rows.ts";

export interface QualityTables {
  /** `id` is the id of the action. */
  annotations: DocumentTable & {
    dialogId: string;
    state: string;
    reason: string | null;
    creationDate: string;
    lastUpdateDate: string;
  };
  evaluationSamples: DocumentTable & {
    namespace: string;
    botId: string;
    status: string;
    creationDate: string;
    /** Numbers of positive and negative evaluations. */
    positiveCount: number;
    negativeCount: number;
  };
  evaluations: DocumentTable & { sampleId: string; dialogId: string; actionId: string };
  /** Changes by users, and attempts. */
  userActions: DocumentTable & { namespace: string; date: string };
}

export interface RunTables {
  datasets: DocumentTable & { applicationId: string; namespace: string; name: string };
  datasetRuns: DocumentTable & {
    datasetId: string;
    applicationId: string;
    namespace: string;
    state: RunState;
    startTime: string;
  };
  /** Settings of generated answers at the start of a run; `id` is the id of the run. */
  datasetRunSettings: DocumentTable;
  /** One row per question of a run, with the bot's answer. */
  datasetAnswers: DocumentTable & { runId: string; position: number; state: AnswerState };
  testPlans: DocumentTable & {
    namespace: string;
    nlpModel: string;
    /** Identifier of the tested connector. */
    connectorId: string;
    name: string;
  };
  /** The dialogs of test plans, in the order of their ids. */
  testPlanDialogs: { id: Generated<number>; planId: string; dialogId: string; document: string };
  testPlanExecutions: DocumentTable & { planId: string; date: string; status: ExecutionStatus };
}

export type RunState = "QUEUED" | "RUNNING" | "COMPLETED" | "CANCELLED";

/** Result of a question; `PENDING` until it is answered. */
export type AnswerState = "PENDING" | "COMPLETED" | "FAILED";

/** `FAILED`: the server stopped before the execution ended. */
export type ExecutionStatus = "PENDING" | "COMPLETE" | "FAILED";
