import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import { readLocale } from "../../../nlu/locales.ts";
import { dialogScope } from "../../../studio/conversations/dialog-scope.ts";
import {
  asksForSatisfaction,
  createSatisfactionStories,
  summarizeRatings,
} from "../../../studio/measuring/satisfaction.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";

export const satisfaction = ({ store, settings }: Pick<Services, "store" | "settings">) =>
  ({
    checkSatisfaction: async ({ body: { namespace, applicationName: botId } }) => {
      const success = await asksForSatisfaction(store, { namespace, botId });
      return { status: 200, body: { success } };
    },

    createSatisfactionStories: async ({ body, caller: { login } }) => {
      const { namespace, applicationName: botId, language } = body;
      const locale = readLocale(language ?? settings.defaultLocale);
      await createSatisfactionStories(store, { namespace, botId }, locale, login);
      return { status: 200, body: {} };
    },

    summarizeSatisfaction: async ({ tenant: { application } }) => {
      const scope = await dialogScope(store, application);
      const summary = summarizeRatings(await store.dialogReports.ratings(scope));
      return summary ? { status: 200, body: summary } : { status: 204 };
    },
  }) satisfies Pick<
    Handlers<AdminOperations>,
    "checkSatisfaction" | "createSatisfactionStories" | "summarizeSatisfaction"
  >;
