import { readNumber } from "./numbers.ts";
import { findAll, type Read } from "./scan.ts";
import type { LexedSentence } from "./sentence.ts";
import type { Found, TemperatureUnit } from "./value.ts";

export function findTemperatures(sentence: LexedSentence): Found[] {
  return findAll(sentence, readTemperature);
}

function readTemperature(sentence: LexedSentence, index: number): Read | undefined {
  const amount = readNumber(sentence, index);
  if (amount === undefined) return undefined;
  const degree = sentence.find(amount.next, "degree");
  const at = degree?.next ?? amount.next;
  const scale = readScale(sentence, at, degree !== undefined);
  const after = scale?.next ?? at;
  const below = sentence.find(after, "belowZero");
  // `2 below` alone may refer to floors; `2 below zero` does not.
  if (degree === undefined && scale === undefined && below === undefined) return undefined;
  if (degree === undefined && scale === undefined && (below?.next ?? after) - after < 2)
    return undefined;
  const value = below === undefined ? amount.value : -Math.abs(amount.value);
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
