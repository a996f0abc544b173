import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import {
  type Document,
  isJsonObject,
  type JsonObject,
  resolveReference,
  withoutDiscriminators,
} from "../../../src/contract/openapi.ts";
import { formats } from "../../../src/contract/validation/formats.ts";

export const jsonTypes = [
  "null",
  "boolean",
  "integer",
  "number",
  "string",
  "array",
  "object",
] as const;
/** A JSON type; `number` is one with a fraction, so that integers can be told apart. */
export type JsonType = (typeof jsonTypes)[number];

/**
 * Reads the schemas of one document as the mutations need them: which parts of a schema apply to a value, and what a
 * schema could allow at all. It only chooses what to try: the verdict is that of the contract's own validator.
 */
export class SchemaReader {
  readonly #document: Document;
  readonly #ajv: Ajv2020;
  readonly #compiled = new Map<JsonObject, ValidateFunction>();
  /** The texts that some `const` or `enum` names: they tell the variants of unions apart. */
  readonly #tags: ReadonlySet<unknown>;

  constructor(document: Document) {
    this.#document = withoutDiscriminators(document);
    this.#tags = new Set(namedValues(this.#document.components ?? {}));
    this.#ajv = new Ajv2020({ strict: false, formats, inlineRefs: false });
    this.#ajv.addSchema({ $id: "document:", components: this.#document.components });
  }

  /**
   * The schemas that say something about a value: references resolved, members of `allOf`, and of `oneOf` and `anyOf`
   * the branches that accept it (all branches without a value).
   */
  facets(schema: JsonObject, ...value: [] | [unknown]): JsonObject[] {
    const rest = (nested: JsonObject[]) => nested.flatMap((one) => this.facets(one, ...value));
    const { $ref, allOf, oneOf, anyOf, ...own } = schema;
    const branches = [oneOf, anyOf].flatMap((list) => (Array.isArray(list) ? list : []));
    return [
      own,
      ...($ref === undefined
        ? []
        : rest([resolveReference<JsonObject>(this.#document, { $ref: String($ref) })])),
      ...rest((Array.isArray(allOf) ? allOf : []) as JsonObject[]),
      ...rest(
        (branches as JsonObject[]).filter(
          (branch) => value.length === 0 || this.accepts(branch, value[0]),
        ),
      ),
    ];
  }

  /** Whether a schema accepts a value, undeclared properties allowed. */
  accepts(schema: JsonObject, value: unknown): boolean {
    let validate = this.#compiled.get(schema);
    if (!validate) {
      const absolute = JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"document:#/');
      validate = this.#ajv.compile(JSON.parse(absolute) as JsonObject);
      this.#compiled.set(schema, validate);
    }
    return validate(value);
  }

  /** What a value is made of, as a text: its keys, types and tags, whatever else it says. */
  shape(value: unknown): string {
    if (Array.isArray(value)) {
      return `[${[...new Set(value.map((item) => this.shape(item)))].sort().join()}]`;
    }
    if (typeof value === "object" && value !== null) {
      const entries = Object.entries(value).map(
        ([key, item]) => `${JSON.stringify(key)}:${this.shape(item)}`,
      );
      return `{${entries.sort().join()}}`;
    }
    return this.#tags.has(value) ? JSON.stringify(value) : typeOf(value);
  }

  /** The JSON types that a schema allows, in any of its branches. */
  types(schema: JsonObject): ReadonlySet<JsonType> {
    const { $ref, type, allOf, oneOf, anyOf, enum: values } = schema;
    let allowed = new Set<JsonType>(jsonTypes);
    const narrow = (types: ReadonlySet<JsonType>) => {
      allowed = new Set([...allowed].filter((one) => types.has(one)));
    };
    if (type !== undefined) narrow(declaredTypes(type));
    if (Array.isArray(values)) narrow(new Set(values.map(typeOf)));
    if ("const" in schema) narrow(new Set([typeOf(schema.const)]));
    if ($ref !== undefined) {
      narrow(this.types(resolveReference<JsonObject>(this.#document, { $ref: String($ref) })));
    }
    for (const member of Array.isArray(allOf) ? allOf : [])
      narrow(this.types(member as JsonObject));
    for (const branches of [oneOf, anyOf]) {
      if (!Array.isArray(branches)) continue;
      narrow(new Set(branches.flatMap((branch) => [...this.types(branch as JsonObject)])));
    }
    return allowed;
  }
}

/** What `const` and `enum` name anywhere in a document. */
function namedValues(node: unknown): unknown[] {
  if (typeof node !== "object" || node === null) return [];
  if (Array.isArray(node)) return node.flatMap(namedValues);
  const { const: only, enum: several } = node as JsonObject;
  const own = [only ?? [], several ?? []].flat();
  return [...own, ...Object.values(node).flatMap(namedValues)];
}

export function typeOf(value: unknown): JsonType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value as JsonType;
}

function declaredTypes(type: unknown): Set<JsonType> {
  const names = (Array.isArray(type) ? type : [type]) as JsonType[];
  return new Set(names.flatMap((name) => (name === "number" ? ["number", "integer"] : [name])));
}

/** The schemas of a property in one schema without references. */
export function propertySchemas(facet: JsonObject, name: string): JsonObject[] {
  const properties = facet.properties as Record<string, JsonObject> | undefined;
  if (properties && Object.hasOwn(properties, name)) return [properties[name] as JsonObject];
  return isJsonObject(facet.additionalProperties) ? [facet.additionalProperties] : [];
}
