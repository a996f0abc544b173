import type { NluOperations } from "../../../generated/nlu/operations.ts";
import { readLocale } from "../../nlu/locales.ts";
import { createApplication } from "../../studio/understanding/application.ts";
import type { Handlers } from "../handlers.ts";
import type { Services } from "../services.ts";

export const applications = ({ store }: Pick<Services, "store">) =>
  ({
    getApplication: ({ tenant: { application } }) => ({ status: 200, body: application }),

    createApplication: async ({ body: { namespace, name, label, locale } }) => {
      const supportedLocales = [readLocale(locale)];
      const settings = { namespace, name, label: label ?? name, supportedLocales };
      const application = await createApplication(store, settings);
      return application ? { status: 200, body: application } : { status: 204 };
    },
  }) satisfies Pick<Handlers<NluOperations>, "getApplication" | "createApplication">;
