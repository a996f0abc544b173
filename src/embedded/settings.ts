import { readSettings } from "../settings/read.ts";
import { type SettingName, type Settings, settingNames } from "../settings/settings.ts";
import type { UserSetting } from "../settings/users.ts";

/** Settings of `serve` and `mock`, by the names of their options in camelCase: `{ botTimeout: 2000 }`. */
export type EmbeddedSettings = {
  readonly [Name in Exclude<SettingName, "users" | "data">]?: string | number | boolean;
} & {
  readonly users?: readonly UserSetting[];
};

/**
 * The settings of a server inside another program: in memory, on a free port, independent of the environment.
 * @throws Error that names the setting that is unknown or wrong
 */
export function readEmbedded(given: EmbeddedSettings): Settings {
  for (const name of Object.keys(given)) {
    if (!(settingNames as readonly string[]).includes(name))
      throw new Error(`no setting "${name}"`);
  }
  const values = { port: 0, ...given, data: "memory" };
  return readSettings(values as never, {}, null);
}
