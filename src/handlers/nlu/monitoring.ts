import type { NluOperations } from "../../../generated/nlu/operations.ts";
import { trimText } from "../../nlu/engine/text/comparing.ts";
import { chooseLocale, readLocale } from "../../nlu/locales.ts";
import { pageOf, wholeList } from "../../paging.ts";
import type { Handlers } from "../handlers.ts";
import type { Services } from "../services.ts";

export const monitoring = ({ store }: Pick<Services, "store">) =>
  ({
    reportUnknown: async ({ body: { language, text }, tenant: { application } }) => {
      await store.parseLog.countUnknown({
        applicationId: application._id,
        language: chooseLocale(readLocale(language), application.supportedLocales),
        text: trimText(text),
      });
      return { status: 200, body: {} };
    },

    countLogs: async ({ body, tenant: { application } }) => {
      const { language, intent, minCount, start, size } = body;
      const counts = await store.parseLog.counts(application._id, readLocale(language), {
        ...(intent == null ? {} : { intent }),
        minCount: minCount ?? 0,
        // Both 0 and null mean no limit.
        ...pageOf({ start, size: size || null }, wholeList.size),
      });
      return {
        status: 200,
        body: counts.map(({ applicationId: _, language: __, ...count }) => count),
      };
    },
  }) satisfies Pick<Handlers<NluOperations>, "reportUnknown" | "countLogs">;
