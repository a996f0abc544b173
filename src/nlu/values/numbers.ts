import type { Amount } from "./amount.ts";
import { isInsideNumber, isLeadingPoint, readDigits, readLeadingPoint, round } from "./digits.ts";
import { isUncounted, readWords, skipHyphen } from "./number-words.ts";
import type { LexedSentence } from "./sentence.ts";
import { fractionGlyphs } from "./tokens.ts";

/** Reads a number in digits or words, with its sign, scale and fraction: `-7`, `2.5 million`, `two and a half`. */
export function readNumber(sentence: LexedSentence, index: number): Amount | undefined {
  const known = sentence.amounts[index];
  if (known !== undefined) return known ?? undefined;
  const amount = signed(sentence, index);
  sentence.amounts[index] = amount ?? null;
  return amount;
}

/** Reads a whole number without sign or fraction, as in clock times and days. */
export function readInteger(sentence: LexedSentence, index: number): Amount | undefined {
  const known = sentence.integers[index];
  if (known !== undefined) return known ?? undefined;
  const amount = readWhole(sentence, index);
  sentence.integers[index] = amount ?? null;
  return amount;
}

/** A longer run of digits is a code. */
const longestWhole = 15;

function readWhole(sentence: LexedSentence, index: number): Amount | undefined {
  const token = sentence.tokens[index];
  if (token?.kind !== "digits") return readWords(sentence, index);
  if (token.key.length > longestWhole || isInsideNumber(sentence, index)) return undefined;
  return { value: Number(token.key), next: index + 1, digits: true };
}

/** Reads a quantity before a unit: a number, `half a`, `three quarters of a`, `a couple of`, or only an article. */
export function readAmount(sentence: LexedSentence, index: number): Amount | undefined {
  const known = sentence.quantities[index];
  if (known !== undefined) return known ?? undefined;
  const amount = readQuantity(sentence, index);
  sentence.quantities[index] = amount ?? null;
  return amount;
}

function readQuantity(sentence: LexedSentence, index: number): Amount | undefined {
  const vague =
    sentence.find(index, "vague") ?? sentence.find(sentence.skip(index, "article"), "vague");
  if (vague !== undefined) {
    const many = sentence.find(vague.next, "collective");
    // `un par de docenas`
    if (many !== undefined && vague.value === 2) {
      return { value: 2 * many.value, next: many.next, digits: false };
    }
    if (isUncounted(sentence, vague.next)) return undefined;
    // `unos 10 minutos`: the exact number after the vague one is used.
    const exact = readNumber(sentence, vague.next);
    const pair = exact !== undefined && vague.value === 2 && !isCounting(sentence, vague.next);
    if (pair) return { ...exact, value: 2 * exact.value };
    return exact ?? { value: vague.value, next: vague.next, digits: false };
  }
  const number = readNumber(sentence, index);
  if (number !== undefined) {
    return number.part ? { ...number, next: skipOf(sentence, number.next) } : number;
  }
  const article = sentence.skip(index, "article");
  const fraction = sentence.find(article, "fraction");
  if (fraction !== undefined) {
    return { value: fraction.value, next: skipOf(sentence, fraction.next), digits: false };
  }
  return article > index ? { value: 1, next: article, digits: false } : undefined;
}

/** Whether a number starts here with digits or a cardinal, and not with `hundred` or `dozen`. */
function isCounting(sentence: LexedSentence, index: number): boolean {
  return (
    sentence.tokens[index]?.kind === "digits" || sentence.find(index, "cardinal") !== undefined
  );
}

/** After a unit, `and a half`: the fraction to add. */
export function readFractionAfter(sentence: LexedSentence, index: number): Amount | undefined {
  const and = sentence.find(skipHyphen(sentence, index), "and");
  if (and === undefined) return undefined;
  const start = skipHyphen(sentence, and.next);
  const count = readInteger(sentence, start);
  // `one third` is one word for a part.
  if (count !== undefined && count.value > 0 && count.value < 1) return count;
  const several =
    count && count.value > 1
      ? sentence.find(skipHyphen(sentence, count.next), "fraction")
      : undefined;
  if (count !== undefined && several !== undefined && count.value * several.value < 1) {
    return { value: times(count.value, several.value), next: several.next, digits: false };
  }
  const article = skipHyphen(sentence, sentence.skip(start, "article"));
  const fraction = sentence.find(start, "fraction") ?? sentence.find(article, "fraction");
  if (fraction === undefined || fraction.value >= 1) return undefined;
  return { value: fraction.value, next: fraction.next, digits: false };
}

function skipOf(sentence: LexedSentence, index: number): number {
  const filler = sentence.skip(skipHyphen(sentence, index), "filler");
  return sentence.skip(filler, "article");
}

function signed(sentence: LexedSentence, index: number): Amount | undefined {
  const { tokens } = sentence;
  if (sentence.symbol(index, "-")) {
    // A minus touches its number and nothing before it: `2-3` does not contain negative three.
    const next = tokens[index + 1];
    const after = tokens[index]?.gap === false && index > 0;
    const number = next?.kind === "digits" || isLeadingPoint(sentence, index + 1);
    if (!number || next === undefined || next.gap || after) return undefined;
    return negate(unsigned(sentence, index + 1));
  }
  const minus = sentence.find(index, "minus");
  if (minus === undefined) return unsigned(sentence, index);
  // `au moins 3`
  const isSign = sentence.endingAt(minus.next, "atLeast") === undefined;
  return isSign ? negate(unsigned(sentence, minus.next)) : undefined;
}

