import { isJsonObject, type JsonObject } from "../../../src/contract/openapi.ts";
import { propertySchemas, type SchemaReader } from "./schema.ts";

/** A valid value with one part at an edge of what its schema takes, or just behind it. */
export interface Edge {
  /** JSON pointer to what is changed. */
  pointer: string;
  /** `one character too many` */
  change: string;
  /** The whole value. */
  value: unknown;
}

/** Times at the edges of the calendar, of the clock and of the offsets, and behind them. */
const times = [
  ...["2026-02-31T00:00:00Z", "2026-02-29T00:00:00Z", "2024-02-29T00:00:00Z"],
  ...["2026-13-01T00:00:00Z", "2026-00-10T00:00:00Z", "2026-01-00T00:00:00Z"],
  ...["0000-00-00T00:00:00Z", "0000-01-01T00:00:00Z", "0000-01-01T00:00:00+01:00"],
  ...["9999-12-31T23:59:59.999999999Z", "9999-12-31T23:59:59-00:01"],
  ...["2026-01-01T24:00:00Z", "2026-01-01T23:59:60Z", "2026-01-01T00:60:00Z"],
  ...["2026-01-01T00:00:00+18:00", "2026-01-01T00:00:00-18:01", "2026-01-01T00:00:00+99:99"],
  ...["2026-01-01T00:00:00+01:60", "2026-01-01T00:00:00", "2026-01-01 00:00:00Z", "2026-01-01"],
  ...["2026-01-01T00:00Z", "2026-03-14T10:15:30+01:00[Europe/Paris]", "2026-03-14T10:15+01:00[X]"],
  ...["2026-01-01T00:00:00z", "2026-01-01T00:00:00.1234567890Z", "now", ""],
];

const numbers = [
  ...[0, -1, 1, 0.5, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), -(2 ** 31) - 1],
  ...[2 ** 53, 2 ** 63, 2 ** 64, -(2 ** 63), 3.5e38, 1e308, Number.MIN_VALUE],
  ...[-62167219200, -62167219201, 253402300799.5, 253402300800],
];

interface Place {
  pointer: string;
  value: unknown;
  schemas: readonly JsonObject[];
  /** The whole value with another one here. */
  replaced(value: unknown): unknown;
}

/** Every edge of every part of a value, always in the same order; the value itself is left as it is. */
export function* edgesOf(
  reader: SchemaReader,
  schema: JsonObject,
  value: unknown,
): Generator<Edge> {
  yield* edgesAt(reader, { pointer: "", value, schemas: [schema], replaced: (other) => other });
}

function* edgesAt(reader: SchemaReader, place: Place): Generator<Edge> {
  const { pointer, value, schemas } = place;
  const facets = schemas.flatMap((schema) => reader.facets(schema));
  for (const { change, value: other } of partEdges(facets, value)) {
    yield { pointer, change, value: place.replaced(other) };
  }
  if (Array.isArray(value)) {
    const items = facets.flatMap((facet) => (isJsonObject(facet.items) ? [facet.items] : []));
    const [first] = value;
    if (value.length === 0) return;
    const replaced = (other: unknown) => place.replaced([other, ...value.slice(1)]);
    yield* edgesAt(reader, { pointer: `${pointer}/0`, value: first, schemas: items, replaced });
  } else if (isJsonObject(value)) {
    for (const [name, part] of Object.entries(value)) {
      const declared = facets.flatMap((facet) => propertySchemas(facet, name));
      const replaced = (other: unknown) => place.replaced({ ...value, [name]: other });
      const at = `${pointer}/${name}`;
      yield* edgesAt(reader, { pointer: at, value: part, schemas: declared, replaced });
    }
  }
}

function* partEdges(
  facets: readonly JsonObject[],
  value: unknown,
): Generator<{ change: string; value: unknown }> {
  const of = (keyword: string) => [...new Set(facets.flatMap((facet) => facet[keyword] ?? []))];
  const isTime = of("format").some((format) => String(format).includes("date"));
  if (isTime) for (const time of times) yield { change: time, value: time };
  if (isTime || typeof value === "number") {
    for (const number of [...numbers, ...of("minimum"), ...of("maximum")]) {
      yield { change: String(number), value: number };
    }
  }
  if (typeof value === "string") {
    for (const most of of("maxLength") as number[]) {
      const text = value.padEnd(most, value.at(-1) ?? "x");
      yield { change: `${most} characters`, value: text };
      yield { change: `${most} characters and one`, value: `${text}${text.at(-1)}` };
      yield { change: `${most} characters beyond the BMP`, value: "😀".repeat(most) };
      // Lower case has two characters for this one.
      yield { change: `${most} characters, many of them İ`, value: value.padEnd(most, "İ") };
      if (value.includes(":")) {
        const short = value.replace(/^[^:]*/, "a").padEnd(most, "x");
        yield { change: `${most} characters, one of them the namespace`, value: short };
      }
    }
    yield { change: "empty", value: "" };
    yield { change: "half an emoji", value: `${value}\ud83d` };
  }
  if (Array.isArray(value) && value.length > 0) {
    for (const most of of("maxItems") as number[]) {
      // Lists of files, which no body is large enough for.
      if (most > 10_000) continue;
      yield { change: `${most} items`, value: repeated(value, most) };
      yield { change: `${most} items and one`, value: repeated(value, most + 1) };
    }
    yield { change: "no item", value: [] };
  }
}

function repeated(items: readonly unknown[], count: number): unknown[] {
  return Array.from({ length: count }, (_, index) => items[index % items.length]);
}
