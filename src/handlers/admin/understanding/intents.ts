import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import { removeIntent } from "../../../studio/understanding/application-intents.ts";
import {
  removeEntity,
  removeSharedIntent,
  removeState,
  saveIntent,
} from "../../../studio/understanding/intent.ts";
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
    // Returns applications, although its path names intents.
    listIntentsByApplication: applications({ store }).listApplications,

    saveIntent: async ({ body }) => ({ status: 200, body: await saveIntent(store, body) }),

    removeIntent: async ({ tenant }) => {
      await removeIntent(store, tenant);
      return { status: 200, body: {} };
    },

    removeIntentEntity: async ({ path: { entityType: type, role }, tenant }) => {
      await removeEntity(store, tenant, { type, role });
      return { status: 200, body: {} };
    },

    removeIntentState: async ({ path: { state }, tenant }) => {
      await removeState(store, tenant, state);
      return { status: 200, body: {} };
    },

    removeSharedIntent: async ({ path: { sharedIntentId }, tenant }) => {
      await removeSharedIntent(store, tenant, sharedIntentId);
      return { status: 200, body: {} };
    },
  }) satisfies Handlers<IntentOperations>;
