/** Restores secrets that callers do not send: the mask refers to the stored one. */

import { replaceSecrets, replaceSettings, secretMask } from "../../bot/gen-ai/secrets.ts";
import type { ConfigurationKind, Configurations } from "../../bot/gen-ai/settings.ts";
import { Violations } from "../../contract/validation/violations.ts";
import { own } from "../../own.ts";

/**
 * Fields with the recipient of a secret. If they could change, users who may write settings could read the secret
 * there.
 */
const addressFields = ["provider", "baseUrl", "apiBase", "host", "port", "url"];

/**
 * Replaces masks by the stored secrets.
 * @throws Problem 400 with each mask without a stored secret
 */
export function keepSecrets<Kind extends ConfigurationKind>(
  kind: Kind,
  configuration: Configurations[Kind],
  before: Configurations[Kind] | undefined,
): Configurations[Kind] {
  const violations = new Violations();
  const kept = replaceSettings(kind, configuration, (setting, field) => {
    const known = before && fieldOf(before, field);
    return keepSecret(setting, known ? [known as object] : [], `/${field}`, violations);
  });
  violations.refuse();
  return kept;
}

/**
 * Replaces a mask by the stored secret.
 * @param candidates settings that may contain it
 * @param pointer of the setting in the body
 */
export function keepSecret<Setting extends object>(
  setting: Setting,
  candidates: readonly object[],
  pointer: string,
  violations: Violations,
): Setting {
  return replaceSecrets(setting, (secret, field) => {
    if (secret !== secretMask) return secret;
    const known = candidates.find((candidate) => isSameAddress(setting, candidate));
    const stored = known && fieldOf(known, field);
    if (stored) return stored;
    violations.add(
      "invalid-request.wrong",
      {
        place: JSON.stringify(`${pointer}/${field}`),
        expected: "the secret itself, because none is stored for this provider and address",
      },
      { pointer: `${pointer}/${field}` },
    );
    return secret;
  });
}

function isSameAddress(one: object, other: object): boolean {
  return addressFields.every((field) => fieldOf(one, field) === fieldOf(other, field));
}

function fieldOf(object: object, field: string): unknown {
  return own(object as Record<string, unknown>, field);
}
