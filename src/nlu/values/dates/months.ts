import { skipHyphen } from "../number-words.ts";
import { readOrdinal } from "../ordinals.ts";
import type { LexedSentence, Match } from "../sentence.ts";
import { dayMs, dayOf, startOf, weekdayOf } from "./calendar.ts";
import { readClock } from "./clock.ts";
import {
  type DayNumber,
  isListedDay,
  readDayNumber,
  readMonthBefore,
  readMonthOfList,
  readYearAfter,
  skipOfMonth,
} from "./day-numbers.ts";
import { readCycleAfter, skipDot } from "./days.ts";
import type { Component, DateContext, DateFields } from "./draft.ts";
import { endsPhrase, findMeridiem, isCounted, isForCount } from "./hours.ts";
import { readNumericDate } from "./numeric.ts";

/** Reads days of a month, months and years: `le 3 mai`, `March 15th, 2027`, `am 15.`, `en julio`, `in 2028`. */
export function readCalendarDate(
  reading: DateContext,
  index: number,
  fields: DateFields,
): Component | undefined {
  const { sentence } = reading;
  const on = sentence.find(index, "on");
  const start = on?.next ?? index;
  const numeric = readNumericDate(reading, start, on !== undefined);
  if (numeric !== undefined && (on !== undefined || numeric.weak !== true || fields.weekday)) {
    return { ...numeric, weak: false };
  }
  return (
    readDay(reading, start, fields, on !== undefined || isListedDay(sentence, start)) ??
    (on && readDay(reading, index, fields, false)) ??
    readMonth(sentence, index) ??
    readYear(sentence, index, fields) ??
    numeric
  );
}

function readDay(
  reading: DateContext,
  index: number,
  fields: DateFields,
  on: boolean,
): Component | undefined {
  const { sentence } = reading;
  const day = readDayNumber(sentence, index);
  if (day === undefined || !Number.isInteger(day.value) || day.value < 1 || day.value > 31)
    return undefined;
  const month = readMonthOf(sentence, skipHyphen(sentence, day.next));
  const spelled = on && fields.date === undefined ? readMonthRank(sentence, day) : undefined;
  if (spelled !== undefined) return spelled;
  if (month !== undefined && fields.date === undefined) {
    const end = skipDot(sentence, month.next, month.value.weak);
    const year = readShortYear(sentence, day.next, end) ?? readYearAfter(sentence, end);
    const date = { day: day.value, month: month.value.month, ...(year && { year: year.value }) };
    if (year !== undefined) return { fields: { date }, next: year.next };
    // `le 5 février dernier`, `el 5 de mayo próximo`
    const after = readCycleAfter(sentence, end)?.cycle;
    const isPast = after?.direction === "last" && after.count === 1;
    const isNext =
      after?.direction === "coming" || (after?.direction === "next" && after.count === 1);
    const next = isPast || isNext ? (readCycleAfter(sentence, end)?.next ?? end) : end;
    return { fields: { date, ...(isPast && { past: true as const }) }, next };
  }
  if (fields.date !== undefined) return undefined;
  // `pour trois, le 30 avril` is for three.
  const listed =
    on || !isForCount(sentence, index) ? readMonthOfList(sentence, day.next) : undefined;
  const shared = listed ?? readMonthBefore(sentence, index, day);
  if (shared !== undefined) {
    return { fields: { date: { day: day.value, ...shared } }, next: day.next };
  }
  const period = fields.period?.unit === "month" || monthFollows(sentence, day.next);
  // `Donnerstag von 9 bis 11` means hours, even if the 9th is a Thursday; `samedi pour deux` is for two.
  const ranged = sentence.find(index - 1, "from") !== undefined;
  const dashed = sentence.symbol(day.next, "-") && sentence.tokens[day.next + 1]?.kind === "digits";
  const mostDays = on || day.ordinal ? mostDaysAhead : mostDaysToBare;
  const isThatDay =
    fields.weekday && isThatWeekday(reading, fields.weekday.weekday, day.value, mostDays);
  const named = !ranged && !dashed && !sentence.endingAt(index, "filler") && isThatDay;
  if (!on && !period && !named) {
    // `22nd @ 7pm`
    return day.ordinal && day.digits && index === 0 && endsPhrase(sentence, day.next)
      ? { fields: { date: { day: day.value } }, next: day.next, weak: true }
      : undefined;
  }
  // `le 15`, `on the 15th`; a counted noun must not follow.
  const { language, tokens } = sentence;
  const mark = day.ordinal || (day.digits && language.plainDays);
  const announced = sentence.endingAt(index, "onDay") !== undefined;
  // `el siete a las siete`
  const isTimed = on && language.plainDays && !day.ordinal && isBeforeTime(sentence, day.next);
  const spoken = !day.digits && (fields.weekday !== undefined || announced || isTimed);
  const clockAhead =
    sentence.symbol(day.next, ":") ||
    sentence.find(day.next, "hourWord") !== undefined ||
    // `el lunes 8 menos diez`
    (sentence.language.minutesFollow && sentence.find(day.next, "minus") !== undefined);
  if (!(mark || spoken || fields.weekday || period) || clockAhead) return undefined;
  if (isCounted(sentence, day.next) || findMeridiem(sentence, day.next)) return undefined;
  // `the 5th time`
  if (day.ordinal && sentence.find(day.next, "zoneOfPlace")) return undefined;
  if (sentence.symbol(day.next, "/") || tokens[day.next]?.kind === "digits") return undefined;
  // `the first` is an ordinal; `on the first` is a day.
  const spokenRank = day.ordinal && !day.digits && !fields.weekday && !period;
  if (spokenRank && (!announced || sentence.find(day.next, "weekday"))) return undefined;
  // `Dienstag, den 24. verschieben`, but `am 24. Spieltag`
  if (day.ordinal && !isThatDay && !endsPhrase(sentence, day.next)) return undefined;
  // `jeudi 15 au matin`, but `jeudi, deux personnes`
  const certain = day.digits && fields.weekday !== undefined;
  if (!day.ordinal && !certain && !endsPhrase(sentence, day.next)) return undefined;
  return { fields: { date: { day: day.value } }, next: day.next };
}

