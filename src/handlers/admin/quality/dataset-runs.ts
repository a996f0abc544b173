import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import type { components } from "../../../../generated/admin/types.ts";
import { streamedArray } from "../../../contract/streams/json.ts";
import { inPages } from "../../../paging.ts";
import type { DatasetAnswer, DatasetRun } from "../../../store/quality/dataset-runs.ts";
import { cancelRun, deleteRun, refuseActive, startRun } from "../../../studio/quality/dataset.ts";
import { generatedStatuses } from "../../../studio/quality/generated-status.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";

type Schemas = components["schemas"];

type RunOperations = Pick<
  AdminOperations,
  | "startDatasetRun"
  | "getDatasetRun"
  | "deleteDatasetRun"
  | "cancelDatasetRun"
  | "listDatasetRunActions"
>;

/** Answers that are read at a time. */
const pageSize = 10;

/** Reasons for unsent questions of a run that has ended early. */
const reasons: Readonly<Record<NonNullable<DatasetRun["ending"]>, string>> = {
  canceled: "The run was canceled before the bot answered.",
  interrupted: "The run was interrupted before the bot answered: the server stopped.",
  "no-connector": "The run was interrupted before the bot answered: its test connector is gone.",
};

export const datasetRuns = ({ store }: Pick<Services, "store">) =>
  ({
    startDatasetRun: async ({ body, tenant: { dataset, application }, caller: { login } }) => {
      const run = await startRun(store, dataset, application, body, login);
      return { status: 201, body: shownRun(run) };
    },

    getDatasetRun: async ({ tenant: { datasetRun } }) => ({
      status: 200,
      body: shownRun(datasetRun),
    }),

    cancelDatasetRun: async ({ tenant: { datasetRun } }) => ({
      status: 200,
      body: shownRun(await cancelRun(store, datasetRun)),
    }),

    deleteDatasetRun: async ({ tenant: { datasetRun } }) => {
      await deleteRun(store, datasetRun);
      return { status: 204 };
    },

    listDatasetRunActions: async ({ tenant: { datasetRun } }) => {
      refuseActive(datasetRun);
      const answers = await store.datasetRuns.answers(datasetRun._id);
      async function* all(): AsyncGenerator<Schemas["DatasetRunAction"][]> {
        for await (const page of inPages(answers, pageSize)) {
          const ids = page.flatMap(({ actionId }) => actionId ?? []);
          const actions = await store.dialogs.actionsOf(ids);
          const byId = new Map(actions.map(({ action }) => [action.id, action]));
          yield page.map((answer) => shownAnswer(datasetRun, answer, byId));
        }
      }
      return { status: 200, body: streamedArray(all()) };
    },
  }) satisfies Handlers<RunOperations>;

/** A run without its initial settings. Answers are counted by status only if it is completed. */
export function shownRun(run: DatasetRun): Schemas["DatasetRun"] {
  const { _id: id, state, startTime, endTime, startedBy, counts } = run;
  const isComplete = state === "COMPLETED";
  const generated = new Map(Object.entries(counts.generated));
  const byStatus = generatedStatuses.map((status) => [
    status,
    isComplete ? (generated.get(status) ?? 0) : 0,
  ]);
  return {
    id,
    state,
    startTime,
    ...(endTime === undefined ? {} : { endTime }),
    startedBy,
    stats: {
      totalQuestions: counts.total,
      completedQuestions: counts.completed,
      failedQuestions: counts.failed,
      ragAnswerStatusCounts: Object.fromEntries(byStatus) as Schemas["RagAnswerStatusCounts"],
      nonRagAnswers: isComplete ? counts.plain : 0,
    },
  };
}

function shownAnswer(
  { datasetId, ending }: DatasetRun,
  { runId, questionId, state, actionId, retryCount, error }: DatasetAnswer,
  actions: ReadonlyMap<string, unknown>,
): Schemas["DatasetRunAction"] {
  const reason = error ?? (state === "PENDING" ? reasons[ending ?? "interrupted"] : undefined);
  return {
    datasetId,
    runId,
    questionId,
    state: state === "COMPLETED" ? "COMPLETED" : "FAILED",
    action: (actions.get(actionId ?? "") ?? null) as Schemas["ActionReport"] | null,
    retryCount,
    ...(reason === undefined ? {} : { error: reason }),
  };
}
