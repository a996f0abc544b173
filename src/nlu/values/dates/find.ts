import { toWallTime } from "../../../time-zones.ts";
import { isInsideNumber } from "../digits.ts";
import { isOfDays, readSpan } from "../durations.ts";
import { readInteger } from "../numbers.ts";
import { readOrdinal, readRank } from "../ordinals.ts";
import type { LexedSentence } from "../sentence.ts";
import type { Found, ReferenceContext } from "../value.ts";
import { hoursOfDay } from "./calendar.ts";
import { listedAfter } from "./day-numbers.ts";
import { DateContext, type DateFields, type DateReading, saysDay, saysOnly } from "./draft.ts";
import { isCountedStay } from "./hours.ts";
import { readDate } from "./intervals.ts";
import type { Moment } from "./moment.ts";
import { isBeside, withNeighbors } from "./neighbors.ts";
import { resolve } from "./resolve/index.ts";
import {
  afterRate,
  isCountedPart,
  isLength,
  isOfPart,
  isOfVerb,
  isRate,
  isUnspecific,
} from "./unmeant.ts";

/** All dates, times and intervals of a sentence. */
export function findDates(sentence: LexedSentence, context: ReferenceContext): Found[] {
  const moment: Moment = {
    now: toWallTime(context.referenceDate.getTime(), context.timeZone),
    timeZone: context.timeZone,
    nextSkipsThisWeek: sentence.language.nextSkipsThisWeek,
  };
  const reading = new DateContext(sentence, moment.now);
  const found: Found[] = [];
  let last: DateReading | undefined;
  let index = 0;
  while (index < sentence.tokens.length) {
    if (!sentence.mayBegin(index)) {
      index++;
      continue;
    }
    const unmeant = skipUnmeant(reading, index);
    const read =
      unmeant === index && startsDate(sentence, index) && !isLength(sentence, index)
        ? readDate(reading, index)
        : undefined;
    const date = read && withNeighbors(reading, index, read, last);
    if (date === undefined || !isCertain(sentence, index, date)) {
      index = Math.max(unmeant, sentence.find(index, "blocked")?.next ?? index + 1);
      continue;
    }
    const unknown =
      isRate(sentence, index, date) ||
      isUnspecific(sentence, index, date) ||
      isOfPart(sentence, index, date) ||
      isCountedPart(sentence, index, date) ||
      isUnanchored(sentence, index, date);
    const changed = unknown ? date.next : afterChange(reading, date);
    const value = changed === undefined ? resolve(date, moment) : null;
    if (value !== null) {
      const ends = date.to && (resolve(withoutNight(date), moment) ?? value);
      found.push({
        start: sentence.tokens[index]?.start ?? 0,
        end: sentence.tokens[date.next - 1]?.end ?? 0,
        value,
        ...(ends?.["@type"] === "dateIntervalEntity" && { ends }),
        ...(isRelative(sentence, date) && { relative: true }),
        ...timeOf(date),
      });
    }
    last = unknown ? undefined : date;
    index = changed ?? (value === null ? afterUnknown(reading, date) : date.next);
  }
  return found;
}

/** `two days later`, but not `two days ago`; hours from a time mentioned before may be a length too. */
function isRelative(sentence: LexedSentence, { from, next }: DateReading): boolean {
  const move = from.relation?.move;
  const isOfHours = move !== undefined && "parts" in move && !isOfDays(move.parts);
  const isCounted = from.shift !== undefined || isOfHours;
  return isCounted && sentence.endingAt(next, "relative") !== undefined;
}

function timeOf({ from }: DateReading): Pick<Found, "timed"> {
  const { clock, shift } = from;
  const isTimed = clock !== undefined || (shift !== undefined && !isOfDays(shift.parts));
  return isTimed ? { timed: saysDay(from) ? "withDay" : "alone" } : {};
}

/** `la nuit du 4 au 5 mai` is one night, but its ends are days. */
function withoutNight(date: DateReading): DateReading {
  const { part, ...day } = date.from;
  const isNight = part !== undefined && part.to > hoursOfDay && day.clock === undefined;
  return isNight && saysDay(day) ? { ...date, from: day } : date;
}

