import type { components } from "../../../generated/admin/types.ts";
import { problem } from "../../contract/problem.ts";
import type { Application } from "../../nlu/definitions.ts";
import { inPages } from "../../paging.ts";
import type { DatasetRun } from "../../store/quality/dataset-runs.ts";
import type { Store } from "../../store/store.ts";
import { addSample } from "./evaluation-sample.ts";

/** Answers that are looked up at a time. */
const pageSize = 100;

/**
 * Creates a sample of the answers of a run, as far as their dialogs still exist.
 * @throws Problem 409 if the run is not completed, 422 if it has no answer
 */
export async function sampleOfRun(
  ports: Parameters<typeof addSample>[0] & Pick<Store, "datasetRuns" | "dialogs">,
  application: Application,
  { _id, state, startTime, endTime = startTime }: DatasetRun,
  names: { name?: string; description?: string },
  login: string,
): Promise<components["schemas"]["EvaluationSample"]> {
  if (state !== "COMPLETED") {
    throw problem("conflict", { object: "The run", reason: `its state is ${state}` });
  }
  const asked = await ports.datasetRuns.answers(_id);
  const ids = asked.flatMap(({ actionId }) => actionId ?? []);
  const answers: { dialogId: string; actionId: string }[] = [];
  for await (const page of inPages(ids, pageSize)) {
    const found = await ports.dialogs.actionsOf(page);
    const dialogs = new Map(found.map(({ dialogId, action }) => [action.id, dialogId]));
    for (const actionId of page) {
      const dialogId = dialogs.get(actionId);
      if (dialogId !== undefined) answers.push({ dialogId, actionId });
    }
  }
  const count = new Set(answers.map(({ dialogId }) => dialogId)).size;
  const fields = {
    ...names,
    dialogActivityFrom: startTime,
    dialogActivityTo: endTime,
    requestedDialogCount: count,
    totalDialogCount: count,
    allowTestDialogs: true,
    createdFromRun: _id,
  };
  return addSample(ports, application, fields, answers, login);
}
