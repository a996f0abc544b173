import { expect, it } from "vitest";
import { Random } from "../../../src/nlu/engine/random.ts";
import { heaviest, type Weighted } from "../../../src/nlu/understanding/scheduling.ts";

const span = (start: number, end: number, weight: number) => ({ start, end, weight });

it.each<[string, Weighted[], number[]]>([
  ["nothing of nothing", [], []],
  ["neighbors", [span(0, 2, 1), span(2, 4, 1)], [1, 1]],
  ["the heavier of two that overlap", [span(0, 3, 1), span(2, 4, 2)], [2]],
  [
    "two light ones rather than one in their way",
    [span(0, 2, 2), span(1, 5, 3), span(4, 6, 2)],
    [2, 2],
  ],
])("selects %s", (_, spans, weights) => {
  expect(heaviest(spans).map(({ weight }) => weight)).toEqual(weights);
});

it("weighs as much as the best of all choices", () => {
  const random = new Random(5);
  for (let round = 0; round < 50; round++) {
    const spans = Array.from({ length: 8 }, () => {
      const start = random.below(12);
      return span(start, start + 1 + random.below(5), 1 + random.below(9));
    });
    let best = 0;
    for (let choice = 0; choice < 1 << spans.length; choice++) {
      const taken = spans.filter((_, at) => choice & (1 << at));
      const apart = taken.every((a) =>
        taken.every((b) => a === b || a.end <= b.start || b.end <= a.start),
      );
      if (apart)
        best = Math.max(
          best,
          taken.reduce((sum, { weight }) => sum + weight, 0),
        );
    }
    const weight = heaviest(spans).reduce((sum, each) => sum + each.weight, 0);
    expect(weight).toBe(best);
  }
});