/** The month after a day; in `pour deux à sept heures` the seven is a number. */
function readMonthOf(sentence: LexedSentence, index: number): Match<"month"> | undefined {
  const start = skipOfMonth(sentence, index);
  const month = sentence.find(start, "month");
  const isNumber =
    sentence.find(start, "cardinal") && (start > index || isCounted(sentence, start + 1));
  return isNumber ? undefined : month;
}

function isBeforeTime(sentence: LexedSentence, index: number): boolean {
  if (sentence.find(index, "at") === undefined) return false;
  return readClock(sentence, index, { at: false, between: false, fields: {} }) !== undefined;
}

/** The year of `12-Mar-26`. */
function readShortYear(
  sentence: LexedSentence,
  first: number,
  second: number,
): { value: number; next: number } | undefined {
  const isJoined = [first, second].every(
    (at) => sentence.symbol(at, "-") && sentence.touches(at + 1),
  );
  const year = sentence.tokens[second + 1];
  if (!isJoined || year?.kind !== "digits" || year.key.length !== 2) return undefined;
  return { value: 2000 + Number(year.key), next: second + 2 };
}

/** `am fünften fünften`: the month as a number. */
function readMonthRank(sentence: LexedSentence, day: DayNumber): Component | undefined {
  if (!sentence.language.dotOrdinals || !day.ordinal || day.digits) return undefined;
  const month = sentence.find(day.next, "ordinal") && readOrdinal(sentence, day.next);
  if (month === undefined || month.value > 12 || !endsPhrase(sentence, month.next))
    return undefined;
  return { fields: { date: { day: day.value, month: month.value } }, next: month.next };
}

/** `5th of next month`, `le 5 du mois prochain`. */
function monthFollows(sentence: LexedSentence, index: number): boolean {
  let position = sentence.skip(index, "filler");
  if (position === index) return false;
  position = sentence.skip(position, "filler");
  const before =
    sentence.find(position, "next") ??
    sentence.find(position, "this") ??
    sentence.find(position, "last");
  const unit = sentence.find(before?.next ?? position, "span");
  if (unit?.value.unit !== "month") return false;
  return (
    before !== undefined ||
    sentence.find(unit.next, "next") !== undefined ||
    sentence.find(unit.next, "last") !== undefined
  );
}

const mostDaysAhead = 92;

/** `friday 5` is rather five o'clock than a day in three months. */
const mostDaysToBare = 62;

/** Whether the day of this month or the next is that weekday: `mardi 17`, but not `mardi 7 personnes`. */
function isThatWeekday(
  reading: DateContext,
  weekday: number,
  day: number,
  mostDays: number,
): boolean {
  const today = startOf("day", reading.now);
  for (let ahead = -7; ahead < mostDays; ahead++) {
    const time = today + ahead * dayMs;
    if (dayOf(time) === day && weekdayOf(time) === weekday) return true;
  }
  return false;
}

