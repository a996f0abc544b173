import type { Amount } from "./amount.ts";
import type { LanguageRules } from "./language.ts";
import { readJoint, readWords } from "./number-words.ts";
import type { LexedSentence } from "./sentence.ts";

/** A longer number is a code; a double could not hold it exactly. */
const mostDigits = 15;

/** Digits with their separators, a fraction `1/2` or `1 1/2`, a suffix `20k` or a scale `3 million`. */
export function readDigits(sentence: LexedSentence, index: number): Amount | undefined {
  if (isInsideNumber(sentence, index) || isOfName(sentence, index)) return undefined;
  const literal = readLiteral(sentence, index);
  if (literal === undefined) return undefined;
  const { value, next, whole, decimals } = literal;
  const plain: Amount = { value, next, digits: true, ...(decimals > 0 && { decimals }) };
  if (!whole) return scaled(sentence, plain);
  if (next === index + 1) {
    const alone = readFraction(sentence, index);
    if (alone !== undefined) return { value: alone, next: index + 3, digits: true, part: true };
  }
  const mixed = sentence.tokens[next]?.gap ? readFraction(sentence, next) : undefined;
  if (mixed === undefined) return scaled(sentence, plain);
  return scaled(sentence, { value: value + mixed, next: next + 3, digits: true });
}

/**
 * Whether a token continues a number that began before it, as `50` in `1,50` and in `.50`: reading from there would
 * give a wrong value.
 */
export function isInsideNumber(sentence: LexedSentence, index: number): boolean {
  const [before, separator, token] = [
    sentence.tokens[index - 2],
    sentence.tokens[index - 1],
    sentence.tokens[index],
  ];
  if (token?.kind !== "digits" || token.gap || separator === undefined) return false;
  if (separator.key !== "." && separator.key !== ",") return false;
  if (before === undefined || separator.gap) return true;
  return before.kind === "digits" || (before.kind === "symbol" && !isSeparator(before.key));
}

/** The 2 of `w2s`: digits that touch unknown letters. */
function isOfName(sentence: LexedSentence, index: number): boolean {
  const before = sentence.tokens[index - 1];
  return (
    before?.kind === "word" && sentence.touches(index) && sentence.matches(index - 1).length === 0
  );
}

/** Whether `.5` begins here: a separator that only touches digits. */
export function isLeadingPoint(sentence: LexedSentence, index: number): boolean {
  return sentence.tokens[index]?.kind === "symbol" && isInsideNumber(sentence, index + 1)
    ? sentence.tokens[index - 1]?.kind !== "digits" || sentence.tokens[index]?.gap === true
    : false;
}

/** `.5`, and `,5` where the comma is the decimal sign. */
export function readLeadingPoint(sentence: LexedSentence, index: number): Amount | undefined {
  const { tokens, language } = sentence;
  const [sign, digits, more] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (!isLeadingPoint(sentence, index) || digits === undefined) return undefined;
  if (sign?.key !== "." && sign?.key !== language.decimal) return undefined;
  if (digits.key.length > mostDigits || continues(sentence, index + 2, more?.key)) return undefined;
  return scaled(sentence, { value: Number(`0.${digits.key}`), next: index + 2, digits: true });
}

function continues(sentence: LexedSentence, index: number, key: string | undefined): boolean {
  return isSeparator(key) && isInsideNumber(sentence, index + 1);
}

function isSeparator(key: string | undefined): boolean {
  return key === "." || key === ",";
}

interface Literal {
  value: number;
  next: number;
  /** Without decimals. */
  whole: boolean;
  decimals: number;
}

/** The whole run of digits and separators is one number, or none. */
function readLiteral(sentence: LexedSentence, index: number): Literal | undefined {
  const { tokens, language } = sentence;
  let whole = tokens[index]?.key ?? "";
  let next = index + 1;
  const end = whole.length <= 3 ? spacedGroups(sentence, next) : next;
  for (; next < end; next++) whole += tokens[next]?.key ?? "";
  const parts = [whole];
  const separators: string[] = [];
  for (;;) {
    const separator = tokens[next];
    const digits = tokens[next + 1];
    if (separator === undefined || separator.gap || digits?.kind !== "digits" || digits.gap) break;
    const apostrophe = separator.key === "'" && digits.key.length === 3;
    if (!isSeparator(separator.key) && !apostrophe) break;
    separators.push(separator.key);
    parts.push(digits.key);
    next += 2;
  }
  const written = interpret(parts, separators, language);
  if (written === undefined) return undefined;
  const [, decimals] = written.split(".");
  return {
    value: Number(written),
    next,
    whole: decimals === undefined,
    decimals: decimals?.length ?? 0,
  };
}

