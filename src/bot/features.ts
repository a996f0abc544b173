/** Features: switches of a bot, for all users or a share of them, permanent or for a period. */

/** The names that identify a feature; `connectorId` is null for a feature of all connectors. */
export interface FeatureName {
  category: string;
  name: string;
  connectorId: string | null;
}

/** A feature in the stored form. */
export interface Feature extends FeatureName {
  namespace: string;
  botId: string;
  enabled: boolean;
  /** In UTC; null: always. */
  startDate: string | null;
  /** In UTC; ignored without a start. */
  endDate: string | null;
  /** Percentage of users that have it; null: all. */
  graduation: number | null;
}

/** Disables the bot while it is enabled. Created by the first message to a bot. */
export const disableBot = { category: "tock", name: "DISABLE_BOT" } as const;

/** The user, connector and time of a check. */
export interface FeatureUse extends FeatureName {
  /** Null: no particular user; the share of users is then ignored. */
  userId: string | null;
  now: Date;
}

/**
 * Whether a feature is enabled. The feature of the connector takes precedence over the one of all connectors.
 * @param features those of one bot
 * @returns `null` if the bot has no feature with this name
 */
export function isFeatureOn(features: readonly Feature[], use: FeatureUse): boolean | null {
  const { category, name, connectorId } = use;
  const found = features.filter((one) => one.category === category && one.name === name);
  const feature =
    found.find((one) => one.connectorId === connectorId) ??
    found.find((one) => one.connectorId === null);
  if (!feature) return null;
  return feature.enabled && isInPeriod(feature, use.now) && isInShare(feature, use.userId);
}

function isInPeriod({ startDate, endDate }: Feature, now: Date): boolean {
  // Tock ignores an end without a start.
  if (startDate === null) return true;
  if (now.getTime() <= Date.parse(startDate)) return false;
  return endDate === null || now.getTime() < Date.parse(endDate);
}

function isInShare({ graduation }: Feature, userId: string | null): boolean {
  if (userId === null || graduation === null || graduation === 100) return true;
  if (graduation === 0) return false;
  // As in Java, the absolute value of the smallest integer is negative.
  return (Math.abs(javaHash(userId)) | 0) % 100 < graduation;
}

/** Java's `String.hashCode`, so that each user is in the same share as in Tock. */
function javaHash(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index++) {
    hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  }
  return hash;
}
