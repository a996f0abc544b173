import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import type { Intent } from "../../../nlu/definitions.ts";
import { removeIntent } from "../../../studio/understanding/application-intents.ts";
import { removeUnusedType } from "../../../studio/understanding/entity-type.ts";
import { removeEntity, saveIntent } from "../../../studio/understanding/intent.ts";
import { checkUnshared, reread } from "../../../studio/understanding/owned-intent.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";
import { applications } from "./applications.ts";

type IntentOperations = Pick<
  AdminOperations,
  | "listIntentsByApplication"
  | "saveIntent"
  | "removeIntent"
  | "removeIntentEntity"
  | "removeIntentState"
  | "removeSharedIntent"
>;

export const intents = ({ store }: Pick<Services, "store">) =>
  ({
    // Despite its path.
    listIntentsByApplication: applications({ store }).listApplications,

    saveIntent: async ({ body }) => ({ status: 200, body: await saveIntent(store, body) }),

    removeIntent: async ({ tenant }) => {
      // Sentences that wait to be put in the inbox would come after it with this intent.
      await store.flush();
      await store.write(async () => {
        const { application, intent } = await reread(store, tenant);
        await removeIntent(store, application, intent);
      });
      return { status: 200, body: {} };
    },

    removeIntentEntity: async ({ path: { entityType: type, role }, tenant }) => {
      await store.flush();
      await store.write(async () => {
        const { application, intent } = await reread(store, tenant);
        checkUnshared(intent, application);
        const had = intent.entities.some((one) => one.entityTypeName === type && one.role === role);
        await removeEntity(store, application, intent, { type, role });
        if (had && type.startsWith(`${application.namespace}:`))
          await removeUnusedType(store, type);
      });
      return { status: 200, body: {} };
    },

    removeIntentState: async ({ path: { state }, tenant }) => {
      await store.write(async () => {
        const { application, intent } = await reread(store, tenant);
        checkUnshared(intent, application);
        await store.intents.save(without(intent, "mandatoryStates", state));
      });
      return { status: 200, body: {} };
    },

    removeSharedIntent: async ({ path: { sharedIntentId }, tenant }) => {
      await store.write(async () => {
        const { application, intent } = await reread(store, tenant);
        checkUnshared(intent, application);
        await store.intents.save(without(intent, "sharedIntents", sharedIntentId));
      });
      return { status: 200, body: {} };
    },
  }) satisfies Handlers<IntentOperations>;

function without(intent: Intent, field: "mandatoryStates" | "sharedIntents", gone: string): Intent {
  return { ...intent, [field]: intent[field].filter((one) => one !== gone) };
}
