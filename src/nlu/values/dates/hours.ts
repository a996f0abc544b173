import type { Amount } from "../amount.ts";
import type { PartOfDay } from "../lexicon.ts";
import { readInteger } from "../numbers.ts";
import type { LexedSentence } from "../sentence.ts";
import type { TimeOfDay } from "./draft.ts";

/** Whether a unit follows, which makes a number a quantity. */
export function isCounted(sentence: LexedSentence, index: number): boolean {
  const categories = [
    "span",
    "measure",
    "currency",
    "degree",
    "subunit",
    "scale",
    "hundred",
    "person",
    "percent",
    "more",
  ] as const;
  if (sentence.symbol(index, "%")) return true;
  // `at 7 in the evening` does not mean inches.
  if (sentence.symbol(index, "in") && !sentence.touches(index)) return false;
  return categories.some((category) => sentence.find(index, category) !== undefined);
}

/** Whether no noun follows: the end, a symbol, a function word, or a word of the lexicon that is not a unit. */
export function endsPhrase(sentence: LexedSentence, index: number): boolean {
  const token = sentence.tokens[index];
  if (token === undefined || (token.kind === "symbol" && token.key !== "%")) return true;
  if (sentence.language.functionWords.has(token.key)) return true;
  return sentence.matches(index).length > 0 && !isCounted(sentence, index);
}

/**
 * A half of the day after a number: `5 pm`. In German `am` is also a preposition: `8 Uhr am Samstag`.
 */
export function findMeridiem(
  sentence: LexedSentence,
  index: number,
): { value: 0 | 12; next: number } | undefined {
  const meridiem = sentence.find(index, "meridiem");
  // `7:05p`
  if (
    meridiem !== undefined &&
    sentence.tokens[index]?.key.length === 1 &&
    meridiem.next === index + 1
  ) {
    return sentence.touches(index) && sentence.symbol(index - 2, ":") ? meridiem : undefined;
  }
  if (meridiem === undefined || sentence.touches(index)) return meridiem;
  const isPreposition = sentence.find(index, "on")?.next === meridiem.next;
  return isPreposition &&
    sentence.tokens[meridiem.next]?.kind !== "symbol" &&
    meridiem.next < sentence.tokens.length
    ? undefined
    : meridiem;
}

/** `two nights in july`, `one more night`: what a stay is counted by is no part of the day. */
export function isCountedStay(sentence: LexedSentence, index: number): boolean {
  if (sentence.find(index, "span")?.value.stay !== true) return false;
  const article = sentence.endingAt(index, "article") !== undefined;
  return article || readInteger(sentence, index - 1)?.next === index;
}

/** A part of the day right after a clock time: `du soir`, `de la tarde`, `abends`, `in the evening`. */
export function findPart(
  sentence: LexedSentence,
  index: number,
): { part: PartOfDay; next: number } | undefined {
  const filler = sentence.skip(index, "filler");
  const part = sentence.find(filler, "part");
  if (part === undefined || isCountedStay(sentence, filler)) return undefined;
  // `a las 8 mañana` and `las 8 de mañana` are tomorrow, `a las 8 de la mañana` is not.
  const isDay = filler === index || sentence.find(index, "of")?.next === filler;
  if (isDay && filler <= index + 1 && sentence.find(filler, "day")) return undefined;
  return { part: part.value, next: part.next };
}

/** Moves an hour into a part of the day: 8 in the evening is 20. */
export function toPart(clock: TimeOfDay, part: PartOfDay): TimeOfDay {
  const { hour } = clock;
  const moved: TimeOfDay = { ...clock, ambiguous: false, halved: true };
  // `halb eins mittags`
  if (hour === 0 && clock.ambiguous && part.from < 18 && part.to > 12) {
    return { ...moved, hour: 12 };
  }
  if (hour > 12 || hour === 0) return moved;
  if (part.to <= 12) return { ...moved, hour: hour === 12 ? 0 : hour };
  if (hour === 12) return { ...moved, hour: part.from >= 18 ? 24 : 12 };
  if (part.from >= 18 && hour <= 4) return { ...moved, hour: part.from > 20 ? hour : hour + 24 };
  return { ...moved, hour: hour + 12 };
}

/** `a table for 8 tonight` */
export function isForCount(sentence: LexedSentence, index: number): boolean {
  return sentence.find(index - 1, "forCount")?.next === index;
}

const mostHours = 3;

/** `pour une heure et demie` and `pendant quatre heures et demie` are durations, `pour huit heures` is a time. */
export function isLasting(
  sentence: LexedSentence,
  index: number,
  { value, next }: Amount,
): boolean {
  if (sentence.endingAt(index, "during")) return true;
  const unit = sentence.find(next, "span");
  const isFew = value <= mostHours && unit !== undefined && !findPart(sentence, unit.next);
  return isFew && isForCount(sentence, index);
}

/** `at 8 or 9pm`, `vers 8h ou 9h du soir`: the half of the day of the later hour. */
export function withSharedHalf(
  sentence: LexedSentence,
  clock: TimeOfDay,
  next: number,
): TimeOfDay | undefined {
  const or = sentence.find(next, "or");
  const other = or && readInteger(sentence, sentence.skip(or.next, "at"));
  if (other === undefined || clock.hour > 12 || clock.hour % 12 >= other.value % 12) {
    return undefined;
  }
  const meridiem = findMeridiem(sentence, other.next);
  if (meridiem !== undefined) {
    const hour = (clock.hour % 12) + meridiem.value;
    return { ...clock, hour, ambiguous: false, halved: true };
  }
  // `à 5 ou 6h`
  const isExact = sentence.language.clock24 && sentence.symbol(other.next, "h");
  const found = findPart(sentence, sentence.skip(other.next, "hourWord"));
  if (found === undefined) return isExact ? { ...clock, ambiguous: false } : undefined;
  return toPart(clock, found.part);
}
