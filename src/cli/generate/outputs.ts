import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import openapiTypescript, { astToString, STRING } from "openapi-typescript";
import { parse } from "yaml";
import { type ApiName, apiNames } from "../../contract/apis.ts";
import type { AsyncDocument } from "../../contract/asyncapi.ts";
import { bundle } from "../../contract/bundling.ts";
import { type Document, examplesOf, withoutDiscriminators } from "../../contract/openapi.ts";
import { type Operation, operationsOf } from "../../contract/operations.ts";
import { mayBeNull } from "../../contract/tenancy/claims.ts";
import { packageRoot } from "../../paths.ts";
import { changelogOf } from "../../verification/diff/changelog.ts";
import type { ComparedContract } from "../../verification/diff/contracts.ts";
import { exactType, withoutOpenVariants } from "./exact-types.ts";
import { scenarioFiles } from "./scenarios.ts";

const header = (source: string) =>
  `// Generated from ${source} by \`npm run generate\`. Do not edit.\n\n`;

/** Every generated file: path relative to the package → its whole text. Deterministic. */
export async function generateAll(): Promise<Map<string, string>> {
  const apis = apiNames.filter((api) =>
    existsSync(join(packageRoot, "specs", api, "openapi.yaml")),
  );
  const documents = await Promise.all(
    apis.map((api) => bundle<Document>(join("specs", api, "openapi.yaml"))),
  );
  const files = new Map<string, string>();
  // An operation that several documents share has one handler, in the first API that describes it.
  const owned = new Set<string>();
  for (const [index, api] of apis.entries()) {
    const document = documents[index] as Document;
    for (const [file, content] of await generateApi(api, document, owned)) files.set(file, content);
  }
  const deviations = parse(
    await readFile(join(packageRoot, "specs", "shared", "deviations.yaml"), "utf8"),
  ) as unknown;
  files.set("generated/deviations.json", json(deviations));
  const frames = await messages();
  files.set("generated/bot-definition/asyncapi.json", json(frames));
  files.set("generated/changes.json", json(changelogOf(contractOf(apis, documents, frames))));
  const served = documents.flatMap((document, index) =>
    document["x-served-by"] === undefined ? operationsOf(apis[index] as ApiName, document) : [],
  );
  const operationIds = [...new Set(served.map(({ operationId }) => operationId))];
  for (const [file, content] of await scenarioFiles(operationIds)) files.set(file, content);
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function contractOf(
  apis: readonly ApiName[],
  documents: readonly Document[],
  frames: AsyncDocument,
): ComparedContract {
  const named = apis.map((api, index): [string, Document] => [api, documents[index] as Document]);
  const all = new Map<string, Document | AsyncDocument>(named);
  return { version: null, documents: all.set("bot-definition/asyncapi", frames) };
}

/**
 * The WebSocket's own document. Its messages refer to the schemas of the OpenAPI document next to it; a discriminator
 * is an object there and a text in AsyncAPI, so it goes, as `const` in each variant says the same.
 */
async function messages(): Promise<AsyncDocument> {
  const source = join("specs", "bot-definition", "messages.asyncapi.yaml");
  return withoutDiscriminators(await bundle<AsyncDocument>(source));
}

/**
 * The generated files of one API.
 * @param owned operationIds with a handler in another API; this API's own are added
 */
export async function generateApi(
  api: ApiName,
  document: Document,
  owned: Set<string>,
): Promise<Map<string, string>> {
  const types = await typesOf(document);
  return new Map([
    [`generated/${api}/openapi.json`, json(document)],
    [`generated/${api}/types.ts`, header(`specs/${api}`) + types],
    [
      `generated/${api}/operations.ts`,
      header(`specs/${api}`) + operationsModule(api, document, owned),
    ],
    ...(await clientFile(api, document)),
  ]);
}

/** @param caller for clients: fields with a default are optional, while handlers always get them */
async function typesOf(document: Document, { caller = false } = {}): Promise<string> {
  const seen = caller ? withoutOpenVariants(document) : document;
  return astToString(
    await openapiTypescript(withoutDiscriminators(seen) as never, {
      alphabetize: true,
      // Handlers get every time in UTC, in whatever zone the caller has sent it.
      transform: (schema) => exactType(schema) ?? (caller ? undefined : timeAsText(schema)),
      silent: true,
      defaultNonNullable: !caller,
    }),
  );
}

function timeAsText({ format }: { format?: string }) {
  return format === "zoned-date-time" ? STRING : undefined;
}

/** Files of the client: types for its user, and the paths of the operations. */
async function clientFile(api: ApiName, document: Document): Promise<[string, string][]> {
  const operations = operationsOf(api, document).filter(isHandled);
  // Operations of other servers are called by this platform only.
  if (operations.length === 0 || document["x-served-by"] !== undefined) return [];
  const streams = operations.filter((operation) => eventSchema(operation) !== undefined);
  const calls = operations.filter((operation) => !streams.includes(operation));
  const name = nameOf(api);
  const prefix = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  const module = [
    await typesOf(document, { caller: true }),
    "/** Operations by operationId: method and path. */",
    constantOf(
      `${prefix}Calls`,
      calls.map(
        ({ operationId, method, path }) =>
          `${operationId}: ["${method.toUpperCase()}", "${path}"],`,
      ),
    ),
    "",
    "/** Operations that stream, by operationId: method, path, and whether the stream can be resumed. */",
    constantOf(
      `${prefix}Streams`,
      streams.map(
        ({ operationId, method, path, parameters }) =>
          `${operationId}: ["${method.toUpperCase()}", "${path}", ${parameters.some(({ name }) => name === "Last-Event-ID")}],`,
      ),
    ),
    "",
    "/** Events of the operations that stream. */",
    typeOf(`${name}Events`, streams.map(eventMember)),
    "",
  ];
  return [[`generated/${api}/client.ts`, header(`specs/${api}`) + module.join("\n")]];
}

/** The operations that need a handler, and the events of those that stream. */
function operationsModule(api: ApiName, document: Document, owned: Set<string>): string {
  const handled = operationsOf(api, document).filter(
    (operation) => isHandled(operation) && !owned.has(operation.operationId),
  );
  for (const { operationId } of handled) owned.add(operationId);
  const name = nameOf(api);
  const streaming = handled.filter((operation) => eventSchema(operation) !== undefined);
  return [
    ...imports(handled.length > 0, streaming.length > 0),
    document["x-served-by"] === undefined
      ? "/** Operations by operationId: each needs a handler. */"
      : "/** Operations by operationId: another server has their handlers. */",
    typeOf(`${name}Operations`, handled.map(operationMember)),
    "",
    "/** Events of the operations that stream. */",
    typeOf(`${name}Events`, streaming.map(eventMember)),
    "",
    "/** Names of the examples of all operations, by operationId and status. */",
    typeOf(
      `${name}Examples`,
      operationsOf(api, document)
        .filter(isHandled)
        .map((each) => examplesMember(document, each)),
    ),
    "",
  ].join("\n");
}

/** A status without examples has no names. */
function examplesMember(document: Document, { operationId, responses }: Operation): string {
  const members = Array.from(responses, ([status, { content = {} }]) => {
    const names = Object.values(content).flatMap((media) => [
      ...examplesOf(document, media).keys(),
    ]);
    const literals = [...new Set(names)].map((name) => JSON.stringify(name));
    return `${status}: ${literals.join(" | ") || "never"}`;
  });
  return `${operationId}: { ${members.join("; ")} };`;
}

/** OPTIONS and HEAD belong to the server, and so do protocol upgrades. */
function isHandled({ method, responses }: Operation): boolean {
  return method !== "options" && method !== "head" && !responses.has(101);
}

/** An operation with the meaning of its `x-roles` and `x-tenant` for its handler. */
function operationMember({ operationId, roles, claims, definition }: Operation): string {
  const type = `operations["${operationId}"]`;
  if (definition["x-tenant"] === undefined) return `${operationId}: ${type};`;
  const members = claims.map(
    (claim) => `${claim.name}: "${claim.kind}"${mayBeNull(claim) ? " | null" : ""}`,
  );
  const tenant = members.length > 0 ? `{ ${members.join("; ")} }` : "Record<never, never>";
  return `${operationId}: ${type} & { access: { public: ${roles === "public"}; tenant: ${tenant} } };`;
}

function eventMember(operation: Operation): string {
  return `${operation.operationId}: components["schemas"]["${eventSchema(operation)}"];`;
}

/** Name of the schema that the events of an operation follow. */
function eventSchema({ responses }: Operation): string | undefined {
  for (const response of responses.values()) {
    const reference = response.content?.["text/event-stream"]?.["x-event-schema"]?.$ref;
    if (typeof reference === "string") return reference.split("/").at(-1);
  }
  return undefined;
}

function imports(operations: boolean, components: boolean): string[] {
  const names = [...(components ? ["components"] : []), ...(operations ? ["operations"] : [])];
  return names.length > 0 ? [`import type { ${names.join(", ")} } from "./types.ts";`, ""] : [];
}

function typeOf(name: string, members: string[]): string {
  if (members.length === 0) return `export type ${name} = Record<never, never>;`;
  return [`export interface ${name} {`, ...members.map((member) => `  ${member}`), "}"].join("\n");
}

function constantOf(name: string, members: string[]): string {
  if (members.length === 0) return `export const ${name} = {} as const;`;
  const lines = members.map((member) => `  ${member}`);
  return [`export const ${name} = {`, ...lines, "} as const;"].join("\n");
}

/** `web-connector` → `WebConnector`. */
function nameOf(api: ApiName): string {
  return api
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
