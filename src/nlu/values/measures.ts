import type { MeasureUnit } from "./lexicon.ts";
import { readAmount, readFractionAfter } from "./numbers.ts";
import { endsRange } from "./ranges.ts";
import { findAll, type Read } from "./scan.ts";
import type { LexedSentence } from "./sentence.ts";
import type { Found } from "./value.ts";

export function findDistances(sentence: LexedSentence): Found[] {
  return findAll(sentence, (where, index) => readMeasure(where, index, "distance"));
}

export function findVolumes(sentence: LexedSentence): Found[] {
  return findAll(sentence, (where, index) => readMeasure(where, index, "volume"));
}

function readMeasure(
  sentence: LexedSentence,
  index: number,
  dimension: MeasureUnit["dimension"],
): Read | undefined {
  const first = readUnit(sentence, index, dimension);
  if (first === undefined || endsRange(sentence, index)) return undefined;
  let { value, unit, next } = first;
  for (;;) {
    // `6 feet 2 inches` is converted to inches.
    const more = readUnit(sentence, sentence.skip(next, "and"), dimension);
    if (more === undefined || more.unit.size >= unit.size) break;
    value = Math.round(((value * unit.size) / more.unit.size + more.value) * 1e6) / 1e6;
    unit = more.unit;
    next = more.next;
  }
  return { value: { "@type": dimension, value, unit: unit.unit }, next };
}

/** `litro y medio`: one liter if a fraction follows. */
function readBareUnit(
  sentence: LexedSentence,
  index: number,
  dimension: MeasureUnit["dimension"],
): { value: number; unit: MeasureUnit; next: number } | undefined {
  const unit = sentence.find(index, "measure");
  const fraction = unit && readFractionAfter(sentence, unit.next);
  const one =
    sentence.tokens[index]?.kind === "word" && (sentence.tokens[index]?.key.length ?? 0) > 2;
  if (unit?.value.dimension !== dimension || fraction === undefined || !one) return undefined;
  return { value: 1 + fraction.value, unit: unit.value, next: fraction.next };
}

function readUnit(
  sentence: LexedSentence,
  index: number,
  dimension: MeasureUnit["dimension"],
): { value: number; unit: MeasureUnit; next: number } | undefined {
  const amount = readAmount(sentence, index);
  if (amount === undefined) return readBareUnit(sentence, index, dimension);
  const hyphen = sentence.symbol(amount.next, "-") ? amount.next + 1 : amount.next;
  const unit = sentence.find(hyphen, "measure");
  if (unit === undefined || unit.value.dimension !== dimension) return undefined;
  // `one in`, `a mile`: inches need digits, because `in` is a preposition.
  if (sentence.tokens[hyphen]?.key === "in" && !sentence.touches(hyphen)) return undefined;
  const decimals = sentence.tokens[unit.next];
  if (
    unit.value.unit === "metre" &&
    decimals?.kind === "digits" &&
    !decimals.gap &&
    decimals.key.length === 2
  ) {
    // `1m80`
    return {
      value: amount.value + Number(decimals.key) / 100,
      unit: unit.value,
      next: unit.next + 1,
    };
  }
  const fraction = readFractionAfter(sentence, unit.next);
  return {
    value: amount.value + (fraction?.value ?? 0),
    unit: unit.value,
    next: fraction?.next ?? unit.next,
  };
}
