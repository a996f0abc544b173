/** Rules of features: parsing, listing and switching. */

import type { components } from "../../../generated/admin/types.ts";
import { type Feature, type FeatureName, isFeatureOn } from "../../bot/features.ts";
import type { Store } from "../../store/store.ts";

type Ports = Pick<Store, "features" | "clock" | "write">;

/** The bot of a feature. */
export type BotKey = Pick<Feature, "namespace" | "botId">;

/**
 * Reads a feature field by field, because a body may have unknown fields. Its dates are already in UTC, like every time
 * of a request.
 */
export function readFeature(bot: BotKey, input: components["schemas"]["Feature"]): Feature {
  return {
    ...bot,
    category: input.category,
    name: input.name,
    // An empty one could not be deleted: its path would be that of the feature for all connectors.
    connectorId: input.applicationId || null,
    enabled: input.enabled ?? false,
    startDate: dateOf(input.startDate),
    endDate: dateOf(input.endDate),
    graduation: input.graduation ?? null,
  };
}

/** The features of a bot by category and name; the one for all connectors before those for one connector. */
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
 * Disables a feature that is enabled now; enables one that is disabled, outside of its period or missing. Requesting a
 * feature that does not exist adds a disabled one for all connectors, as a bot's request does in Tock.
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