/**
 * The token after words that change the date: `dans 3 jours ouvrés`, `at 5pm every friday`, `monday to friday except
 * wednesday`.
 */
function afterChange(reading: DateContext, { from, to, next }: DateReading): number | undefined {
  const { sentence } = reading;
  const changing = sentence.find(next, "changing");
  if (changing !== undefined) return changing.next;
  const sameTime = from.clock ? undefined : sentence.find(next, "sameTime");
  if (sameTime !== undefined) return sameTime.next;
  const recurring = sentence.find(next, "recurring");
  if (recurring !== undefined) {
    const end = skipUnmeant(reading, next);
    if (end > recurring.next) return end;
    // `from 9 to 5 every day`
    if (to?.clock !== undefined && !saysDay(from)) return recurring.next;
  }
  if (to !== undefined && sentence.find(next, "excluding")?.value === "except") {
    const end = skipUnmeant(reading, next);
    if (end > next) return end;
  }
  // `the last 3 hours of the fair on friday`
  const ended = from.cycles && sentence.find(next, "of") && readDate(reading, next);
  if (ended && saysDay(ended.from)) return ended.next;
  // `the last week of summer`
  const whole = from.period && sentence.find(next, "of");
  const season = whole && sentence.find(sentence.skip(whole.next, "filler"), "season");
  if (season !== undefined) return season.next;
  const beside = afterWeekday(sentence, from, next) ?? afterEvery(sentence, from, next);
  if (beside !== undefined) return beside;
  const thing = afterThing(sentence, from, next);
  if (thing !== undefined) return thing;
  // `le mardi de Pâques` is not the next Tuesday.
  const of = from.weekday !== undefined ? sentence.find(next, "of") : undefined;
  return of && sentence.find(of.next, "holiday")?.next;
}

/** `the friday before`: before a day that is not said. */
function afterWeekday(
  sentence: LexedSentence,
  fields: DateFields,
  index: number,
): number | undefined {
  const { weekday, weekend } = fields;
  const isPlain = (weekday && !weekday.cycle) || weekend === 0;
  if (!isPlain || !saysOnly(fields, ["weekday", "weekend"])) return undefined;
  const beside = sentence.find(index, "beside");
  const after = beside && sentence.tokens[beside.next];
  return after === undefined || after.kind === "symbol" ? beside?.next : undefined;
}

/** `the 5th of every month`, `am 5. jedes Monats` */
function afterEvery(
  sentence: LexedSentence,
  { date, clock }: DateFields,
  index: number,
): number | undefined {
  if (date?.day === undefined || clock !== undefined) return undefined;
  const every = sentence.find(sentence.skip(index, "of"), "recurring");
  return every && sentence.find(every.next, "span")?.next;
}

/** `the morning of the wedding`, `el día 3 del viaje`, `the last 3 hours of the fair`: of what is not known. */
function afterThing(
  sentence: LexedSentence,
  fields: DateFields,
  index: number,
): number | undefined {
  const { part, date, cycles } = fields;
  const isDay = date?.day !== undefined && date.month === undefined;
  if (!saysOnly(fields, ["part", "date", "cycles"])) return undefined;
  if (part === undefined ? !isDay && !cycles : date !== undefined) return undefined;
  const of = sentence.find(index, "of");
  const isUnknown =
    of && sentence.tokens[of.next]?.kind === "word" && sentence.matches(of.next).length === 0;
  return isUnknown && of.value === "definite" ? of.next : undefined;
}

