import type { NluOperations } from "../../../generated/nlu/operations.ts";
import { readLocale } from "../../nlu/locales.ts";
import { newApplication } from "../../studio/understanding/application.ts";
import type { Handlers } from "../handlers.ts";
import type { Services } from "../services.ts";

export const applications = ({ store }: Pick<Services, "store">) =>
  ({
    getApplication: ({ tenant: { application } }) => ({ status: 200, body: application }),

    createApplication: async ({ body }) => {
      const { namespace, name, label, locale } = body;
      return store.write(async () => {
        if (await store.applications.byName(namespace, name)) return { status: 204 };
        const supportedLocales = [readLocale(locale)];
        const settings = { namespace, name, label: label ?? name, supportedLocales };
        const application = newApplication(store, settings);
        await store.applications.save(application);
        return { status: 200, body: application };
      });
    },
  }) satisfies Pick<Handlers<NluOperations>, "getApplication" | "createApplication">;
