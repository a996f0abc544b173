/** Rules of features: how they are read, listed and switched. */

import type { components } from "../../../generated/admin/types.ts";
import { type Feature, type FeatureName, isFeatureOn } from "../../bot/features.ts";
import type { Store } from "../../store/store.ts";

type Ports = Pick<Store, "features" | "clock" | "write">;

/** Whose features. */
export type BotKey = Pick<Feature, "namespace" | "botId">;

/**
 * Reads a feature field by field: a body may hold fields that are not ours. Its dates are in UTC already, as every time
 * of a request is.
 */
export function readFeature(bot: BotKey, input: components["schemas"]["Feature"]): Feature {
  return {
    ...bot,
    category: input.category,
    name: input.name,
    // An empty one could not be deleted: its path would be the one of all connectors.
    connectorId: input.applicationId || null,
    enabled: input.enabled ?? false,
    startDate: dateOf(input.startDate),
    endDate: dateOf(input.endDate),
    graduation: input.graduation ?? null,
  };
}

/** The features of a bot by category and name; the one of all connectors before those of one connector. */
export async function listFeatures(
  ports: Pick<Ports, "features">,
  { namespace, botId }: BotKey,
): Promise<Feature[]> {
  const keyOf = ({ category, name, connectorId }: FeatureName) => [
    category + name,
    connectorId ?? "",
  ];
  const features = await ports.features.ofBot(namespace, botId);
  return features.sort((one, other) => compare(keyOf(one), keyOf(other)));
}

/**
 * Switches off a feature that is on now, and on for its period one that is off, out of its period or not there. Asking
 * for a feature that does not exist at all adds one of all connectors that is off, as a bot's question does in Tock.
 */
export async function toggleFeature(ports: Ports, feature: Feature): Promise<void> {
  const { namespace, botId } = feature;
  const off = { enabled: false, startDate: null, endDate: null };
  await ports.write(async () => {
    const features = await ports.features.ofBot(namespace, botId);
    const isOn = isFeatureOn(features, { ...feature, userId: null, now: ports.clock.now() });
    const changed: Feature = { ...feature, graduation: null };
    if (isOn === null) await ports.features.save({ ...changed, ...off, connectorId: null });
    await ports.features.save(isOn ? { ...changed, ...off } : { ...changed, enabled: true });
  });
}

function dateOf(date: string | number | null | undefined): string | null {
  return date == null ? null : String(date);
}

function compare(one: readonly string[], other: readonly string[]): number {
  const index = one.findIndex((part, at) => part !== other[at]);
  if (index < 0) return 0;
  return (one[index] ?? "") < (other[index] ?? "") ? -1 : 1;
}
