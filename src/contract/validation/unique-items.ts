import type { SchemaValidateFunction } from "ajv";
import type { Ajv2020 } from "ajv/dist/2020.js";

/**
 * Replaces Ajv's `uniqueItems`, which compares every pair of items unless the schema of the items is a scalar without a
 * reference: a list of 40,000 ids holds the process for seconds.
 * @returns the same instance
 */
export function withLinearUniqueItems(ajv: Ajv2020): Ajv2020 {
  return ajv
    .removeKeyword("uniqueItems")
    .addKeyword({ keyword: "uniqueItems", type: "array", schemaType: "boolean", validate });
}

const validate: SchemaValidateFunction = (isUnique: boolean, items: readonly unknown[]) => {
  if (!isUnique || items.length < 2) return true;
  const positions = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    const key = keyOf(item);
    const before = positions.get(key);
    if (before !== undefined) {
      validate.errors = [duplicate(before, index)];
      return false;
    }
    positions.set(key, index);
  }
  return true;
};

/** In Ajv's form. */
const duplicate = (before: number, index: number) => ({
  keyword: "uniqueItems",
  params: { i: index, j: before },
  message: `must NOT have duplicate items (items ## ${before} and ${index} are identical)`,
});

/** A text that is the same for equal values, whatever the order of their properties. */
function keyOf(value: unknown): string {
  if (typeof value === "string") return `"${value}`;
  if (typeof value !== "object" || value === null) return String(value);
  return JSON.stringify(value, (_, inner: unknown) => sorted(inner));
}

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return { entries: Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)) };
}
