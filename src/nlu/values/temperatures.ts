import { endsPhrase } from "./dates/hours.ts";
import { readAmount, readFractionAfter, readInteger, readNumber } from "./numbers.ts";
import { endsRange, isOrMore } from "./ranges.ts";
import { findAll, type Read } from "./scan.ts";
import type { LexedSentence } from "./sentence.ts";
import type { Found, TemperatureUnit } from "./value.ts";

export function findTemperatures(sentence: LexedSentence): Found[] {
  const mayBe = signs.some((sign) => sentence.has(sign)) || letters.test(sentence.text);
  if (!mayBe) return [];
  return findAll(sentence, readTemperature);
}

const signs = ["degree", "scaleOfDegrees", "belowZero"] as const;

/** `98.6F`, `twenty C` */
const letters = /(?<![\p{L}\p{M}])[CF](?![\p{L}\p{M}])/u;

function readTemperature(sentence: LexedSentence, index: number): Read | undefined {
  // `half a degree`
  const isPart = sentence.find(index, "fraction") !== undefined;
  const amount = isPart ? readAmount(sentence, index) : readNumber(sentence, index);
  if (amount === undefined || endsRange(sentence, index)) return undefined;
  const degree = sentence.find(amount.next, "degree");
  const at = degree?.next ?? amount.next;
  const scale = readScale(sentence, at, degree !== undefined);
  const unitEnd = scale?.next ?? at;
  const more =
    readDecimals(sentence, unitEnd) ??
    (unitEnd > amount.next ? readFractionAfter(sentence, unitEnd) : undefined);
  const after = more?.next ?? unitEnd;
  const below = sentence.find(after, "belowZero");
  // `2 below` alone may refer to floors; `2 below zero` does not.
  if (degree === undefined && scale === undefined && below === undefined) return undefined;
  if (degree === undefined && scale === undefined && (below?.next ?? after) - after < 2)
    return undefined;
  if (isOrMore(sentence, after, amount.value)) return undefined;
  const size = Math.abs(amount.value) + (more?.value ?? 0);
  const value = below !== undefined || amount.value < 0 ? -size : size;
  const unit: TemperatureUnit = scale?.unit ?? "degree";
  return { value: { "@type": "temperature", value, unit }, next: below?.next ?? after };
}

function readScale(
  sentence: LexedSentence,
  index: number,
  degree: boolean,
): { unit: TemperatureUnit; next: number } | undefined {
  const named = sentence.find(index, "scaleOfDegrees");
  if (named !== undefined) return { unit: named.value, next: named.next };
  const token = sentence.tokens[index];
  if (token === undefined || (token.key !== "c" && token.key !== "f")) return undefined;
  // Without a degree sign only a capital counts: `98.6F`, `25 C`, but not `25 C batteries`.
  const capital = sentence.text.charAt(token.start) === token.key.toUpperCase();
  const alone = sentence.touches(index) || sentence.tokens[index + 1]?.kind !== "word";
  if (!degree && !(capital && alone)) return undefined;
  return { unit: token.key === "c" ? "celsius" : "fahrenheit", next: index + 1 };
}

/** `37°5` */
function readDecimals(
  sentence: LexedSentence,
  index: number,
): { value: number; next: number } | undefined {
  const token = sentence.tokens[index];
  // `37 degrés 2`
  const spoken = sentence.endingAt(index, "degree") ? readInteger(sentence, index) : undefined;
  if (
    spoken !== undefined &&
    !sentence.touches(index) &&
    sentence.tokens[index - 1]?.kind === "word"
  ) {
    const isTenth = spoken.value > 0 && spoken.value < 10 && endsPhrase(sentence, spoken.next);
    return isTenth ? { value: spoken.value / 10, next: spoken.next } : undefined;
  }
  const isDecimal = token?.kind === "digits" && token.key.length < 3 && sentence.touches(index);
  if (!isDecimal || sentence.tokens[index - 1]?.kind !== "symbol") return undefined;
  return { value: Number(`0.${token.key}`), next: index + 1 };
}
