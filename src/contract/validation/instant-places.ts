import { own } from "../../own.ts";
import { type JsonObject, resolveReference } from "../openapi.ts";
import { readInstant } from "./instants.ts";

/** The format of times that callers write in several ways. */
const format = "zoned-date-time";

/**
 * Knows where the values of a schema hold times, and writes them in UTC there. Requests and uploaded files pass it once,
 * as soon as they are known to be valid: behind it a time has one form.
 */
export class InstantPlaces {
  readonly #document: object;
  readonly #reaching = new Map<JsonObject, boolean>();

  /** @param document the bundled document that references lead into */
  constructor(document: object) {
    this.#document = document;
  }

  /**
   * The value with all its times in UTC; objects and lists are changed in place.
   * @param value valid by the schema
   */
  normalize(schema: JsonObject, value: unknown): unknown {
    if (!this.#reaches(schema)) return value;
    if (typeof schema.$ref === "string") return this.normalize(this.#resolved(schema), value);
    if (schema.format === format) {
      const isTime = typeof value === "string" || typeof value === "number";
      return isTime ? (readInstant(value) ?? value) : value;
    }
    let result = value;
    for (const branch of branchesOf(schema)) {
      if (this.#applies(branch, result)) result = this.normalize(branch, result);
    }
    this.#normalizeParts(schema, result);
    return result;
  }

  #normalizeParts({ items, properties, additionalProperties }: JsonObject, value: unknown): void {
    if (Array.isArray(value)) {
      if (!isObject(items) || !this.#reaches(items)) return;
      for (const [index, item] of value.entries()) value[index] = this.normalize(items, item);
    } else if (isObject(value)) {
      const declared = properties as Record<string, JsonObject> | undefined;
      for (const [name, part] of Object.entries(value)) {
        const schema = own(declared, name) ?? additionalProperties;
        if (!isObject(schema)) continue;
        const normal = this.normalize(schema, part);
        if (normal !== part) Object.assign(value, { [name]: normal });
      }
    }
  }

  /** A variant whose tag is another one says nothing about a value. */
  #applies(branch: JsonObject, value: unknown): boolean {
    const { properties, oneOf } = this.#resolved(branch);
    if (Array.isArray(oneOf)) return true;
    return Object.entries((properties ?? {}) as Record<string, JsonObject>).every(
      ([name, schema]) =>
        !("const" in schema) || own(isObject(value) ? value : undefined, name) === schema.const,
    );
  }

  #reaches(schema: JsonObject): boolean {
    let reaches = this.#reaching.get(schema);
    if (reaches === undefined) {
      reaches = this.#search(schema, new Set());
      this.#reaching.set(schema, reaches);
    }
    return reaches;
  }

  #search(schema: JsonObject, seen: Set<JsonObject>): boolean {
    if (seen.has(schema)) return false;
    seen.add(schema);
    if (typeof schema.$ref === "string") return this.#search(this.#resolved(schema), seen);
    if (schema.format === format) return true;
    const { items, properties, additionalProperties } = schema;
    const parts = [items, additionalProperties, ...Object.values(properties ?? {})];
    return [...branchesOf(schema), ...parts.filter(isObject)].some((part) =>
      this.#search(part, seen),
    );
  }

  #resolved(schema: JsonObject): JsonObject {
    return resolveReference<JsonObject>(this.#document, schema);
  }
}

function branchesOf({ allOf, oneOf, anyOf }: JsonObject): JsonObject[] {
  return [allOf, oneOf, anyOf].flatMap((list) => (Array.isArray(list) ? list : [])) as JsonObject[];
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