function negate(amount: Amount | undefined): Amount | undefined {
  return amount === undefined ? undefined : { ...amount, value: -amount.value };
}

function unsigned(sentence: LexedSentence, index: number): Amount | undefined {
  const token = sentence.tokens[index];
  if (token === undefined) return undefined;
  const whole =
    readPartOfMany(sentence, index) ??
    readPlain(sentence, index) ??
    readScaleAlone(sentence, index);
  if (whole === undefined) return undefined;
  const shared = readShare(sentence, whole);
  if (shared !== undefined) return shared;
  const fraction = withFraction(sentence, withPoint(sentence, whole));
  // `one and a half million`, `two dozen`, and after these again `and a half`
  const larger = withScale(sentence, fraction);
  return larger === fraction || fraction !== whole ? larger : withFraction(sentence, larger);
}

function readPlain(sentence: LexedSentence, index: number): Amount | undefined {
  if (sentence.tokens[index]?.kind === "digits") return readDigits(sentence, index);
  const point = readLeadingPoint(sentence, index);
  if (point !== undefined) return point;
  const glyph = fractionGlyphs.get(sentence.tokens[index]?.key ?? "");
  if (glyph !== undefined) return { value: glyph, next: index + 1, digits: true };
  return readWords(sentence, index);
}

/** `a dozen`, `half a dozen`, `half a million`. */
function readPartOfMany(sentence: LexedSentence, index: number): Amount | undefined {
  if (isUncounted(sentence, index)) return undefined;
  const article = sentence.skip(index, "article");
  const fraction = sentence.find(article, "fraction") ?? sentence.find(index, "fraction");
  const start = fraction === undefined ? article : skipOf(sentence, fraction.next);
  const many =
    sentence.find(start, "collective") ??
    (fraction === undefined
      ? undefined
      : (sentence.find(start, "scale") ?? sentence.find(start, "hundred")));
  if (many === undefined || sentence.find(start, "several") !== undefined) return undefined;
  const value = round(many.value * (fraction?.value ?? 1));
  return { value, next: many.next, digits: false, unit: many.value };
}

/** `millón y medio`: one million, only before a fraction. */
function readScaleAlone(sentence: LexedSentence, index: number): Amount | undefined {
  const scale = sentence.find(index, "scale");
  if (scale === undefined || sentence.find(index, "several") !== undefined) return undefined;
  if (readFractionAfter(sentence, scale.next) === undefined) return undefined;
  return { value: scale.value, next: scale.next, digits: false, unit: scale.value };
}

/** `three quarters`, `zwei Drittel`, and their whole: `three quarters of a million`. */
function readShare(sentence: LexedSentence, count: Amount): Amount | undefined {
  if (!Number.isInteger(count.value) || count.unit !== undefined) return undefined;
  const fraction = sentence.find(skipHyphen(sentence, count.next), "fraction");
  if (fraction === undefined || fraction.value >= 1) return undefined;
  // `a half`, if the article was read as the number one
  const value = times(count.value, fraction.value);
  const scale = sentence.find(skipOf(sentence, fraction.next), "scale");
  if (scale === undefined) return { value, next: fraction.next, digits: false, part: true };
  return { value: round(value * scale.value), next: scale.next, digits: false };
}

/** Three fifths are 3 ÷ 5; 3 × 0.2 is slightly more in binary. */
function times(count: number, fraction: number): number {
  const divisor = Math.round(1 / fraction);
  return Math.abs(divisor * fraction - 1) < 1e-9 ? count / divisor : count * fraction;
}

/** Multiplies by a following scale: the million of `two and a half million`, the dozen of `two dozen`. */
function withScale(sentence: LexedSentence, count: Amount): Amount {
  const hyphen = skipHyphen(sentence, count.next);
  const many =
    sentence.find(hyphen, "collective") ??
    (Number.isInteger(count.value) ? undefined : sentence.find(hyphen, "scale"));
  if (many === undefined || count.value >= 1000) return count;
  return { ...count, value: round(count.value * many.value), next: many.next, unit: many.value };
}

function withPoint(sentence: LexedSentence, whole: Amount): Amount {
  const point = sentence.find(whole.next, "point");
  if (point === undefined || !Number.isInteger(whole.value)) return whole;
  let digits = "";
  let next = point.next;
  for (;;) {
    const zero = sentence.find(next, "spokenZero");
    if (zero !== undefined) {
      digits += "0";
      next = zero.next;
      continue;
    }
    // In `five million` only the five may have decimals.
    const integer = readInteger(sentence, next);
    const item = integer && integer.value > 99 ? sentence.find(next, "cardinal") : integer;
    if (item === undefined || item.value > 99) break;
    digits += item.value;
    next = item.next;
    if (item.value > 9) break;
  }
  if (digits === "") return whole;
  return { value: Number(`${whole.value}.${digits}`), next, digits: whole.digits };
}

/** `two and a half`, `2½`, `2 ½`; after a scale the half refers to the scale: `two million and a half`. */
function withFraction(sentence: LexedSentence, whole: Amount): Amount {
  const glyph = fractionGlyphs.get(sentence.tokens[whole.next]?.key ?? "");
  if (glyph !== undefined && Number.isInteger(whole.value)) {
    return { ...whole, value: whole.value + glyph, next: whole.next + 1 };
  }
  const fraction = readFractionAfter(sentence, whole.next);
  if (fraction === undefined || !Number.isInteger(whole.value)) return whole;
  const more = fraction.value * (whole.unit ?? 1);
  const value = whole.unit === undefined ? whole.value + more : round(whole.value + more);
  return { ...whole, value, next: fraction.next };
}
