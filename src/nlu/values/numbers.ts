import type { Amount } from "./amount.ts";
import { readDigits } from "./digits.ts";
import { readWords } from "./number-words.ts";
import type { Sentence } from "./sentence.ts";

/** Reads a number in digits or words, with its sign, scale and fraction: `-7`, `2.5 million`, `two and a half`. */
export function readNumber(sentence: Sentence, index: number): Amount | undefined {
  const known = sentence.amounts[index];
  if (known !== undefined) return known ?? undefined;
  const amount = signed(sentence, index);
  sentence.amounts[index] = amount ?? null;
  return amount;
}

/** Reads a whole number without sign or fraction, as in clock times and days. */
export function readInteger(sentence: Sentence, index: number): Amount | undefined {
  const known = sentence.integers[index];
  if (known !== undefined) return known ?? undefined;
  const token = sentence.tokens[index];
  const amount =
    token?.kind === "digits"
      ? { value: Number(token.key), next: index + 1, digits: true }
      : readWords(sentence, index);
  sentence.integers[index] = amount ?? null;
  return amount;
}

/**
 * Reads what can stand before a unit: a number, `half a`, `three quarters of a`, `a couple of`, or only an article.
 */
export function readAmount(sentence: Sentence, index: number): Amount | undefined {
  const vague =
    sentence.find(index, "vague") ?? sentence.find(sentence.skip(index, "article"), "vague");
  if (vague !== undefined) {
    // `unos 10 minutos`: an exact number after the vague one counts.
    const exact = readNumber(sentence, vague.next);
    return exact ?? { value: vague.value, next: vague.next, digits: false };
  }
  const number = readNumber(sentence, index);
  if (number !== undefined) {
    const hyphen = sentence.symbol(number.next, "-") ? number.next + 1 : number.next;
    const fraction = sentence.find(hyphen, "fraction");
    if (fraction !== undefined && Number.isInteger(number.value) && fraction.value < 1) {
      // `three quarters of an hour`, but also `a half` where the article was read as the number one.
      const value = number.value === 1 ? fraction.value : number.value * fraction.value;
      return { value, next: skipOf(sentence, fraction.next), digits: false };
    }
    const collective = sentence.find(number.next, "collective");
    if (collective !== undefined) {
      return { value: number.value * collective.value, next: collective.next, digits: false };
    }
    return number;
  }
  const article = sentence.skip(index, "article");
  const fraction = sentence.find(article, "fraction");
  if (fraction !== undefined) {
    return { value: fraction.value, next: skipOf(sentence, fraction.next), digits: false };
  }
  return article > index ? { value: 1, next: article, digits: false } : undefined;
}

/** After a unit, `and a half`: the fraction to add. */
export function readFractionAfter(sentence: Sentence, index: number): Amount | undefined {
  const and = sentence.find(index, "and");
  if (and === undefined) return undefined;
  const count = readInteger(sentence, and.next);
  const several = count && count.value > 1 ? sentence.find(count.next, "fraction") : undefined;
  if (count !== undefined && several !== undefined && count.value * several.value < 1) {
    return { value: count.value * several.value, next: several.next, digits: false };
  }
  const fraction = sentence.find(sentence.skip(and.next, "article"), "fraction");
  if (fraction === undefined || fraction.value >= 1) return undefined;
  return { value: fraction.value, next: fraction.next, digits: false };
}

function skipOf(sentence: Sentence, index: number): number {
  const hyphen = sentence.symbol(index, "-") ? index + 1 : index;
  const filler = sentence.skip(hyphen, "filler");
  return sentence.skip(filler, "article");
}

function signed(sentence: Sentence, index: number): Amount | undefined {
  const { tokens } = sentence;
  if (sentence.symbol(index, "-")) {
    // A minus touches its number and nothing before it: `2-3` is no negative three.
    const next = tokens[index + 1];
    const after = tokens[index]?.gap === false && index > 0;
    if (next?.kind !== "digits" || next.gap || after) return undefined;
    return negate(unsigned(sentence, index + 1));
  }
  const minus = sentence.find(index, "minus");
  return minus === undefined ? unsigned(sentence, index) : negate(unsigned(sentence, minus.next));
}

function negate(amount: Amount | undefined): Amount | undefined {
  return amount === undefined ? undefined : { ...amount, value: -amount.value };
}

function unsigned(sentence: Sentence, index: number): Amount | undefined {
  const token = sentence.tokens[index];
  if (token === undefined) return undefined;
  const counted = readCollective(sentence, index);
  if (counted !== undefined) return counted;
  const plain =
    token.kind === "digits" ? readDigits(sentence, index) : glyphOrWords(sentence, index);
  if (plain === undefined) return undefined;
  return withFraction(sentence, withPoint(sentence, plain));
}

const GLYPHS: ReadonlyMap<string, number> = new Map([
  ["½", 0.5],
  ["¼", 0.25],
  ["¾", 0.75],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
]);

function glyphOrWords(sentence: Sentence, index: number): Amount | undefined {
  const glyph = GLYPHS.get(sentence.tokens[index]?.key ?? "");
  if (glyph !== undefined) return { value: glyph, next: index + 1, digits: true };
  return readWords(sentence, index);
}

function readCollective(sentence: Sentence, index: number): Amount | undefined {
  const article = sentence.skip(index, "article");
  const fraction = sentence.find(article, "fraction");
  const collective = sentence.find(
    fraction === undefined ? article : skipOf(sentence, fraction.next),
    "collective",
  );
  if (collective === undefined) return undefined;
  return { value: collective.value * (fraction?.value ?? 1), next: collective.next, digits: false };
}

function withPoint(sentence: Sentence, whole: Amount): Amount {
  const point = sentence.find(whole.next, "point");
  if (point === undefined || !Number.isInteger(whole.value)) return whole;
  let digits = "";
  let next = point.next;
  for (
    let item = readInteger(sentence, next);
    item !== undefined;
    item = readInteger(sentence, next)
  ) {
    if (item.value > 99) break;
    digits += item.value;
    next = item.next;
    if (item.value > 9) break;
  }
  if (digits === "") return whole;
  return { value: Number(`${whole.value}.${digits}`), next, digits: whole.digits };
}

function withFraction(sentence: Sentence, whole: Amount): Amount {
  const glyph = GLYPHS.get(sentence.tokens[whole.next]?.key ?? "");
  if (glyph !== undefined && sentence.touches(whole.next)) {
    return { ...whole, value: whole.value + glyph, next: whole.next + 1 };
  }
  const fraction = readFractionAfter(sentence, whole.next);
  return fraction === undefined || !Number.isInteger(whole.value)
    ? whole
    : { ...whole, value: whole.value + fraction.value, next: fraction.next };
}
