import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import { dialogScope } from "../../../studio/conversations/dialog-scope.ts";
import { asksForSatisfaction, summarizeRatings } from "../../../studio/measuring/satisfaction.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";

export const satisfaction = ({ store }: Pick<Services, "store">) =>
  ({
    checkSatisfaction: async ({ body: { namespace, applicationName: botId } }) => {
      const success = await asksForSatisfaction(store, { namespace, botId });
      return { status: 200, body: { success } };
    },

    summarizeSatisfaction: async ({ tenant: { application } }) => {
      const scope = await dialogScope(store, application);
      const summary = summarizeRatings(await store.dialogReports.ratings(scope));
      return summary ? { status: 200, body: summary } : { status: 204 };
    },
  }) satisfies Pick<Handlers<AdminOperations>, "checkSatisfaction" | "summarizeSatisfaction">;
