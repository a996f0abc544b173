import type { Amount } from "../amount.ts";
import { skipHyphen } from "../number-words.ts";
import { readInteger } from "../numbers.ts";
import type { LexedSentence } from "../sentence.ts";
import { readBefore } from "./before-hours.ts";
import { type Component, type DateFields, saysDay } from "./draft.ts";
import { type Face, face, moveMinutes, readFace } from "./faces.ts";
import {
  endsPhrase,
  findMeridiem,
  findPart,
  isCounted,
  isForCount,
  isLasting,
  toPart,
  withSharedHalf,
} from "./hours.ts";
import { readZone } from "./zones/spoken-zones.ts";

/** Context of a clock time. */
export interface ClockHints {
  /** `at` or a similar word precedes. */
  at: boolean;
  /** `and` separates two times. */
  between: boolean;
  /** The date read so far. */
  fields: DateFields;
}

/** Reads a time of day: `14h30`, `half past four`, `halb drei`, `a las tres y media`. */
export function readClock(
  sentence: LexedSentence,
  index: number,
  hints: ClockHints,
): Component | undefined {
  const lead = sentence.find(index, "at") ?? leadOfClockWord(sentence, index);
  const start = lead?.next ?? index;
  const at = hints.at || lead !== undefined;
  const loose = !hints.at && lead !== undefined && lead.value === "loose";
  const read =
    readFace(sentence, start, at) ??
    readBefore(sentence, start, at) ??
    readHour(sentence, start, at, hints);
  if (read === undefined || (loose && !endsPhrase(sentence, read.next))) return undefined;
  const time = finish(sentence, read, hints);
  return { ...time, next: sentence.skip(time.next, "exactly") };
}

/** `al mediodía`, `in the noon`: any preposition may precede a word that is a time. */
function leadOfClockWord(
  sentence: LexedSentence,
  index: number,
): { value: "sure"; next: number } | undefined {
  const filler = sentence.find(index, "filler");
  if (filler === undefined || sentence.find(filler.next, "clockWord") === undefined)
    return undefined;
  return { value: "sure", next: filler.next };
}

/** The hour first: `3pm`, `14 Uhr 30`, `trois heures et quart`, `las tres y media`, `at five`. */
function readHour(
  sentence: LexedSentence,
  index: number,
  at: boolean,
  hints: ClockHints,
): Face | undefined {
  const word = sentence.find(index, "clockWord");
  if (word !== undefined) {
    return readMinutesAfter(sentence, face(word.value, word.next, { ambiguous: false }), hints);
  }
  const token = sentence.tokens[index];
  if (token?.kind === "digits" && token.key.length > 2) return undefined;
  const hour = readInteger(sentence, index);
  if (hour === undefined || hour.value > 24 || hasWrongMinutes(sentence, hour)) return undefined;
  if (sentence.find(hour.next, "ordinalSuffix") && sentence.touches(hour.next)) return undefined;
  const plain = face(hour.value, hour.next);
  if (token?.key.length === 2 && token.key.startsWith("0")) plain.clock.ambiguous = false;
  if (isOfOthers(sentence, index, hour.next) || isAddress(sentence, hour)) return undefined;
  // `8 hora española`
  const zone = readZone(sentence, hour.next) !== undefined;
  const hourWord = zone ? undefined : sentence.find(hour.next, "hourWord");
  if (hourWord !== undefined) {
    if (!at && isLasting(sentence, index, hour)) return undefined;
    const read = readAfterHourWord(sentence, plain, hour, hourWord.next, at, hints);
    return read && sentence.find(read.next, "lasting") ? undefined : read;
  }
  if (findMeridiem(sentence, hour.next) ?? sharesMark(sentence, hour, at)) return plain;
  const spoken = readSpokenMinutes(sentence, plain, hour, at);
  if (spoken !== undefined) return spoken;
  const withMinutes = readMinutesAfter(sentence, plain, hints);
  const clear = isClockFraction(sentence, index, plain, withMinutes, hints);
  const isCount = isForCount(sentence, index);
  if (!at && !clear && (isCount || !isHourOfPart(sentence, hour.next))) return undefined;
  const certain =
    withMinutes.next > plain.next ||
    sentence.language.bareHours ||
    !at ||
    clear ||
    Object.keys(hints.fields).length > 0;
  // `at one time`: an hour in words must end the phrase.
  const ended = hour.digits || endsPhrase(sentence, withMinutes.next);
  const counted = !zone && isCounted(sentence, withMinutes.next);
  return certain && ended && !counted ? withMinutes : undefined;
}

