import type { ApiName } from "../../contract/apis.ts";
import { type AsyncDocument, messageOf } from "../../contract/asyncapi.ts";
import {
  type Document,
  type Json,
  type JsonObject,
  type MediaType,
  type Parameter,
  resolveReference,
} from "../../contract/openapi.ts";
import { type Operation, operationsOf } from "../../contract/operations.ts";
import { scriptJson } from "../html.ts";
import { exampleNames } from "../operations/facts.ts";

/** The data of an operation for the page that sends requests. */
export interface TryOperation {
  id: string;
  method: string;
  path: string;
  summary: string;
  subject: string;
  /** Whether it needs a login. */
  login: boolean;
  parameters: TryParameter[];
  /** Media types of the body; empty: no body. */
  bodies: TryBody[];
  required: boolean;
  /** Documented statuses, each with the media types of its body. */
  responses: Record<string, string[]>;
  /** Names for `Prefer: example=`, by status. */
  examples: [status: string, names: string[]][];
}

export interface TryParameter {
  name: string;
  in: string;
  required: boolean;
  description: string;
  example: Json;
  /** Values to choose from. */
  values: Json[];
}

export interface TryBody {
  type: string;
  examples: { name: string; summary: string; value: Json }[];
}

export interface TryDocument {
  api: ApiName;
  title: string;
  /** Where the document is served, if not by this server. */
  server: string | null;
  operations: TryOperation[];
  /** Frames that a bot sends, with the operation that connects one. */
  frames: TryBody["examples"];
}

/** The script with the operations of an API, next to the page: scripts can be loaded from the disk, data cannot. */
export function tryData(api: ApiName, document: Document, frames: AsyncDocument): string {
  const servers = (document as { servers?: { url: string }[] }).servers;
  const data: TryDocument = {
    api,
    title: document.info.title,
    server: document["x-served-by"] === undefined ? null : (servers?.[0]?.url ?? null),
    operations: operationsOf(api, document).map((operation) => tryOperation(document, operation)),
    frames: api === "bot-definition" ? framesOfBots(frames) : [],
  };
  return `(window.tockOperations ??= {})[${JSON.stringify(api)}] = ${scriptJson(data)};\n`;
}

function framesOfBots(document: AsyncDocument): TryBody["examples"] {
  const sent = Object.entries(document.operations)
    .filter(([id, { action }]) => id.startsWith("bot") && action === "send")
    .flatMap(([, { messages }]) => messages.map((reference) => messageOf(document, reference)));
  return [...new Set(sent)].flatMap(({ title, examples }) =>
    examples.map(({ name, summary, payload }) => ({
      name,
      summary: `${title}: ${summary}`,
      value: payload,
    })),
  );
}

function tryOperation(document: Document, operation: Operation): TryOperation {
  const { definition, operationId, method, path, parameters, roles, responses, subject } =
    operation;
  const request = definition.requestBody && resolveReference(document, definition.requestBody);
  return {
    id: operationId,
    method: method.toUpperCase(),
    path,
    summary: definition.summary ?? operationId,
    subject,
    login: roles !== "public" && document["x-served-by"] === undefined,
    parameters: parameters.filter(isFree).map((parameter) => {
      const { name, in: place, required = false, schema, example = null } = parameter;
      const { description = "" } = parameter as { description?: string };
      return {
        name,
        in: place,
        required,
        description,
        example,
        values: valuesOf(document, schema),
      };
    }),
    bodies: Object.entries(request?.content ?? {}).map(([type, media]) =>
      bodyOf(document, type, media),
    ),
    required: request?.required ?? false,
    responses: Object.fromEntries(
      [...responses].map(([status, response]) => [status, Object.keys(response.content ?? {})]),
    ),
    examples: exampleNames(document, definition),
  };
}

/** Whether a page may set a parameter; cookies and headers of the connection are set by browsers only. */
function isFree({ in: place, name }: Parameter): boolean {
  const own = /^(sec-|access-control-|upgrade$|connection$|origin$|cookie$|prefer$|referer$)/i;
  return place !== "cookie" && !(place === "header" && own.test(name));
}

function bodyOf(document: Document, type: string, media: MediaType): TryBody {
  return {
    type,
    examples: Object.entries(media.examples ?? {}).map(([name, reference]) => {
      const { summary = name, value = null } = resolveReference<{ summary?: string; value?: Json }>(
        document,
        reference,
      );
      return { name, summary, value };
    }),
  };
}

function valuesOf(document: Document, schema: JsonObject | undefined): Json[] {
  if (schema === undefined) return [];
  const { enum: values, type } = resolveReference<JsonObject>(document, schema as JsonObject);
  if (Array.isArray(values)) return values;
  return type === "boolean" ? [true, false] : [];
}
