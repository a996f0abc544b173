import { own } from "../../own.ts";
import { isJsonObject, type JsonObject, resolveReference } from "../openapi.ts";
import { readInstant } from "./instants.ts";

/** The format of times that callers write in several forms. */
const format = "zoned-date-time";

/** Converts the times of a valid value to UTC; objects and arrays are changed in place. */
export type Normalizer = (value: unknown) => unknown;

/**
 * Finds times in values of a schema and converts them to UTC. Called once for requests and uploaded files, after their
 * validation: all later code sees one form. Each schema is searched once.
 */
export class InstantPlaces {
  readonly #document: object;
  /** Null: values of the schema contain no times. */
  readonly #normalizers = new Map<JsonObject, Normalizer | null>();

  /** @param document the bundled document that references refer to */
  constructor(document: object) {
    this.#document = document;
  }

  /**
   * Converts all times of a value to UTC; objects and arrays are changed in place.
   * @param value valid against the schema
   */
  normalize(schema: JsonObject, value: unknown): unknown {
    const normalizer = this.normalizerOf(schema);
    return normalizer === null ? value : normalizer(value);
  }

  /** @returns `null` if values of the schema contain no times */
  normalizerOf(schema: JsonObject): Normalizer | null {
    const found = this.#normalizers.get(schema);
    if (found !== undefined) return found;
    if (!this.#reaches(schema, new Set())) {
      this.#normalizers.set(schema, null);
      return null;
    }
    // A recursive schema finds this function while it is being made.
    let made: Normalizer = (value) => value;
    this.#normalizers.set(schema, (value) => made(value));
    made = this.#make(schema);
    this.#normalizers.set(schema, made);
    return made;
  }

  #make(schema: JsonObject): Normalizer {
    if (typeof schema.$ref === "string") {
      return this.normalizerOf(this.#resolved(schema)) ?? ((value) => value);
    }
    if (schema.format === format) return normalTime;
    const branches = branchesOf(schema).flatMap((branch) => {
      const normalizer = this.normalizerOf(branch);
      return normalizer === null ? [] : [{ normalizer, tags: this.#tagsOf(branch) }];
    });
    const inList = isJsonObject(schema.items) ? this.normalizerOf(schema.items) : null;
    const inObject = this.#inObject(schema);
    return (value) => {
      let result = value;
      for (const { normalizer, tags } of branches) {
        if (hasTags(result, tags)) result = normalizer(result);
      }
      if (Array.isArray(result)) {
        if (inList === null) return result;
        for (const [index, item] of result.entries()) result[index] = inList(item);
      } else if (inObject !== null && isJsonObject(result)) inObject(result);
      return result;
    };
  }

  /** Normalizes the properties of an object in place. */
  #inObject({
    properties,
    additionalProperties,
  }: JsonObject): ((value: JsonObject) => void) | null {
    const declared = Object.entries((properties ?? {}) as Record<string, JsonObject>);
    const named = declared.flatMap(([name, schema]) => {
      const normalizer = this.normalizerOf(schema);
      return normalizer === null ? [] : [[name, normalizer] as const];
    });
    const names = new Set(declared.map(([name]) => name));
    const others = isJsonObject(additionalProperties)
      ? this.normalizerOf(additionalProperties)
      : null;
    if (named.length === 0 && others === null) return null;
    return (value) => {
      for (const [name, normalizer] of named) {
        if (Object.hasOwn(value, name)) put(value, name, normalizer);
      }
      if (others === null) return;
      for (const name of Object.keys(value)) if (!names.has(name)) put(value, name, others);
    };
  }

  /** The constants that identify a variant, none of them null; `null` for a variant that applies to any value. */
  #tagsOf(branch: JsonObject): [name: string, value: unknown][] | null {
    const { properties, oneOf } = this.#resolved(branch);
    if (Array.isArray(oneOf)) return null;
    return Object.entries((properties ?? {}) as Record<string, JsonObject>).flatMap(
      ([name, { const: constant = null }]) =>
        constant === null ? [] : [[name, constant] as [string, unknown]],
    );
  }

  #reaches(schema: JsonObject, seen: Set<JsonObject>): boolean {
    if (seen.has(schema)) return false;
    seen.add(schema);
    if (typeof schema.$ref === "string") return this.#reaches(this.#resolved(schema), seen);
    if (schema.format === format) return true;
    const { items, properties, additionalProperties } = schema;
    const parts = [items, additionalProperties, ...Object.values(properties ?? {})];
    return [...branchesOf(schema), ...parts.filter(isJsonObject)].some((part) =>
      this.#reaches(part, seen),
    );
  }

  #resolved(schema: JsonObject): JsonObject {
    return resolveReference<JsonObject>(this.#document, schema);
  }
}

function normalTime(value: unknown): unknown {
  const isTime = typeof value === "string" || typeof value === "number";
  return isTime ? (readInstant(value) ?? value) : value;
}

function put(object: JsonObject, name: string, normalizer: Normalizer): void {
  const value = own(object, name);
  const normal = normalizer(value);
  if (normal !== value) Object.assign(object, { [name]: normal });
}

/** A variant with another tag does not describe the value. */
function hasTags(value: unknown, tags: [name: string, value: unknown][] | null): boolean {
  return (
    tags === null ||
    tags.every(([name, tag]) => own(isJsonObject(value) ? value : undefined, name) === tag)
  );
}

function branchesOf({ allOf, oneOf, anyOf }: JsonObject): JsonObject[] {
  return [allOf, oneOf, anyOf].flatMap((list) => (Array.isArray(list) ? list : [])) as JsonObject[];
}
