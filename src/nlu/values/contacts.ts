import { type CountryCode, findPhoneNumbersInText, isSupportedCountry } from "libphonenumber-js";
import { find as findLinks } from "linkifyjs";
import { splitLocale } from "../locales.ts";
import type { Found } from "./value.ts";

/** `end.The next` without a space after the dot. */
const isEndOfSentence = /^[^\p{Lu}/:]+\.\p{Lu}\p{Ll}+$/u;

const urlHint = /[^\s.][.:][^\s.]/;

/** Addresses of pages, as written. */
export function findUrls(text: string): Found[] {
  if (!urlHint.test(text)) return [];
  const links = findLinks(text, "url").filter(({ value }) => !isEndOfSentence.test(value));
  return links.map((link) => ({
    start: link.start,
    end: link.end,
    value: { "@type": "url", value: link.value },
  }));
}

const countries: ReadonlyMap<string, CountryCode> = new Map([
  ["en", "US"],
  ["fr", "FR"],
  ["de", "DE"],
  ["es", "ES"],
  ["it", "IT"],
  ["pt", "PT"],
  ["nl", "NL"],
]);

/** The country whose national numbers are recognized: that of the tag (`fr_CA`), else that of the language. */
export function countryOf(tag: string): CountryCode | undefined {
  const { language, country } = splitLocale(tag);
  if (country !== undefined && isSupportedCountry(country)) return country;
  return countries.get(language);
}

/** Digits with the separators of phone numbers; at most `LONGEST` characters are read. */
const digitRun = /[+(]?\d(?:[\s().\-/\u00a0]{0,3}\d){5,}/g;
const longest = 60;
const fewestDigits = 6;

/** `2026-03-11 10` of a moment, `06.12.2026 10`, `03.05.2026 - 08.05.2026`. */
const dates =
  /^(?:(?:(?:19|20)\d\d([-/.])\d\d\1\d\d|\d\d?([-/.])\d\d?\2(?:19|20)\d\d)(?!\d)[ -]{0,3})+/;

/** `06/12/34/56/78` */
const slashedPairs = /^0\d(?:\/\d\d){4}(?!\d|\/)/;

/** Phone numbers in E.164: `+33612345678`. */
export function findPhoneNumbers(text: string, language: string): Found[] {
  if (!/\d/.test(text)) return [];
  const country = countryOf(language);
  const options = country === undefined ? {} : { defaultCountry: country };
  const found: Found[] = [];
  for (const run of text.matchAll(digitRun)) {
    const moment = dates.exec(run[0])?.[0].length ?? 0;
    if (run[0].length - moment < fewestDigits) continue;
    const start = run.index + moment;
    const end = run.index + Math.min(run[0].length, longest) + 1;
    // Adjacent characters count: digits next to letters are not a phone number.
    const from = moment > 0 ? start : Math.max(0, start - 1);
    const plain = text.slice(from, start) + withPlainSigns(text.slice(start, end));
    for (const match of findPhoneNumbersInText(plain, options)) {
      const written = plain.slice(match.startsAt, match.endsAt);
      if (!isDialed(written, country)) continue;
      // The zeros that became a plus belong to it.
      const isInternational = written.startsWith("+") && text[from + match.startsAt] !== "+";
      found.push({
        start: isInternational ? start : from + match.startsAt,
        end: from + match.endsAt,
        value: { "@type": "phoneNumber", value: match.number.number },
      });
    }
  }
  return found;
}

/** Countries whose national numbers begin with a zero; other digits are an order or account there. */
const zeroCountries: ReadonlySet<string> = new Set(
  "AT AU BE CH DE FI FR GB IE IN JP MA NL NZ RO SE SI SK TR UA ZA".split(" "),
);

/** Whether digits are written as a number to dial: not the `1234567` of `Bestellung 1234567`. */
function isDialed(written: string, country: string | undefined): boolean {
  return country === undefined || !zeroCountries.has(country) || /^\D*[+0]/.test(written);
}

/** `00` before a country, also with a space. */
const international = /^00 ?(?=[1-9])/;

/** The same characters, but for signs that not every country's rules include. */
function withPlainSigns(text: string): string {
  const pairs = slashedPairs.test(text) ? text.replaceAll("/", " ") : text;
  return pairs.replace(international, (zeros) => "+".padStart(zeros.length));
}
