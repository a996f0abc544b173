import { addRuns, busyDatasetId, datasetId, runId } from "../world/runs.ts";
import type { Asking } from "./answers.ts";

const datasets = "/rest/admin/bots/travel/datasets";

/** By example of datasets: a request to which the server says it. */
export const runRequests = ({
  post,
  remove,
  store,
}: Asking): Record<string, () => Promise<unknown>> => ({
  noTestConnector: async () => {
    await addRuns(store());
    const { bots } = store();
    const connectors = await bots.connectors("app", "travel");
    for (const { _id } of connectors) await bots.removeConnector(_id);
    const answer = await post(`${datasets}/${datasetId}/runs`, { language: "en" });
    for (const connector of connectors) await bots.saveConnector(connector);
    return answer;
  },
  runFinished: () => post(`${datasets}/${datasetId}/runs/${runId}/cancel`, {}),
  conflict: async () => {
    await store().datasets.remove(busyDatasetId);
    await store().datasets.remove(datasetId);
    await addRuns(store());
    return remove(`${datasets}/${busyDatasetId}`);
  },
});
