import type { Locale } from "./definitions.ts";

/** The language taken when nothing else decides. */
export const defaultLocale: Locale = "en";

/** A language tag as Tock writes it: `en`, `fr_CA`, `zh_TW_#Hant`, read with `-` or `_` (R060). */
export function readLocale(tag: string): Locale {
  const [language = "", region = "", ...rest] = tag.split(/[-_]/);
  // A script may follow the language directly; the place of the country is then empty.
  const country = /^[A-Za-z0-9]*$/.test(region) ? [region.toUpperCase()] : ["", region];
  return [language.toLowerCase(), ...country, ...rest].join("_").replace(/_+$/, "");
}

/** The language alone: `fr` of `fr_CA`. */
export function languageOf(locale: Locale): string {
  return locale.split("_")[0] ?? locale;
}

/** The locale an application is asked in: exact, else the language alone, else the default, else its first (R062). */
export function chooseLocale(asked: Locale, supported: readonly Locale[]): Locale {
  const choices = [asked, languageOf(asked), defaultLocale];
  return choices.find((choice) => supported.includes(choice)) ?? supported[0] ?? defaultLocale;
}