/** A month, with a day or year after it: `May 3rd`, `marzo de 2027`, `in July`. */
function readMonth(sentence: LexedSentence, index: number): Component | undefined {
  const lead =
    sentence.find(index, "in") ?? sentence.find(index, "filler") ?? sentence.find(index, "on");
  const word = lead && sentence.find(lead.next, "span");
  const of = word?.value.unit === "month" ? sentence.skip(word.next, "filler") : undefined;
  const start = of ?? lead?.next ?? index;
  const month = sentence.find(start, "month") ?? sentence.find(index, "month");
  if (month === undefined || isOfOther(sentence, index)) return undefined;
  const end = skipDot(sentence, month.next, month.value.weak);
  const year = readYearAfter(sentence, end);
  if (year !== undefined) {
    return { fields: { date: { month: month.value.month, year: year.value } }, next: year.next };
  }
  const day = readDayAfter(sentence, end);
  if (day !== undefined) {
    const after = readYearAfter(sentence, day.next);
    const date = { month: month.value.month, day: day.value, ...(after && { year: after.value }) };
    return { fields: { date }, next: after?.next ?? day.next };
  }
  const shared = readYearOfList(sentence, end);
  if (shared !== undefined) {
    return { fields: { date: { month: month.value.month, year: shared } }, next: end };
  }
  // `pour sept jeudi` is a number, `en sept` and `fin sept` are not.
  const isNumber = sentence.find(start, "cardinal") && !sentence.find(index, "month");
  const alone = sentence.find(index, "cardinal") && !sentence.endingAt(index, "edge");
  if (isNumber || alone) return undefined;
  // `the march` is not March.
  const isNoun = month.value.weak && sentence.endingAt(start, "definite") !== undefined;
  const led = lead !== undefined && !isNoun && sentence.find(index, "month") === undefined;
  const date = { month: month.value.month };
  const after = of === undefined ? undefined : readCycleAfter(sentence, end);
  if (after?.cycle.direction === "last" && after.cycle.count === 1) {
    // `au mois de mars dernier`
    return { fields: { date, past: "ended" }, next: after.next };
  }
  // `postpone it to july`
  return { fields: { date }, next: end, weak: !led && !sentence.endingAt(start, "to") };
}

/** `el 32 de marzo`: the month of a day that does not exist. */
function isOfOther(sentence: LexedSentence, index: number): boolean {
  const { tokens } = sentence;
  const suffix = sentence.find(index - 1, "ordinalSuffix") && sentence.touches(index - 1) ? 2 : 1;
  const isDay = tokens[index - suffix]?.kind === "digits";
  const isMonth = sentence.find(index, "month") !== undefined;
  return isDay && (isMonth || sentence.find(index, "of") !== undefined);
}

/** The year of the other month: `november and december 2027`. */
function readYearOfList(sentence: LexedSentence, index: number): number | undefined {
  const joint = sentence.find(index, "and") ?? sentence.find(index, "or");
  const other = joint && sentence.find(sentence.skip(joint.next, "filler"), "month");
  return other && readYearAfter(sentence, other.next)?.value;
}

/** `april twenty through may two`: a cardinal that counts nothing. */
function endsDay(sentence: LexedSentence, index: number): boolean {
  const token = sentence.tokens[index];
  return token === undefined || token.kind === "symbol" || sentence.find(index, "to") !== undefined;
}

function readDayAfter(sentence: LexedSentence, index: number): DayNumber | undefined {
  const day =
    readDayNumber(sentence, sentence.skip(index, "filler")) ?? readDayNumber(sentence, index);
  if (day === undefined || day.value < 1 || day.value > 31 || !Number.isInteger(day.value))
    return undefined;
  if (!day.digits && !day.ordinal && !endsDay(sentence, day.next)) return undefined;
  if (findMeridiem(sentence, day.next) || sentence.find(day.next, "hourWord")) return undefined;
  if (sentence.symbol(day.next, ":") || isCounted(sentence, day.next)) return undefined;
  return day;
}

function readYear(
  sentence: LexedSentence,
  index: number,
  fields: DateFields,
): Component | undefined {
  const lead = sentence.find(index, "in") ?? sentence.find(index, "filler");
  const known =
    fields.date?.month !== undefined ||
    fields.holiday !== undefined ||
    fields.nth?.unit === "quarter" ||
    fields.nth?.count !== undefined;
  const alone = index === 0 && sentence.tokens.length === 1;
  if (lead === undefined && !known && !alone) return undefined;
  const year = readYearAfter(sentence, lead?.next ?? index);
  if (year === undefined || isCounted(sentence, year.next)) return undefined;
  if (isOfDate(sentence, year.next)) return undefined;
  if (known) return { fields: { year: year.value }, next: year.next };
  return { fields: { date: { year: year.value } }, next: year.next, weak: alone };
}

/** Whether month and day follow a year: `2026-06-30`. */
function isOfDate(sentence: LexedSentence, index: number): boolean {
  const [sign, month] = sentence.tokens.slice(index, index + 2);
  if (sign === undefined || sign.gap || !"-/.".includes(sign.key)) return false;
  return month?.kind === "digits" && !month.gap && month.key.length <= 2;
}

/** `since 2014`, `end of 2027`. */
export function readYearAlone(
  sentence: LexedSentence,
  index: number,
): (Component & { weak: boolean }) | undefined {
  const token = sentence.tokens[index];
  const year = Number(token?.key);
  if (token?.kind !== "digits" || token.key.length !== 4 || year < 1900 || year > 2100)
    return undefined;
  if (!endsPhrase(sentence, index + 1) || "-/.:".includes(sentence.tokens[index + 1]?.key ?? " "))
    return undefined;
  return { fields: { date: { year } }, next: index + 1, weak: false };
}
