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

/** Phone numbers in E.164: `+33612345678`. */
export function findPhoneNumbers(text: string, language: string): Found[] {
  const country = countryOf(language);
  const options = country === undefined ? {} : { defaultCountry: country };
  const found: Found[] = [];
  for (const run of text.matchAll(digitRun)) {
    // Adjacent characters count: digits next to letters are not a phone number.
    const from = Math.max(0, run.index - 1);
    const part = text.slice(from, run.index + Math.min(run[0].length, longest) + 1);
    // `00` is equivalent to `+`, which not every country's rules include; the length is unchanged.
    const plain = part.replace(international, " +");
    for (const match of findPhoneNumbersInText(plain, options)) {
      if (!isDialed(plain.slice(match.startsAt, match.endsAt), country)) continue;
      const moved = plain[match.startsAt] === part[match.startsAt] ? 0 : 1;
      found.push({
        start: from + match.startsAt - moved,
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

const international = /(?<![\d+])00(?=[1-9])/g;
