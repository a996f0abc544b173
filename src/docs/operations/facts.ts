/**
 * The facts about an operation on a reference page, in addition to its description: identifier, server, version,
 * examples, errors.
 */

import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { ApiName } from "../../contract/apis.ts";
import {
  type Document,
  examplesOf,
  type Json,
  type JsonObject,
  type MediaType,
  type OperationObject,
  type ResponseObject,
  resolveReference,
} from "../../contract/openapi.ts";
import { own } from "../../own.ts";
import { packageRoot } from "../../paths.ts";
import { errorsFile, tryFile } from "../addresses.ts";

/** By operationId, the first version of Tock with its method and path; null: only Tock's sources after 26.3.2. */
const since = JSON.parse(
  readFileSync(join(packageRoot, "specs", "shared", "since.json"), "utf8"),
) as Record<string, string | null>;

const servedBy = {
  bot: "Served by your bot, called by this server; `tock-contract mock-bot` mocks it",
  orchestrator:
    "Served by an orchestrator, called by this server; `tock-contract mock-orchestrator` mocks it",
};

/** First line below the title: the operationId, and a link to send the operation. */
export function leadLine(api: ApiName, document: Document, operation: OperationObject): string {
  const { operationId } = operation;
  const version = own(since, operationId);
  return [
    `**[Try it](${basename(tryFile)}#${api}/${operationId})**`,
    `operationId **${operationId}**`,
    document["x-served-by"]
      ? servedBy[document["x-served-by"]]
      : "Served by this server and the mock",
    ...(version === undefined
      ? []
      : [`In Tock ${version === null ? "after 26.3.2" : `since ${version}`}`]),
  ].join(" · ");
}

/** Names of the examples for `Prefer`, by status, and the error codes of the operation. */
export function factLines(document: Document, operation: OperationObject): string[] {
  const names = exampleNames(document, operation);
  const codes = errorCodes(document, operation);
  const examples = names.map(
    ([status, list]) => `${status}: ${list.map((name) => `\`${name}\``).join(", ")}`,
  );
  return [
    ...(names.length > 0 && !document["x-served-by"]
      ? [`**Examples** for \`Prefer: example=NAME\` on the mock. ${examples.join("; ")}.`]
      : []),
    ...(codes.length > 0
      ? [
          `**Error codes:** ${codes.map((code) => `[${code}](${basename(errorsFile)}#${code})`).join(", ")}.`,
        ]
      : []),
  ];
}

/** Status → names of its examples, in the order of the document. */
export function exampleNames(
  document: Document,
  operation: OperationObject,
): [status: string, names: string[]][] {
  return responsesOf(document, operation)
    .map(([status, media]): [string, string[]] => [
      status,
      [...new Set(media.flatMap((one) => Object.keys(one.examples ?? {})))],
    ])
    .filter(([, names]) => names.length > 0);
}

/** The error codes in the examples of the responses. */
export function errorCodes(document: Document, operation: OperationObject): string[] {
  const codes = responsesOf(document, operation)
    .flatMap(([, media]) => media)
    .flatMap((media) => [...examplesOf(document, media).values()])
    .flatMap(codesOf);
  return [...new Set(codes)];
}

function codesOf(value: Json): string[] {
  const { errors } = (value ?? {}) as JsonObject;
  if (!Array.isArray(errors)) return [];
  return errors.flatMap((entry) => {
    const code = (entry as JsonObject | null)?.code;
    return typeof code === "string" ? [code] : [];
  });
}

function responsesOf(
  document: Document,
  { responses }: OperationObject,
): [status: string, media: MediaType[]][] {
  return Object.entries(responses).map(([status, response]) => [
    status,
    Object.values(resolveReference<ResponseObject>(document, response).content ?? {}),
  ]);
}
