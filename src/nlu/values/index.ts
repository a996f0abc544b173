/**
 * Built-in values: dates, numbers, amounts and addresses in text, as in Duckling.
 *
 * Ambiguous expressions are read as by Duckling: a weekday or date without a year is the next one, `at five` the next
 * five o'clock of either half of the day (with a day, the morning one), `next friday` is never in this week in English
 * and Spanish but the coming one in French and German, a weekend is Friday 18:00 to Monday, distances such as `in 3
 * days` have the grain below their unit. Open sides (`after 6pm`) give the mentioned moment. Two differences: the end
 * of an interval is the mentioned end, and phone numbers are in E.164.
 */
import { findPhoneNumbers, findUrls } from "./contacts.ts";
import { findDates } from "./dates/find.ts";
import { findDurations } from "./durations.ts";
import { findEmails } from "./emails.ts";
import { languageRules } from "./languages/index.ts";
import { longestSpan, longestText, readablePart } from "./limits.ts";
import { findDistances, findVolumes } from "./measures.ts";
import { findAmountsOfMoney } from "./money.ts";
import { findNumbers } from "./number-values.ts";
import { findOrdinals } from "./ordinals.ts";
import { LexedSentence } from "./sentence.ts";
import { findTemperatures } from "./temperatures.ts";
import {
  type BuiltInValue,
  type Dimension,
  dimensions,
  type Found,
  type RecognizedValue,
  type ReferenceContext,
} from "./value.ts";

export { type DateToMerge, type MergedDate, mergeValues } from "./merge.ts";
export {
  type BuiltInValue,
  type DateEntityValue,
  type DateIntervalEntityValue,
  type Dimension,
  dimensions,
  type Grain,
  type RecognizedValue,
  type ReferenceContext,
} from "./value.ts";

export interface RecognizeOptions extends ReferenceContext {
  /** Names of `dimensions`; all by default. */
  dimensions?: readonly string[];
}

const readers: Readonly<
  Record<
    Exclude<Dimension, "number">,
    (sentence: LexedSentence, context: ReferenceContext) => Found[]
  >
> = {
  datetime: findDates,
  duration: findDurations,
  ordinal: findOrdinals,
  distance: findDistances,
  temperature: findTemperatures,
  volume: findVolumes,
  "amount-of-money": findAmountsOfMoney,
  email: (sentence) => findEmails(sentence.text),
  url: (sentence) => findUrls(sentence.text),
  "phone-number": (sentence, context) => findPhoneNumbers(sentence.text, context.language),
};

const freeOfTables: ReadonlySet<Dimension> = new Set(["email", "url", "phone-number"]);

/**
 * Finds the values of the built-in dimensions in a text, by position. Values of one dimension never overlap; those of
 * two may: `20` is a number and `20 €` an amount of money. At most `longestText` characters are read.
 */
export function recognizeValues(text: string, options: RecognizeOptions): RecognizedValue[] {
  const wanted = options.dimensions;
  const sentence = new LexedSentence(
    readablePart(text, longestText),
    languageRules(options.language),
  );
  const recognized: RecognizedValue[] = [];
  const isRead = (dimension: Dimension) =>
    (wanted === undefined || wanted.includes(dimension)) &&
    (sentence.promising || freeOfTables.has(dimension));
  const add = (dimension: Dimension, values: readonly Found[]) => {
    for (const found of values) recognized.push({ dimension, ...found });
  };
  for (const dimension of dimensions) {
    if (dimension !== "number" && isRead(dimension)) {
      add(dimension, readers[dimension](sentence, options));
    }
  }
  if (isRead("number")) add("number", findNumbers(sentence, recognized));
  return recognized.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The value of a given span, or `null` if its text has none; the longest one is used. */
export function evaluateValue(
  dimension: string,
  text: string,
  context: ReferenceContext,
): BuiltInValue | null {
  const span = readablePart(text, longestSpan);
  const found = recognizeValues(span, { ...context, dimensions: [dimension] });
  let best: RecognizedValue | undefined;
  for (const value of found) {
    if (best === undefined || value.end - value.start > best.end - best.start) best = value;
  }
  return best?.value ?? null;
}
