import type { Amount, SpanPart, TimeSpan } from "./amount.ts";
import { endsPhrase } from "./dates/hours.ts";
import type { SpanUnit } from "./lexicon.ts";
import { skipHyphen } from "./number-words.ts";
import { readAmount, readFractionAfter, readInteger, readNumber } from "./numbers.ts";
import { endsRange, isOrMore, isSlashed } from "./ranges.ts";
import { afterNumber } from "./scan.ts";
import type { LexedSentence } from "./sentence.ts";
import { secondsOf } from "./units.ts";
import type { Found } from "./value.ts";

const smallerUnit: Partial<Record<SpanUnit, SpanUnit>> = { hour: "minute", minute: "second" };

/** Reads a duration: `an hour and a half`, `1h30`, `media hora`, `2 Wochen`. */
export function readSpan(sentence: LexedSentence, index: number): TimeSpan | undefined {
  if (!sentence.has("span")) return undefined;
  const known = sentence.spans[index];
  if (known !== undefined) return known ?? undefined;
  const span = readParts(sentence, index);
  sentence.spans[index] = span ?? null;
  return span;
}

function readParts(sentence: LexedSentence, index: number): TimeSpan | undefined {
  const first = readPart(sentence, index) ?? readBareUnit(sentence, index);
  if (first === undefined) return undefined;
  const parts = [...first.parts];
  let next = first.next;
  for (;;) {
    const last = parts.at(-1);
    const more = last && readMore(sentence, next, last.unit);
    if (more === undefined) return { parts, next };
    parts.push(...more.parts);
    next = more.next;
  }
}

function readMore(sentence: LexedSentence, index: number, unit: SpanUnit): TimeSpan | undefined {
  const comma = sentence.symbol(index, ",") ? index + 1 : index;
  const start = sentence.skip(comma, "and");
  const part = readPart(sentence, start);
  if (part !== undefined) {
    const larger = part.parts[0];
    return larger !== undefined && secondsOf[larger.unit] < secondsOf[unit] ? part : undefined;
  }
  return comma === index ? readRest(sentence, start, unit) : undefined;
}

/** The `30` of `1h30` and of `une heure trente`. */
function readRest(sentence: LexedSentence, index: number, unit: SpanUnit): TimeSpan | undefined {
  const smaller = smallerUnit[unit];
  const rest = smaller && readInteger(sentence, index);
  if (rest === undefined || smaller === undefined || rest.value < 1 || rest.value > 59)
    return undefined;
  // `cinq minutes trente`
  const isSpoken = !rest.digits && rest.value > 9 && endsPhrase(sentence, rest.next);
  if (unit === "minute" && !sentence.touches(index) && !isSpoken) return undefined;
  if (rest.digits && !sentence.touches(index) && sentence.tokens[index]?.key.length !== 2)
    return undefined;
  // `une heure trois quarts`
  const fraction = sentence.find(rest.next, "fraction");
  if (fraction !== undefined && rest.value * fraction.value < 1) {
    return { parts: [{ unit, count: rest.value * fraction.value }], next: fraction.next };
  }
  // `1h30m`
  const letter = rest.digits && sentence.tokens[rest.next]?.key === "m";
  const next = letter && sentence.touches(rest.next) ? rest.next + 1 : rest.next;
  return { parts: [{ unit: smaller, count: rest.value }], next };
}

function readPart(sentence: LexedSentence, index: number): TimeSpan | undefined {
  const amount =
    readClockLike(sentence, index) ?? readOne(sentence, index) ?? readAmount(sentence, index);
  if (amount === undefined || amount.value < 0) return undefined;
  // `a 2-hour walk`
  const joined = skipHyphen(sentence, amount.next);
  // `une bonne heure`, but not `une bonne nuit`
  if (sentence.find(joined, "blocked")) return undefined;
  const unit = sentence.find(sentence.skip(joined, "more"), "span");
  if (unit === undefined) return undefined;
  if (secondsOf[unit.value.unit] >= secondsOf.day && isSlashed(sentence, index, amount)) {
    return undefined;
  }
  const next = skipDot(sentence, unit.next, unit.next - 1);
  const fraction = readFractionAfter(sentence, next);
  const count = (amount.value + (fraction?.value ?? 0)) * unit.value.count;
  return { parts: [{ unit: unit.value.unit, count }], next: fraction?.next ?? next };
}

/** `une quinzaine`, `a quarter`: a unit that is also a number. */
function readOne(sentence: LexedSentence, index: number): Amount | undefined {
  const article = sentence.find(index, "article");
  if (article === undefined || sentence.find(article.next, "collective") === undefined) {
    return undefined;
  }
  const unit = sentence.find(article.next, "span");
  return unit && { value: 1, next: article.next, digits: false };
}

/** `1:30 h` is an hour and a half. */
function readClockLike(sentence: LexedSentence, index: number): Amount | undefined {
  const [hours, colon, minutes] = sentence.tokens.slice(index, index + 3);
  if (hours?.kind !== "digits" || colon?.key !== ":" || minutes?.kind !== "digits")
    return undefined;
  if (sentence.find(index + 3, "span")?.value.unit !== "hour" || minutes.key.length !== 2)
    return undefined;
  return { value: Number(hours.key) + Number(minutes.key) / 60, next: index + 3, digits: true };
}

