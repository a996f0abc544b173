import type { NluOperations } from "../../../generated/nlu/operations.ts";
import type { Handlers } from "../handlers.ts";
import type { Services } from "../services.ts";

export const intents = ({ store }: Pick<Services, "store">) =>
  ({
    listIntents: async ({ tenant: { application } }) => ({
      status: 200,
      body: await store.intents.byIds(application?.intents ?? []),
    }),
  }) satisfies Pick<Handlers<NluOperations>, "listIntents">;
