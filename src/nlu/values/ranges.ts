import { endsPhrase, findMeridiem } from "./dates/hours.ts";
import { readInteger, readNumber } from "./numbers.ts";
import type { LexedSentence } from "./sentence.ts";

/**
 * Whether a number is the second of two: `20-30 euros`, `two or three days`, `between 20 and 30 km`. One of them would
 * be a wrong value.
 */
export function endsRange(sentence: LexedSentence, index: number): boolean {
  const first = startOfRange(sentence, index);
  const low = first === undefined ? undefined : readNumber(sentence, first);
  const high = low && readNumber(sentence, index);
  return low !== undefined && high !== undefined && low.value < high.value;
}

/** From this ratio on, `deux à 80 euros` are two at a price. */
const widest = 3;

/** The same for prices: a preposition of ranges may also mean `at`. */
export function endsRangeOfPrices(sentence: LexedSentence, index: number): boolean {
  if (!endsRange(sentence, index)) return false;
  const mayBeAt = sentence.find(index - 1, "at")?.next === index;
  const low = readInteger(sentence, index - 2)?.value;
  // `deux à trois mille euros`
  const high = sentence.find(index, "cardinal")?.value ?? readInteger(sentence, index)?.value;
  const isLed = sentence.find(index - 3, "from")?.next === index - 2;
  return !mayBeAt || isLed || (high ?? 0) < (low ?? 0) * widest;
}

/** The token of the smaller number. */
function startOfRange(sentence: LexedSentence, index: number): number | undefined {
  // `2k-3k`
  const isScaled = sentence.find(index - 2, "suffix") && sentence.touches(index - 2);
  if (sentence.symbol(index - 1, "-")) return isScaled ? index - 3 : index - 2;
  // `zwei- bis dreitausend`
  const hyphen = sentence.symbol(index - 2, "-") && sentence.touches(index - 2);
  const first = hyphen ? index - 3 : index - 2;
  const isJoined =
    sentence.find(index - 1, "to") ??
    sentence.find(index - 1, "or") ??
    (sentence.find(first - 1, "between") && sentence.find(index - 1, "and"));
  return isJoined?.next === index ? first : undefined;
}

/** Whether an alternative follows a quantity, `a dollar or two`, `un jour ou deux`: it is not exact. */
export function isOrMore(sentence: LexedSentence, next: number, value: number): boolean {
  const or = sentence.find(next, "or");
  const other = or && readInteger(sentence, or.next);
  if (other === undefined || other.value <= value || !endsPhrase(sentence, other.next))
    return false;
  const isTime = sentence.symbol(other.next, ":") || sentence.find(other.next, "hourWord");
  return !isTime && findMeridiem(sentence, other.next) === undefined;
}
