import type { LexedSentence } from "../sentence.ts";
import { exists } from "./calendar.ts";
import type { Component, DateContext, DateFields } from "./draft.ts";

const iso =
  /(\d{4})([-/.])(\d{1,2})([-/.])(\d{1,2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?: ?(Z|[+-]\d{2}(?::?\d{2})?))?)?(?![\d-])/y;

/** Reads dates in digits: `2026-04-15`, `2026/04/15`, `15/04/2026`, `15.4.`, and ISO-8601 moments. */
export function readNumericDate(
  reading: DateContext,
  index: number,
  on: boolean,
): Component | undefined {
  const { sentence } = reading;
  const first = sentence.tokens[index];
  if (first?.kind !== "digits") return undefined;
  if (first.key.length === 4) return readIso(sentence, index);
  return first.key.length <= 2 ? readShort(sentence, index, on) : undefined;
}

function readIso(sentence: LexedSentence, index: number): Component | undefined {
  const token = sentence.tokens[index];
  if (token === undefined) return undefined;
  iso.lastIndex = token.start;
  const match = iso.exec(sentence.text);
  if (match === null || match[2] !== match[4]) return undefined;
  const end =
    token.start + (isRange(match) ? match[0].trimEnd().lastIndexOf("-") : match[0].length);
  let next = index + 1;
  while ((sentence.tokens[next]?.start ?? end) < end) next++;
  const fields = isoFields(match);
  return fields && { fields, next };
}

/** `2026-04-15 10:00-12:00`: a later time after a space and without seconds is the end of an interval. */
function isRange(match: RegExpExecArray): boolean {
  const [whole] = match;
  const [hour, , second, zone] = match.slice(6);
  if (hour === undefined || second !== undefined || !zone?.startsWith("-")) return false;
  return !whole.includes("T") && !/^-\d{4}$/.test(zone) && zone.slice(1, 3) > hour;
}

function isoFields(match: RegExpExecArray): DateFields | undefined {
  const [year = 0, month = 0, day = 0] = [match[1], match[3], match[5]].map(Number);
  if (!exists(year, month, day)) return undefined;
  const date = { year, month, day };
  if (match[6] === undefined) return { date };
  const [hour = 0, minute = 0, second = 0] = match.slice(6, 9).map((part) => Number(part ?? 0));
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const grain = match[8] === undefined ? "minute" : "second";
  const clock = { hour, minute, second, grain, ambiguous: false } as const;
  const zone = isRange(match) ? undefined : match[9];
  if (zone === undefined) return { date, clock };
  const offset = zone === "Z" ? 0 : offsetMinutes(zone);
  return { instant: Date.UTC(year, month - 1, day, hour, minute - offset, second), clock };
}

function offsetMinutes(zone: string): number {
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).replace(":", ""));
  return zone.startsWith("-") ? -minutes : minutes;
}

/** Day and month, with or without a year, separated by `/`, `.` or `-`. */
function readShort(sentence: LexedSentence, index: number, on: boolean): Component | undefined {
  const { tokens, language } = sentence;
  const spaced = readSpaced(sentence, index);
  if (spaced !== undefined) return spaced;
  const separator = tokens[index + 1]?.key ?? "";
  const second = tokens[index + 2];
  if (!"/.-".includes(separator) || second?.kind !== "digits" || second.key.length > 2)
    return undefined;
  if (second.gap && separator !== ".") return undefined;
  if (tokens[index + 1]?.gap) return undefined;
  const a = Number(tokens[index]?.key);
  const b = Number(second.key);
  const { monthFirst } = sentence;
  const [month, day] = monthFirst && separator !== "." && a <= 12 ? [a, b] : [b, a];
  const swapped =
    month > 12 && !monthFirst && day <= 12 && separator === "/" && sentence.symbol(index + 3, "/");
  const date = swapped ? { month: day, day: month } : { month, day };
  if (!exists(2024, date.month, date.day)) return undefined;
  // `24/7` means always, except as the end of an interval.
  const isEnd = sentence.symbol(index - 1, "-") || sentence.endingAt(index, "to") !== undefined;
  const hasYear = sentence.symbol(index + 3, "/");
  if (!on && !hasYear && separator === "/" && isScore(sentence, index, a, b)) return undefined;
  const always = a === 24 && b === 7 && separator === "/" && !on && !isEnd && !hasYear;
  if (always) return undefined;
  const year = tokens[index + 4];
  if (sentence.symbol(index + 3, separator) && !tokens[index + 3]?.gap) {
    const follows = year?.kind === "digits" && (!year.gap || separator === ".");
    if (follows && (year.key.length === 4 || year.key.length === 2)) {
      const full = fullYear(year.key);
      if (!exists(full, date.month, date.day) || isLonger(sentence, index + 5, separator))
        return undefined;
      return { fields: { date: { ...date, year: full } }, next: index + 5 };
    }
    // `15.4.` ends with its own dot; `15/4/` is not a date.
    return separator === "." && language.dotOrdinals
      ? { fields: { date }, next: index + 4 }
      : undefined;
  }
  // `1.5` and `1-2` are numbers unless a preceding word indicates a date; `15/4` may be a date.
  if (!on && (separator === "-" || (separator === "." && !language.dotOrdinals))) return undefined;
  const certain = separator === "/" && (day > 10 || second.key.length === 2);
  return { fields: { date }, next: index + 3, weak: !certain };
}

/** The highest marks of usual scales. */
const highestMarks: ReadonlySet<number> = new Set([5, 10, 20]);

const mostWordsToRating = 3;

/** `rated 4/5`, `a 10/10`, `8/10 points`, `the food was 9/10` */
function isScore(sentence: LexedSentence, index: number, mark: number, highest: number): boolean {
  if (!highestMarks.has(highest) || mark > highest) return false;
  if (sentence.endingAt(index, "article") || sentence.endingAt(index, "wasBefore")) return true;
  for (let word = index - mostWordsToRating; word < index + 3 + mostWordsToRating; word++) {
    if (sentence.find(word, "rating")) return true;
  }
  return false;
}

/** `20 02 2027`: only with a four-digit year. */
function readSpaced(sentence: LexedSentence, index: number): Component | undefined {
  const [a, b, c] = sentence.tokens.slice(index, index + 3);
  if (b?.kind !== "digits" || b.key.length > 2 || c?.kind !== "digits" || c.key.length !== 4)
    return undefined;
  const [first, second, year] = [Number(a?.key), Number(b.key), Number(c.key)];
  const [month, day] = sentence.language.monthFirst ? [first, second] : [second, first];
  if (year < 1900 || year > 2100 || !exists(year, month, day)) return undefined;
  return { fields: { date: { year, month, day } }, next: index + 3 };
}

/** `06.12.34.56.78` is not a date. */
function isLonger(sentence: LexedSentence, index: number, separator: string): boolean {
  const touching =
    sentence.symbol(index, separator) && sentence.touches(index) && sentence.touches(index + 1);
  return touching && sentence.tokens[index + 1]?.kind === "digits";
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year + (year >= 70 ? 1900 : 2000);
}
