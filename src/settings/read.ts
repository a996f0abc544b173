import { roles } from "../contract/caller.ts";
import { readJsonFile } from "../files.ts";
import { own } from "../own.ts";
import type { Setting } from "./kinds.ts";
import { isLoopback } from "./loopback.ts";
import { matchesEveryOrigin } from "./origins.ts";
import {
  defaultSettings,
  kebab,
  type SettingName,
  type Settings,
  settingNames,
  settings,
  variableOf,
} from "./settings.ts";
import { demoUsers, usersOf } from "./users.ts";

/**
 * Combines the sources of settings.
 * @param flags values of the command line, by setting name
 * @param environment variables `TOCK_CONTRACT_<SETTING>`
 * @param file path of a JSON file with settings, or `null`
 * @throws Error with the setting, its source and the expected form
 */
export function readSettings(
  flags: Readonly<Record<string, string | boolean | undefined>>,
  environment: Readonly<Record<string, string | undefined>>,
  file: string | null,
): Settings {
  const values = new Map<string, unknown>(Object.entries(defaultSettings()));
  const fromFile = file === null ? {} : settingsIn(file);
  for (const name of Object.keys(fromFile)) {
    if (!Object.hasOwn(settings, name)) throw new Error(`${file}: no setting "${name}"`);
  }
  for (const name of settingNames) {
    const variable = variableOf(name);
    const sources: [string, unknown][] = [
      [`${file}: ${name}`, own(fromFile as Record<string, unknown>, name)],
      [variable, own(environment, variable)],
      [`--${kebab(name)}`, own(flags, name)],
    ];
    for (const [source, value] of sources) {
      if (value === undefined) continue;
      values.set(name, readOne(name, source, value));
    }
  }
  return refuseUnsafe(Object.fromEntries(values) as Settings);
}

function settingsIn(file: string): object {
  const value = readJsonFile(file);
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw new Error(`${file} is not a JSON object with settings`);
}

function readOne(name: SettingName, source: string, value: unknown): unknown {
  if (name === "users" && Array.isArray(value)) return usersOf(value, source);
  const setting: Setting<unknown> = settings[name];
  try {
    return setting.read(String(value));
  } catch (error) {
    const got = setting.secret || setting.isNamed ? "" : `; got ${JSON.stringify(value)}`;
    throw new Error(`${source} ${(error as Error).message}${got}`);
  }
}

/**
 * Demo logins exist on loopback only; otherwise users must be configured, and the NLU API is protected. Credentials of
 * pages require named origins.
 */
function refuseUnsafe(read: Settings): Settings {
  const loopback = isLoopback(read.host);
  refuseHalfSignOn(read);
  if (!loopback && read.users.length === 0 && !read.oauth2Enabled) {
    throw new Error(
      `--host ${read.host} is reachable from other machines: configure users first (--users FILE), the demo logins exist on loopback only`,
    );
  }
  if (read.openNlu && read.protectNlu) {
    throw new Error("--open-nlu and --protect-nlu contradict each other: choose one");
  }
  if (read.cors !== null && matchesEveryOrigin(read.cors)) {
    throw new Error(
      `--cors ${read.cors} lets the pages of every origin act as the user of the browser: name your own origins, for instance --cors "http://localhost:4200"`,
    );
  }
  if (read.webCookieAuth && matchesEveryOrigin(read.webCors)) {
    throw new Error(
      `--web-cookie-auth lets the pages of every origin chat as the user of the browser while --web-cors is ${read.webCors}: name your own origins, for instance --web-cors "https://www\\.example\\.com"`,
    );
  }
  return {
    ...read,
    protectNlu: read.protectNlu || (!loopback && !read.openNlu),
    users: read.users.length > 0 || read.oauth2Enabled ? read.users : demoUsers,
  };
}

/** Login at a provider requires the provider, this server's client id, and the allowed users. */
function refuseHalfSignOn(read: Settings): void {
  if (!read.oauth2Enabled) return;
  const needed = ["oauth2SiteUrl", "oauth2ClientId"] as const;
  const missing = needed.find((name) => read[name] === null);
  if (missing) throw new Error(`--oauth2-enabled needs --${kebab(missing)} too`);
  const { protocol, hostname } = new URL(read.oauth2SiteUrl ?? "");
  if (protocol !== "https:" && !isLoopback(hostname)) {
    throw new Error(
      "--oauth2-site-url must begin with https:// unless the provider is on this machine",
    );
  }
  const wrong = [...read.customRolesMapping.values()].flat().find((role) => !isRole(role));
  if (wrong !== undefined) {
    throw new Error(`--custom-roles-mapping: no role "${wrong}". Use one of ${roles.join(", ")}`);
  }
  const mappings = ["customRolesMapping", "customNamespaceMapping"] as const;
  const empty = mappings.find((name) => read[name].size === 0);
  if (empty)
    throw new Error(
      `--oauth2-enabled requires --${kebab(empty)}, without which no user can log in`,
    );
}

function isRole(name: string): boolean {
  return (roles as readonly string[]).includes(name);
}
