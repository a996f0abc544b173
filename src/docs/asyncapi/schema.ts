/** Schemas as nested lists of properties. */

import type { JsonObject } from "../../contract/openapi.ts";
import { own } from "../../own.ts";
import { escapeHtml, withCode } from "../html.ts";

export type Schemas = Readonly<Record<string, JsonObject>>;

/** Anchor of a schema on the page. */
export const shapeId = (name: string): string => `shape-${name}`;

/** Type and limits of a schema, with links to those it names. */
export function typeHtml(schema: JsonObject): string {
  const name = nameOf(schema);
  if (name !== null) return `<a href="#${shapeId(name)}">${escapeHtml(name)}</a>`;
  if (Array.isArray(schema.oneOf)) {
    return (schema.oneOf as JsonObject[]).map(typeHtml).join(" or ");
  }
  if (schema.const !== undefined) return code(schema.const);
  if (Array.isArray(schema.enum)) return schema.enum.map(code).join(" or ");
  if (schema.type === "array") {
    return [`list of ${typeHtml((schema.items ?? {}) as JsonObject)}`, ...limits(schema)].join(
      ", ",
    );
  }
  const values = schema.additionalProperties;
  if (schema.type === "object" && isSchema(values) && !schema.properties) {
    return `object of ${typeHtml(values)}`;
  }
  const types = [schema.type ?? "anything"].flat().join(" or ");
  return [escapeHtml(types), ...limits(schema)].join(", ");
}

/**
 * The properties of an object schema. Nested objects can be expanded, down to unions.
 * @param path names of the enclosing schemas: a schema is not shown inside itself
 * @param depth maximum levels that can be expanded
 */
export function propertiesHtml(
  schemas: Schemas,
  schema: JsonObject,
  { path = [], depth }: { path?: readonly string[]; depth: number },
): string {
  const required = (schema.required ?? []) as string[];
  const rows = Object.entries((schema.properties ?? {}) as Record<string, JsonObject>).map(
    ([name, property]) => `
      <li>
        <div class="property"><code>${escapeHtml(name)}</code> <span class="type">${typeHtml(property)}</span>${required.includes(name) ? ' <span class="required">required</span>' : ""}</div>
        ${paragraphs(descriptionOf(schemas, property))}${nested(schemas, property, path, depth)}
      </li>`,
  );
  return rows.length > 0 ? `<ul class="properties">${rows.join("")}</ul>` : "";
}

/** The other content of a schema: the variants of a union, or the type of a single value. */
export function formHtml(schema: JsonObject): string {
  if (Array.isArray(schema.oneOf)) {
    const variants = (schema.oneOf as JsonObject[]).map((one) => `<li>${typeHtml(one)}</li>`);
    return `<p>One of:</p><ul class="variants">${variants.join("")}</ul>`;
  }
  return schema.properties ? "" : `<p class="type">${typeHtml(schema)}</p>`;
}

/** A description with `…` as code. */
export function paragraphs(text: unknown): string {
  if (typeof text !== "string") return "";
  return text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${withCode(paragraph)}</p>`)
    .join("");
}

function nested(
  schemas: Schemas,
  property: JsonObject,
  path: readonly string[],
  depth: number,
): string {
  const inner = property.type === "array" ? ((property.items ?? {}) as JsonObject) : property;
  const name = nameOf(inner);
  const schema = name === null ? inner : own(schemas, name);
  if (depth === 0 || !schema?.properties || (name !== null && path.includes(name))) return "";
  const around = name === null ? path : [...path, name];
  const list = propertiesHtml(schemas, schema, { path: around, depth: depth - 1 });
  const open = path.length === 0 ? " open" : "";
  return `<details${open}><summary>${escapeHtml(name ?? "Properties")}</summary>${list}</details>`;
}

/** The description of a property, else of its type. */
function descriptionOf(schemas: Schemas, property: JsonObject): unknown {
  return property.description ?? own(schemas, nameOf(property) ?? "")?.description;
}

function limits(schema: JsonObject): string[] {
  const { format, pattern, minLength, minItems, minimum, maximum } = schema;
  return [
    ...(format === undefined ? [] : [escapeHtml(String(format))]),
    ...(pattern === undefined ? [] : [`as <code>${escapeHtml(String(pattern))}</code>`]),
    ...(minLength === undefined ? [] : ["not empty"]),
    ...(minItems === undefined ? [] : [`at least ${minItems}`]),
    ...(minimum === undefined ? [] : [`from ${minimum}`]),
    ...(maximum === undefined ? [] : [`to ${maximum}`]),
  ];
}

function nameOf(schema: JsonObject): string | null {
  return typeof schema.$ref === "string" ? (schema.$ref.split("/").at(-1) ?? null) : null;
}

function code(value: unknown): string {
  return `<code>${escapeHtml(JSON.stringify(value))}</code>`;
}

function isSchema(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null;
}
