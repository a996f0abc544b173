import { endsPhrase } from "./dates/hours.ts";
import type { MeasureUnit } from "./lexicon.ts";
import { readAmount, readFractionAfter, readInteger } from "./numbers.ts";
import { endsRange, isOrMore } from "./ranges.ts";
import { findAll, type Read } from "./scan.ts";
import type { LexedSentence } from "./sentence.ts";
import { foot, inch, kilometre, metre } from "./units.ts";
import type { Found } from "./value.ts";

export function findDistances(sentence: LexedSentence): Found[] {
  if (!sentence.has("measure") && !/["”″]/.test(sentence.text)) return [];
  return findAll(sentence, (where, index) => readMeasure(where, index, "distance"));
}

export function findVolumes(sentence: LexedSentence): Found[] {
  if (!sentence.has("measure")) return [];
  return findAll(sentence, (where, index) => readMeasure(where, index, "volume"));
}

/** A quantity of one unit. */
interface Part {
  value: number;
  unit: MeasureUnit;
  next: number;
}

function readMeasure(
  sentence: LexedSentence,
  index: number,
  dimension: MeasureUnit["dimension"],
): Read | undefined {
  const height = dimension === "distance" ? readHeight(sentence, index) : undefined;
  if (height !== undefined) return height;
  const first = readUnit(sentence, index, dimension);
  if (first === undefined || endsRange(sentence, index)) return undefined;
  let sum = first;
  for (;;) {
    // `6 feet 2 inches` is converted to inches.
    const { next, unit } = sum;
    const more =
      readUnit(sentence, sentence.skip(next, "and"), dimension, unit) ?? readRest(sentence, sum);
    if (more === undefined || more.unit.size >= unit.size) break;
    sum = added(sum, more);
  }
  const { value, unit, next } = readDecimals(sentence, sum) ?? sum;
  if (isOrMore(sentence, next, value)) return undefined;
  return { value: { "@type": dimension, value, unit: unit.unit }, next };
}

const mostInches = 11;

/** `5'11"` */
function readHeight({ tokens }: LexedSentence, index: number): Read | undefined {
  const [feet, sign, inches, end] = tokens.slice(index, index + 4);
  if (feet?.kind !== "digits" || sign?.key !== "'" || inches?.kind !== "digits") return undefined;
  const isJoined = !sign.gap && !inches.gap && end?.gap === false && '"”″'.includes(end.key);
  if (!isJoined || feet.key.length > 1 || Number(inches.key) > mostInches) return undefined;
  const value = Number(feet.key) * 12 + Number(inches.key);
  return { value: { "@type": "distance", value, unit: inch.unit }, next: index + 4 };
}

/** The sum in the smaller unit. */
function added(part: Part, more: Part): Part {
  const value = (part.value * part.unit.size) / more.unit.size + more.value;
  return { ...more, value: Math.round(value * 1e6) / 1e6 };
}

/** `5 ft 10`: the inches of a height. */
function readRest(sentence: LexedSentence, { value, unit, next }: Part): Part | undefined {
  const rest = unit === foot && Number.isInteger(value) ? readInteger(sentence, next) : undefined;
  if (rest === undefined || rest.value < 1 || rest.value > 11 || !endsPhrase(sentence, rest.next)) {
    return undefined;
  }
  return { value: rest.value, unit: inch, next: rest.next };
}

/** `1m80`, `2 m 50`, `un mètre quatre-vingts`, `2 km 300`: the decimals after the unit. */
function readDecimals(sentence: LexedSentence, { value, unit, next }: Part): Part | undefined {
  const places = unit === metre ? 2 : unit === kilometre ? 3 : 0;
  const rest = places && Number.isInteger(value) ? readInteger(sentence, next) : undefined;
  const largest = 10 ** places;
  if (rest === undefined || rest.value >= largest) return undefined;
  if (rest.digits ? sentence.tokens[next]?.key.length !== places : rest.value < largest / 10) {
    return undefined;
  }
  if (!sentence.touches(next) && !endsPhrase(sentence, rest.next)) return undefined;
  return { value: value + rest.value / largest, unit, next: rest.next };
}

/** `litro y medio`: one liter if a fraction follows. */
function readBareUnit(
  sentence: LexedSentence,
  index: number,
  dimension: MeasureUnit["dimension"],
): Part | undefined {
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
  larger?: MeasureUnit,
): Part | undefined {
  const amount = readAmount(sentence, index);
  if (amount === undefined) return readBareUnit(sentence, index, dimension);
  const hyphen = sentence.symbol(amount.next, "-") ? amount.next + 1 : amount.next;
  const unit = sentence.find(hyphen, "measure");
  if (unit === undefined || unit.value.dimension !== dimension) return undefined;
  if (isOfOther(sentence, unit.next)) return undefined;
  // `one in`, `a mile`: inches need digits or feet, because `in` is a preposition.
  if (sentence.tokens[hyphen]?.key === "in" && !sentence.touches(hyphen)) {
    const after = sentence.tokens[unit.next];
    if (larger !== foot || (after !== undefined && after.kind !== "symbol")) return undefined;
  }
  const fraction = readFractionAfter(sentence, unit.next);
  return {
    value: amount.value + (fraction?.value ?? 0),
    unit: unit.value,
    next: fraction?.next ?? unit.next,
  };
}

/** `5 m²`, `90 km/h`: the unit of an area or a speed. */
function isOfOther(sentence: LexedSentence, index: number): boolean {
  const [sign, more] = sentence.tokens.slice(index, index + 2);
  if (sign === undefined || sign.gap) return false;
  if (sign.key === "/") return more?.kind === "word" && !more.gap;
  return sign.key === "²" || sign.key === "³" || (sign.kind === "digits" && sign.key.length === 1);
}
