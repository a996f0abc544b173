import { expect, it } from "vitest";
import { SpanIndex } from "../../../src/nlu/understanding/span-index.ts";

const span = (start: number, end: number) => ({ start, end });

it("finds what shares a character, however the spans overlap", () => {
  const spans = [span(8, 9), span(0, 20), span(1, 3), span(3, 5)];
  const index = new SpanIndex(spans);
  for (let start = 0; start < 22; start++) {
    for (let end = start + 1; end < 23; end++) {
      const want = spans.filter((each) => each.start < end && each.end > start);
      const found = index.overlapping({ start, end });
      expect(new Set(found)).toEqual(new Set(want));
      expect(found).toHaveLength(want.length);
    }
  }
});
