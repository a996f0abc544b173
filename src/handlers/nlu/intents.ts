import type { NluOperations } from "../../../generated/nlu/operations.ts";
import type { Handlers } from "../../contract/handler.ts";
import type { Services } from "../services.ts";
import { checkNamespace } from "./protection.ts";

export const intents = ({ store, settings }: Pick<Services, "store" | "settings">) =>
  ({
    listIntents: async ({ query, caller }) => {
      checkNamespace(settings, caller, query.namespace);
      const application = await store.applications.byName(query.namespace, query.name);
      return { status: 200, body: await store.intents.byIds(application?.intents ?? []) };
    },
  }) satisfies Pick<Handlers<NluOperations>, "listIntents">;
