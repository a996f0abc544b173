import type { Rank } from "./amount.ts";
import { readJoint, skipHyphen } from "./number-words.ts";
import { readInteger, readNumber } from "./numbers.ts";
import type { LexedSentence } from "./sentence.ts";
import type { Found } from "./value.ts";

/** Reads an ordinal: `3rd`, `third`, `vingt et unième`, `vigésimo primero`. */
export function readOrdinal(sentence: LexedSentence, index: number): Rank | undefined {
  if (!sentence.has("ordinal") && !sentence.has("ordinalSuffix")) return undefined;
  const known = sentence.ranks[index];
  if (known !== undefined) return known ?? undefined;
  const rank = readAny(sentence, index);
  sentence.ranks[index] = rank ?? null;
  return rank;
}

function readAny(sentence: LexedSentence, index: number): Rank | undefined {
  const token = sentence.tokens[index];
  if (token === undefined) return undefined;
  if (token.kind === "digits") {
    const suffix = sentence.find(index + 1, "ordinalSuffix");
    if (suffix === undefined || !sentence.touches(index + 1)) return readGrouped(sentence, index);
    const integer = readInteger(sentence, index);
    return integer && { value: integer.value, next: suffix.next };
  }
  const word = sentence.find(index, "ordinal");
  // `30 seconds` and `diez segundos` are not ordinals.
  const before = sentence.tokens[index - 1];
  const counted = before?.kind === "digits" || sentence.find(index - 1, "cardinal") !== undefined;
  if (word !== undefined && counted && sentence.find(index, "span") !== undefined) return undefined;
  if (word !== undefined) return withUnit(sentence, word.value, word.next);
  const cardinal = readInteger(sentence, index);
  if (cardinal === undefined || cardinal.digits) return undefined;
  // `twenty-first`, `vingt et unième`: the last word alone is the ordinal.
  const last = sentence.find(readJoint(sentence, cardinal.next).next, "ordinal");
  if (last === undefined) return undefined;
  const value = combine(cardinal.value, last.value);
  return value === undefined ? undefined : { value, next: last.next };
}

/** `1,000th` */
function readGrouped(sentence: LexedSentence, index: number): Rank | undefined {
  const isGroup = sentence.tokens[index + 2]?.kind === "digits" && sentence.touches(index + 2);
  const amount = isGroup ? readNumber(sentence, index) : undefined;
  if (amount === undefined || amount.next <= index + 1 || amount.part) return undefined;
  const suffix = sentence.find(amount.next, "ordinalSuffix");
  const isOrdinal = suffix && sentence.touches(amount.next) && Number.isInteger(amount.value);
  return isOrdinal ? { value: amount.value, next: suffix.next } : undefined;
}

function combine(cardinal: number, ordinal: number): number | undefined {
  if (ordinal >= 100) return cardinal * ordinal;
  const room = cardinal % 100 === 0 ? 100 : cardinal % 10 === 0 && cardinal % 100 > 10 ? 10 : 1;
  const vigesimal = cardinal % 100 === 60 || cardinal % 100 === 80 ? 20 : room;
  return ordinal < Math.max(room, vigesimal) ? cardinal + ordinal : undefined;
}

/** `vigésimo primero`: both words are ordinals. */
function withUnit(
  sentence: LexedSentence,
  value: number,
  next: number,
): { value: number; next: number } {
  // `am zwanzigsten vierten` is a day and its month.
  const isWhole = !sentence.language.dotOrdinals && value >= 20 && value % 10 === 0;
  const unit = isWhole ? sentence.find(skipHyphen(sentence, next), "ordinal") : undefined;
  const room = value % 100 === 0 ? 100 : 10;
  if (unit === undefined || unit.value >= room) return { value, next };
  // `centésimo vigésimo primero`
  const rest = withUnit(sentence, unit.value, unit.next);
  return { value: value + rest.value, next: rest.next };
}

/** All ordinals in a sentence; `3.` counts if a word follows, in languages with this form. */
export function findOrdinals(sentence: LexedSentence): Found[] {
  const found: Found[] = [];
  let index = 0;
  while (index < sentence.tokens.length) {
    if (!sentence.mayBegin(index)) {
      index++;
      continue;
    }
    const blocked = sentence.find(index, "blocked") ?? findFraction(sentence, index);
    const read = blocked
      ? undefined
      : (readOrdinal(sentence, index) ?? readDotted(sentence, index));
    if (read === undefined) {
      index = blocked?.next ?? index + 1;
      continue;
    }
    found.push({
      start: sentence.tokens[index]?.start ?? 0,
      end: sentence.tokens[read.next - 1]?.end ?? 0,
      value: { "@type": "ordinal", value: read.value },
    });
    index = read.next;
  }
  return found;
}

/** `one third`, `un cuarto de hora`: a part, which contains no rank. */
function findFraction(sentence: LexedSentence, index: number): { next: number } | undefined {
  const fraction = sentence.find(index, "fraction");
  const of = fraction && sentence.find(fraction.next, "of");
  const units = ["span", "measure", "scale"] as const;
  if (of && units.some((unit) => sentence.find(of.next, unit))) return of;
  const cardinal = sentence.find(index, "cardinal");
  return cardinal && cardinal.value > 0 && cardinal.value < 1 ? cardinal : undefined;
}

/** An ordinal before a noun, in German also with a dot: `am 2. Montag`. */
export function readRank(sentence: LexedSentence, index: number): Rank | undefined {
  return readOrdinal(sentence, index) ?? readDotted(sentence, index);
}

function readDotted(sentence: LexedSentence, index: number): Rank | undefined {
  const token = sentence.tokens[index];
  if (!sentence.language.dotOrdinals || token?.kind !== "digits" || token.key.length > 3)
    return undefined;
  if (!sentence.symbol(index + 1, ".") || !sentence.touches(index + 1)) return undefined;
  const word = sentence.tokens[index + 2];
  if (word?.kind !== "word" || !word.gap) return undefined;
  return { value: Number(token.key), next: index + 2 };
}
