import { skipHyphen } from "../number-words.ts";
import { readInteger } from "../numbers.ts";
import { readOrdinal } from "../ordinals.ts";
import type { LexedSentence } from "../sentence.ts";
import { skipDot } from "./days.ts";
import { endsPhrase, findMeridiem } from "./hours.ts";

export interface DayNumber {
  value: number;
  next: number;
  /** Written as an ordinal: `15th`, `15.`, `premier`. */
  ordinal: boolean;
  digits: boolean;
}

export function readDayNumber(sentence: LexedSentence, index: number): DayNumber | undefined {
  const ordinal = readOrdinal(sentence, index);
  if (ordinal !== undefined) {
    return { ...ordinal, ordinal: true, digits: sentence.tokens[index]?.kind === "digits" };
  }
  const integer = readInteger(sentence, index);
  if (integer === undefined) return undefined;
  if (sentence.language.dotOrdinals && integer.digits && sentence.symbol(integer.next, ".")) {
    if (sentence.touches(integer.next)) {
      // `3.ten` has both
      const end = integer.next + 1;
      const next = sentence.touches(end) ? sentence.skip(end, "ordinalSuffix") : end;
      return { value: integer.value, next, ordinal: true, digits: true };
    }
  }
  return { value: integer.value, next: integer.next, ordinal: false, digits: integer.digits };
}

const mostDays = 6;

/** `am fünften und sechsten Mai`, `les 3, 4 et 5 mai`, `5 o 6 de mayo`: the month follows the last day. */
export function readMonthOfList(
  sentence: LexedSentence,
  index: number,
): { month: number; year?: number } | undefined {
  let next = index;
  for (let count = 1; count < mostDays; count++) {
    const joint = sentence.symbol(next, ",") ? next + 1 : afterJoint(sentence, next);
    if (joint === undefined) return undefined;
    const day =
      readDayNumber(sentence, sentence.skip(joint, "on")) ?? readDayOfReturn(sentence, joint);
    if (day === undefined) return undefined;
    const month = sentence.find(skipOfMonth(sentence, day.next), "month");
    if (month !== undefined) {
      const year = readYearAfter(sentence, skipDot(sentence, month.next, month.value.weak));
      return { month: month.value.month, ...(year && { year: year.value }) };
    }
    next = day.next;
  }
  return undefined;
}

/** `le 5 et retour le 8 mai`, `am 5. und zurück am 8. Mai` */
function readDayOfReturn(sentence: LexedSentence, index: number): DayNumber | undefined {
  const isWord = sentence.tokens[index]?.kind === "word" && !sentence.find(index, "on");
  const on = isWord ? sentence.find(index + 1, "on") : undefined;
  return on && readDayNumber(sentence, on.next);
}

function afterJoint(sentence: LexedSentence, index: number): number | undefined {
  return (sentence.find(index, "and") ?? sentence.find(index, "or"))?.next;
}

/** `may 3, 4 and 5`, `april 5th or 6th`: the month precedes the first day. */
export function readMonthBefore(
  sentence: LexedSentence,
  index: number,
  { value, digits, next }: DayNumber,
): { month: number } | undefined {
  const before = listedAfter(sentence, index);
  if (before === undefined || !digits || !isLarger(sentence, index, value)) return undefined;
  const isTime =
    sentence.symbol(next, ":") || findMeridiem(sentence, next) || sentence.find(next, "hourWord");
  if (isTime || sentence.symbol(next, "/") || !endsPhrase(sentence, next)) return undefined;
  const month = sentence.endingAt(before, "month");
  return month && { month: month.value.month };
}

/** `either the 12th or 13th`: the article of the first day applies to the others. */
export function isListedDay(sentence: LexedSentence, index: number): boolean {
  const before = listedAfter(sentence, index);
  return before !== undefined && sentence.endingAt(before, "on") !== undefined;
}

/** The token of the first day of a list that a day continues: the 3 of `may 3, 4 and 5`. */
export function listedAfter(sentence: LexedSentence, index: number): number | undefined {
  let first = index;
  for (let count = 1; count < mostDays; count++) {
    const day = dayBefore(sentence, first);
    if (day === undefined) break;
    first = day;
  }
  return first < index ? first : undefined;
}

function dayBefore(sentence: LexedSentence, index: number): number | undefined {
  const listed = sentence.symbol(index - 1, ",") && endsList(sentence, index);
  if (!listed && afterJoint(sentence, index - 1) !== index) return undefined;
  const suffix = sentence.find(index - 2, "ordinalSuffix") ?? sentence.symbol(index - 2, ".");
  const day = suffix ? index - 3 : index - 2;
  return sentence.tokens[day]?.kind === "digits" ? day : undefined;
}

/** Whether `and` and another day follow: in `may 3, 4 people` the 4 is a number. */
function endsList(sentence: LexedSentence, index: number): boolean {
  let next = index;
  while (sentence.tokens[next]?.kind === "digits" && next < index + 3 * mostDays) {
    next = sentence.skip(next + 1, "ordinalSuffix");
    const joint = afterJoint(sentence, next);
    if (joint !== undefined) return sentence.tokens[joint]?.kind === "digits";
    if (!sentence.symbol(next, ",")) return false;
    next++;
  }
  return false;
}

function isLarger(sentence: LexedSentence, index: number, value: number): boolean {
  const before = dayBefore(sentence, index);
  return before !== undefined && Number(sentence.tokens[before]?.key) < value;
}

/** The month after `of`: in `a table for 6 on may 4` the 6 is not a day. */
export function skipOfMonth(sentence: LexedSentence, index: number): number {
  const of = sentence.find(index, "of");
  return of && sentence.find(of.next, "month") && !sentence.find(index, "to") ? of.next : index;
}

export function readYearAfter(
  sentence: LexedSentence,
  index: number,
): { value: number; next: number } | undefined {
  // `3-Sep-2026`
  const comma = sentence.symbol(index, ",") ? index + 1 : skipHyphen(sentence, index);
  const start = sentence.skip(comma, "filler");
  const token = sentence.tokens[start];
  if (token?.kind === "digits" && token.key.length === 4) {
    const value = Number(token.key);
    // `in den 1990ern`
    if (sentence.touches(start + 1) && sentence.tokens[start + 1]?.kind === "word")
      return undefined;
    return value >= 1900 && value <= 2100 ? { value, next: start + 1 } : undefined;
  }
  const spelled = readSpelledYear(sentence, start);
  if (spelled !== undefined) return spelled;
  const apostrophe = sentence.symbol(start, "'") && sentence.touches(start + 1);
  const short = sentence.tokens[start + 1];
  if (!apostrophe || short?.kind !== "digits" || short.key.length !== 2) return undefined;
  return { value: 2000 + Number(short.key), next: start + 2 };
}

/** `deux mille vingt-sept`, `dos mil veintisiete`, `twenty twenty-seven`. */
function readSpelledYear(
  sentence: LexedSentence,
  index: number,
): { value: number; next: number } | undefined {
  if (sentence.tokens[index]?.kind !== "word") return undefined;
  const first = readInteger(sentence, index);
  if (first === undefined || !endsPhrase(sentence, first.next)) return undefined;
  if (first.value >= 1900 && first.value <= 2100) return first;
  if (first.value !== 19 && first.value !== 20) return undefined;
  const rest = readInteger(sentence, first.next);
  const isYear = rest && !rest.digits && rest.value > 9 && rest.value < 100;
  if (!isYear || !endsPhrase(sentence, rest.next)) return undefined;
  return { value: first.value * 100 + rest.value, next: rest.next };
}
