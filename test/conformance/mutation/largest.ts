import { isJsonObject, type JsonObject } from "../../../src/contract/openapi.ts";
import { propertySchemas, type SchemaReader } from "./schema.ts";

/** What is made as large as the contract lets it be. */
export interface Growth {
  texts: boolean;
  lists: boolean;
  /** Bytes of JSON that the whole value may have. */
  most: number;
}

/** A valid value grown to the bounds of its schema, as far as it stays valid. */
export function largest(
  reader: SchemaReader,
  schema: JsonObject,
  value: unknown,
  growth: Growth,
): unknown {
  return new Grower(reader, growth).grow([schema], value);
}

class Grower {
  readonly #reader: SchemaReader;
  readonly #growth: Growth;
  #left: number;

  constructor(reader: SchemaReader, growth: Growth) {
    this.#reader = reader;
    this.#growth = growth;
    this.#left = growth.most;
  }

  grow(schemas: readonly JsonObject[], value: unknown): unknown {
    const facets = schemas.flatMap((schema) => this.#reader.facets(schema, value));
    const grown = this.#grown(facets, value);
    return schemas.every((schema) => this.#reader.accepts(schema, grown)) ? grown : value;
  }

  #grown(facets: readonly JsonObject[], value: unknown): unknown {
    if (typeof value === "string") return this.#longText(facets, value);
    if (Array.isArray(value)) return this.#longList(facets, value);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => {
        const schemas = facets.flatMap((facet) => propertySchemas(facet, name));
        return [name, schemas.length > 0 ? this.grow(schemas, part) : part];
      }),
    );
  }

  #longText(facets: readonly JsonObject[], value: string): string {
    const most = leastOf(facets, "maxLength");
    if (!this.#growth.texts || most === undefined) return value;
    const length = Math.min(most, Math.max(value.length, this.#left));
    this.#left -= length;
    return value.padEnd(length, value === "" ? "x" : ` ${value}`);
  }

  #longList(facets: readonly JsonObject[], list: readonly unknown[]): unknown[] {
    const schemas = facets.flatMap(({ items }) => (isJsonObject(items) ? [items] : []));
    const items = schemas.length > 0 ? list.map((item) => this.grow(schemas, item)) : [...list];
    const most = leastOf(facets, "maxItems");
    if (!this.#growth.lists || most === undefined || items.length === 0) return items;
    const size = JSON.stringify(items).length / items.length;
    const count = Math.min(most, Math.max(items.length, Math.floor(this.#left / size)));
    this.#left -= (count - items.length) * size;
    return Array.from({ length: count }, (_, index) => items[index % items.length]);
  }
}

function leastOf(facets: readonly JsonObject[], keyword: string): number | undefined {
  const bounds = facets.flatMap((facet) => facet[keyword] ?? []) as number[];
  return bounds.length > 0 ? Math.min(...bounds) : undefined;
}
