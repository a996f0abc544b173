import { describe, expect, it } from "vitest";
import { Vectoriser } from "../../../src/nlu/intents/vectoriser.ts";
import { tokenise } from "../../../src/nlu/text/tokens.ts";

const vectoriser = Vectoriser.fit(["a b", "a c", "a d d"].map(tokenise));

function vector(text: string): { values: number[]; known: number } {
  const { size, value, known } = vectoriser.vectorise(tokenise(text));
  return { values: [...value.slice(0, size)], known };
}

describe("Vectoriser", () => {
  it("gives known sentences length 1", () => {
    const { values, known } = vector("a d d");
    expect(values.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(1, 6);
    expect(known).toBe(1);
  });

  it("weighs rare features more, and repeated ones by the logarithm of their number", () => {
    // One word: the word, two pairs with the edges, ^a a$ ^a$; "a" itself is in all three sentences.
    const idf = (documents: number) => Math.log(4 / (documents + 1)) + 1;
    const frequent = vector("b d").values;
    expect(Math.max(...frequent) / Math.min(...frequent)).toBeCloseTo(1, 6);
    const mixed = vector("a b").values;
    expect(Math.max(...mixed) / Math.min(...mixed)).toBeCloseTo(idf(1) / idf(3), 5);
    const twice = vector("d d").values;
    expect(Math.max(...twice) / Math.min(...twice)).toBeCloseTo(1 + Math.LN2, 5);
  });

  it("shortens what it knows in part only, and knows nothing of the rest", () => {
    const { values, known } = vector("a zzz");
    expect(values.reduce((sum, value) => sum + value * value, 0)).toBeLessThan(0.5);
    expect(known).toBeGreaterThan(0);
    expect(known).toBeLessThan(0.5);
    expect(vector("xyz")).toEqual({ values: [], known: 0 });
    expect(vector("")).toEqual({ values: [], known: 0 });
  });
});
