import { describe, expect, it } from "vitest";
import type { Dictionary } from "../../../src/nlu/definitions.ts";
import { DictionaryModel as Recognizer } from "../../../src/nlu/engine/entities/dictionary.ts";
import { dictionaryEvaluator } from "../../../src/nlu/understanding/values.ts";

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

  it.each(["New  York", "new york", "NEW\tYORK", "new yorc", "new-york", "n york", "boston"])(
    "are those that the recognizer finds: %s",
    (text) => {
      const values = [{ value: "NYC", labels: { en: ["New York", "new-york city"] } }];
      const recognizer = Recognizer.of({
        ...cities,
        name: "app:city",
        dictionary: values.map(({ value, labels }) => ({ value, labels: labels.en })),
      });
      const found = recognizer.resolve(text);
      expect(evaluate(text, "en", { ...cities, values })).toEqual(
        found && {
          "@type": "string",
          value: found.value,
          candidates: [{ value: found.value, probability: found.similarity }],
        },
      );
      expect([text, found?.similarity]).toEqual([
        text,
        text === "boston" ? undefined : expect.any(Number),
      ]);
    },
  );

  it("are only exact where only values count", () => {
    const strict = { ...cities, onlyValues: true };
    expect(evaluate("genev", "en", strict)).toBeUndefined();
    expect(evaluate("genoa", "en", strict)).toEqual(exactly("genoa"));
  });

  it("do not exist without a dictionary", () => {
    const type = { ...cities, values: [] };
    expect(evaluate("lyon", "en", type)).toBeUndefined();
  });
});