/** The token after an excluded date: a recurring one (`every friday`), or an exception (`except friday`). */
function skipUnmeant(reading: DateContext, index: number): number {
  const { sentence } = reading;
  // `pendant 1h30 à 10h`
  const length = sentence.endingAt(index, "during") && readSpan(sentence, index);
  if (length !== undefined && !isOfDays(length.parts)) return length.next;
  const sameTime = sentence.find(index, "sameTime");
  if (sameTime !== undefined) {
    const date = readDate(reading, sameTime.next);
    return date?.from.clock === undefined ? (date?.next ?? index) : sameTime.next;
  }
  const excluding = sentence.find(index, "excluding");
  if (excluding !== undefined) {
    // `pas le 14`: the article is part of the date.
    const starts = sentence.matches(index).filter(({ category }) => category === "excluding");
    const dates = starts.map(({ next }) => readDate(reading, next));
    const end = dates.find((date) => date !== undefined)?.next ?? index;
    const isVerb = excluding.value === "not" && isOfVerb(sentence, index);
    const isCorrected =
      sentence.symbol(end, sentence.language.negation?.correction ?? "") &&
      readDate(reading, end + 1) !== undefined;
    return isVerb && !isCorrected ? index : end;
  }
  const rate = afterRate(sentence, index);
  if (rate !== undefined) return rate;
  const workdays = readWorkdays(reading, index);
  if (workdays !== undefined) return workdays;
  const nth = readNthWeekday(reading, index);
  if (nth !== undefined) return nth;
  const indefinite = sentence.find(index, "indefinite");
  if (indefinite !== undefined && isWeekday(sentence, indefinite.next)) {
    return readDate(reading, indefinite.next)?.next ?? index;
  }
  const recurring = sentence.find(index, "recurring");
  // `todos los santos` is one day.
  if (recurring === undefined || sentence.find(index, "holiday") !== undefined) return index;
  const hours = readRecurringHours(reading, recurring.next);
  if (hours !== undefined) return hours;
  if (recurring.value === "hours") return index;
  if (recurring.value === "weekdays" && !isPluralWeekday(sentence, recurring.next)) return index;
  const rank = readOrdinal(sentence, recurring.next)?.next ?? recurring.next;
  for (const start of new Set([recurring.next, rank])) {
    const date = readDate(reading, start);
    if (date !== undefined && saysDay(date.from)) return afterList(reading, date.next);
  }
  // `every day at 8` has a time, which means the next one.
  return recurring.next;
}

/** `10 working days from monday`, `10 jours ouvrés après lundi`: which days are counted is not known. */
function readWorkdays(reading: DateContext, index: number): number | undefined {
  const { sentence } = reading;
  if (!sentence.has("workdays") && !sentence.has("changing")) return undefined;
  const count = readInteger(sentence, index);
  const span = count && sentence.find(count.next, "span");
  const days =
    (count && sentence.find(count.next, "workdays")) ??
    (span && sentence.find(span.next, "changing"));
  if (days === undefined) return undefined;
  for (const joint of ["from", "afterDate", "beforeDate", "of"] as const) {
    const side = sentence.find(days.next, joint);
    const date = side && readDate(reading, side.next);
    if (date !== undefined) return date.next;
  }
  return days.next;
}

/** `every day from 9 to 5`: no single interval. */
function readRecurringHours(reading: DateContext, index: number): number | undefined {
  const { sentence } = reading;
  const part = sentence.skip(index, "part");
  const day = part > index ? part : sentence.skip(index, "span");
  const date = readDate(reading, sentence.symbol(day, ",") ? day + 1 : day);
  const isHours = date?.to?.clock !== undefined && !saysDay(date.from);
  return isHours ? date.next : undefined;
}

function isWeekday(sentence: LexedSentence, index: number): boolean {
  return sentence.find(index, "weekday")?.value.weak === false;
}

/** The `fridays` of `all fridays`; `all friday` is one whole day. */
function isPluralWeekday(sentence: LexedSentence, index: number): boolean {
  const plural = sentence.tokens[index]?.key.endsWith("s") ?? false;
  return (
    plural && (sentence.find(index, "weekday") ?? sentence.find(index, "weekend")) !== undefined
  );
}

/** `am ersten Montag`: the month is unknown. */
function readNthWeekday(reading: DateContext, index: number): number | undefined {
  const { sentence } = reading;
  const article = sentence.find(index, "on") ?? sentence.find(index, "definite");
  const rank = readRank(sentence, index) ?? (article && readRank(sentence, article.next));
  const weekday = rank && sentence.find(rank.next, "weekday");
  if (weekday === undefined || weekday.value.weak) return undefined;
  const date = readDate(reading, index);
  return date === undefined || date.next <= weekday.next ? weekday.next : undefined;
}

/** `every tuesday and friday`, `jeden Montag, Mittwoch und Freitag`: the word applies to the others too. */
function afterList(reading: DateContext, index: number): number {
  const { sentence } = reading;
  const and = sentence.symbol(index, ",") ? index + 1 : sentence.skip(index, "and");
  if (and === index) return index;
  const more = sentence.matches(and).length > 0 ? readDate(reading, and) : undefined;
  return more?.from.weekday ? afterList(reading, more.next) : index;
}

