import { describe, expect, it } from "vitest";
import { DictionaryModel } from "../../../../src/nlu/engine/entities/dictionary.ts";
import { tokenize } from "../../../../src/nlu/engine/text/tokens.ts";

const cities = (over: { onlyValues?: boolean; minDistance?: number } = {}) =>
  DictionaryModel.of({
    name: "app:city",
    dictionary: [
      { value: "paris", labels: ["Paris", "Paname"] },
      { value: "saint-etienne", labels: ["Saint Étienne"] },
      { value: "new-york", labels: ["New York", "York"] },
    ],
    onlyValues: false,
    minDistance: 0.5,
    textSearch: true,
    ...over,
  });

describe("Dictionary", () => {
  it.each([
    ["PARIS", { value: "paris", similarity: 1 }],
    [" saint  etienne ", { value: "saint-etienne", similarity: 1 }],
    ["Pariss", { value: "paris", similarity: 1 - 1 / 6 }],
    ["London", undefined],
    ["", undefined],
    ["x".repeat(5000), undefined],
  ])("resolves %s", (text, want) => {
    expect(cities().resolve(text)).toEqual(want);
  });

  it("accepts near matches from minDistance on, none with onlyValues", () => {
    expect(cities({ minDistance: 0.9 }).resolve("Pariss")).toBeUndefined();
    expect(cities({ onlyValues: true }).resolve("Pariss")).toBeUndefined();
    expect(cities({ onlyValues: true }).resolve("paris")).toEqual({
      value: "paris",
      similarity: 1,
    });
  });

  it("finds the longest labels anywhere, whole tokens only", () => {
    const found = cities().search(tokenize("from new york to PARIS, not parisian york"));
    expect(found).toEqual([
      { first: 1, last: 2, value: "new-york" },
      { first: 4, last: 4, value: "paris" },
      { first: 8, last: 8, value: "new-york" },
    ]);
  });

  it("finds labels with other hyphens and points, and without an article that a preposition contains", () => {
    const towns = DictionaryModel.of({
      name: "app:town",
      dictionary: [
        { value: "saint-malo", labels: ["Saint-Malo"] },
        { value: "le-havre", labels: ["Le Havre"] },
        { value: "aix", labels: ["Aix les Bains"] },
        { value: "st-moritz", labels: ["St. Moritz"] },
      ],
      ...{ onlyValues: true, minDistance: 0.5, textSearch: true },
    });
    const found = (text: string) => {
      const tokens = tokenize(text);
      return towns.search(tokens).map(({ first, last, value }) => {
        return [value, text.slice(tokens[first]?.start, tokens[last]?.end)];
      });
    };
    expect(found("de saint malo au Havre")).toEqual([
      ["saint-malo", "saint malo"],
      ["le-havre", "Havre"],
    ]);
    expect(found("Aix-les-Bains, Saint-Malo")).toEqual([
      ["aix", "Aix-les-Bains"],
      ["saint-malo", "Saint-Malo"],
    ]);
    expect(found("from st moritz to St. Moritz.")).toEqual([
      ["st-moritz", "st moritz"],
      ["st-moritz", "St. Moritz"],
    ]);
    expect(found("un havre de paix")).toEqual([]);
    expect(towns.resolve("Havre")).toEqual({ value: "le-havre", similarity: 1 });
  });
});
