import type { Locale } from "./definitions.ts";

/** The default language. */
export const defaultLocale: Locale = "en";

/** The parts of a language tag. */
export interface LocaleParts {
  /** In lower case: `en`. */
  language: string;
  /** With a capital: `Hant`. */
  script?: string;
  /** Upper case, or three digits: `CA`, `419`. */
  country?: string;
  /** Unchanged: `POSIX`. */
  variant?: string;
}

const scriptPattern = /^[a-z]{4}$/i;
const countryPattern = /^(?:[a-z]{2}|[0-9]{3})$/i;

/** Parses a tag of BCP 47 (`zh-Hant-TW`) or of Java (`zh_TW_#Hant`); extensions are ignored. */
export function splitLocale(tag: string): LocaleParts {
  const [language = "", ...rest] = tag.split(/[-_]/);
  const parts: LocaleParts = { language: language.toLowerCase() };
  for (const written of rest) {
    const part = written.startsWith("#") ? written.slice(1) : written;
    if (part.length === 1) break;
    if (scriptPattern.test(part)) parts.script ??= capitalized(part);
    else if (countryPattern.test(part)) parts.country ??= part.toUpperCase();
    else if (part !== "") parts.variant ??= part;
  }
  return parts;
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

/** A language tag in Tock's form, which is Java's: `en`, `fr_CA`, `zh_TW_#Hant` (R060). */
export function readLocale(tag: string): Locale {
  // A language alone, as most callers send it, is the same in both forms.
  if (/^[a-z]{2,8}$/.test(tag)) return tag;
  const { language, script, country, variant } = splitLocale(tag);
  // The position of a missing country stays empty: `zh__#Hant`.
  const place = country ?? ((script ?? variant) ? "" : undefined);
  const written = [language, place, variant, script && `#${script}`];
  return written.filter((part) => part !== undefined).join("_");
}

/** The language part: `fr` of `fr_CA`. */
export function languageOf(locale: Locale): string {
  const end = locale.search(/[-_]/);
  return (end < 0 ? locale : locale.slice(0, end)).toLowerCase();
}

/** The locale of an application for a request: exact, else by language, else `fallback`, else its first (R062). */
export function chooseLocale(
  asked: Locale,
  supported: readonly Locale[],
  fallback: Locale = defaultLocale,
): Locale {
  const choices = [asked, languageOf(asked), fallback];
  return choices.find((choice) => supported.includes(choice)) ?? supported[0] ?? fallback;
}
