import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { isWebhookAddress, webhookAddressForm } from "../bot/gateway/webhook-address.ts";
import { readJsonFile } from "../file-problems.ts";
import {
  flag,
  folder,
  integer,
  list,
  mapping,
  pattern,
  type Setting,
  secret,
  siteAddress,
  text,
} from "./kinds.ts";
import { type UserSetting, usersOf } from "./users.ts";

const users: Setting<readonly UserSetting[]> = {
  type: "string",
  help: "JSON file with the users: [{login, password, namespace, roles}]",
  default: [],
  read: (value) => usersOf(readJsonFile(value)),
};

const webAddress = (help: string) =>
  text<null>(help, null, (value) => {
    if (!isWebhookAddress(value)) throw new Error(`is ${webhookAddressForm}`);
    return value;
  });

/** Every setting, in the order of `--help`: flags are in kebab-case, variables in upper case. */
export const settings = {
  host: text("address to listen on; other than loopback needs configured users", "127.0.0.1"),
  port: integer("port to listen on, 0 picks a free one", 8080, 0, 65_535),
  /** `null` keeps everything in memory. */
  data: folder('data folder, or "memory"', join(homedir(), ".tock-contract")),
  users,
  protectNlu: flag(
    "NLU calls need credentials of their namespace (on where other machines get in)",
  ),
  openNlu: flag("NLU calls need none, though other machines get in: Tock's default"),
  checkAnswers: flag("judge every answer by the contract before it leaves", true),
  faults: flag("honour Prefer: code=…, example=… (errors on demand)"),
  /** Whole origins; `null`: none. */
  cors: pattern("origins that may call with credentials, a regular expression", null),
  webCors: pattern("origins that may chat through the web connector, a regular expression", ".*"),
  botTimeout: integer(
    "longest silence of a bot between two answers, in milliseconds",
    10_000,
    1,
    600_000,
  ),
  webhook: webAddress(
    "base URL of your bot's web server: it answers as the bot travel, in place of the demo bot",
  ),
  webhookTimeout: integer(
    "longest wait for a bot of webhook version V1, in milliseconds",
    60_000,
    1,
    600_000,
  ),
  orchestrator: webAddress(
    "base URL of the orchestrator of generative AI; without one, generative AI cannot be enabled",
  ),
  orchestratorTimeout: integer(
    "longest wait for a response of the orchestrator, in milliseconds",
    55_000,
    1,
    600_000,
  ),
  bodyLimit: integer("largest JSON body, in bytes", 1_000_000, 1, 100_000_000),
  formLimit: integer("largest form with a file, in bytes", 50_000_000, 1, 1_000_000_000),
  demo: flag("attach the demo bot", true),
  /** 207 with the parts instead of an empty 200. */
  detailedHealth: flag("health checks tell the state of each part"),
  openNamespaces: flag("every admin may list the applications of every namespace"),
  studio: text<null>(
    "folder of a built Tock Studio, served at / (the start page is at /start then)",
    null,
    (value) => {
      if (existsSync(join(value, "index.html"))) return resolve(value);
      throw new Error("is the folder of a built front end, with an index.html in it");
    },
  ),
  /** Mocks only. */
  pause: integer("milliseconds between two messages", 700, 0, 600_000),
  /** Mocks only. */
  json: flag("print what happens with bots as lines of JSON"),
  /** Counted from the last touch. */
  keepDialogs: integer("days that dialogs and votes are kept", 30, 1, 36_500),
  /** R101. */
  keepLogs: integer("days that parse calls are logged", 7, 1, 36_500),
  /** Trials included; the oldest go first. */
  mostLogs: integer("largest number of logged parse calls", 100_000, 1_000, 100_000_000),
  /** The oldest go first. */
  mostUserLogs: integer("largest number of changes in the audit log", 100_000, 1_000, 100_000_000),
  /** Nobody else may use them then; `null`: anybody on loopback, and nobody elsewhere. */
  toolkitToken: secret(
    "who sends it in X-Tock-Contract may use the toolkit routes, on any address",
    /^[\x21-\x7e]{16,}$/,
    "is a text of at least 16 visible ASCII characters",
  ),
  // From here on names are those of Tock's properties, without "tock_".
  defaultLocale: text("locale of users and bots that name none", "en", (value) => {
    if (/^[A-Za-z]{2,8}([_-][A-Za-z0-9#_-]*)?$/.test(value)) return value;
    throw new Error("is a language, and perhaps a country: en, fr_CA");
  }),
  userLogIndexTtlDays: integer(
    "days that changes of users are kept in the audit log",
    365,
    1,
    36_500,
  ),
  /** `null`: searches that would have to hide any are refused. */
  encryptPass: secret(
    "password by which secrets of generative AI are stored encrypted, and texts of obfuscated entity types given out",
    /^.{8,}$/s,
    "is a text of at least 8 characters",
  ),
  webCookieAuth: flag(
    "web connectors take the user from a cookie; name your origins in --web-cors then",
  ),
  /** Counted from the last call. */
  webCookieAuthMaxAge: integer(
    "seconds that this cookie lives (until the browser closes)",
    null,
    0,
    1e9,
  ),
  webCookieAuthPath: text("path of this cookie", "/"),
  webEnableMarkdown: flag("send texts of bots, which are Markdown, to pages as HTML"),
  webConnectorBridgeEnabled: flag(
    "let a page name another connector of the bot to be answered through",
  ),
  webConnectorExtraHeaders: list("headers that pages may send too, separated by commas"),
  webConnectorUseExtraHeaderAsMetadataRequest: flag("tell the bot these headers as metadata"),
  webConnectorMergeStreamResponse: flag(
    "send pieces of a streamed text with the text before them",
    true,
  ),
  oauth2Enabled: flag("log users of Studio in at an identity provider (OpenID Connect, OAuth2)"),
  /** Its issuer, for a provider that tells its configuration. */
  oauth2SiteUrl: siteAddress("address of the identity provider"),
  oauth2ClientId: text("client id of this server at the identity provider", null),
  oauth2SecretKey: secret(
    "client secret of this server at the identity provider",
    /^.+$/s,
    "is a text",
  ),
  oauth2Scopes: text("scopes that are asked for, separated by spaces", "openid email profile"),
  oauth2AuthorizePath: text(
    "path of the login page, for a provider without an OpenID configuration",
    null,
  ),
  oauth2AccessTokenPath: text("path of its tokens (/oauth/token)", null),
  oauth2UserinfoPath: text("path of its users", null),
  oauth2UserRoleAttribute: text("claim that holds the roles of a user", "custom:roles"),
  customRolesMapping: mapping(
    "roles here by role of the provider: staff=nlpUser,botUser|chief=admin",
  ),
  customNamespaceMapping: mapping("namespace here by role of the provider: staff=app|chief=app"),
  botAdminRestDefaultBaseUrl: siteAddress(
    "address of this server for browsers, if it is not the one it listens on",
  ),
  orchestration: flag("let one bot answer for another", true),
} satisfies Record<string, Setting<unknown>>;

/** What the server is told. Flags win over the environment, the environment over the file. */
export type Settings = {
  [Name in keyof typeof settings]: (typeof settings)[Name] extends Setting<infer Value>
    ? Value
    : never;
};

export type SettingName = keyof Settings;

/** All names, in the order of `--help`. */
export const settingNames = Object.keys(settings) as SettingName[];

/** Settings when nothing is said. */
export function defaultSettings(): Settings {
  const defaults = settingNames.map((name) => [name, settings[name].default]);
  return Object.fromEntries(defaults) as Settings;
}

/** The line of `--help` for a setting: what it means, and what it is by default. */
export function helpOf(name: SettingName): string {
  const { help, default: standard } = settings[name];
  if (standard === true) return `${help} (on; --no-${kebab(name)} turns it off)`;
  const isSaid = typeof standard === "string" || typeof standard === "number";
  return isSaid ? `${help} (${String(standard).replace(homedir(), "~")})` : help;
}

/** `protectNlu` → `TOCK_CONTRACT_PROTECT_NLU`. */
export function variableOf(name: SettingName): string {
  return `TOCK_CONTRACT_${name.replace(/[A-Z]/g, "_$&").toUpperCase()}`;
}

/** `protectNlu` → `protect-nlu`. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
