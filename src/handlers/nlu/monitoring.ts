import type { NluOperations } from "../../../generated/nlu/operations.ts";
import type { Handlers } from "../../contract/handler.ts";
import { foreignApplication } from "../../contract/problem.ts";
import { trimText } from "../../nlu/engine/text/comparing.ts";
import { chooseLocale, readLocale } from "../../nlu/locales.ts";
import { unknownApplication } from "../../nlu/understanding/refusals.ts";
import type { Services } from "../services.ts";
import { checkNamespace } from "./protection.ts";

export const monitoring = ({ store, settings }: Pick<Services, "store" | "settings">) =>
  ({
    reportUnknown: async ({ body, caller }) => {
      const { namespace, applicationName, language, text } = body;
      checkNamespace(settings, caller, namespace);
      const application = await store.applications.byName(namespace, applicationName);
      if (!application) throw unknownApplication(namespace, applicationName);
      await store.parseLog.countUnknown({
        applicationId: application._id,
        language: chooseLocale(readLocale(language), application.supportedLocales),
        text: trimText(text),
      });
      return { status: 200, body: {} };
    },

    countLogs: async ({ body, caller }) => {
      const { namespace, applicationName, language, intent, minCount, start, size } = body;
      checkNamespace(settings, caller, namespace);
      const application = await store.applications.byName(namespace, applicationName);
      if (!application) throw foreignApplication(namespace, applicationName);
      const counts = await store.parseLog.counts(application._id, readLocale(language), {
        ...(intent == null ? {} : { intent }),
        minCount: minCount ?? 0,
        start: start ?? 0,
        // Both 0 and null are no limit.
        size: size || null,
      });
      return {
        status: 200,
        body: counts.map(({ applicationId: _, language: __, ...count }) => count),
      };
    },
  }) satisfies Pick<Handlers<NluOperations>, "reportUnknown" | "countLogs">;
