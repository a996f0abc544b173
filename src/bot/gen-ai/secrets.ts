/** Where configurations of generative AI hold secrets. */

import type { ConfigurationKind, Configurations } from "./settings.ts";

/** What responses contain instead of a secret; sent back, it stands for the stored one. */
export const secretMask = "********";

/** The fields with settings that can have a secret. */
const settingFields: Readonly<Record<ConfigurationKind, ReadonlySet<string>>> = {
  rag: new Set(["questionCondensingLlmSetting", "questionAnsweringLlmSetting", "emSetting"]),
  vectorStore: new Set(["setting"]),
  documentCompressor: new Set(["setting"]),
  sentenceGeneration: new Set(["llmSetting"]),
  observability: new Set(["setting"]),
};

/** The fields of a setting that are secret. */
export const secretFields: ReadonlySet<string> = new Set(["apiKey", "password", "secretKey"]);

/** A setting whose secrets are replaced. */
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

/** A configuration whose settings are replaced, all other fields as they are. */
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

/** A configuration whose secrets are replaced, all others as they are. */
export function replaceAllSecrets<Kind extends ConfigurationKind>(
  kind: Kind,
  configuration: Configurations[Kind],
  by: (secret: unknown) => unknown,
): Configurations[Kind] {
  return replaceSettings(kind, configuration, (setting) => replaceSecrets(setting, by));
}

/** The mask of a secret; empty when there is none. */
export function masked(secret: unknown): typeof secretMask | "" {
  return secret === "" ? "" : secretMask;
}