/** `5 or 6 pm`, `à 17 ou 18h` */
function sharesMark(sentence: LexedSentence, amount: Amount, at: boolean): boolean {
  const { value, next, digits } = amount;
  const or = sentence.find(next, "or");
  const other = or && readInteger(sentence, or.next);
  if (other === undefined || other.value < value || other.value > 24) return false;
  // `8 or 8:30 on thursday`
  if (digits && readFace(sentence, or?.next ?? next, at)) return true;
  if (other.value === value) return false;
  const mark = findMeridiem(sentence, other.next) ?? (at && sentence.find(other.next, "hourWord"));
  return Boolean(mark);
}

const mostWordsOfStreet = 3;

/** `at 8 main street`, `at 221b` */
function isAddress(sentence: LexedSentence, { digits, next }: Amount): boolean {
  if (!digits) return false;
  for (let near = next; near < next + mostWordsOfStreet; near++) {
    if (sentence.tokens[near]?.kind !== "word") return false;
    if (near > next && sentence.find(near, "street")) return true;
  }
  return false;
}

/** `at one of the tables`, `around one or two weeks ago` */
function isOfOthers(sentence: LexedSentence, index: number, next: number): boolean {
  // `at ten past the hour`
  const past = sentence.find(next, "past") ?? sentence.find(next, "before");
  if (past && sentence.find(sentence.skip(past.next, "filler"), "span")?.value.unit === "hour") {
    return true;
  }
  if (sentence.find(index, "pronoun") && sentence.find(next, "of")) return true;
  const or = sentence.find(next, "or");
  const other = or && readInteger(sentence, or.next);
  const isSpan = other && sentence.find(other.next, "span");
  return isSpan !== undefined && !sentence.find(other?.next ?? next, "hourWord");
}

/** `13:75`, `13h75`, `at 6.5`: the minutes do not exist, so the hour may be wrong too. */
function hasWrongMinutes({ tokens }: LexedSentence, { next, digits }: Amount): boolean {
  const [sign, minutes] = tokens.slice(next, next + 2);
  if (!digits || sign?.gap || minutes?.gap || minutes?.kind !== "digits") return false;
  return sign !== undefined && ":h.,".includes(sign.key);
}

/** `8 menos cuarto`, `mañana 9 y media`: minutes that only occur in clock times, after an hour without `a las`. */
function isClockFraction(
  sentence: LexedSentence,
  index: number,
  hour: Face,
  read: Face,
  { fields }: ClockHints,
): boolean {
  if (read.next === hour.next || hour.clock.hour > 12 || !endsPhrase(sentence, read.next))
    return false;
  const fraction = sentence.find(read.next - 1, "clockFraction") !== undefined;
  const known = saysDay(fields) || findPart(sentence, read.next) !== undefined;
  const minus = sentence.find(hour.next, "minus") !== undefined;
  if (minus) return fraction || known;
  const alone = index === 0 && read.next === sentence.tokens.length;
  // `siete y diez de la mañana`
  const told = findPart(sentence, read.next) !== undefined && read.clock.minute % 5 === 0;
  return told || (fraction && (known || alone));
}

/** `8 de la mañana`, `8 abends`: the part of the day shows that the number is an hour. */
function isHourOfPart(sentence: LexedSentence, index: number): boolean {
  // `8 tonight`, `8 this evening`
  if (sentence.find(index, "dayPart") !== undefined) return true;
  const current = sentence.find(index, "this");
  if (current !== undefined && sentence.find(current.next, "part") !== undefined) return true;
  if (findPart(sentence, index) === undefined) return false;
  return (
    sentence.find(index, "partAdverb") !== undefined ||
    (sentence.find(index, "filler") !== undefined && sentence.find(index, "part") === undefined)
  );
}

function readAfterHourWord(
  sentence: LexedSentence,
  hour: Face,
  amount: Amount,
  next: number,
  at: boolean,
  hints: ClockHints,
): Face | undefined {
  const spanToo = sentence.find(amount.next, "span") !== undefined;
  const short = sentence.tokens[amount.next]?.key === "h";
  const ambiguous = hour.clock.ambiguous && !(short && amount.digits && sentence.language.clock24);
  const read = readMinutesAfter(sentence, { clock: { ...hour.clock, ambiguous }, next }, hints);
  // `2 heures` is usually a duration, not two o'clock.
  const alone = amount.value > 1 && amount.next === 1 && next === sentence.tokens.length;
  const certain =
    !spanToo ||
    short ||
    hints.between ||
    at ||
    read.next > next ||
    Object.keys(hints.fields).length > 0;
  return certain || alone || findPart(sentence, next) !== undefined ? read : undefined;
}

