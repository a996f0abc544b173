import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import type { components } from "../../../../generated/admin/types.ts";
import { streamedArray } from "../../../contract/streams/json.ts";
import type { Dataset } from "../../../store/quality/datasets.ts";
import { createDataset, deleteDataset, updateDataset } from "../../../studio/quality/dataset.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";
import { shownRun } from "./dataset-runs.ts";

type Schemas = components["schemas"];

type DatasetOperations = Pick<
  AdminOperations,
  "listDatasets" | "createDataset" | "getDataset" | "updateDataset" | "deleteDataset"
>;

export const datasets = ({ store }: Pick<Services, "store">) => {
  async function shown(dataset: Dataset): Promise<Schemas["Dataset"]> {
    const runs = await store.datasetRuns.ofDataset(dataset._id);
    return withRuns(dataset, runs.map(shownRun));
  }

  return {
    listDatasets: async ({ tenant: { application } }) => {
      async function* all(): AsyncGenerator<Schemas["Dataset"][]> {
        for await (const page of store.datasets.pages(application._id)) {
          for (const dataset of page) yield [await shown(dataset)];
        }
      }
      return { status: 200, body: streamedArray(all()) };
    },

    createDataset: async ({ body, tenant: { application }, caller: { login } }) => ({
      status: 201,
      body: withRuns(await createDataset(store, application, body, login), []),
    }),

    getDataset: async ({ tenant: { dataset } }) => {
      const settings = await store.datasetRuns.settings(dataset._id);
      const { runs, ...rest } = await shown(dataset);
      const whole = runs.map((run) => ({ ...run, settingsSnapshot: settings.get(run.id) ?? {} }));
      return { status: 200, body: { ...rest, runs: whole } };
    },

    updateDataset: async ({ body, tenant: { dataset }, caller: { login } }) => ({
      status: 200,
      body: await shown(await updateDataset(store, dataset, body, login)),
    }),

    deleteDataset: async ({ tenant: { dataset } }) => {
      await deleteDataset(store, dataset);
      return { status: 204 };
    },
  } satisfies Handlers<DatasetOperations>;
};

function withRuns(
  { _id: id, name, description, questions, createdAt, createdBy, updatedAt, updatedBy }: Dataset,
  runs: Schemas["DatasetRun"][],
): Schemas["Dataset"] {
  return {
    id,
    name,
    description,
    questions,
    runs,
    createdAt,
    createdBy,
    ...(updatedAt === undefined ? {} : { updatedAt }),
    ...(updatedBy === undefined ? {} : { updatedBy }),
  };
}
