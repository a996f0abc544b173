import { readAmount, readFractionAfter, readInteger, readNumber } from "./numbers.ts";
import { findAll, type Read } from "./scan.ts";
import type { Sentence } from "./sentence.ts";
import type { EntityValue, Found } from "./value.ts";

export function findAmountsOfMoney(sentence: Sentence): Found[] {
  return findAll(sentence, readMoney);
}

function readMoney(sentence: Sentence, index: number): Read | undefined {
  return readPrefixed(sentence, index) ?? readSuffixed(sentence, index);
}

const SHORT_SYMBOLS = new Set(["rs", "le", "try"]);

/** `$20`, `EUR 12.50`. */
function readPrefixed(sentence: Sentence, index: number): Read | undefined {
  const currency = sentence.find(index, "currency");
  if (currency === undefined) return undefined;
  const amount = readNumber(sentence, currency.next);
  if (amount === undefined || !amount.digits) return undefined;
  const key = sentence.tokens[index]?.key ?? "";
  const sign =
    sentence.tokens[index]?.kind === "symbol" || key.length === 3 || SHORT_SYMBOLS.has(key);
  if (!sign && currency.next === index + 1) return undefined;
  // `$5m`
  const millions = sentence.symbol(amount.next, "m") && sentence.touches(amount.next);
  if (millions) return { value: money(amount.value * 1e6, currency.value), next: amount.next + 1 };
  return { value: money(amount.value, currency.value), next: amount.next };
}

/** `20 €`, `twenty dollars and 50 cents`, `12 euros 50`, `50 centimes`. */
function readSuffixed(sentence: Sentence, index: number): Read | undefined {
  const amount = readAmount(sentence, index);
  if (amount === undefined) return undefined;
  const start = amount.next;
  const currency = sentence.find(start, "currency") ?? afterFiller(sentence, start);
  if (currency === undefined) {
    const cents = sentence.find(start, "subunit");
    // `20p`
    if (sentence.tokens[start]?.key.length === 1 && !sentence.touches(start)) return undefined;
    return cents && { value: money(amount.value, "cent"), next: cents.next };
  }
  const fraction = readFractionAfter(sentence, currency.next);
  if (fraction !== undefined) {
    return { value: money(amount.value + fraction.value, currency.value), next: fraction.next };
  }
  const cents = readCents(sentence, currency.next);
  if (cents === undefined || !Number.isInteger(amount.value)) {
    return { value: money(amount.value, currency.value), next: currency.next };
  }
  return { value: money(amount.value + cents.value / 100, currency.value), next: cents.next };
}

/** `3 millones de euros`, `un millier d'euros`. */
function afterFiller(sentence: Sentence, index: number) {
  const filler = sentence.find(index, "filler");
  return filler && sentence.find(filler.next, "currency");
}

const JOINTS = new Set(["con", "mit"]);

function readCents(sentence: Sentence, index: number): { value: number; next: number } | undefined {
  const and =
    sentence.find(index, "and")?.next ??
    (JOINTS.has(sentence.tokens[index]?.key ?? "") ? index + 1 : index);
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

function money(value: number, unit: string): EntityValue {
  return { "@type": "amountOfMoney", value: Math.round(value * 100) / 100, unit };
}
