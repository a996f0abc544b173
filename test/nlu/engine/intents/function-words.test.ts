import { expect, it } from "vitest";
import { contentWords } from "../../../../src/nlu/engine/intents/function-words.ts";
import { tokenize } from "../../../../src/nlu/engine/text/tokens.ts";

const contentOf = (text: string, language: string) =>
  contentWords(tokenize(text), language).map(({ folded }) => folded);

it("finds the words that say what a text is about", () => {
  expect(contentOf("I'd like to book 2 rooms, please!", "en_US")).toEqual(["book", "rooms"]);
  expect(contentOf("je voudrais l'addition s'il vous plaît", "fr")).toEqual(["addition", "plait"]);
  expect(contentOf("ich möchte ein Zimmer", "de")).toEqual(["zimmer"]);
  expect(contentOf("quiero una habitación", "es")).toEqual(["habitacion"]);
});

it("takes every word of another language for one", () => {
  expect(contentOf("een kamer met bad", "nl")).toEqual(["een", "kamer", "met", "bad"]);
});
