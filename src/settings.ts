import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { RE2JS } from "re2js";
import { isWebhookAddress, webhookAddressForm } from "./bot/gateway/webhook-address.ts";
import { type Role, roles } from "./contract/caller.ts";
import { readJsonFile } from "./file-problems.ts";
import { own } from "./own.ts";

/** A user of the server, for Basic authentication. */
export interface UserSetting {
  login: string;
  /** In clear, or as `scrypt$<salt>$<hash>`; never logged. */
  password: string;
  namespace: string;
  roles: readonly Role[];
}

/** Every setting of the server, in one place. Flags win over the environment, the environment over the file. */
export interface Settings {
  /** Address to listen on; any other than loopback needs configured users. */
  host: string;
  /** TCP port; 0 picks a free one. */
  port: number;
  /** Data folder, or `null` to keep everything in memory. */
  data: string | null;
  users: readonly UserSetting[];
  /** `true`: NLU calls need credentials of the namespace they name, and dump imports are refused. */
  protectNlu: boolean;
  /** `true`: NLU calls need no credentials, as in Tock, though other machines can reach the server. */
  openNlu: boolean;
  /** Judge every answer by the contract before it leaves. */
  checkAnswers: boolean;
  /** Honour `Prefer: code=…` and `Prefer: example=…`. */
  faults: boolean;
  /** Origins (regular expression, whole match) that may read answers with credentials; `null`: none. */
  cors: string | null;
  /** Origins that may chat through the web connector. */
  webCors: string;
  /** Longest silence of a bot between two of its answers, in milliseconds. */
  botTimeout: number;
  /** Where the demo's bot `travel` is asked over HTTP, in place of the demo bot of this server; `null`: nowhere. */
  webhook: string | null;
  /** Longest wait for the one answer of a bot that is asked by a plain HTTP call, in milliseconds. */
  webhookTimeout: number;
  /** Largest JSON body, in bytes. */
  bodyLimit: number;
  /** Largest form with a file, in bytes. */
  formLimit: number;
  /** Attach the demo bot. */
  demo: boolean;
  /** Answer health checks with the state of each part (207) instead of an empty 200. */
  detailedHealth: boolean;
  /** Every admin may list the applications of every namespace. */
  openNamespaces: boolean;
  /** Folder of a built Tock Studio, to serve on the same origin; `null`: none. */
  studio: string | null;
  /** Mocks only: milliseconds between two messages. */
  pause: number;
  /** Mocks only: print what happens as lines of JSON. */
  json: boolean;
  /** Days that dialogs and votes are kept after they were last touched. */
  keepDialogs: number;
  /** Days that parse calls are logged (R101). */
  keepLogs: number;
  /** Parse calls that are logged at most, trials included; the oldest go first. */
  mostLogs: number;
  /**
   * Whoever sends it in `X-Tock-Contract` may use the toolkit routes, on any address; nobody else then.
   * `null`: anybody on loopback, and nobody elsewhere. Never logged.
   */
  toolkitToken: string | null;
  // From here on names are those of Tock's properties, without "tock_".
  /** Locale of users and bots that name none. */
  defaultLocale: string;
  /** Password by which hidden texts are encrypted; `null`: searches that would have to hide any are refused. Never logged. */
  encryptPass: string | null;
  /** Web connectors of the security mode DEFAULT take the user from a cookie. */
  webCookieAuth: boolean;
  /** Seconds that this cookie lives, counted from the last call; `null`: until the browser closes. */
  webCookieAuthMaxAge: number | null;
  /** Path of this cookie. */
  webCookieAuthPath: string;
  /** Texts of bots are Markdown, and sent to pages as HTML. */
  webEnableMarkdown: boolean;
  /** A page may name another connector of the bot to be answered through. */
  webConnectorBridgeEnabled: boolean;
  /** Headers of their own that pages may send. */
  webConnectorExtraHeaders: readonly string[];
  /** The bot is told these headers as metadata. */
  webConnectorUseExtraHeaderAsMetadataRequest: boolean;
  /** A piece of a streamed text comes with the text before it. */
  webConnectorMergeStreamResponse: boolean;
  /** One bot may let another one answer. */
  orchestration: boolean;
}

