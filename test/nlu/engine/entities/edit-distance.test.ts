import { describe, expect, it } from "vitest";
import { EditDistance } from "../../../../src/nlu/engine/entities/edit-distance.ts";
import { Random } from "../../../../src/nlu/engine/random.ts";

/** The definition, by recursion on the first units. */
function edits(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const replaced = edits(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1);
  return Math.min(replaced, edits(a.slice(1), b) + 1, edits(a, b.slice(1)) + 1);
}

describe("EditDistance", () => {
  it.each([
    ["paris", "paris", 0],
    ["pariss", "paris", 1],
    ["kitten", "sitting", 3],
    ["", "abc", 3],
    ["abc", "", 3],
    ["x".repeat(32), "x".repeat(31), 1],
    ["x".repeat(33), `y${"x".repeat(33)}`, 1],
    [`${"ab".repeat(30)}`, `${"ba".repeat(30)}`, 2],
  ])("%s, %s: %i", (a, b, want) => {
    expect(new EditDistance(a).to(b)).toBe(want);
  });

  it("agrees with the definition on random texts", () => {
    const random = new Random(5);
    const text = () =>
      Array.from({ length: random.below(7) }, () => "abc"[random.below(3)]).join("");
    for (let round = 0; round < 300; round++) {
      const [a, b] = [text(), text()];
      expect([a, b, new EditDistance(a).to(b)]).toEqual([a, b, edits(a, b)]);
      // The same, past the length that fits in a word.
      const long = "z".repeat(40);
      expect(new EditDistance(long + a).to(long + b)).toBe(edits(a, b));
    }
  });
});
