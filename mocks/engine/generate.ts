import {
  type Document,
  type Json,
  type JsonObject,
  resolveReference,
} from "../../src/contract/openapi.ts";
import { Random } from "./random.ts";

export interface GenerateOptions {
  seed: number;
  /** Depth from which lists stay empty and optional properties are left out: schemas of Tock contain themselves. */
  depth: number;
}

/**
 * A random value of a schema: only declared properties, texts from the examples of the schema where there are some. It
 * is not judged; patterns without an example can be missed.
 */
export function generated(document: Document, schema: JsonObject, options: GenerateOptions): Json {
  return new Generator(document, options).value(schema, options.depth);
}

/** Words of texts that the schema says nothing about. */
const words = "travel booking train weather hello paris lyon ticket question answer".split(" ");

class Generator {
  readonly #document: Document;
  readonly #random: Random;

  constructor(document: Document, { seed }: GenerateOptions) {
    this.#document = document;
    this.#random = new Random(seed);
  }

  value(reference: JsonObject, left: number): Json {
    const schema = this.#whole(reference);
    if (schema.const !== undefined) return schema.const as Json;
    const alternatives = schema.oneOf ?? schema.anyOf;
    if (Array.isArray(alternatives))
      return this.#alternative(schema, alternatives as JsonObject[], left);
    if (Array.isArray(schema.enum)) return this.#one(schema.enum);
    const type = Array.isArray(schema.type) ? this.#one(simplest(schema.type, left)) : schema.type;
    if (type === "null") return null;
    if (type === "boolean") return this.#random.next() < 0.5;
    if (type === "integer" || type === "number") return this.#number(schema, type);
    if (type === "array") return this.#list(schema, left);
    if (type === "object" || schema.properties) return this.#object(schema, left);
    return type === "string" || type === undefined ? this.#text(schema) : null;
  }

  /** The schema behind references, with the members of `allOf` in it. */
  #whole(reference: JsonObject): JsonObject {
    const target = resolveReference<JsonObject>(this.#document, reference);
    const { $ref: _, ...beside } = reference;
    const schema: JsonObject = target === reference ? target : { ...target, ...beside };
    if (!Array.isArray(schema.allOf)) return schema;
    const { allOf, ...own } = schema;
    return [...(allOf as JsonObject[]).map((member) => this.#whole(member)), own].reduce(
      merged,
      {},
    );
  }

  #alternative(schema: JsonObject, alternatives: JsonObject[], left: number): Json {
    const { oneOf: _, anyOf: __, ...rest } = schema;
    const known = alternatives.filter((each) => each.not === undefined);
    const simple = known.filter((each) => this.#whole(each).type === "null");
    const chosen = this.#one(left <= 0 && simple.length > 0 ? simple : known);
    return this.value(merged(rest, this.#whole(chosen)), left - 1);
  }

  #object(schema: JsonObject, left: number): Json {
    const properties = (schema.properties ?? {}) as Record<string, JsonObject>;
    const required = (schema.required ?? []) as string[];
    const optional = Object.keys(properties).filter(() => left > 0 && this.#random.next() < 0.7);
    const chosen = withDependents(new Set([...required, ...optional]), schema);
    return Object.fromEntries(
      Object.entries(properties)
        .filter(([name]) => chosen.has(name))
        .map(([name, property]) => [name, this.value(property, left - 1)]),
    );
  }

  #list({ items, minItems = 0, maxItems = 3, uniqueItems }: JsonObject, left: number): Json {
    const most = Math.min(Number(maxItems), Math.max(Number(minItems), left > 0 ? 3 : 0));
    const count = this.#random.between(Math.min(Number(minItems), most), most);
    const values = Array.from({ length: count }, () =>
      this.value((items ?? {}) as JsonObject, left - 1),
    );
    if (uniqueItems !== true) return values;
    return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
  }

  #number(schema: JsonObject, type: "integer" | "number"): number {
    const { minimum = 0, maximum = 1_000 } = schema;
    const min =
      Number(schema.exclusiveMinimum ?? minimum) + (schema.exclusiveMinimum === undefined ? 0 : 1);
    const max = Math.max(min, Math.min(Number(maximum), min + 1_000));
    return type === "integer"
      ? this.#random.between(Math.ceil(min), Math.floor(max))
      : min + this.#random.next() * (max - min);
  }

  #text(schema: JsonObject): string {
    const { examples, format, pattern, minLength = 0, maxLength = 10_000 } = schema;
    if (Array.isArray(examples) && examples.length > 0) return String(this.#one(examples));
    if (pattern !== undefined && /24|a-f/.test(String(pattern))) return this.#random.id();
    const word = /^\^(\w+)\$$/.exec(String(pattern))?.[1];
    if (word !== undefined) return word;
    const digits = /^\^\[0-9\]\{(\d),\d\}\$$/.exec(String(pattern))?.[1];
    if (digits !== undefined) return String(this.#random.between(1, 9)).repeat(Number(digits));
    const instant = new Date(Date.UTC(2026, 0, 1) + this.#random.between(0, 31_536_000) * 1_000);
    if (format === "date") return instant.toISOString().slice(0, 10);
    if (format === "local-date-time") return instant.toISOString().slice(0, 19);
    if (format === "date-time" || format === "zoned-date-time") return instant.toISOString();
    if (format === "uuid")
      return `${this.#random.id().slice(0, 8)}-0000-4000-8000-${this.#random.id().slice(0, 12)}`;
    const text = Array.from({ length: this.#random.between(1, 3) }, () => this.#one(words)).join(
      " ",
    );
    return text.padEnd(Number(minLength), "x").slice(0, Number(maxLength));
  }

  #one<Item>(items: readonly Item[]): Item {
    return items[this.#random.between(0, items.length - 1)] as Item;
  }
}

/** Types of which one is chosen: deep inside, the one that ends there. */
function simplest(types: readonly Json[], left: number): readonly Json[] {
  return left <= 0 && types.includes("null") ? ["null"] : types;
}

/** The names, and those that `dependentRequired` adds to them. */
function withDependents(names: Set<string>, { dependentRequired = {} }: JsonObject): Set<string> {
  const dependents = new Map(Object.entries(dependentRequired as Record<string, string[]>));
  // A set that grows while it is read gives the names that were added, too.
  for (const name of names) {
    for (const other of dependents.get(name) ?? []) names.add(other);
  }
  return names;
}

/** Both schemas at once, as members of `allOf` are. */
function merged(one: JsonObject, other: JsonObject): JsonObject {
  const result: JsonObject = { ...one, ...other };
  if (one.properties && other.properties) {
    result.properties = { ...(one.properties as JsonObject), ...(other.properties as JsonObject) };
  }
  if (one.required && other.required) {
    result.required = [
      ...new Set([...(one.required as string[]), ...(other.required as string[])]),
    ];
  }
  return result;
}
