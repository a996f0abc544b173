import type { Amount } from "./amount.ts";
import { endsPhrase, findMeridiem } from "./dates/hours.ts";
import { readInteger, readNumber } from "./numbers.ts";
import type { LexedSentence } from "./sentence.ts";

/**
 * Whether a number is the second of two: `20-30 euros`, `two or three days`, `between 20 and 30 km`. One of them would
 * be a wrong value.
 */
export function endsRange(sentence: LexedSentence, index: number): boolean {
  const low = startOfRange(sentence, index);
  const high = low && readNumber(sentence, index);
  return low !== undefined && high !== undefined && low.value < high.value;
}

/** From this ratio on, `deux à 80 euros` are two at a price. */
const widest = 3;

/** The same for prices: a preposition of ranges may also mean `at`. */
export function endsRangeOfPrices(sentence: LexedSentence, index: number): boolean {
  const low = startOfRange(sentence, index);
  if (low === undefined || !endsRange(sentence, index)) return false;
  const mayBeAt = sentence.find(index - 1, "at")?.next === index;
  // `deux à trois mille euros`
  const high = sentence.find(index, "cardinal")?.value ?? readInteger(sentence, index)?.value;
  const isLed = sentence.endingAt(low.start, "from") !== undefined;
  return !mayBeAt || isLed || (high ?? 0) < low.value * widest;
}

interface Low {
  start: number;
  value: number;
}

/** The smaller number. */
function startOfRange(sentence: LexedSentence, index: number): Low | undefined {
  const isSign = sentence.symbol(index - 1, "-") || sentence.symbol(index - 1, "/");
  if (isSign) return numberBefore(sentence, index - 1);
  if (sentence.symbol(index - 1, ",")) return countedOn(sentence, index);
  const and = sentence.find(index - 1, "and");
  const joint = sentence.find(index - 1, "to") ?? sentence.find(index - 1, "or") ?? and;
  if (joint?.next !== index) return undefined;
  // `zwei- bis dreitausend`
  const hyphen = sentence.symbol(index - 2, "-") && sentence.touches(index - 2);
  const low = numberBefore(sentence, hyphen ? index - 2 : index - 1);
  if (low === undefined || joint !== and) return low;
  return sentence.find(low.start - 1, "between") === undefined ? undefined : low;
}

/** `ein, zwei Euro` */
function countedOn(sentence: LexedSentence, index: number): Low | undefined {
  const low = numberBefore(sentence, index - 1);
  const high = low && readInteger(sentence, index);
  const isWord = low !== undefined && sentence.tokens[low.start]?.kind === "word";
  return isWord && high?.digits === false && high.value === low.value + 1 ? low : undefined;
}

const mostTokens = 8;

/** The longest number that ends before a token: the 1.5 of `1.5-2 km`. */
function numberBefore(sentence: LexedSentence, end: number): Low | undefined {
  let low: Low | undefined;
  for (let start = end - 1; start >= Math.max(0, end - mostTokens); start--) {
    const amount = readNumber(sentence, start);
    if (amount?.next === end) low = { start, value: amount.value };
  }
  return low;
}

/** Halves and quarters; of other fractions, `5/6 euros` are five or six. */
const parts: ReadonlySet<number> = new Set([0.25, 0.5, 0.75]);

/** Whether a fraction in digits is rather two numbers: `5/6 euros`, `2/3 days`. */
export function isSlashed(sentence: LexedSentence, index: number, amount: Amount): boolean {
  if (!amount.part || !amount.digits || !sentence.symbol(index + 1, "/")) return false;
  return amount.next === index + 3 && !parts.has(amount.value);
}

/** Whether what follows a quantity makes it inexact: `a dollar or two`, `un jour ou deux`, `cinco euros y pico`. */
export function isOrMore(sentence: LexedSentence, next: number, value: number): boolean {
  const hyphen = sentence.symbol(next, "-") ? next + 1 : next;
  if (sentence.find(hyphen, "andMore")) return true;
  const or = sentence.find(next, "or");
  const other = or && readInteger(sentence, or.next);
  if (other === undefined || other.value <= value || !endsPhrase(sentence, other.next))
    return false;
  const isTime = sentence.symbol(other.next, ":") || sentence.find(other.next, "hourWord");
  return !isTime && findMeridiem(sentence, other.next) === undefined;
}
