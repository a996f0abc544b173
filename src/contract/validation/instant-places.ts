import { own } from "../../own.ts";
import { type JsonObject, resolveReference } from "../openapi.ts";
import { readInstant } from "./instants.ts";

/** The format of times that callers write in several forms. */
const format = "zoned-date-time";

/**
 * Finds times in values of a schema and converts them to UTC. Called once for requests and uploaded files, after their
 * validation: all later code sees one form.
 */
export class InstantPlaces {
  readonly #document: object;
  readonly #reaching = new Map<JsonObject, boolean>();

  /** @param document the bundled document that references refer to */
  constructor(document: object) {
    this.#document = document;
  }

  /**
   * Converts all times of a value to UTC; objects and arrays are changed in place.
   * @param value valid against the schema
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

  /** A variant with another tag does not describe the value. */
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
