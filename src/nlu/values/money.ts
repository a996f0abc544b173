import type { Amount } from "./amount.ts";
import { skipHyphen } from "./number-words.ts";
import { readAmount, readFractionAfter, readInteger, readNumber } from "./numbers.ts";
import { endsRange, endsRangeOfPrices, isOrMore, isSlashed } from "./ranges.ts";
import { findAll, type Read } from "./scan.ts";
import type { LexedSentence } from "./sentence.ts";
import type { BuiltInValue, Found } from "./value.ts";

const signs = ["currency", "scaledCurrency", "subunit", "banknote", "informalMoney"] as const;

export function findAmountsOfMoney(sentence: LexedSentence): Found[] {
  if (!signs.some((sign) => sentence.has(sign))) return [];
  return findAll(sentence, readMoney);
}

function readMoney(sentence: LexedSentence, index: number): Read | undefined {
  return (
    readNegative(sentence, index) ??
    readPrefixed(sentence, index) ??
    readCentsInside(sentence, index) ??
    readSuffixed(sentence, index)
  );
}

/** `-$20` */
function readNegative(sentence: LexedSentence, index: number): Read | undefined {
  if (!sentence.symbol(index, "-") || sentence.touches(index) || !sentence.touches(index + 1)) {
    return undefined;
  }
  const read = readPrefixed(sentence, index + 1);
  if (read?.value["@type"] !== "amountOfMoney") return undefined;
  return { ...read, value: { ...read.value, value: -read.value.value } };
}

/** `1.234 €`: thousands with a foreign separator, or a price with three decimals. */
function isDoubtful({ decimals = 0, unit }: Amount): boolean {
  return unit === undefined && decimals > 2;
}

/** `a few euros`: a number would be invented; `a couple of euros` is two. */
function isVague(sentence: LexedSentence, index: number): boolean {
  const article = sentence.skip(index, "article");
  const vague = sentence.find(index, "vague") ?? sentence.find(article, "vague");
  if (vague === undefined || vague.value === 2) return false;
  return readNumber(sentence, vague.next) === undefined;
}

const shortSymbols = new Set(["rs", "le", "try"]);

/** `$20`, `EUR 12.50`. */
function readPrefixed(sentence: LexedSentence, index: number): Read | undefined {
  const currency = sentence.find(index, "currency");
  if (currency === undefined) return undefined;
  const amount = readNumber(sentence, currency.next);
  if (amount === undefined || !amount.digits || isDoubtful(amount)) return undefined;
  const key = sentence.tokens[index]?.key ?? "";
  const sign =
    sentence.tokens[index]?.kind === "symbol" || key.length === 3 || shortSymbols.has(key);
  if (!sign && currency.next === index + 1) return undefined;
  const scale = readScaleBehind(sentence, amount.next);
  const isScaled = scale !== undefined || amount.unit !== undefined;
  const end = scale?.next ?? amount.next;
  if (startsRange(sentence, end) || (!isScaled && sharesScale(sentence, end))) return undefined;
  const value = amount.value * (scale?.value ?? 1);
  return {
    value: money(value, currency.value),
    next: scale?.next ?? skipDash(sentence, amount.next),
  };
}

/** `$10-20`, `$10 to 20`: neither end is the amount. */
function startsRange(sentence: LexedSentence, index: number): boolean {
  const to = sentence.symbol(index, "-") ? index + 1 : sentence.find(index, "to")?.next;
  return to !== undefined && sentence.tokens[to]?.kind === "digits" && endsRange(sentence, to);
}

/** `$2 to $3 million`: the first is in millions too. */
function sharesScale(sentence: LexedSentence, index: number): boolean {
  const joint = sentence.symbol(index, "-") ? index + 1 : sentence.find(index, "to")?.next;
  const start = joint ?? sentence.find(index, "or")?.next ?? sentence.find(index, "and")?.next;
  const currency = start === undefined ? undefined : sentence.find(start, "currency");
  const other = currency && readNumber(sentence, currency.next);
  if (other === undefined) return false;
  return other.unit !== undefined || readScaleBehind(sentence, other.next) !== undefined;
}

/** `$5m`, `£3 bn`; after a space a single letter is ambiguous. */
function readScaleBehind(sentence: LexedSentence, index: number) {
  const scale = sentence.find(index, "moneyScale");
  const letter = sentence.tokens[index]?.key.length === 1;
  const open = sentence.tokens[index + 1]?.kind === "word";
  return scale !== undefined && letter && open && !sentence.touches(index) ? undefined : scale;
}

/** `20,- €`, `CHF 20.-`: a dash instead of cents. */
function skipDash(sentence: LexedSentence, index: number): number {
  const sign = sentence.symbol(index, ",") || sentence.symbol(index, ".");
  if (!sign || !sentence.touches(index) || !sentence.symbol(index + 1, "-")) return index;
  if (!sentence.touches(index + 1)) return index;
  const dash = sentence.symbol(index + 2, "-") && sentence.touches(index + 2);
  return dash ? index + 3 : index + 2;
}

