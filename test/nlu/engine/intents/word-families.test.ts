import { describe, expect, it } from "vitest";
import { addFamilies, joinPhrases } from "../../../../src/nlu/engine/intents/word-families.ts";
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
    ["fr", ["frais", "taxe", "charges"], "fee"],
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

  it("marks function words, also of languages without families", () => {
    const commonIn = (text: string, language: string) =>
      addFamilies(tokenize(text), language)
        .filter(({ isCommon }) => isCommon)
        .map(({ folded }) => folded);
    expect(commonIn("I want the towels", "en")).toEqual(["i", "want", "the"]);
    expect(commonIn("ich will ein Zimmer", "de")).toEqual(["ich", "will", "ein"]);
  });
});

describe("joinPhrases", () => {
  const joined = (text: string, language = "en") =>
    joinPhrases(addFamilies(tokenize(text), language), language);
  const related = (text: string, language?: string) =>
    joined(text, language)
      .filter(({ families }) => families)
      .map(({ folded, families = [] }) => [folded, ...families]);

  it("finds phrases, also with a hyphen", () => {
    expect(related("irai pas", "fr")).toEqual([["irai pas", "cancel"]]);
    expect(related("petit-déjeuner", "fr")).toEqual([["petit dejeuner", "breakfast"]]);
    expect(related("check-in")).toEqual([["check in", "arrive"]]);
    expect(related("check 2 in")).toEqual([]);
  });

  it.each([
    ["I don't need the room anymore", "not need anymore"],
    ["I dont need the big room any longer", "not need longer"],
    ["we no longer want it", "no longer want"],
    ["we won't be able to make it", "not be able to make"],
    ["we can't actually come", "not come"],
    ["please call the whole thing off", "call off"],
    ["our plans have changed", "plans have changed"],
  ])("takes %j for a cancellation", (text, phrase) => {
    expect(related(text)).toContainEqual([phrase, "cancel"]);
  });

  it("takes coming and staying for a booking", () => {
    expect(related("we want to come here and stay")).toContainEqual(["come and stay", "book"]);
    expect(related("can we come").flat()).not.toContain("book");
  });

  it("takes neither a request nor an agreement for a cancellation", () => {
    for (const text of ["I need the room", "we are coming", "call me when the music is off"]) {
      expect(related(text).flat()).not.toContain("cancel");
    }
  });

  it("finds the topics of words and of phrases", () => {
    const topics = (text: string) => joined(text).flatMap((token) => token.topics ?? []);
    expect(topics("pool")).toEqual(topics("air-conditioning"));
    expect(topics("pool")).not.toEqual([]);
    expect(topics("the")).toEqual([]);
  });

  it("keeps the words of a gap, without punctuation", () => {
    const words = joined("Call the trip, off!").map(({ folded }) => folded);
    expect(words).toEqual(["call off", "the", "trip"]);
  });

  it.each(["prendra pas", "venons plus", "viendrons finalement pas", "laissez tomber"])(
    "takes %j for a cancellation in French",
    (phrase) => {
      expect(related(phrase, "fr").at(-1)).toContain("cancel");
      expect(related(phrase.replace(" ", " bien "), "fr").flat()).not.toContain("cancel");
    },
  );

  it.each([
    ["je ne pourrai malheureusement pas venir", "pourrai pas venir", "cancel"],
    ["j'ai changé d'avis", "change d avis", "cancel"],
    ["supprimez vite ma réservation", "supprimez reservation", "cancel"],
    ["venir jeudi au lieu de mardi", "au lieu de", "change"],
    ["venir jeudi au lieu", "au lieu", "change"],
    ["il y aura deux personnes de plus", "personnes de plus", "change"],
    ["je me suis trompé de date", "trompe date", "change"],
    ["acceptez-vous la carte bleue", "carte bleue", "pay"],
    ["perdu dans les bouchons", "dans les bouchons", "late"],
    ["la douche ne marche pas", "marche pas", "broken"],
  ])("%j: relates %j to %s in French", (text, phrase, family) => {
    const found = related(text, "fr").find(([words]) => words === phrase);
    expect(found).toContain(family);
  });

  it("leaves out words of a change of mind next to a cancellation only", () => {
    const words = (text: string) => joined(text, "fr").map(({ folded }) => folded);
    expect(words("finalement nous arriverons")).toEqual(["finalement", "nous", "arriverons"]);
    expect(words("finalement je ne viendrai pas")).toEqual(["je", "ne", "viendrai pas"]);
  });
});
