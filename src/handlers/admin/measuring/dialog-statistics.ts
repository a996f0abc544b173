import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import type { components } from "../../../../generated/admin/types.ts";
import { isTestId } from "../../../bot/connector-types.ts";
import type { ConnectorCounts, DayCounts } from "../../../store/conversations/action-counts.ts";
import { dialogScope } from "../../../studio/conversations/dialog-scope.ts";
import { dialogFlow } from "../../../studio/measuring/dialog-flow.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";
import { readInstant } from "../query-fields.ts";
import { scopeOf } from "./analytics-query.ts";

type Counts = components["schemas"]["DialogStatsQueryResult"];

export const dialogStatistics = ({ store }: Pick<Services, "store">) =>
  ({
    countDialogActions: async ({ body, tenant: { application } }) => {
      const period = { from: readInstant(body.from), to: readInstant(body.to) };
      const counts = application
        ? await store.dialogReports.counts(await dialogScope(store, application), period)
        : [];
      const isTest = ({ connectorId }: ConnectorCounts) => isTestId(connectorId);
      return {
        status: 200,
        body: {
          test: countsOf(counts.filter(isTest)),
          prod: countsOf(counts.filter((each) => !isTest(each))),
        },
      };
    },

    getActionUnderstanding: async ({ tenant: { action } }) => {
      const found = await store.dialogReports.statsOf(action.id);
      return found ? { status: 200, body: found.stats } : { status: 204 };
    },

    getDialogFlow: async (request) => {
      const { connectors, period, signal } = await scopeOf({ store }, request);
      return { status: 200, body: await dialogFlow(store, connectors, period, signal) };
    },
  }) satisfies Pick<
    Handlers<AdminOperations>,
    "countDialogActions" | "getActionUnderstanding" | "getDialogFlow"
  >;

/** Connectors without actions are in all lists but the first one, as in Tock. */
function countsOf(connectors: readonly ConnectorCounts[]): Counts {
  const total = (count: (day: DayCounts) => number) =>
    connectors.map(({ connectorId, days }) => ({
      _id: connectorId,
      total: days.reduce((sum, day) => sum + count(day), 0),
    }));
  return {
    allUserActions: total(({ actions }) => actions).filter((each) => each.total > 0),
    allUserActionsByDate: connectors.flatMap(({ connectorId: applicationId, days }) =>
      days.map(({ day: date, actions }) => ({ applicationId, date, total: actions })),
    ),
    allUserActionsExceptRag: total(({ actions, generated }) => actions - generated),
    allUserRagActions: total(({ generated }) => generated),
    knownIntentUserActions: total(
      ({ actions, unknown, generated, unknownGenerated }) =>
        actions - unknown - generated + unknownGenerated,
    ),
    unknownIntentUserActions: total(({ unknown }) => unknown),
    unknownIntentUserActionsExceptRag: total(
      ({ unknown, unknownGenerated }) => unknown - unknownGenerated,
    ),
    allFeedbackUp: connectors.map(({ connectorId, upVotes }) => ({
      _id: connectorId,
      total: upVotes,
    })),
    allFeedbackDown: connectors.map(({ connectorId, downVotes }) => ({
      _id: connectorId,
      total: downVotes,
    })),
  };
}
