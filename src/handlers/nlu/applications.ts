import type { NluOperations } from "../../../generated/nlu/operations.ts";
import type { Handlers } from "../../contract/handler.ts";
import { readLocale } from "../../nlu/locales.ts";
import { newApplication } from "../../studio/understanding/new-application.ts";
import type { Services } from "../services.ts";
import { checkNamespace } from "./protection.ts";

export const applications = ({ store, settings }: Pick<Services, "store" | "settings">) =>
  ({
    getApplication: async ({ query, caller }) => {
      checkNamespace(settings, caller, query.namespace);
      const application = await store.applications.byName(query.namespace, query.name);
      return application ? { status: 200, body: application } : { status: 204 };
    },

    createApplication: async ({ body, caller }) => {
      checkNamespace(settings, caller, body.namespace);
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
