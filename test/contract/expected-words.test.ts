import { expect, it } from "vitest";
import { expectedWords } from "../../src/contract/validation/expected.ts";

it.each([
  [{ type: ["integer", "null"], minimum: 0 }, "an integer of at least 0 or null"],
  [{ type: ["number", "null"], minimum: 1, maximum: 5 }, "a number from 1 to 5 or null"],
])("limits of numbers are not reported for null: %j", (schema, words) => {
  expect(expectedWords({}, schema)).toBe(words);
});
