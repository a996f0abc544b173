import { toWallTime } from "../../time.ts";
import type { Sentence } from "../sentence.ts";
import type { Found, ValueContext } from "../value.ts";
import { type DateReading, readDate } from "./intervals.ts";
import type { Moment } from "./moment.ts";
import { resolve } from "./resolve.ts";

/** All dates, times and intervals of a sentence. */
export function findDates(sentence: Sentence, context: ValueContext): Found[] {
  const moment: Moment = {
    now: toWallTime(context.referenceDate.getTime(), context.timeZone),
    timeZone: context.timeZone,
    nextSkipsThisWeek: sentence.language.nextSkipsThisWeek,
  };
  const reading = { sentence, now: moment.now };
  const found: Found[] = [];
  let index = 0;
  while (index < sentence.tokens.length) {
    const date = startsDate(sentence, index) ? readDate(reading, index) : undefined;
    const value = date && isCertain(sentence, index, date) ? resolve(date, moment) : null;
    if (date === undefined || value === null) {
      index = sentence.find(index, "blocked")?.next ?? index + 1;
      continue;
    }
    found.push({
      start: sentence.tokens[index]?.start ?? 0,
      end: sentence.tokens[date.next - 1]?.end ?? 0,
      value,
    });
    index = date.next;
  }
  return found;
}

function startsDate(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  if (token?.kind === "digits") return token.key.length === 4 || isMarked(sentence, index);
  return sentence.matches(index).length > 0 && sentence.find(index, "blocked") === undefined;
}

const WINDOW = 6;

/** Whether a word of the lexicon or a separator of dates stands near a number; most numbers are no dates. */
function isMarked(sentence: Sentence, index: number): boolean {
  for (let near = index + 1; near <= index + WINDOW; near++) {
    const key = sentence.tokens[near]?.key;
    if (key === undefined) return false;
    if (key.length === 4 && sentence.tokens[near]?.kind === "digits") return true;
    if (key === ":" || key === "/" || key === "." || sentence.matches(near).length > 0) return true;
  }
  return false;
}

/** A weak date counts when it is all there is to read. */
function isCertain(sentence: Sentence, index: number, date: DateReading): boolean {
  if (!date.weak) return true;
  const { tokens } = sentence;
  const last = tokens.length - (tokens.at(-1)?.kind === "symbol" ? 1 : 0);
  return index === 0 && date.next >= last;
}
