import { describe, expect, it } from "vitest";
import type { RecognizedEntity } from "../../../../src/nlu/engine/engine.ts";
import { mergeEntities } from "../../../../src/nlu/engine/entities/merge.ts";

const found = (
  type: string,
  start: number,
  end: number,
  probability = 1,
  similarity = 0,
): RecognizedEntity => ({
  type,
  role: probability === 1 ? "label" : "span",
  start,
  end,
  probability,
  ...(similarity > 0 && { match: { value: "x", similarity } }),
  subEntities: [],
});

describe("merge", () => {
  const label = found("city", 5, 10, 1, 1);
  it.each<[string, RecognizedEntity, "span" | "label" | "both"]>([
    ["a span elsewhere", found("city", 10, 14, 0.9, 1), "both"],
    ["a span of its type that is as long and exact", found("city", 5, 10, 0.6, 1), "span"],
    ["a span of its type that is longer and exact", found("city", 3, 10, 0.2, 1), "span"],
    ["a span of its type that is shorter", found("city", 5, 8, 0.9, 1), "label"],
    ["a span of its type that matches nearly", found("city", 5, 10, 0.9, 0.8), "label"],
    ["a span of its type without value", found("city", 3, 12, 0.9), "label"],
    ["a likely span of another type", found("name", 8, 12, 0.5), "span"],
    ["an unlikely span of another type", found("name", 8, 12, 0.4), "label"],
  ])("a label and %s", (_, span, kept) => {
    const merged = mergeEntities([span], [label]).map(({ role }) => role);
    expect(merged.sort()).toEqual(kept === "both" ? ["label", "span"] : [kept]);
  });

  it("keeps the longest of overlapping labels", () => {
    expect(mergeEntities([], [found("a", 4, 8), found("b", 0, 8)])).toEqual([found("b", 0, 8)]);
  });

  it("keeps a label only when it beats all that it touches", () => {
    const spans = [found("name", 0, 6, 0.1), found("name", 8, 12, 0.9)];
    expect(mergeEntities(spans, [label])).toEqual(spans);
  });
});
