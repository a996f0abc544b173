import fc from "fast-check";
import type { Json, JsonObject } from "../../contract/openapi.ts";

/** Replacements of a value. */
const replacements: readonly Json[] = [
  null,
  "",
  0,
  -1,
  1.5,
  true,
  [],
  {},
  "\u0000",
  "x".repeat(300),
  1e300,
  "2026-02-30T25:00:00Z",
];

/** A valid body with one field dropped, added, or replaced by a value of another type. */
export function mutations(right: Json): fc.Arbitrary<Json> {
  const places = placesOf(right);
  if (places.length === 0) return fc.constantFrom(...replacements);
  return fc
    .record({
      place: fc.constantFrom(...places),
      change: fc.constantFrom<("drop" | "replace" | "add")[]>("drop", "replace", "add"),
      by: fc.constantFrom(...replacements),
    })
    .map(({ place, change, by }) => changed(right, place, change, by));
}

/** Paths to all fields and items. */
function placesOf(value: Json, path: readonly string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [
    [...path, key],
    ...placesOf(item as Json, [...path, key]),
  ]);
}

function changed(
  value: Json,
  [key = "", ...rest]: readonly string[],
  change: "drop" | "replace" | "add",
  by: Json,
): Json {
  if (Array.isArray(value)) {
    if (rest.length > 0)
      return value.map((item, index) =>
        String(index) === key ? changed(item, rest, change, by) : item,
      );
    if (change === "drop") return value.filter((_, index) => String(index) !== key);
    return value.map((item, index) => (String(index) === key ? by : item));
  }
  const entries = Object.entries(value as JsonObject);
  if (rest.length > 0) {
    return Object.fromEntries(
      entries.map(([name, item]) => [name, name === key ? changed(item, rest, change, by) : item]),
    );
  }
  if (change === "drop") return Object.fromEntries(entries.filter(([name]) => name !== key));
  if (change === "add") return Object.fromEntries([...entries, ["surprise", by]]);
  return Object.fromEntries(entries.map(([name, item]) => [name, name === key ? by : item]));
}
