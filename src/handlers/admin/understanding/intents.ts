import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import type { Handlers } from "../../../contract/handler.ts";
import type { Intent } from "../../../nlu/definitions.ts";
import { removeUnusedType } from "../../../studio/understanding/remove-entity-type.ts";
import { removeEntity, removeIntent } from "../../../studio/understanding/remove-intent.ts";
import { saveIntent } from "../../../studio/understanding/save-intent.ts";
import type { Services } from "../../services.ts";
import { known, ownApplication, ownIntent, ownNamespace, unknownIntentId } from "../own.ts";
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

export const intents = ({ store, settings }: Pick<Services, "store" | "settings">) =>
  ({
    // Despite its path.
    listIntentsByApplication: applications({ store, settings }).listApplications,

    saveIntent: async ({ body, caller }) => {
      ownNamespace(caller, body.namespace);
      return { status: 200, body: await saveIntent(store, body) };
    },

    removeIntent: async ({ path: { applicationId, intentId }, caller }) => {
      // Sentences that wait to be put in the inbox would come after it with this intent.
      await store.flush();
      await store.write(async () => {
        const application = await ownApplication(store, caller, applicationId);
        const intent = await store.intents.get(intentId);
        const isOwn = intent?.namespace === known(caller).namespace;
        // One that another namespace shares is taken out of the application only.
        if (!intent || !(isOwn || application.intents.includes(intentId))) {
          throw unknownIntentId(intentId);
        }
        await removeIntent(store, application, intent);
      });
      return { status: 200, body: {} };
    },

    removeIntentEntity: async ({ path, caller }) => {
      const { applicationId, intentId, entityType: type, role } = path;
      await store.flush();
      await store.write(async () => {
        const application = await ownApplication(store, caller, applicationId);
        const intent = await ownIntent(store, application, intentId);
        const had = intent.entities.some((one) => one.entityTypeName === type && one.role === role);
        await removeEntity(store, application, intent, { type, role });
        if (had && type.startsWith(`${application.namespace}:`))
          await removeUnusedType(store, type);
      });
      return { status: 200, body: {} };
    },

    removeIntentState: async ({ path: { applicationId, intentId, state }, caller }) => {
      await store.write(async () => {
        const application = await ownApplication(store, caller, applicationId);
        const intent = await ownIntent(store, application, intentId);
        await store.intents.save(without(intent, "mandatoryStates", state));
      });
      return { status: 200, body: {} };
    },

    removeSharedIntent: async ({ path: { applicationId, intentId, sharedIntentId }, caller }) => {
      await store.write(async () => {
        const application = await ownApplication(store, caller, applicationId);
        const intent = await ownIntent(store, application, intentId);
        await store.intents.save(without(intent, "sharedIntents", sharedIntentId));
      });
      return { status: 200, body: {} };
    },
  }) satisfies Handlers<IntentOperations>;

function without(intent: Intent, field: "mandatoryStates" | "sharedIntents", gone: string): Intent {
  return { ...intent, [field]: intent[field].filter((one) => one !== gone) };
}
