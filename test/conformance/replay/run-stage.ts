import type { DatasetRun } from "../../../src/store/quality/dataset-runs.ts";
import type { TestServer } from "../../support/server.ts";
import { datasetId, planId, run, runId, waitingRunId } from "../world/runs.ts";

type Prepare = (server: TestServer) => Promise<void>;

const ofDataset = "/rest/admin/bots/:botId/datasets/:datasetId";
const ofRun = `${ofDataset}/runs/:runId`;

/** What was different when a request about datasets or test plans was recorded, by its title. */
export const runStages: Readonly<Record<string, Prepare>> = {
  [`POST ${ofDataset}/runs “conflict (already running)”`]: addRun(runId, "QUEUED"),
  [`GET ${ofRun}/actions “just started”`]: addRun(runId, "QUEUED"),
  [`DELETE ${ofDataset} “while running”`]: addRun(runId, "RUNNING"),
  [`POST ${ofRun}/cancel “success”`]: addRun(waitingRunId, "QUEUED"),
  [`DELETE ${ofRun} “success”`]: addRun(waitingRunId, "CANCELLED"),
  "DELETE /rest/admin/test/plan/:planId “success”": addSecondPlan,
};

/** A run of the dataset of the examples. */
function addRun(id: string, state: DatasetRun["state"]): Prepare {
  return ({ store }) => store.datasetRuns.save(run(id, datasetId, { state }));
}

/** The second one of the recorded story. */
async function addSecondPlan({ store }: TestServer): Promise<void> {
  const plan = await store.testPlans.get(planId);
  if (plan) await store.testPlans.save({ ...plan, _id: "6b035d4e24e5751f55362587" }, []);
}
