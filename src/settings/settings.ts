import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { isWebhookAddress, webhookAddressForm } from "../bot/gateway/webhook-address.ts";
import { readJsonFile } from "../files.ts";
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
  isNamed: true,
  read: (value) => usersOf(readJsonFile(value), `${value}: users`),
};

const webAddress = (help: string) =>
  text<null>(help, null, (value) => {
    if (!isWebhookAddress(value)) throw new Error(`is ${webhookAddressForm}`);
    return value;
  });

/** Every setting, in the order of `--help`: flags are in kebab-case, variables in upper case. */
export const settings = {
  host: text("address to listen on; other addresses than loopback require --users", "127.0.0.1"),
  port: integer("port to listen on, 0 picks a free one", 8080, 0, 65_535),
  /** `null` keeps everything in memory. */
  data: folder('data folder, or "memory"', join(homedir(), ".tock-contract")),
  users,
  protectNlu: flag(
    "require credentials of the namespace for NLU calls (on for addresses other than loopback)",
  ),
  openNlu: flag("require no credentials for NLU calls on any address, as Tock does by default"),
  checkAnswers: flag("validate every response against the contract", true),
  faults: flag("support Prefer: code=…, example=… (errors on demand)"),
  /** Whole origins; `null`: none. */
  cors: pattern("origins that may call with credentials, as a regular expression", null),
  webCors: pattern("origins that may use the web connector, as a regular expression", ".*"),
  botTimeout: integer("maximum time between two bot messages, in ms", 10_000, 1, 600_000),
  webhook: webAddress(
    "base URL of a webhook bot that answers as the bot travel, instead of the demo bot",
  ),
  webhookTimeout: integer(
    "maximum response time of a webhook bot of version V1, in ms",
    60_000,
    1,
    600_000,
  ),
  orchestrator: webAddress(
    "base URL of the generative AI orchestrator, without which generative AI cannot be enabled",
  ),
  orchestratorTimeout: integer(
    "maximum response time of the orchestrator, in ms",
    55_000,
    1,
    600_000,
  ),
  bodyLimit: integer("maximum size of a JSON body, in bytes", 1_000_000, 1, 100_000_000),
  formLimit: integer("maximum size of a form with a file, in bytes", 50_000_000, 1, 1_000_000_000),
  demo: flag("attach the demo bot", true),
  /** 207 with the parts instead of an empty 200. */
  detailedHealth: flag("return the state of each part in health checks"),
  openNamespaces: flag("let every admin list the applications of all namespaces"),
  studio: text<null>(
    "folder of a built Tock Studio, served at / (the start page moves to /start)",
    null,
    (value) => {
      if (existsSync(join(value, "index.html"))) return resolve(value);
      throw new Error("is the folder of a built front end, with an index.html in it");
    },
  ),
  /** Mocks only. */
  pause: integer("time between two messages, in ms", 700, 0, 600_000),
  /** Mocks only. */
  json: flag("print events of bots as lines of JSON"),
  /** Mocks only. */
  scenario: text<null>("what to respond: name of a scenario, or its YAML or JSON file", null),
  /** Mocks only. */
  recorded: text<null>(
    "folder of recordings to respond with, written by tock-contract record",
    null,
  ),
  /** Mocks only. */
  anyStatus: flag("let Prefer: code=… name statuses that an operation does not document"),
  /** Counted from the last use. */
  keepDialogs: integer("retention of dialogs and votes, in days", 30, 1, 36_500),
  /** R101. */
  keepLogs: integer("retention of logged parse calls, in days", 7, 1, 36_500),
  /** Includes tests; the oldest are deleted first. */
  mostLogs: integer("maximum number of logged parse calls", 100_000, 1_000, 100_000_000),
  /** The oldest are deleted first. */
  mostUserLogs: integer("maximum number of changes in the audit log", 100_000, 1_000, 100_000_000),
  /** If set, required from all callers. Null: callers on loopback only. */
  toolkitToken: secret(
    "token for X-Tock-Contract that allows the toolkit routes on any address",
    /^[\x21-\x7e]{16,}$/,
    "is a text of at least 16 visible ASCII characters",
  ),
  // From here on names are those of Tock's properties, without "tock_".
  defaultLocale: text("locale of users and bots without one", "en", (value) => {
    if (/^[A-Za-z]{2,8}([_-][A-Za-z0-9#_-]*)?$/.test(value)) return value;
    throw new Error("is a language, and perhaps a country: en, fr_CA");
  }),
  botDialogMaxValidityInSeconds: integer(
    "time without an action after which a dialog ends, in seconds",
    86_400,
    1,
    1e9,
  ),
  botMaxActionsByDialog: integer(
    "number of actions after which another dialog begins",
    1_000,
    1,
    1e6,
  ),
  userLogIndexTtlDays: integer("retention of changes in the audit log, in days", 365, 1, 36_500),
  /** `null`: requests for hidden texts are refused. */
  encryptPass: secret(
    "password that encrypts secrets of generative AI and texts of obfuscated entity types",
    /^.{8,}$/s,
    "is a text of at least 8 characters",
  ),
  webCookieAuth: flag(
    "identify users of web connectors by a cookie; requires origins in --web-cors",
  ),
  /** Counted from the last call. */
  webCookieAuthMaxAge: integer(
    "lifetime of this cookie, in seconds (until the browser closes)",
    null,
    0,
    1e9,
  ),
  webCookieAuthPath: text("path of this cookie", "/"),
  webEnableMarkdown: flag("send bot texts, which are Markdown, to pages as HTML"),
  webConnectorBridgeEnabled: flag(
    "let a page select another connector of the bot for the response",
  ),
  webConnectorExtraHeaders: list("additional headers that pages may send, separated by commas"),
  webConnectorUseExtraHeaderAsMetadataRequest: flag("pass these headers to the bot as metadata"),
  webConnectorMergeStreamResponse: flag(
    "merge the chunks of a streamed text: each message contains the text so far",
    true,
  ),
  oauth2Enabled: flag("log in users of Studio at an identity provider (OpenID Connect, OAuth2)"),
  /** Issuer, for a provider with an OpenID configuration. */
  oauth2SiteUrl: siteAddress("address of the identity provider"),
  oauth2ClientId: text("client id of this server at the identity provider", null),
  oauth2SecretKey: secret(
    "client secret of this server at the identity provider",
    /^.+$/s,
    "is a text",
  ),
  oauth2Scopes: text("requested scopes, separated by spaces", "openid email profile"),
  oauth2AuthorizePath: text(
    "path of the login page, for a provider without an OpenID configuration",
    null,
  ),
  oauth2AccessTokenPath: text("path of the token endpoint (/oauth/token)", null),
  oauth2UserinfoPath: text("path of the user endpoint", null),
  oauth2UserRoleAttribute: text("claim that contains the roles of a user", "custom:roles"),
  customRolesMapping: mapping("roles by role of the provider: staff=nlpUser,botUser|chief=admin"),
  customNamespaceMapping: mapping("namespace by role of the provider: staff=app|chief=app"),
  botAdminRestDefaultBaseUrl: siteAddress(
    "address of this server for browsers, if it differs from the listening address",
  ),
  orchestration: flag("let one bot answer for another", true),
} satisfies Record<string, Setting<unknown>>;

/** Sources of settings. Flags override the environment, which overrides the file. */
export type Settings = {
  [Name in keyof typeof settings]: (typeof settings)[Name] extends Setting<infer Value>
    ? Value
    : never;
};

export type SettingName = keyof Settings;

/** All names, in the order of `--help`. */
export const settingNames = Object.keys(settings) as SettingName[];

/** Default settings. */
export function defaultSettings(): Settings {
  const defaults = settingNames.map((name) => [name, settings[name].default]);
  return Object.fromEntries(defaults) as Settings;
}

/** The line of `--help` for a setting: its meaning and its default. */
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