/** `five thirty` after `at` or before `pm`. */
function readSpokenMinutes(
  sentence: LexedSentence,
  hour: Face,
  amount: Amount,
  at: boolean,
): Face | undefined {
  const zero = amount.digits ? undefined : sentence.find(amount.next, "spokenZero");
  const start = zero?.next ?? (amount.digits ? amount.next : skipHyphen(sentence, amount.next));
  const minutes = readInteger(sentence, start);
  if (minutes === undefined || minutes.digits !== amount.digits) return undefined;
  // `at 3 15`
  const isTold = at || findMeridiem(sentence, minutes.next) !== undefined;
  const clockLike =
    isTold && sentence.tokens[amount.next]?.key.length === 2 && endsPhrase(sentence, minutes.next);
  if (minutes.digits && (!clockLike || !sentence.language.spacedMinutes)) return undefined;
  const marked =
    at ||
    findMeridiem(sentence, minutes.next) !== undefined ||
    // `eight thirty tomorrow morning`
    (!minutes.digits && minutes.value % 5 === 0 && isBeforeDay(sentence, minutes.next));
  const fits = zero === undefined ? minutes.value > 9 : minutes.value < 10;
  if (!marked || !fits || minutes.value > 59) return undefined;
  return { next: minutes.next, clock: { ...hour.clock, minute: minutes.value, grain: "minute" } };
}

function isBeforeDay(sentence: LexedSentence, index: number): boolean {
  const isDay = sentence.find(index, "day") ?? sentence.find(index, "dayPart");
  return isDay !== undefined || findPart(sentence, index) !== undefined;
}

/** Minutes said after the hour: `et quart`, `y media`, `menos diez`, `moins le quart`, `30`. */
function readMinutesAfter(sentence: LexedSentence, hour: Face, hints: ClockHints): Face {
  const minus = sentence.find(hour.next, "minus");
  const and = sentence.find(hour.next, "and");
  const article = sentence.skip(minus?.next ?? and?.next ?? hour.next, "filler");
  const start = minus === undefined ? (and?.next ?? hour.next) : article;
  const fraction = sentence.find(start, "clockFraction");
  const integer = fraction === undefined ? readInteger(sentence, start) : undefined;
  const minutes = fraction?.value ?? integer?.value;
  const next = fraction?.next ?? integer?.next;
  if (minutes === undefined || next === undefined || minutes < 0 || minutes > 59) return hour;
  if (minutes === 0 && sentence.tokens[start]?.key !== "00") return hour;
  if (hints.between && and !== undefined && integer !== undefined) return hour;
  if (!sentence.language.minutesFollow) return hour;
  const direct = minus === undefined && and === undefined;
  if (direct && !isMinuteCount(sentence, hour, start, integer)) return hour;
  if (!direct && isCounted(sentence, next) && sentence.find(next, "span")?.value.unit !== "minute")
    return hour;
  const unit = sentence.find(next, "span");
  const end = unit?.value.unit === "minute" ? unit.next : next;
  return moveMinutes({ clock: hour.clock, next: end }, minus === undefined ? minutes : -minutes);
}

/** `14 Uhr 30`, `quinze heures trente`, but not `à 14 heures 2 billets`. */
function isMinuteCount(
  sentence: LexedSentence,
  hour: Face,
  start: number,
  integer: Amount | undefined,
): boolean {
  if (
    sentence.find(hour.next - 1, "hourWord") === undefined &&
    sentence.find(hour.next - 1, "clockWord") === undefined
  ) {
    return false;
  }
  if (integer === undefined) return true;
  if (integer.digits && sentence.tokens[start]?.key.length !== 2) return false;
  const isEnd =
    endsPhrase(sentence, integer.next) || readZone(sentence, integer.next) !== undefined;
  return integer.value !== 1 && (isEnd || integer.value % 5 === 0);
}

function finish(sentence: LexedSentence, read: Face, hints: ClockHints): Component {
  const { clock } = read;
  const meridiem = findMeridiem(sentence, sentence.skip(read.next, "hourWord"));
  if (meridiem !== undefined && clock.hour <= 12) {
    const hour = (clock.hour % 12) + meridiem.value;
    return {
      fields: { clock: { ...clock, hour, ambiguous: false, halved: true } },
      next: meridiem.next,
    };
  }
  const shared = withSharedHalf(sentence, clock, read.next);
  if (shared !== undefined) return { fields: { clock: shared }, next: read.next };
  // `15h heure de Paris` continues with a zone.
  const zone = readZone(sentence, read.next) !== undefined;
  const next = zone ? read.next : sentence.skip(read.next, "hourWord");
  const found = hints.fields.part === undefined ? findPart(sentence, next) : undefined;
  if (found !== undefined)
    return { fields: { clock: toPart(clock, found.part) }, next: found.next };
  return { fields: { clock }, next };
}
