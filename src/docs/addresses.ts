import { type ApiName, apiNames } from "../contract/apis.ts";
import { guides } from "./guides/list.ts";

/** The server that pages name; a page that a running server shows replaces it by its own address. */
export const shownHost = "localhost:8080";
export const shownOrigin: string = `http://${shownHost}`;

/** The path of the reference page of an API, in the documentation folder and on the server. */
export const pageOf = (api: ApiName): string => `api/${api}.html`;

/** The script of all reference pages. */
export const redocScriptFile = "api/redoc.js";

/** The page that sends requests, and the operations of an API for it. */
export const tryFile = "api/try.html";
export const tryDataOf = (api: ApiName): string => `api/try/${api}.js`;

/** The page for unknown addresses in browsers. */
export const notFoundFile = "404.html";
/** The page of the traffic of a running server. */
export const trafficFile = "traffic.html";

/** The list of the guides, and each of them. */
export const guidesFile = "guides/index.html";
export const guideFile = (name: string): string => `guides/${name}.html`;

/** The page of all downloads, and the downloads of an API in addition to its bundle. */
export const downloadsFile = "downloads.html";
export const downloadsOf = (api: ApiName) => ({
  yaml: `api/${api}/openapi.yaml`,
  types: `api/${api}/types.ts`,
  postman: `api/${api}/postman.json`,
  bruno: `api/${api}/bruno.zip`,
  changes: `api/${api}/CHANGES.md`,
});

/** Path of the bundled document of an API, next to its page. */
export const bundleOf = (api: ApiName): string => `api/${api}/openapi.json`;

/** The page of the WebSocket's frames, and the AsyncAPI document next to it. */
export const webSocketFile = "api/bot-definition-websocket.html";
export const webSocketBundle = "api/bot-definition/asyncapi.json";
export const webSocketYaml = "api/bot-definition/asyncapi.yaml";

export const landingFile = "index.html";
export const errorsFile = "api/errors.html";
export const commandsFile = "commands.html";
export const scenariosFile = "api/scenarios.html";
/** The chat kit; only on a server, because a static site has no chat. */
export const chatFile = "chat.js";

/** The file of the documentation folder for each path: every file has its own path … */
const files = [
  landingFile,
  errorsFile,
  commandsFile,
  scenariosFile,
  webSocketFile,
  webSocketBundle,
  chatFile,
  redocScriptFile,
  tryFile,
  trafficFile,
  notFoundFile,
  guidesFile,
  ...guides.map(({ name }) => guideFile(name)),
  downloadsFile,
  webSocketYaml,
  ...apiNames.flatMap((api) => [
    pageOf(api),
    bundleOf(api),
    tryDataOf(api),
    ...Object.values(downloadsOf(api)),
  ]),
];

/** … and some have more: short ones, and those of Tock's own containers. */
export const aliases: ReadonlyMap<string, string> = new Map([
  ["/", landingFile],
  // Its path on a server that serves Tock Studio at the root.
  ["/start", landingFile],
  ["/guides/", guidesFile],
  ["/api", pageOf("nlu")],
  ["/api/", pageOf("nlu")],
  ["/doc/index.html", pageOf("nlu")],
  ["/doc/admin.html", pageOf("admin")],
]);

export const addresses: ReadonlyMap<string, string> = new Map([
  ...files.map((file): [string, string] => [`/${file}`, file]),
  ...aliases,
]);
