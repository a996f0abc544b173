import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import type { components } from "../../../../generated/admin/types.ts";
import {
  drawSample,
  finishSample,
  sampleReport,
} from "../../../studio/quality/evaluation-sample.ts";
import { sampleOfRun } from "../../../studio/quality/sample-of-run.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";
import { readInstant } from "../query-fields.ts";

type Schemas = components["schemas"];

type SampleOperations = Pick<
  AdminOperations,
  | "listEvaluationSamples"
  | "createEvaluationSample"
  | "getEvaluationSample"
  | "deleteEvaluationSample"
  | "changeEvaluationSampleStatus"
>;

export const evaluationSamples = ({ store }: Pick<Services, "store">) =>
  ({
    listEvaluationSamples: async ({ query: { status }, tenant: { application } }) => {
      const { namespace, name } = application;
      const samples = await store.evaluationSamples.ofBot(namespace, name, status);
      return { status: 200, body: samples.map(sampleReport) };
    },

    createEvaluationSample: async ({ body, tenant: { application, datasetRun }, caller }) => {
      const { name, description, dialogInfo } = body;
      const names = { ...filled("name", name), ...filled("description", description) };
      if (datasetRun) {
        const sample = await sampleOfRun(store, application, datasetRun, names, caller.login);
        return { status: 201, body: sample };
      }
      const period = readPeriod(dialogInfo as Schemas["DialogInfo"]);
      const sample = await drawSample(store, application, names, period, caller.login);
      return { status: 201, body: sample };
    },

    getEvaluationSample: ({ tenant: { evaluationSample } }) => ({
      status: 200,
      body: sampleReport(evaluationSample),
    }),

    deleteEvaluationSample: async ({ tenant: { evaluationSample } }) => {
      await store.evaluationSamples.remove(evaluationSample.sample._id);
      return { status: 204 };
    },

    changeEvaluationSampleStatus: async ({ body, tenant: { evaluationSample }, caller }) => ({
      status: 200,
      body: await finishSample(store, evaluationSample.sample._id, body, caller.login),
    }),
  }) satisfies Handlers<SampleOperations>;

function readPeriod(info: Schemas["DialogInfo"]) {
  return {
    dialogActivityFrom: readInstant(info.dialogActivityFrom) as string,
    dialogActivityTo: readInstant(info.dialogActivityTo) as string,
    requestedDialogCount: info.requestedDialogCount ?? 0,
    allowTestDialogs: info.allowTestDialogs ?? false,
  };
}

/** Blank texts are omitted. */
function filled<Name extends string>(name: Name, text: string | null | undefined) {
  const trimmed = text?.trim() ?? "";
  return (trimmed === "" ? {} : { [name]: trimmed }) as { [Key in Name]?: string };
}
