import { type ApiName, apiNames } from "../contract/apis.ts";

/** Where the reference page of an API stands, in the documentation folder and on the server. */
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
/** The chat kit; only on a server, for a static site has nothing to chat with. */
export const chatFile = "chat.js";

/** Which file of the documentation folder answers which address: everything stands under its own name … */
const files = [
  landingFile,
  errorsFile,
  webSocketFile,
  webSocketBundle,
  chatFile,
  redocScriptFile,
  ...apiNames.flatMap((api) => [pageOf(api), bundleOf(api)]),
];

/** … and some files answer at further addresses: the usual short ones, and those of Tock's own containers. */
export const aliases: ReadonlyMap<string, string> = new Map([
  ["/", landingFile],
  // Where a server with Tock Studio, which takes the root, still has it.
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
