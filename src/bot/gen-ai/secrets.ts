/** Where configurations of generative AI hold secrets. */

import type { ConfigurationKind, Configurations } from "./settings.ts";

/** Replaces a secret in responses; in a request, it refers to the stored secret. */
export const secretMask = "********";

/** The fields of configurations whose settings can have a secret. */
const settingFields: Readonly<Record<ConfigurationKind, ReadonlySet<string>>> = {
  rag: new Set(["questionCondensingLlmSetting", "questionAnsweringLlmSetting", "emSetting"]),
  vectorStore: new Set(["setting"]),
  documentCompressor: new Set(["setting"]),
  sentenceGeneration: new Set(["llmSetting"]),
  observability: new Set(["setting"]),
};

/** The fields of a setting that are secret. */
export const secretFields: ReadonlySet<string> = new Set(["apiKey", "password", "secretKey"]);

/** A setting with its secrets replaced. */
export function replaceSecrets<Setting extends object>(
  setting: Setting,
  by: (secret: unknown, field: string) => unknown,
): Setting {
  const entries = Object.entries(setting).map(([field, value]) => [
    field,
    secretFields.has(field) ? by(value, field) : value,
  ]);
  return Object.fromEntries(entries) as Setting;
}

/** A configuration with its settings replaced and all other fields unchanged. */
export function replaceSettings<Kind extends ConfigurationKind>(
  kind: Kind,
  configuration: Configurations[Kind],
  by: (setting: object, field: string) => object,
): Configurations[Kind] {
  const fields = settingFields[kind];
  const entries = Object.entries(configuration).map(([field, value]) => [
    field,
    fields.has(field) ? by(value, field) : value,
  ]);
  return Object.fromEntries(entries) as Configurations[Kind];
}

/** A configuration with its secrets replaced and all other fields unchanged. */
export function replaceAllSecrets<Kind extends ConfigurationKind>(
  kind: Kind,
  configuration: Configurations[Kind],
  by: (secret: unknown) => unknown,
): Configurations[Kind] {
  return replaceSettings(kind, configuration, (setting) => replaceSecrets(setting, by));
}

/** The mask of a secret; empty if the secret is empty. */
export function masked(secret: unknown): typeof secretMask | "" {
  return secret === "" ? "" : secretMask;
}
