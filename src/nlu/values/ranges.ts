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
  const [low, high] = [index - 2, index].map((at) => readInteger(sentence, at)?.value ?? 0);
  const isLed = sentence.find(index - 3, "from")?.next === index - 2;
  return !mayBeAt || isLed || (high ?? 0) < (low ?? 0) * widest;
}

/** The token of the smaller number. */
function startOfRange(sentence: LexedSentence, index: number): number | undefined {
  // `2k-3k`
  const isScaled = sentence.find(index - 2, "suffix") && sentence.touches(index - 2);
  if (sentence.symbol(index - 1, "-")) return isScaled ? index - 3 : index - 2;
  const isJoined =
    sentence.find(index - 1, "to") ??
    sentence.find(index - 1, "or") ??
    (sentence.find(index - 3, "between") && sentence.find(index - 1, "and"));
  return isJoined?.next === index ? index - 2 : undefined;
}
