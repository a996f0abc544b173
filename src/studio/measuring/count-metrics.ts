/** Metrics of the stories of a bot. */

import type { components } from "../../../generated/admin/types.ts";
import { isTestId } from "../../bot/connector-types.ts";
import type { MetricCount, MetricField, MetricFilter } from "../../store/measuring/metrics.ts";
import type { Store } from "../../store/store.ts";

type Schemas = components["schemas"];
type Count = Schemas["CustomMetricResponse"];

/** Maximum number of listed metrics. */
const mostMetrics = 10_000;

const fields: ReadonlyMap<Schemas["MetricGroupBy"], MetricField> = new Map([
  ["APPLICATION_ID", "connectorId"],
  ["TYPE", "type"],
  ["EMITTER_STORY_ID", "emitterStoryId"],
  ["TRACKED_STORY_ID", "trackedStoryId"],
  ["INDICATOR_NAME", "indicatorName"],
  ["INDICATOR_VALUE_NAME", "indicatorValueName"],
]);

/**
 * Counts metrics; those of test connectors are separate if connectors are distinguished. Without grouping, lists them.
 */
export async function countMetrics(
  { metrics }: Pick<Store, "metrics">,
  filter: MetricFilter,
  groupBy: readonly Schemas["MetricGroupBy"][],
  signal?: AbortSignal,
): Promise<Schemas["CustomMetricGroupResponse"]> {
  if (groupBy.length === 0) {
    const ids = await metrics.latest(filter, mostMetrics);
    return { test: [], prod: ids.map((id) => ({ row: { id }, count: 1 })) };
  }
  const wanted = [...fields].flatMap(([name, field]) => (groupBy.includes(name) ? [field] : []));
  const counts = await metrics.count(filter, wanted, signal);
  const isTest = ({ row }: Count) => isTestId(row.applicationId ?? "");
  const shown = counts.map(shownCount);
  return { test: shown.filter(isTest), prod: shown.filter((each) => !isTest(each)) };
}

function shownCount({ count, connectorId, ...values }: MetricCount): Count {
  const row = {
    ...(connectorId === undefined ? {} : { applicationId: connectorId }),
    ...Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)),
  };
  return { row, count };
}