/** A currency with its possible prefixes: `€`, `k€`, `M d'euros`, `keur`. */
function readCurrency(
  sentence: LexedSentence,
  index: number,
): { unit: string; scale: number; next: number } | undefined {
  const fused = sentence.find(index, "scaledCurrency");
  if (fused !== undefined) {
    return { unit: fused.value.currency, scale: fused.value.scale, next: fused.next };
  }
  // `anderthalb Mio. Euro`
  const isScale = sentence.find(index - 1, "scale") !== undefined;
  const dot = isScale && sentence.symbol(index, ".") && sentence.touches(index);
  const abbreviated = dot ? sentence.find(index + 1, "currency") : undefined;
  const plain = sentence.find(index, "currency") ?? abbreviated ?? afterOf(sentence, index);
  if (plain !== undefined) return { unit: plain.value, scale: 1, next: plain.next };
  const scale = sentence.find(index, "moneyScale");
  if (scale === undefined) return undefined;
  // `20 Tsd. Euro`
  const start = sentence.symbol(scale.next, ".") ? scale.next + 1 : scale.next;
  const scaled = sentence.find(start, "currency") ?? afterOf(sentence, start);
  return scaled && { unit: scaled.value, scale: scale.value, next: scaled.next };
}

/** `20 €`, `twenty dollars and 50 cents`, `12 euros 50`, `50 centimes`. */
function readSuffixed(sentence: LexedSentence, index: number): Read | undefined {
  const amount = readAmount(sentence, index);
  if (amount === undefined || isDoubtful(amount) || isSlashed(sentence, index, amount)) {
    return undefined;
  }
  if (endsRangeOfPrices(sentence, index) || isVague(sentence, index)) return undefined;
  // `20,- €`, `a 20-dollar card`
  const start = skipHyphen(sentence, skipDash(sentence, amount.next));
  const currency = readCurrency(sentence, start);
  if (currency === undefined) {
    const informal = readInformal(sentence, amount);
    if (informal !== undefined) return informal;
    const cents = sentence.find(start, "subunit");
    // `20p`
    if (sentence.tokens[start]?.key.length === 1 && !sentence.touches(start)) return undefined;
    return cents && { value: money(amount.value, "cent"), next: cents.next };
  }
  const { unit, scale, next } = currency;
  if (isOrMore(sentence, next, amount.value)) return undefined;
  // `a €5 fee`
  const isPrefix = sentence.tokens[next]?.kind === "digits" && sentence.touches(next);
  if (sentence.find(index, "article")?.next === start && isPrefix) {
    return undefined;
  }
  // `20 euro cents`
  const parts = sentence.find(next, "subunit");
  if (parts !== undefined) return { value: money(amount.value, "cent"), next: parts.next };
  const whole = amount.value * scale;
  const fraction = readFractionAfter(sentence, next);
  if (fraction !== undefined) {
    return { value: money(whole + fraction.value * scale, unit), next: fraction.next };
  }
  const cents = scale === 1 ? readCents(sentence, next) : undefined;
  if (cents === undefined || !Number.isInteger(amount.value)) {
    return { value: money(whole, unit), next };
  }
  return { value: money(whole + cents.value / 100, unit), next: cents.next };
}

/** `tres con cincuenta euros`: the cents before the currency. */
function readCentsInside(sentence: LexedSentence, index: number): Read | undefined {
  const whole = readInteger(sentence, index);
  const joint = whole && sentence.find(whole.next, "withCents");
  const cents = joint && readInteger(sentence, joint.next);
  if (whole === undefined || cents === undefined || cents.value > 99 || cents.value < 1) {
    return undefined;
  }
  const currency = readCurrency(sentence, cents.next);
  if (currency?.scale !== 1) return undefined;
  return { value: money(whole.value + cents.value / 100, currency.unit), next: currency.next };
}

/** `five grand`, `two tenners`, but not `two grand hotels`. */
function readInformal(sentence: LexedSentence, { value, next }: Amount): Read | undefined {
  const note = sentence.find(next, "banknote");
  if (note !== undefined)
    return { value: money(value * note.value.value, note.value.currency), next: note.next };
  const unit = sentence.endingAt(next, "informalMoney");
  const isAdjective = sentence.tokens[next]?.kind === "word" && sentence.matches(next).length === 0;
  return unit && !isAdjective ? { value: money(value, unit.value), next } : undefined;
}

/** `3 millones de euros`, `un millier d'euros`. */
function afterOf(sentence: LexedSentence, index: number) {
  const of = sentence.find(index, "of");
  return of && sentence.find(of.next, "currency");
}

function readCents(
  sentence: LexedSentence,
  index: number,
): { value: number; next: number } | undefined {
  const and = sentence.find(index, "and")?.next ?? sentence.skip(index, "withCents");
  const number = readInteger(sentence, and);
  if (number === undefined || number.value > 99) return undefined;
  const unit = sentence.find(number.next, "subunit");
  if (unit !== undefined) return { value: number.value, next: unit.next };
  const joined = and > index && sentence.find(index, "and") !== undefined;
  const twoDigits = number.digits && sentence.tokens[and]?.key.length === 2;
  const nothingCounted = sentence.tokens[number.next]?.kind !== "word";
  if (!number.digits && number.value >= 5 && nothingCounted && !joined) return number;
  return twoDigits && !joined && nothingCounted
    ? { value: number.value, next: number.next }
    : undefined;
}

function money(value: number, unit: string): BuiltInValue {
  return { "@type": "amountOfMoney", value: Math.round(value * 100) / 100, unit };
}
