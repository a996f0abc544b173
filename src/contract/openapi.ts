import { own } from "../own.ts";

/** The parts of an OpenAPI 3.1 document that are read at run time. */
import type { DeclaredAudit } from "./audit.ts";
import type { DeclaredTenant } from "./tenancy/claims.ts";

export type Json = null | boolean | number | string | Json[] | JsonObject;
export type JsonObject = { [key: string]: Json };

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export const methods = ["get", "put", "post", "delete", "options", "head", "patch"] as const;
export type Method = (typeof methods)[number];

export interface Example {
  summary?: string;
  value?: Json;
}

export interface MediaType {
  schema?: JsonObject;
  examples?: Record<string, Example | { $ref: string }>;
  "x-event-schema"?: JsonObject;
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required?: boolean;
  schema?: JsonObject;
  example?: Json;
}

export interface ResponseObject {
  description?: string;
  headers?: Record<string, JsonObject>;
  content?: Record<string, MediaType>;
}

export interface DeclaredDeviation {
  /** Condition of the deviation, as a sentence. */
  when: string;
  /** Id of a behavior rule (`R003`) or name of a recorded case. */
  rule: string;
  /** Tock's response; `null` without one. */
  tock: { status: number | null; mediaType?: string };
  here: { status: number };
}

export interface OperationObject {
  operationId: string;
  summary?: string;
  description?: string;
  tags: string[];
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Record<string, MediaType> };
  responses: Record<string, ResponseObject>;
  security?: Record<string, string[]>[];
  "x-roles": "public" | "authenticated" | string[];
  "x-tenant"?: DeclaredTenant;
  "x-audit"?: DeclaredAudit;
  "x-tock-deviation"?: DeclaredDeviation[];
}

export interface PathItem {
  parameters?: Parameter[];
  [method: string]: OperationObject | Parameter[] | undefined;
}

export interface Document {
  openapi: string;
  /** Set if another server serves the document and this one calls it. */
  "x-served-by"?: "bot" | "orchestrator";
  info: { title: string; version: string; description?: string; summary?: string };
  tags?: { name: string; description?: string; "x-displayName"?: string }[];
  "x-tagGroups"?: { name: string; tags: string[] }[];
  security?: Record<string, string[]>[];
  paths: Record<string, PathItem>;
  components?: Record<string, Record<string, JsonObject>>;
}

/** The values of the named examples of a media type, in the order of the document. */
export function examplesOf(document: Document, media: MediaType | undefined): Map<string, Json> {
  return new Map(
    Object.entries(media?.examples ?? {}).map(([name, example]) => [
      name,
      resolveReference<Example>(document, example).value ?? null,
    ]),
  );
}

/** Maximum references that lead to one another. */
const longestChain = 100;

/**
 * Resolves a local `$ref` (`#/components/…`); other values are returned unchanged.
 * @throws Error if it points to nothing, or leads back to itself
 */
export function resolveReference<T>(document: object, value: T | { $ref: string }): T {
  let found: unknown = value;
  for (let steps = 0; steps < longestChain; steps++) {
    if (typeof found !== "object" || found === null || !("$ref" in found)) return found as T;
    found = targetOf(document, found.$ref);
  }
  throw new Error(`${(value as { $ref: string }).$ref} leads back to itself`);
}

function targetOf(document: object, reference: unknown): unknown {
  if (typeof reference !== "string") throw new Error("a $ref of this document is not a text");
  let target: unknown = document;
  for (const token of reference.replace(/^#\//, "").split("/")) {
    const key = token.replaceAll("~1", "/").replaceAll("~0", "~");
    target = own(target as Record<string, unknown> | undefined, key);
  }
  if (target === undefined) throw new Error(`${reference} points to nothing in this document`);
  return target;
}

/** `const` in each variant keeps `oneOf` exact; the discriminator is for documentation only. */
export function withoutDiscriminators<T>(node: T): T {
  return withDiscriminators(node, () => false);
}

/**
 * A copy that keeps a discriminator if each variant has its own constant as tag: the validator then checks one variant
 * instead of all.
 */
export function withExactDiscriminators(document: Document): Document {
  return withDiscriminators(document, ({ oneOf, discriminator }) => {
    const { propertyName } = discriminator as { propertyName: string };
    const tags = ((oneOf ?? []) as JsonObject[]).map((variant) => {
      const schema = resolveReference<JsonObject>(document, variant);
      const required = (schema.required ?? []) as string[];
      if (schema.type !== "object") return undefined;
      const tag = own(schema.properties as Record<string, JsonObject> | undefined, propertyName);
      return required.includes(propertyName) ? tag?.const : undefined;
    });
    return new Set(tags).size === tags.length && tags.every((tag) => typeof tag === "string");
  });
}

function withDiscriminators<T>(node: T, isKept: (schema: JsonObject) => boolean): T {
  if (Array.isArray(node)) return node.map((item) => withDiscriminators(item, isKept)) as T;
  if (node === null || typeof node !== "object") return node;
  const entries = Object.entries(node).flatMap(([key, value]): [string, unknown][] => {
    const isDiscriminator =
      key === "discriminator" &&
      typeof value === "object" &&
      value !== null &&
      "propertyName" in value;
    if (!isDiscriminator) return [[key, withDiscriminators(value, isKept)]];
    if (!isKept(node as JsonObject)) return [];
    // With a discriminator, Ajv accepts every value that is not an object.
    return [
      [key, { propertyName: value.propertyName }],
      ["type", "object"],
    ];
  });
  return Object.fromEntries(entries) as T;
}