/** The number in JavaScript's spelling; `undefined` for other text: `1.2.3`, `192.168.1.1`, `15.04.2026`. */
function interpret(
  parts: readonly string[],
  separators: readonly string[],
  language: LanguageRules,
): string | undefined {
  const last = parts.at(-1) ?? "";
  const whole = parts.slice(0, -1);
  if (parts.join("").length > mostDigits) return undefined;
  const sign = separators.at(-1);
  if (sign === undefined) return last;
  if (separators.length === 1) {
    if (sign === language.decimal) return `${whole[0]}.${last}`;
    const grouped = isGrouped(parts);
    if (sign === "'" || (grouped && language.groups.includes(sign))) return parts.join("");
    // In a language without tables, `1,234` is ambiguous.
    return grouped && language.groups.length === 0 ? undefined : `${whole[0]}.${last}`;
  }
  const inner = separators.slice(0, -1);
  const uniform = inner.every((separator) => separator === inner[0]);
  if (!uniform) return undefined;
  if (sign === inner[0]) return isGrouped(parts) && !isAddress(parts) ? parts.join("") : undefined;
  return isGrouped(whole) ? `${whole.join("")}.${last}` : undefined;
}

/** `1` `234` `567`, and the Indian `1` `50` `000`; a number with groups does not begin with a zero. */
function isGrouped(parts: readonly string[]): boolean {
  const [first = "", ...groups] = parts;
  if (first.length > 3 || first.startsWith("0") || groups.at(-1)?.length !== 3) return false;
  const middle = groups.slice(0, -1);
  return middle.every(({ length }) => length === 3) || middle.every(({ length }) => length === 2);
}

/** `192.168.100.200`: four bytes without leading zeros. */
function isAddress(parts: readonly string[]): boolean {
  return parts.length === 4 && parts.every((part) => Number(part) < 256 && !/^0\d/.test(part));
}

const spaces = /^[ \u00a0\u202f]$/;

/**
 * The token after the groups of three digits that continue after spaces: either all following digits are such groups,
 * or none.
 */
function spacedGroups(sentence: LexedSentence, index: number): number {
  const { tokens, language, text } = sentence;
  let next = index;
  for (; tokens[next]?.kind === "digits" && tokens[next]?.gap; next++) {
    const token = tokens[next];
    const space = text.slice(tokens[next - 1]?.end ?? 0, token?.start);
    const allowed = spaces.test(space) && (space !== " " || language.groups.includes(" "));
    if (!allowed || token?.key.length !== 3) return index;
  }
  return next;
}

const largestDivisor = 16;

/** `3/4`: less than one, and not part of a date. */
function readFraction({ tokens }: LexedSentence, index: number): number | undefined {
  const [above, slash, below, more] = tokens.slice(index, index + 4);
  if (above?.kind !== "digits" || slash?.key !== "/" || below?.kind !== "digits") return undefined;
  if (slash.gap || below.gap || more?.key === "/") return undefined;
  const [part, divisor] = [Number(above.key), Number(below.key)];
  return part > 0 && part < divisor && divisor <= largestDivisor ? part / divisor : undefined;
}

function scaled(sentence: LexedSentence, amount: Amount): Amount {
  const suffix = sentence.find(amount.next, "suffix");
  if (suffix !== undefined && sentence.touches(amount.next)) {
    const { value, capital } = suffix.value;
    const isWritten = !capital || sentence.written(amount.next, suffix.next) === "M";
    if (isWritten) {
      return { ...amount, value: round(amount.value * value), next: suffix.next, unit: value };
    }
  }
  // `99 cents` is money.
  const isMoney = sentence.find(amount.next, "subunit") !== undefined;
  const hundred = isMoney ? undefined : sentence.find(amount.next, "hundred");
  const scale = sentence.find(amount.next, "scale") ?? hundred;
  if (scale === undefined) return amount;
  const dot =
    sentence.symbol(scale.next, ".") && sentence.find(scale.next + 1, "currency") !== undefined;
  const value = round(amount.value * scale.value);
  const larger = { ...amount, value, unit: scale.value };
  if (dot) return { ...larger, next: scale.next + 1 };
  return withRest(sentence, scaled(sentence, { ...larger, next: scale.next }));
}

/** `1 million 200 mille`, `5 hundred and twenty`, `2 thousand five hundred` */
function withRest(sentence: LexedSentence, amount: Amount): Amount {
  if (amount.unit === undefined) return amount;
  const joint = readJoint(sentence, amount.next);
  const isJoined = joint.joined && sentence.language.andJoins === "hundreds";
  const words = joint.joined && !isJoined ? undefined : readWords(sentence, joint.next);
  if (words !== undefined && words.value < amount.unit) {
    const isRest = isJoined ? words.value < 100 : words.value >= 100;
    return isRest ? { ...words, value: amount.value + words.value, digits: true } : amount;
  }
  // `5 hundred and 20`
  const tens = isJoined ? sentence.tokens[joint.next] : undefined;
  if (tens?.kind === "digits" && tens.key.length < 3 && amount.unit === 100) {
    return { ...amount, value: amount.value + Number(tens.key), next: joint.next + 1 };
  }
  if (sentence.tokens[amount.next]?.kind !== "digits") return amount;
  const rest = readDigits(sentence, amount.next);
  if (rest?.unit === undefined || rest.unit >= amount.unit) return amount;
  return { ...rest, value: round(amount.value + rest.value) };
}

/** Removes binary rounding errors: 1.1 × 1000. */
export function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
