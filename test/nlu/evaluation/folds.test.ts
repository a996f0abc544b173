import { describe, expect, it } from "vitest";
import { dealFolds } from "../../../src/nlu/evaluation/folds.ts";
import { sentence } from "../travel.ts";

const numbered = (intent: string, count: number) =>
  Array.from({ length: count }, (_, number) => sentence(intent, `${intent} ${number}`));

describe("dealFolds", () => {
  const sentences = [...numbered("a", 7), ...numbered("b", 2), ...numbered("c", 4)];

  it("deals every sentence once, and each intent evenly", () => {
    const folds = dealFolds(sentences, 4);
    expect(folds.map(({ length }) => length)).toEqual([4, 3, 3, 3]);
    expect(new Set(folds.flat())).toEqual(new Set(sentences));
    for (const intent of ["a", "b", "c"]) {
      const shares = folds.map((fold) => fold.filter((one) => one.intent === intent).length);
      expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
    }
  });

  it("deals the same folds whatever the order", () => {
    expect(dealFolds(sentences.toReversed(), 4)).toEqual(dealFolds(sentences, 4));
  });

  it("does not deal in the order of the alphabet", () => {
    const [first = []] = dealFolds(numbered("a", 9), 3);
    expect(first.map(({ text }) => text)).not.toEqual(["a 0", "a 3", "a 6"]);
  });
});
