import { expect, it } from "vitest";
import { chooseLocale, languageOf, readLocale } from "../../src/nlu/locales.ts";

it.each([
  ["en", "en"],
  ["FR", "fr"],
  ["fr-ca", "fr_CA"],
  ["fr_CA", "fr_CA"],
  ["zh_TW_#Hant", "zh_TW_#Hant"],
  ["zh__#Hant", "zh__#Hant"],
  ["zh-#Hant", "zh__#Hant"],
  ["en-", "en"],
])("%s is written %s", (tag, written) => {
  expect(readLocale(tag)).toBe(written);
});

it("has a language", () => {
  expect([languageOf("fr_CA"), languageOf("fr")]).toEqual(["fr", "fr"]);
});

it.each([
  ["fr_CA", ["fr", "fr_CA"], "fr_CA"],
  ["fr_BE", ["en", "fr"], "fr"],
  ["de", ["fr", "en"], "en"],
  ["de", ["fr", "es"], "fr"],
  ["de", [], "en"],
])("%s of %j is %s (R062)", (asked, supported, chosen) => {
  expect(chooseLocale(asked, supported)).toBe(chosen);
});
