import { describe, expect, it } from "vitest";
import { addFamilies } from "../../../../src/nlu/engine/intents/word-families.ts";
import { tokenize } from "../../../../src/nlu/engine/text/tokens.ts";

const familiesOf = (text: string, language = "en") =>
  addFamilies(tokenize(text), language).map(({ families = [] }) => [...families]);

describe("addFamilies", () => {
  it.each([
    ["fr", ["changez", "modifiez", "rectifier", "plutot"], "change"],
    ["fr", ["annulation", "decommander"], "cancel"],
    ["fr", ["mangera", "dinerons", "repas"], "dinner"],
    ["fr", ["svp", "plait"], "please"],
    ["fr", ["reveil", "reveillez"], "wake"],
    ["fr_CA", ["tarifs", "prix", "coute"], "price"],
    ["en", ["amend", "updated", "change"], "change"],
    ["en", ["woken", "waking", "alarm"], "wake"],
    ["en", ["towels", "blanket", "sheets"], "linen"],
    ["en_GB", ["Rates", "costing", "fares"], "price"],
    ["en", ["Cancelled", "cancelling", "cancellation"], "cancel"],
  ])("%s: finds the family of %j", (language, words, family) => {
    for (const word of words) expect(familiesOf(word, language)).toEqual([[family]]);
  });

  it.each([
    ["fr", ["garde", "parsi", "lou", "partie", "annu", "reveillon"]],
    ["de", ["annulation", "cancel"]],
    ["en", ["parties", "boo"]],
  ])("%s: leaves other words alone: %j", (language, words) => {
    for (const word of words) expect(familiesOf(word, language).flat()).toEqual([]);
  });

  it("finds all families of a word", () => {
    expect(familiesOf("bill")).toEqual([["charge", "invoice"]]);
    expect(familiesOf("décaler", "fr")).toEqual([["change", "move"]]);
  });

  it("finds phrases of two words, also with a hyphen", () => {
    expect(familiesOf("irai pas", "fr")).toEqual([[], ["cancel"]]);
    expect(familiesOf("call off")).toEqual([["call"], ["cancel"]]);
    expect(familiesOf("can't make").at(-1)).toEqual(["cancel"]);
    expect(familiesOf("petit-déjeuner", "fr").flat()).toEqual(["breakfast"]);
    expect(familiesOf("not coming").flat()).toEqual(["cancel"]);
    expect(familiesOf("check-in")).toEqual([[], [], ["arrive"]]);
    expect(familiesOf("check 2 in")).toEqual([[], [], []]);
  });

  it.each(["prendra pas", "venons plus", "viendrons finalement pas", "laissez tomber"])(
    "takes %j for a cancellation",
    (phrase) => {
      expect(familiesOf(phrase, "fr").at(-1)).toEqual(["cancel"]);
      expect(familiesOf(phrase.replace(" ", " bien "), "fr").flat()).not.toContain("cancel");
    },
  );

  it("leaves out words of a change of mind next to a cancellation only", () => {
    const words = (text: string) => addFamilies(tokenize(text), "fr").map(({ folded }) => folded);
    expect(words("finalement nous arriverons")).toEqual(["finalement", "nous", "arriverons"]);
    expect(words("finalement je ne viendrai pas")).toEqual(["je", "ne", "viendrai", "pas"]);
  });
});
