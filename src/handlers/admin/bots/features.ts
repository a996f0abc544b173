import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import type { components } from "../../../../generated/admin/types.ts";
import type { Feature } from "../../../bot/features.ts";
import { listFeatures, readFeature, toggleFeature } from "../../../studio/bots/feature.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";

type FeatureOperations = Pick<
  AdminOperations,
  | "listFeatures"
  | "toggleFeature"
  | "updateFeature"
  | "addFeature"
  | "deleteFeature"
  | "deleteConnectorFeature"
>;

const success = { status: 200, body: { success: true } } as const;

export const features = ({ store }: Pick<Services, "store">) =>
  ({
    listFeatures: async ({ path: { applicationId: botId }, caller: { namespace } }) => {
      const found = await listFeatures(store, { namespace, botId });
      return { status: 200, body: found.map(shown) };
    },

    toggleFeature: async ({ path: { applicationId: botId }, caller: { namespace }, body }) => {
      await toggleFeature(store, readFeature({ namespace, botId }, body));
      return success;
    },

    updateFeature: async ({ path: { applicationId: botId }, caller: { namespace }, body }) => {
      await store.features.save({ ...readFeature({ namespace, botId }, body), enabled: true });
      return success;
    },

    addFeature: async ({ path: { applicationId: botId }, caller: { namespace }, body }) => {
      await store.features.save(readFeature({ namespace, botId }, body));
      return success;
    },

    deleteFeature: async ({ path: { botId, category, name }, caller: { namespace } }) => {
      await store.features.remove({ namespace, botId, category, name, connectorId: null });
      return success;
    },

    deleteConnectorFeature: async ({ path, caller: { namespace } }) => {
      const { botId, category, name, applicationId: connectorId } = path;
      await store.features.remove({ namespace, botId, category, name, connectorId });
      return success;
    },
  }) satisfies Handlers<FeatureOperations>;

/** A feature in the form of the contract, without unset fields. */
function shown(feature: Feature): components["schemas"]["FeatureState"] {
  const { category, name, enabled, startDate, endDate, connectorId, graduation } = feature;
  return {
    category,
    name,
    enabled,
    ...(startDate !== null && { startDate }),
    ...(endDate !== null && { endDate }),
    ...(connectorId !== null && { applicationId: connectorId }),
    ...(graduation !== null && { graduation }),
  };
}
