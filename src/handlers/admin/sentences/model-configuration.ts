import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import {
  modelConfigurationOf,
  saveModelConfiguration,
} from "../../../studio/sentences/model-configuration.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";

export const modelConfiguration = ({ store }: Pick<Services, "store">) =>
  ({
    getModelConfiguration: async ({ path: { engine }, tenant: { application } }) => ({
      status: 200,
      body: await modelConfigurationOf(store, application, engine),
    }),

    saveModelConfiguration: async ({ path: { engine }, body, tenant: { application } }) =>
      (await saveModelConfiguration(store, application, engine, body))
        ? { status: 200, body: {} }
        : { status: 204 },
  }) satisfies Pick<Handlers<AdminOperations>, "getModelConfiguration" | "saveModelConfiguration">;