/** Logins that exist only while the server listens on loopback and no others are configured. */
export const demoUsers: readonly UserSetting[] = [
  { login: "admin@app.com", password: "password", namespace: "app", roles },
];

interface Option {
  type: "string" | "boolean";
  /** One line for `--help`. */
  help: string;
  /** Its value is never shown. */
  secret?: true;
  /** Reads the text of a flag or variable. @throws Error that says what is expected */
  read(text: string): unknown;
}

const text = (help: string): Option => ({ type: "string", help, read: (value) => value });

const flag = (help: string): Option => ({
  type: "boolean",
  help,
  read(value) {
    if (value === "true" || value === "1") return true;
    if (value === "false" || value === "0") return false;
    throw new Error("is true or false");
  },
});

const integer = (help: string, min: number, max: number): Option => ({
  type: "string",
  help,
  read(value) {
    const number = Number(value);
    if (!/^\d+$/.test(value) || number < min || number > max) {
      throw new Error(`is a whole number from ${min} to ${max}`);
    }
    return number;
  },
});

const pattern = (help: string): Option => ({
  type: "string",
  help,
  read(value) {
    try {
      RE2JS.compile(value);
    } catch (error) {
      throw new Error(
        `is a regular expression of RE2, which knows no lookaround (${(error as Error).message})`,
      );
    }
    return value;
  },
});

const list = (help: string): Option => ({
  type: "string",
  help,
  read: (value) =>
    value
      .split(",")
      .map((item) => item.trim())
      .filter((item) => item !== ""),
});

