/**
 * Arguments in texts, in the syntax of Java's MessageFormat as Tock uses it: `'` is an ordinary character, text between
 * two `%%` is literal, and `{:name}` is shown as `:name` because bots send no named arguments.
 */

import { splitLocale } from "../../nlu/locales.ts";
import type { LabelArgument } from "./label.ts";

/** Mark around literal text. */
const quote = "%%";

/**
 * A text with its arguments inserted for `{0}`, `{1}`… A text without arguments is unchanged, and so is a placeholder
 * that cannot be filled: its argument is missing or does not fit its format.
 * @param locale determines the format of numbers and dates
 */
export function formatMessage(
  text: string,
  args: readonly LabelArgument[],
  locale: string,
): string {
  return args.length === 0 ? text : format(text, args, locale, 0);
}

/** Maximum nesting of choices; deeper ones are left unchanged. */
const deepest = 8;

function format(
  text: string,
  args: readonly LabelArgument[],
  locale: string,
  depth: number,
): string {
  let formatted = "";
  for (let at = 0; at < text.length; ) {
    if (text.startsWith(quote, at)) {
      const end = endOfQuote(text, at);
      formatted += text.slice(at + quote.length, end);
      at = end + quote.length;
    } else if (text[at] === "{") {
      const end = endOfPlace(text, at);
      if (end < 0) return formatted + text.slice(at);
      const place = text.slice(at + 1, end);
      formatted += fill(place, args, locale, depth) ?? text.slice(at, end + 1);
      at = end + 1;
    } else {
      formatted += text[at];
      at++;
    }
  }
  return formatted;
}

/** Index of the mark that ends the literal text; the length of the text without one. */
function endOfQuote(text: string, start: number): number {
  const end = text.indexOf(quote, start + quote.length);
  return end < 0 ? text.length : end;
}

/** Index of the brace that closes the one at `start`; -1 without one. */
function endOfPlace(text: string, start: number): number {
  let open = 0;
  for (let at = start; at < text.length; at++) {
    if (text.startsWith(quote, at)) at = endOfQuote(text, at) + quote.length - 1;
    else if (text[at] === "{") open++;
    else if (text[at] === "}" && --open === 0) return at;
  }
  return -1;
}

/** @returns `undefined` if the placeholder is left unchanged */
function fill(
  place: string,
  args: readonly LabelArgument[],
  locale: string,
  depth: number,
): string | undefined {
  const named = /^:([a-zA-Z_]+)$/.exec(place);
  if (named) return `:${named[1]}`;
  const [index = "", type = "", ...rest] = place.split(",");
  const argument = /^\d{1,4}$/.test(index) ? args[Number(index)] : undefined;
  if (argument === undefined) return undefined;
  // True is 1 and false is 0, so that a choice can use them.
  const value = typeof argument === "boolean" ? Number(argument) : (argument ?? "");
  const style = rest.join(",");
  const kind = type.trim().toLowerCase();
  if (kind === "") return typeof value === "number" ? numberText(value, "", locale) : value;
  if (typeof value !== "number") return undefined;
  if (kind === "number") return numberText(value, style.trim(), locale);
  if (kind === "date" || kind === "time") return dateText(value, kind, style.trim(), locale);
  if (kind !== "choice" || depth === deepest) return undefined;
  const chosen = choose(style, value);
  return chosen === undefined ? undefined : format(chosen, args, locale, depth + 1);
}

const numberStyles: ReadonlyMap<string, Intl.NumberFormatOptions> = new Map([
  ["", { maximumFractionDigits: 3 }],
  ["integer", { maximumFractionDigits: 0 }],
  ["percent", { style: "percent" }],
]);

function numberText(value: number, style: string, locale: string): string | undefined {
  const options = numberStyles.get(style);
  return (
    options &&
    new Intl.NumberFormat(tagOf(locale), { ...options, roundingMode: "halfEven" }).format(value)
  );
}

const lengths: ReadonlySet<string> = new Set(["short", "medium", "long", "full"]);

/** @param value milliseconds since 1970, shown in UTC */
function dateText(
  value: number,
  kind: "date" | "time",
  style: string,
  locale: string,
): string | undefined {
  const length = (style || "medium") as "medium";
  if (!lengths.has(length) || Number.isNaN(new Date(value).getTime())) return undefined;
  const shown = kind === "date" ? { dateStyle: length } : { timeStyle: length };
  return new Intl.DateTimeFormat(tagOf(locale), { ...shown, timeZone: "UTC" }).format(value);
}

/**
 * The text of a choice such as `0#none|1#one|1<many`: the last one whose limit is reached (`#`, `≤`) or exceeded (`<`),
 * or the first one.
 */
function choose(pattern: string, value: number): string | undefined {
  let chosen: string | undefined;
  for (const option of optionsOf(pattern)) {
    const mark = option.search(/[#<≤]/);
    const limit = mark < 0 ? Number.NaN : Number(option.slice(0, mark).trim() || "x");
    if (Number.isNaN(limit)) return undefined;
    const isReached = option[mark] === "<" ? value > limit : value >= limit;
    if (chosen !== undefined && !isReached) break;
    chosen = option.slice(mark + 1);
  }
  return chosen;
}

/** Splits at `|`, but not in literal text. */
function optionsOf(pattern: string): string[] {
  return pattern
    .split(quote)
    .map((part, index) => (index % 2 === 0 ? part.replaceAll("|", "\0") : part))
    .join(quote)
    .split("\0");
}

/** The language and the country of a locale, as `Intl` reads them. */
function tagOf(locale: string): string {
  const { language, country } = splitLocale(locale);
  if (!/^[a-z]{2,3}$/.test(language)) return "en";
  return country === undefined ? language : `${language}-${country}`;
}
