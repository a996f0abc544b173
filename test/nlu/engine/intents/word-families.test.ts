import { describe, expect, it } from "vitest";
import { familiesOf } from "../../../../src/nlu/engine/intents/word-families.ts";

describe("familiesOf", () => {
  it.each([
    ["fr", ["decaler", "modifiez", "repoussons", "plutot"], "change"],
    ["fr", ["annulation", "supprimez"], "cancel"],
    ["fr_CA", ["tarifs", "prix", "coute"], "price"],
    ["en", ["postpone", "rescheduled", "change"], "change"],
  ])("%s: finds the family of %j", (language, words, family) => {
    expect(words.map(familiesOf(language))).toEqual(words.map(() => family));
  });

  it.each([
    ["fr", ["gare", "pars1", "lou", "partie", "annu"]],
    ["de", ["annulation", "cancel"]],
  ])("%s: leaves other words alone: %j", (language, words) => {
    expect(words.map(familiesOf(language))).toEqual(words.map(() => undefined));
  });
});
