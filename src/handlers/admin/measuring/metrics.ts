import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import { countMetrics } from "../../../studio/measuring/count-metrics.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";
import { readInstant } from "../query-fields.ts";

export const metrics = ({ store }: Pick<Services, "store">) =>
  ({
    countMetrics: async ({ body: { filter, groupBy }, tenant: { application }, signal }) => {
      const wanted = {
        namespace: application.namespace,
        botId: application.name,
        types: filter?.types ?? undefined,
        emitterStoryIds: filter?.emitterStoryIds ?? undefined,
        trackedStoryIds: filter?.trackedStoryIds ?? undefined,
        indicatorNames: filter?.indicatorNames ?? undefined,
        indicatorValueNames: filter?.indicatorValueNames ?? undefined,
        from: readInstant(filter?.creationDateSince),
        to: readInstant(filter?.creationDateUntil),
      };
      return { status: 200, body: await countMetrics(store, wanted, groupBy, signal) };
    },
  }) satisfies Partial<Handlers<AdminOperations>>;
