import { describe, expect, it } from "vitest";
import { Labels } from "../../../../src/nlu/engine/entities/labels.ts";

const near = { onlyValues: false, minDistance: 0.5 };
const labels = new Labels([
  { value: "a", labels: ["abcd", "first class"] },
  { value: "b", labels: ["abcf", "First  Class"] },
]);

describe("Labels", () => {
  it.each([
    ["abcd", [["a", 1]]],
    [
      "FIRST class",
      [
        ["a", 1],
        ["b", 1],
      ],
    ],
    [
      "abxd",
      [
        ["a", 0.75],
        ["b", 0.5],
      ],
    ],
    [
      "abd",
      [
        ["a", 0.75],
        ["b", 0.5],
      ],
    ],
    ["xyz", []],
    ["", []],
    ["abcd".repeat(60), []],
  ])("%j matches %j", (text, want) => {
    const found = labels.all(text, near).map(({ value, similarity }) => [value, similarity]);
    expect(found).toEqual(want);
    const [value, similarity] = want[0] ?? [];
    expect(labels.best(text, near)).toEqual(
      value === undefined ? undefined : { value, similarity },
    );
  });

  it("accepts a similarity that 32 bits round up", () => {
    const five = new Labels([{ value: "v", labels: ["abcde"] }]);
    const rounded = { onlyValues: false, minDistance: Math.fround(0.6) };
    expect(five.best("abcxy", rounded)).toEqual({ value: "v", similarity: 0.6 });
  });
});
