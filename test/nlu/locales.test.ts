import { expect, it } from "vitest";
import { chooseLocale, languageOf, readLocale, splitLocale } from "../../src/nlu/locales.ts";

it.each([
  ["en", "en"],
  ["FR", "fr"],
  ["fr-ca", "fr_CA"],
  ["fr_CA", "fr_CA"],
  ["zh_TW_#Hant", "zh_TW_#Hant"],
  ["zh__#Hant", "zh__#Hant"],
  ["zh-#Hant", "zh__#Hant"],
  ["zh-Hant", "zh__#Hant"],
  ["zh_hant", "zh__#Hant"],
  ["zh-Hant-TW", "zh_TW_#Hant"],
  ["sr-Latn-RS", "sr_RS_#Latn"],
  ["sr_Latn", "sr__#Latn"],
  ["es-419", "es_419"],
  ["en_US_POSIX", "en_US_POSIX"],
  ["de-u-co-phonebk", "de"],
  ["en-", "en"],
  ["zz-", "zz"],
])("%s is written %s", (tag, written) => {
  expect(readLocale(tag)).toBe(written);
});

it("stays unchanged once written", () => {
  for (const tag of ["sr-Latn-RS", "zh-Hant", "en_US_POSIX", "fr-CA", "es"]) {
    expect(readLocale(readLocale(tag))).toBe(readLocale(tag));
  }
});

it("is read in linear time", () => {
  const start = process.cpuUsage();
  expect(readLocale(`en_${"_".repeat(80_000)}`)).toBe("en");
  expect(readLocale(`en_${"_a".repeat(40_000)}`)).toBe("en");
  expect(process.cpuUsage(start).user).toBeLessThan(500_000);
});

it("has parts", () => {
  expect(["fr_CA", "fr", "zh__#Hant", ""].map(languageOf)).toEqual(["fr", "fr", "zh", ""]);
  expect(splitLocale("sr-latn-rs")).toEqual({ language: "sr", script: "Latn", country: "RS" });
});

it.each([
  ["fr_CA", ["fr", "fr_CA"], "fr_CA"],
  ["fr_BE", ["en", "fr"], "fr"],
  ["zh_TW_#Hant", ["en", "zh"], "zh"],
  ["zh__#Hant", ["zh", "zh__#Hant"], "zh__#Hant"],
  ["de", ["fr", "en"], "en"],
  ["de", ["fr", "es"], "fr"],
  ["de", [], "en"],
])("%s of %j is %s (R062)", (asked, supported, chosen) => {
  expect(chooseLocale(asked, supported)).toBe(chosen);
});

it("falls back to the locale that the caller names", () => {
  expect(chooseLocale("zz", ["de", "fr"], "fr")).toBe("fr");
  expect(chooseLocale("zz", ["de"], "fr")).toBe("de");
  expect(chooseLocale("zz", [], "fr")).toBe("fr");
});
