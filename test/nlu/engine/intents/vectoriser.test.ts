import { describe, expect, it } from "vitest";
import { Vectorizer } from "../../../../src/nlu/engine/intents/vectorizer.ts";
import { tokenize } from "../../../../src/nlu/engine/text/tokens.ts";

const sentences = ["a b", "a c", "a d d"].map(tokenize);
const vectorizer = Vectorizer.fit(
  sentences.map((tokens) => ({ tokens })),
  [0, 1, 2],
);

function vector(text: string, by = vectorizer): { values: number[]; known: number } {
  const { size, value, known } = by.vectorize(tokenize(text));
  return { values: [...value.slice(0, size)], known };
}

describe("Vectorizer", () => {
  it("gives known sentences length 1", () => {
    const { values, known } = vector("a d d");
    expect(values.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(1, 6);
    expect(known).toBe(1);
  });

  it("weighs rare features more, and repeated ones by the logarithm of their number", () => {
    // One word: the word, two pairs with the edges, ^a a$ ^a$; "a" itself is in all three sentences.
    const inverse = (groups: number) => Math.log(4 / (groups + 1)) + 2;
    const frequent = vector("b d").values;
    expect(Math.max(...frequent) / Math.min(...frequent)).toBeCloseTo(1, 6);
    const mixed = vector("a b").values;
    expect(Math.max(...mixed) / Math.min(...mixed)).toBeCloseTo(inverse(1) / inverse(3), 5);
    const twice = vector("d d").values;
    expect(Math.max(...twice) / Math.min(...twice)).toBeCloseTo(1 + Math.LN2, 5);
  });

  it("counts in how many groups a feature is, whatever the number and the order of their sentences", () => {
    // "b" is in one of two groups, "a" in both; how many sentences of a group have it does not matter.
    const weights = (texts: string[], groups: number[]) => {
      const fitted = Vectorizer.fit(
        texts.map((text) => ({ tokens: tokenize(text) })),
        groups,
      );
      const values = (text: string) => vector(text, fitted).values;
      return Math.max(...values("a b")) / Math.min(...values("a b"));
    };
    const ratio = (Math.log(3 / 2) + 2) / (Math.log(3 / 3) + 2);
    expect(weights(["a b", "a c"], [0, 1])).toBeCloseTo(ratio, 5);
    expect(weights(["a b", "a c", "a b x", "a b y"], [0, 1, 0, 0])).toBeCloseTo(ratio, 5);
    expect(weights(["a b x", "a b", "a c", "a b y"], [0, 0, 1, 0])).toBeCloseTo(ratio, 5);
  });

  it("shortens the vector of partly known text, and ignores the rest", () => {
    const { values, known } = vector("a zzz");
    expect(values.reduce((sum, value) => sum + value * value, 0)).toBeLessThan(0.5);
    expect(known).toBeGreaterThan(0);
    expect(known).toBeLessThan(0.5);
    expect(vector("xyz")).toEqual({ values: [], known: 0 });
    expect(vector("")).toEqual({ values: [], known: 0 });
  });
});