/** The options of the commands, by the name of the setting; flags are in kebab-case, variables in upper case. */
export const options: Record<keyof Settings, Option> = {
  host: text("address to listen on (127.0.0.1)"),
  port: integer("port to listen on, 0 picks a free one (8080)", 0, 65535),
  data: {
    type: "string",
    help: 'data folder, or "memory" (~/.tock-contract)',
    read: (value) => (value === "memory" ? null : resolve(value)),
  },
  users: {
    type: "string",
    help: "JSON file with the users: [{login, password, namespace, roles}]",
    read: (value) => usersOf(readJsonFile(value)),
  },
  protectNlu: flag(
    "NLU calls need credentials of their namespace (on where other machines get in)",
  ),
  openNlu: flag("NLU calls need none, though other machines get in: Tock's default"),
  checkAnswers: flag("judge every answer by the contract (on; --no-check-answers turns it off)"),
  faults: flag("honour Prefer: code=…, example=… (errors on demand)"),
  cors: pattern("origins that may call with credentials, a regular expression"),
  webCors: pattern("origins that may chat through the web connector, a regular expression (.*)"),
  botTimeout: integer("longest silence of a bot, in milliseconds (10000)", 1, 600_000),
  webhook: {
    type: "string",
    help: "base URL of your bot's web server: it answers as the bot travel, in place of the demo bot",
    read: webhookOf,
  },
  webhookTimeout: integer(
    "longest wait for a bot of webhook version V1, in milliseconds (60000)",
    1,
    600_000,
  ),
  bodyLimit: integer("largest JSON body, in bytes (1000000)", 1, 100_000_000),
  formLimit: integer("largest form with a file, in bytes (50000000)", 1, 1_000_000_000),
  demo: flag("attach the demo bot (on; --no-demo leaves it out)"),
  detailedHealth: flag("health checks tell the state of each part"),
  openNamespaces: flag("every admin may list the applications of every namespace"),
  studio: {
    type: "string",
    help: "folder of a built Tock Studio, served at / (the start page is at /start then)",
    read(value) {
      if (existsSync(join(value, "index.html"))) return resolve(value);
      throw new Error("is the folder of a built front end, with an index.html in it");
    },
  },
  pause: integer("milliseconds between two messages (700)", 0, 600_000),
  json: flag("print what happens with bots as lines of JSON"),
  keepDialogs: integer("days that dialogs and votes are kept (30)", 1, 36_500),
  keepLogs: integer("days that parse calls are logged (7)", 1, 36_500),
  mostLogs: integer("largest number of logged parse calls (100000)", 1_000, 100_000_000),
  toolkitToken: {
    type: "string",
    help: "who sends it in X-Tock-Contract may use the toolkit routes, on any address",
    secret: true,
    read(value) {
      if (/^[\x21-\x7e]{16,}$/.test(value)) return value;
      throw new Error("is a text of at least 16 visible ASCII characters");
    },
  },
  defaultLocale: {
    type: "string",
    help: "locale of users and bots that name none (en)",
    read(value) {
      if (/^[A-Za-z]{2,8}([_-][A-Za-z0-9#_-]*)?$/.test(value)) return value;
      throw new Error("is a language, and perhaps a country: en, fr_CA");
    },
  },
  encryptPass: {
    type: "string",
    help: "password by which texts of obfuscated entity types are encrypted in Studio's searches",
    secret: true,
    read(value) {
      if (value.length >= 8) return value;
      throw new Error("is a text of at least 8 characters");
    },
  },
  webCookieAuth: flag(
    "web connectors take the user from a cookie; name your origins in --web-cors then",
  ),
  webCookieAuthMaxAge: integer("seconds that this cookie lives (until the browser closes)", 0, 1e9),
  webCookieAuthPath: text("path of this cookie (/)"),
  webEnableMarkdown: flag("send texts of bots, which are Markdown, to pages as HTML"),
  webConnectorBridgeEnabled: flag(
    "let a page name another connector of the bot to be answered through",
  ),
  webConnectorExtraHeaders: list("headers that pages may send too, separated by commas"),
  webConnectorUseExtraHeaderAsMetadataRequest: flag("tell the bot these headers as metadata"),
  webConnectorMergeStreamResponse: flag(
    "send pieces of a streamed text with what came before (on; --no-… sends them alone)",
  ),
  orchestration: flag("let one bot answer for another (on; --no-orchestration refuses it)"),
};

/** Settings when nothing is said. */
export function defaultSettings(): Settings {
  return {
    host: "127.0.0.1",
    port: 8080,
    data: join(homedir(), ".tock-contract"),
    users: [],
    protectNlu: false,
    openNlu: false,
    checkAnswers: true,
    faults: false,
    cors: null,
    webCors: ".*",
    botTimeout: 10_000,
    webhook: null,
    webhookTimeout: 60_000,
    bodyLimit: 1_000_000,
    formLimit: 50_000_000,
    demo: true,
    detailedHealth: false,
    openNamespaces: false,
    studio: null,
    pause: 700,
    json: false,
    keepDialogs: 30,
    keepLogs: 7,
    mostLogs: 100_000,
    toolkitToken: null,
    defaultLocale: "en",
    encryptPass: null,
    webCookieAuth: false,
    webCookieAuthMaxAge: null,
    webCookieAuthPath: "/",
    webEnableMarkdown: false,
    webConnectorBridgeEnabled: false,
    webConnectorExtraHeaders: [],
    webConnectorUseExtraHeaderAsMetadataRequest: false,
    webConnectorMergeStreamResponse: true,
    orchestration: true,
  };
}

/**
 * Puts the settings together.
 * @param flags values of the command line, by setting name
 * @param environment variables `TOCK_CONTRACT_<SETTING>`
 * @param file path of a JSON file with settings, or `null`
 * @throws Error that names the setting, where it came from and what is expected
 */
export function readSettings(
  flags: Readonly<Record<string, string | boolean | undefined>>,
  environment: Readonly<Record<string, string | undefined>>,
  file: string | null,
): Settings {
  const settings = new Map<string, unknown>(Object.entries(defaultSettings()));
  const fromFile = file === null ? {} : settingsIn(file);
  for (const name of Object.keys(fromFile)) {
    if (!Object.hasOwn(options, name)) throw new Error(`${file}: no setting "${name}"`);
  }
  for (const [name, option] of Object.entries(options)) {
    const variable = variableOf(name);
    const sources: [string, unknown][] = [
      [`${file}: ${name}`, own(fromFile as Record<string, unknown>, name)],
      [variable, own(environment, variable)],
      [`--${kebab(name)}`, own(flags, name)],
    ];
    for (const [source, value] of sources) {
      if (value === undefined) continue;
      settings.set(name, readOne(name, option, source, value));
    }
  }
  return refuseUnsafe(Object.fromEntries(settings) as unknown as Settings);
}

function settingsIn(file: string): object {
  const value = readJsonFile(file);
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw new Error(`${file} is not a JSON object with settings`);
}

function readOne(name: string, option: Option, source: string, value: unknown): unknown {
  if (name === "users" && Array.isArray(value)) return usersOf(value);
  try {
    return option.read(String(value));
  } catch (error) {
    const got = option.secret ? "" : `; got ${JSON.stringify(value)}`;
    throw new Error(`${source} ${(error as Error).message}${got}`);
  }
}

/**
 * Demo logins live on loopback only; elsewhere users must be configured, and the NLU API is protected. Cookies of chat
 * users go to named origins only.
 */
function refuseUnsafe(settings: Settings): Settings {
  const loopback = isLoopback(settings.host);
  if (!loopback && settings.users.length === 0) {
    throw new Error(
      `--host ${settings.host} is reachable from other machines: configure users first (--users FILE), the demo logins exist on loopback only`,
    );
  }
  if (settings.openNlu && settings.protectNlu) {
    throw new Error("--open-nlu and --protect-nlu contradict each other: choose one");
  }
  if (settings.webCookieAuth && letsEverybodyIn(settings.webCors)) {
    throw new Error(
      `--web-cookie-auth lets the pages of every origin chat as the user of the browser while --web-cors is ${settings.webCors}: name your own origins, for instance --web-cors "https://www\\.example\\.com"`,
    );
  }
  return {
    ...settings,
    protectNlu: settings.protectNlu || (!loopback && !settings.openNlu),
    users: settings.users.length > 0 ? settings.users : demoUsers,
  };
}

/** Whether a pattern fits origins that nobody can mean. */
function letsEverybodyIn(pattern: string): boolean {
  const expression = RE2JS.compile(pattern);
  return ["http", "https"].some((scheme) => expression.matches(`${scheme}://nobody.invalid`));
}

/** Whether an address to listen on is reachable from this machine only. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
}

/** `protectNlu` → `TOCK_CONTRACT_PROTECT_NLU`. */
export function variableOf(name: string): string {
  return `TOCK_CONTRACT_${name.replace(/[A-Z]/g, "_$&").toUpperCase()}`;
}

/** `protectNlu` → `protect-nlu`. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function webhookOf(value: string): string {
  if (!isWebhookAddress(value)) throw new Error(`is ${webhookAddressForm}`);
  return value;
}

function usersOf(value: unknown): UserSetting[] {
  if (!Array.isArray(value)) throw new Error("users: expected a list");
  return value.map((item: Partial<UserSetting>, index) => {
    for (const key of ["login", "password", "namespace"] as const) {
      if (typeof item[key] !== "string" || item[key] === "") {
        throw new Error(`users[${index}].${key}: expected a text`);
      }
    }
    const unknown = (item.roles ?? roles).find((role) => !roles.includes(role));
    if (unknown)
      throw new Error(`users[${index}].roles: no role "${unknown}" (${roles.join(", ")})`);
    return { ...(item as UserSetting), roles: item.roles ?? roles };
  });
}
