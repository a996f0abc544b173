import type { ApiName } from "../../contract/apis.ts";
import type { Json } from "../../contract/openapi.ts";
import type { Operation } from "../../contract/operations.ts";
import { own } from "../../own.ts";
import { addressOf, type SampleRequest } from "../operations/sample-request.ts";
import { indented } from "./indented.ts";
import type { SampleServer } from "./types.ts";

/** Name of the constructor, and of the client in the samples. */
const clients: Partial<Record<ApiName, readonly [create: string, name: string]>> = {
  admin: ["createAdminClient", "studio"],
  nlu: ["createNluClient", "nlu"],
  "web-connector": ["createWebConnectorClient", "chat"],
};

/** The request with the client of this package; as a plain request for servers without a client. */
export function typeScriptSample(
  api: ApiName,
  operation: Operation,
  request: SampleRequest,
  server: SampleServer,
): string {
  const client = own(clients, api);
  // The client has no OPTIONS, which browsers send, and streams of GET requests without a body only.
  const isDirect = request.isStream && operation.operationId !== "streamEvents";
  if (!client || operation.method === "options" || isDirect) return fetchSample(request, server);
  const [create, name] = client;
  const options = [
    `baseUrl: ${literal(server.url)}`,
    ...(request.hasLogin
      ? [`login: ${literal(server.login)}`, `password: ${literal(server.password)}`]
      : []),
  ];
  const begin = `import { ${create} } from "tock-contract/client";

const ${name} = ${create}({ ${options.join(", ")} });
`;
  const init = initOf(request);
  if (request.isStream) {
    return `${begin}for await (const event of ${name}.${operation.operationId}(${init})) {
  console.log(event);
}`;
  }
  const parse = parseAs(operation);
  const whole = parse === null ? init : withMember(init, `parseAs: ${literal(parse)}`);
  const isFromDisk = request.body?.kind === "file" && request.body.text === null;
  return `${isFromDisk ? 'import { openAsBlob } from "node:fs";\n' : ""}${begin}${formOf(request)}const { data, error } = await ${name}.${operation.operationId}(${whole});
if (error) throw new Error(JSON.stringify(error));
console.log(data);`;
}

/** Code that reads a response other than JSON. */
function parseAs({ responses }: Operation): "blob" | "text" | "stream" | null {
  const [, response] = [...responses].find(([status]) => status >= 200 && status < 300) ?? [];
  const types = Object.keys(response?.content ?? {});
  if (types.length === 0 || types.includes("application/json")) return null;
  if (types.every((type) => type.startsWith("text/"))) return "text";
  return "blob";
}

function initOf({ path, query, headers, body }: SampleRequest): string {
  const params = [
    ...member("path", path),
    ...member("query", query),
    ...member("header", headers),
  ].join(", ");
  const members = params === "" ? [] : [`params: { ${params} }`];
  if (body?.kind === "json") members.push(`body: ${literal(body.value)}`);
  if (body?.kind === "form") {
    members.push(
      `body: ${literal(body.fields)}`,
      'headers: { "Content-Type": "application/x-www-form-urlencoded" }',
    );
  }
  if (body?.kind === "file") members.push("body: {}", "bodySerializer: () => form");
  return members.length === 0
    ? ""
    : `{\n${members.map((one) => `  ${indented(one, "  ")},\n`).join("")}}`;
}

/** The form with the file that the body of a request is. */
function formOf({ body }: SampleRequest): string {
  if (body?.kind !== "file") return "";
  const { field, name, type, text } = body;
  const file =
    text === null
      ? `await openAsBlob(${literal(name)}, { type: ${literal(type)} })`
      : `new Blob([${literal(text)}], { type: ${literal(type)} })`;
  return `const form = new FormData();
form.append(${literal(field)}, ${file}, ${literal(name)});
`;
}

function withMember(init: string, member: string): string {
  return init === "" ? `{ ${member} }` : init.replace(/\}$/, `  ${member},\n}`);
}

function member(name: string, values: Readonly<Record<string, Json>>): string[] {
  return Object.keys(values).length === 0 ? [] : [`${name}: ${literal(values)}`];
}

function fetchSample(request: SampleRequest, { url }: SampleServer): string {
  const { method, headers, body } = request;
  const members = [
    ...(method === "get" ? [] : [`method: ${literal(method.toUpperCase())}`]),
    ...(body?.kind === "json"
      ? [`headers: ${literal({ ...headers, "Content-Type": "application/json" })}`]
      : member("headers", headers)),
    ...(body?.kind === "json" ? [`body: JSON.stringify(${literal(body.value)})`] : []),
  ];
  const init =
    members.length === 0
      ? ""
      : `, {\n${members.map((one) => `  ${indented(one, "  ")},\n`).join("")}}`;
  const call = `const response = await fetch(${literal(url + addressOf(request))}${init});`;
  if (request.isStream) {
    return `${call}
for await (const text of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
  console.log(text);
}`;
  }
  return `${call}
console.log(response.status, await response.text());`;
}

/** A bot that connects, with the client of this package. */
export function typeScriptBot({ url }: SampleServer): string {
  return `import { createBot } from "tock-contract/client";

const bot = createBot({
  url: ${literal(url.replace(/^http/, "ws"))},
  apiKey: process.env.TOCK_BOT_API_KEY ?? "",
});
bot.story("greetings", (bus) => bus.send("Hello from TypeScript"));
await bot.connect();`;
}

/** A value as TypeScript: JSON, with names unquoted where they may be. */
function literal(value: Json | Readonly<Record<string, Json>>): string {
  return JSON.stringify(value, null, 2).replace(
    /^( {0,200})"([A-Za-z_$][\w$]*)":/gm,
    (_, indent: string, name: string) => `${indent}${name}:`,
  );
}