/** `hora y media`: a unit without a number, only before a fraction. */
function readBareUnit(sentence: LexedSentence, index: number): TimeSpan | undefined {
  const unit = sentence.find(index, "span");
  const fraction = unit && readFractionAfter(sentence, unit.next);
  // `à sept heures et demie` is a time.
  const isCounted = readInteger(sentence, index - 1) ?? readNumber(sentence, index);
  if (unit === undefined || fraction === undefined || isCounted !== undefined) {
    return undefined;
  }
  return {
    parts: [{ unit: unit.value.unit, count: (1 + fraction.value) * unit.value.count }],
    next: fraction.next,
  };
}

const abbreviations: ReadonlySet<string> = new Set(
  "s sec secs sek seg m mn min mins h hr hrs std stdn j sem wk wks mo qtr yr yrs".split(" "),
);

/** Skips the dot of an abbreviated unit inside a text: `90 Min. Fahrt`. */
function skipDot(sentence: LexedSentence, next: number, unit: number): number {
  const short = abbreviations.has(sentence.tokens[unit]?.key ?? "");
  return short && sentence.symbol(next, ".") && next + 1 < sentence.tokens.length ? next + 1 : next;
}

/** Whether a duration has no hours or smaller units. */
export function isOfDays(parts: readonly SpanPart[]): boolean {
  return parts.every(({ unit }) => unit !== "hour" && unit !== "minute" && unit !== "second");
}

/** Seconds of a duration, with Duckling's months of 30 and years of 365 days. */
function seconds(span: TimeSpan): number {
  return Math.round(span.parts.reduce((sum, part) => sum + part.count * secondsOf[part.unit], 0));
}

/** Writes seconds as `java.time.Duration` does: `PT1H30M`, `PT48H`, `PT0S`. */
export function toIsoDuration(total: number): string {
  const hours = Math.floor(total / 3600);
  const minutes = Math.floor((total % 3600) / 60);
  const rest = total % 60;
  const text = `${hours ? `${hours}H` : ""}${minutes ? `${minutes}M` : ""}${rest ? `${rest}S` : ""}`;
  return `PT${text === "" ? "0S" : text}`;
}

/** All durations in a sentence. */
export function findDurations(sentence: LexedSentence): Found[] {
  const found: Found[] = [];
  if (!sentence.has("span")) return found;
  let index = 0;
  let last = 0;
  while (index < sentence.tokens.length) {
    if (!sentence.mayBegin(index)) {
      index++;
      continue;
    }
    const blocked = sentence.find(index, "blocked");
    const read = blocked ? undefined : readSpan(sentence, index);
    const isPart = read && (endsRange(sentence, index) || isRest(sentence, index, last));
    const span = isPart ? undefined : read;
    // `à 10 heures` is a time, `a une heure de retard` is not.
    const isTime = isClockTime(sentence, index) && !sentence.find(span?.next ?? index, "lasting");
    if (span === undefined || isTime || isRank(sentence, index, span) || isVague(sentence, span)) {
      // The `neuf heures` of `à dix-neuf heures` is no duration either.
      const end = isTime ? span?.next : undefined;
      index = end ?? blocked?.next ?? afterNumber(sentence, index);
      continue;
    }
    found.push({
      start: sentence.tokens[index]?.start ?? 0,
      end: sentence.tokens[span.next - 1]?.end ?? 0,
      value: { "@type": "duration", value: toIsoDuration(seconds(span)) },
    });
    index = span.next;
    last = index;
  }
  return found;
}

/** The hours of `1d 2h`, whose days are written in a way that is not known; the week of `40 hours a week` */
function isRest(sentence: LexedSentence, index: number, last: number): boolean {
  const [count, unit] = sentence.tokens.slice(Math.max(0, index - 2), index);
  const isShort = count?.kind === "digits" && unit?.kind === "word" && unit.key.length === 1;
  if (isShort && !unit.gap && sentence.matches(index - 1).length === 0) return true;
  return index > 0 && index === last && sentence.find(index, "article") !== undefined;
}

/** `a day or two` */
function isVague(sentence: LexedSentence, { parts, next }: TimeSpan): boolean {
  const [part] = parts;
  return part !== undefined && parts.length === 1 && isOrMore(sentence, next, part.count);
}

/** `a second alarm`: a rank, because a noun follows. */
function isRank(sentence: LexedSentence, index: number, { next }: TimeSpan): boolean {
  const article = sentence.find(index, "article")?.next === next - 1;
  if (!article || sentence.find(next - 1, "ordinal") === undefined) return false;
  const token = sentence.tokens[next];
  const isKnown =
    sentence.matches(next).length > 0 || sentence.language.functionWords.has(token?.key ?? "");
  return token?.kind === "word" && !isKnown;
}

/** `à 10 heures`, `vers 8h15`: an hour after a preposition of time is not a duration. */
function isClockTime(sentence: LexedSentence, index: number): boolean {
  const hour = readInteger(sentence, index);
  const word = hour && sentence.find(hour.next, "hourWord");
  if (word === undefined) return false;
  // `deux heures moins le quart`
  const minus = sentence.find(word.next, "minus");
  if (minus && sentence.find(sentence.skip(minus.next, "filler"), "clockFraction")) return true;
  // `pas avant 21h`
  const isExcluded = sentence.endingAt(index, "bound") && sentence.find(index - 2, "excluding");
  return isExcluded !== undefined || sentence.find(index - 1, "at")?.next === index;
}