/** Words between an unknown date and a time that belongs to it: `the day before the meeting at 5pm`. */
const mostWords = 4;

function afterUnknown(reading: DateContext, date: DateReading): number {
  if (!date.from.unknown) return date.next;
  for (let near = date.next; near <= date.next + mostWords; near++) {
    if (reading.sentence.tokens[near]?.kind === "symbol") break;
    const time = startsDate(reading.sentence, near) ? readDate(reading, near) : undefined;
    if (time === undefined) continue;
    // `two days after my birthday on may 5`, but `an hour before my flight tomorrow`
    const isMoved = date.from.unknown === true && !time.weak;
    if (isMoved || (time.from.clock !== undefined && !saysDay(time.from))) return time.next;
  }
  return date.next;
}

function startsDate(sentence: LexedSentence, index: number): boolean {
  const token = sentence.tokens[index];
  if (isInsideNumber(sentence, index) || isCountedStay(sentence, index)) return false;
  // The `midi` of `après-midi`
  const isJoined = sentence.symbol(index - 1, "-") && sentence.touches(index);
  if (isJoined && sentence.matches(index - 2).some(({ next }) => next > index)) return false;
  if (token?.kind === "digits" && sentence.endingAt(index, "numbered")) return false;
  if (token?.kind === "digits") {
    return token.key.length === 4 || isMarked(sentence, index) || isNextDay(sentence, index);
  }
  return sentence.matches(index).length > 0 && sentence.find(index, "blocked") === undefined;
}

/** The 4 of `may 3 and 4`, the 13 of `le 12 ou 13`. */
function isNextDay(sentence: LexedSentence, index: number): boolean {
  const day = listedAfter(sentence, index);
  if (day === undefined) return false;
  return (["month", "on"] as const).some((category) => sentence.endingAt(day, category));
}

const window = 6;

/** Whether a word of the lexicon or a separator of dates is near a number; most numbers are not dates. */
function isMarked(sentence: LexedSentence, index: number): boolean {
  for (let near = index + 1; near <= index + window; near++) {
    const key = sentence.tokens[near]?.key;
    if (key === undefined) return false;
    if (key.length === 4 && sentence.tokens[near]?.kind === "digits") return true;
    if (key === ":" || key === "/" || key === "." || sentence.matches(near).length > 0) return true;
  }
  return false;
}

/**
 * `cancel the day before`, `48 hours before`: counted from a day that is not said. As an answer it changes the date that
 * is known.
 */
function isUnanchored(sentence: LexedSentence, index: number, date: DateReading): boolean {
  if (!isBeside(sentence, index, date)) return false;
  return sentence.tokens.some(
    ({ kind, key }, at) =>
      (at < index || at >= date.next) &&
      kind === "word" &&
      sentence.matches(at).length === 0 &&
      !sentence.language.functionWords.has(key),
  );
}

/** A weak date counts if it is the only one. */
function isCertain(sentence: LexedSentence, index: number, date: DateReading): boolean {
  if (!date.weak || isListed(sentence, index, date)) return true;
  const { tokens } = sentence;
  const last = tokens.length - (tokens.at(-1)?.kind === "symbol" ? 1 : 0);
  return index === 0 && date.next >= last;
}

/** `tue or wed`, `mon, wed and fri`: one abbreviation makes the other certain. */
function isListed(sentence: LexedSentence, index: number, { from, next }: DateReading): boolean {
  if (from.weekday === undefined || Object.keys(from).length > 1) return false;
  const joints = ["or", "and"] as const;
  const after = sentence.symbol(next, ",")
    ? next + 1
    : joints.map((joint) => sentence.find(next, joint)?.next).find((at) => at !== undefined);
  if (after !== undefined && sentence.find(after, "weekday")) return true;
  const joint = joints.some((one) => sentence.find(index - 1, one)?.next === index);
  const isJoined = joint || sentence.symbol(index - 1, ",");
  return isJoined && sentence.endingAt(index - 1, "weekday") !== undefined;
}
