import { describe, expect, it } from "vitest";
import type { Dictionary } from "../../../src/nlu/definitions.ts";
import { dictionaryEvaluator, similarity } from "../../../src/nlu/understanding/values.ts";

const cities: Dictionary = {
  namespace: "app",
  entityName: "city",
  values: [
    { value: "geneva", labels: { en: ["geneva"], fr: ["genève"] } },
    { value: "genoa", labels: { en: ["genoa"], fr: ["gênes"] } },
    { value: "lyon", labels: { en: ["lyon", "lyons"], fr: ["lyon"] } },
  ],
  onlyValues: false,
  minDistance: 0.5,
  textSearch: false,
};

function evaluate(text: string, language = "en", dictionary: Dictionary | undefined = cities) {
  return dictionaryEvaluator.evaluate({
    text,
    language,
    dictionary,
    type: {
      name: "app:city",
      description: "",
      subEntities: [],
      dictionary: true,
      obfuscated: false,
      _id: "",
    },
    referenceDate: new Date(0),
    timezone: "UTC",
  });
}

const exactly = (value: string) => ({
  "@type": "string",
  value,
  candidates: [{ value, probability: 1 }],
});

describe("dictionary values", () => {
  it.each([
    ["lyons", "en", "lyon"],
    ["LYON", "en", "lyon"],
    ["geneve", "fr", "geneva"],
    ["Gênes", "fr", "genoa"],
    ["genève", "fr_CH", "geneva"],
  ])("%s in %s is %s", (text, language, value) => {
    expect(evaluate(text, language)).toEqual(exactly(value));
  });

  it("are the most similar ones otherwise, down to the smallest similarity", () => {
    expect(evaluate("genev")).toEqual({
      "@type": "string",
      value: "geneva",
      candidates: [
        { value: "geneva", probability: 1 - 1 / 6 },
        { value: "genoa", probability: 1 - 2 / 5 },
      ],
    });
    expect(evaluate("tokyo")).toBeUndefined();
  });

  it("are only exact where only values count", () => {
    const strict = { ...cities, onlyValues: true };
    expect(evaluate("genev", "en", strict)).toBeUndefined();
    expect(evaluate("genoa", "en", strict)).toEqual(exactly("genoa"));
  });

  it("are none without a dictionary", () => {
    const type = { ...cities, values: [] };
    expect(evaluate("lyon", "en", type)).toBeUndefined();
  });
});

it.each([
  ["", "", 1],
  ["abc", "abc", 1],
  ["abc", "xyz", 0],
  ["abcd", "abxd", 0.75],
  ["abcd", "abd", 0.75],
  ["a", "", 0],
])("similarity of %j and %j is %d", (a, b, expected) => {
  expect(similarity(a, b)).toBe(expected);
});
