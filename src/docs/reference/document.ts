import type { ApiName } from "../../contract/apis.ts";
import {
  type DeclaredDeviation,
  type Document,
  type Json,
  type JsonObject,
  type Method,
  methods,
  type OperationObject,
} from "../../contract/openapi.ts";
import { operationsOf as contractOperations } from "../../contract/operations.ts";
import { factLines, leadLine } from "../operations/facts.ts";
import { samplesOf } from "../samples/samples.ts";
import { accessSentences } from "./access.ts";

/** Keys whose values are data of an API, not descriptions. */
const data = new Set(["x-codeSamples", "example", "examples", "default", "const", "enum"]);

/**
 * The document in the form that Redoc shows best, with the same content: names of operations in descriptions become
 * links, descriptions include operationId, required roles, names of examples, error codes and differences from Tock,
 * and nullable values are not unions (Redoc would show their variants and omit the description of the property).
 */
/** Redoc makes every heading an entry of its menu: those below the chapters become bold text. */
function flatHeadings(text: string): string {
  return text.replace(/^#{3,} (.+)$/gm, "**$1**");
}

export function pageDocument(api: ApiName, document: Document): Document {
  const page = structuredClone(document);
  const links = linksOf(page);
  page.info.description = flatHeadings(page.info.description ?? "");
  const described = new Map(
    contractOperations(api, document).map((operation) => [operation.operationId, operation]),
  );
  for (const { operation } of operationsOf(page)) {
    const found = described.get(operation.operationId);
    if (found) Object.assign(operation, { "x-codeSamples": samplesOf(api, document, found) });
    const deviations = operation["x-tock-deviation"];
    operation.description = [
      leadLine(api, document, operation),
      operation.description ?? "",
      ...(page["x-served-by"] ? [] : [accessSentences(operation)]),
      ...factLines(document, operation),
      ...(deviations ? [differences(deviations)] : []),
    ].join("\n\n");
  }
  return dressed(page as unknown as Json, links) as unknown as Document;
}

function dressed(value: Json, links: ReadonlyMap<string, string>): Json {
  if (Array.isArray(value)) return value.map((item) => dressed(item, links));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(orNull(value) ?? value).map(([key, inner]) => {
      if (key === "description" && typeof inner === "string") return [key, linked(inner, links)];
      return [key, data.has(key) ? inner : dressed(inner, links)];
    }),
  );
}

/** `anyOf` of a schema and null as that schema with a mark; `null` for any other schema. */
function orNull({ anyOf, ...rest }: JsonObject): JsonObject | null {
  if (!Array.isArray(anyOf) || anyOf.length !== 2) return null;
  const [schema, nothing] = anyOf as [JsonObject, JsonObject];
  if (nothing.type !== "null" || typeof schema.$ref !== "string") return null;
  return { ...rest, $ref: schema.$ref, "x-nullable": true };
}

function linked(text: string, links: ReadonlyMap<string, string>): string {
  return text.replace(/`([^`\n]+)`/g, (code, name: string) => links.get(name) ?? code);
}

/** Links to operations, by the names in descriptions: `saveStory` and `POST /rest/admin/bot/story`. */
function linksOf(document: Document): Map<string, string> {
  const links = new Map<string, string>();
  for (const { method, path, operation } of operationsOf(document)) {
    const { operationId, summary = operationId, tags } = operation;
    const target = `#/${tags[0]}/${operationId.toLowerCase()}`;
    links.set(operationId, `[${summary}](${target})`);
    links.set(
      `${method.toUpperCase()} ${path}`,
      `[\`${method.toUpperCase()} ${path}\`](${target})`,
    );
  }
  return links;
}

function differences(deviations: readonly DeclaredDeviation[]): string {
  const items = deviations.map(
    ({ when, tock, here }) => `- ${when} (${statuses(tock.status)}; here ${here.status}).`,
  );
  return `**Differences from Tock**\n\n${items.join("\n")}`;
}

/** One or more statuses as text. */
function statuses(status: number | null | (number | null)[]): string {
  return [status]
    .flat()
    .map((one) => one ?? "no response")
    .join(" or ");
}

function* operationsOf({ paths }: Document) {
  for (const [path, item] of Object.entries(paths)) {
    for (const method of methods) {
      const operation = item[method] as OperationObject | undefined;
      if (operation) yield { method: method satisfies Method, path, operation };
    }
  }
}
