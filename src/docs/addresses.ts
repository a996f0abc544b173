import { type ApiName, apiNames } from "../contract/apis.ts";

/** File of the reference page of an API, in the documentation folder and on the server. */
export const pageOf = (api: ApiName): string => `api/${api}.html`;

/** The script of all reference pages. */
export const redocScriptFile = "api/redoc.js";

/** Path of the bundled document of an API, next to its page. */
export const bundleOf = (api: ApiName): string => `api/${api}/openapi.json`;

/** The page of the WebSocket's frames, and the AsyncAPI document next to it. */
export const webSocketFile = "api/bot-definition-websocket.html";
export const webSocketBundle = "api/bot-definition/asyncapi.json";

export const landingFile = "index.html";
export const errorsFile = "api/errors.html";
export const commandsFile = "commands.html";
/** The chat kit; only on a server, because a static site has no chat. */
export const chatFile = "chat.js";

/** The file of the documentation folder for each path: every file has its own path … */
const files = [
  landingFile,
  errorsFile,
  commandsFile,
  webSocketFile,
  webSocketBundle,
  chatFile,
  redocScriptFile,
  ...apiNames.flatMap((api) => [pageOf(api), bundleOf(api)]),
];

/** … and some have more: short ones, and those of Tock's own containers. */
export const aliases: ReadonlyMap<string, string> = new Map([
  ["/", landingFile],
  // Its path on a server that serves Tock Studio at the root.
  ["/start", landingFile],
  ["/api", pageOf("nlu")],
  ["/api/", pageOf("nlu")],
  ["/doc/index.html", pageOf("nlu")],
  ["/doc/admin.html", pageOf("admin")],
]);

export const addresses: ReadonlyMap<string, string> = new Map([
  ...files.map((file): [string, string] => [`/${file}`, file]),
  ...aliases,
]);
