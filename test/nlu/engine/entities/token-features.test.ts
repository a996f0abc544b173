import { describe, expect, it } from "vitest";
import { tokenFeatures } from "../../../../src/nlu/engine/entities/token-features.ts";
import { tokenize } from "../../../../src/nlu/engine/text/tokens.ts";

function featuresAt(text: string, token: number, marks: number[][] = []): Set<number> {
  const { start, hash } = tokenFeatures(text, tokenize(text), marks);
  return new Set(hash.slice(start[token], start[token + 1]));
}

/** How many features of a token change from one text to another. */
function changed(token: number, one: string, other: string): number {
  const known = featuresAt(one, token);
  return [...featuresAt(other, token)].filter((feature) => !known.has(feature)).length;
}

describe("tokenFeatures", () => {
  it("gives each token a constant, 5 words, 3 pairs, affixes of 2 to 4 letters and 4 shapes", () => {
    // "to" is too short for affixes, "Brest" has three on each side.
    expect(featuresAt("go to Brest", 1).size).toBe(13);
    expect(featuresAt("go to Brest", 2).size).toBe(19);
  });

  it("sees two words on each side, and pairs of the nearest", () => {
    const text = "a b c d e f g";
    expect(changed(3, text, "a b c d e f x")).toBe(0);
    expect(changed(3, text, "a b c d e x g")).toBe(1);
    // The word, its pair with the token, and its pair with the word on the other side.
    expect(changed(3, text, "a b c d x f g")).toBe(3);
    expect(changed(3, text, "a b x d e f g")).toBe(3);
    expect(changed(3, text, "a x c d e f g")).toBe(1);
    expect(changed(3, text, "x b c d e f g")).toBe(0);
  });

  it("sees the edges of the text", () => {
    // Where the text ended, another word stands two away.
    expect(changed(1, "a b c", "a b c d")).toBe(1);
    // Right behind the token: the word, its two pairs, and the two shapes.
    expect(changed(2, "a b c", "a b c d")).toBe(5);
  });

  it("sees capitals, which the words do not", () => {
    // The shape, the shape among its neighbours.
    expect(changed(1, "go to paris", "go To paris")).toBe(2);
    expect(changed(1, "go to paris", "go to Paris")).toBe(2);
  });

  it("sees gazetteer marks of the token, with the word before it, and of its neighbors", () => {
    const without = featuresAt("a b c", 1);
    const more = (marks: number[][]) =>
      [...featuresAt("a b c", 1, marks)].filter((feature) => !without.has(feature)).length;
    expect(more([[], [4], []])).toBe(2);
    expect(more([[4], [], []])).toBe(1);
    expect(more([[], [4, 9], [4]])).toBe(5);
  });
});
