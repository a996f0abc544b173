import type { Amount } from "./amount.ts";
import { readAmount, readNumber } from "./numbers.ts";
import { readOrdinal } from "./ordinals.ts";
import { endsRange, endsRangeOfPrices } from "./ranges.ts";
import { findAll, type Read } from "./scan.ts";
import type { LexedSentence } from "./sentence.ts";
import type { BuiltInValue, Found } from "./value.ts";

/**
 * All numbers, including those inside larger values.
 * @param longer the larger values
 */
export function findNumbers(
  sentence: LexedSentence,
  longer: readonly Pick<Found, "start" | "end">[] = [],
): Found[] {
  const found = findAll(sentence, readNumberValue);
  if (found.length < 2) return found;
  // `ein Tisch für vier` contains four: an article counts only if no other number is a value of its own.
  const articles = new Set<number>();
  sentence.tokens.forEach((token, index) => {
    const isAlone = sentence.find(index, "article")?.next === index + 1;
    // `une table pour une personne à 18h`
    if (isAlone && !sentence.find(index + 1, "person")) articles.add(token.end);
  });
  const counts = found.filter((one) => !(isOne(one.value) && articles.has(one.end)));
  const isOwn = ({ start, end }: Found) =>
    !longer.some((one) => one.start <= start && one.end >= end);
  return counts.some(isOwn) ? counts : found;
}

function isOne(value: BuiltInValue): boolean {
  return value["@type"] === "number" && value.value === 1;
}

function readNumberValue(sentence: LexedSentence, index: number): Read | undefined {
  const fraction = readNumber(sentence, index);
  const whole = fraction === undefined || fraction.next === index + 1;
  if ((whole && isPartOfCode(sentence, index)) || readOrdinal(sentence, index) !== undefined)
    return undefined;
  const vague = sentence.find(index, "vague");
  // `a couple of` is two, also of hundreds; `a few` and `ein paar` are not numbers.
  const amount = vague?.value === 2 ? readAmount(sentence, index) : readNumber(sentence, index);
  if (amount === undefined || (vague !== undefined && vague.value !== 2)) return undefined;
  // `a quarter` depends on what it is a quarter of.
  const article = sentence.find(index, "article");
  if (article !== undefined && amount.part && amount.next <= article.next + 1) return undefined;
  if (isPronoun(sentence, index, amount.next)) return undefined;
  // `50 y pico`, `20-odd people`
  const hyphen = sentence.symbol(amount.next, "-") ? amount.next + 1 : amount.next;
  if (sentence.find(hyphen, "andMore")) return undefined;
  if (isOfRange(sentence, index, amount.next)) return undefined;
  // `a grand piano`
  const after = sentence.tokens[amount.next];
  const isNoun = after?.kind === "word" && sentence.matches(amount.next).length === 0;
  if (isNoun && sentence.endingAt(amount.next, "informalMoney")) return undefined;
  const next = sentence.skip(amount.next, "percent");
  return { value: numberOf(amount.value * sharedScale(sentence, amount)), next };
}

/** One of two numbers of a unit, which have no value: `2 ou 3 nuits`, `80-100 euros`, `6 à 8 personnes`. */
function isOfRange(sentence: LexedSentence, index: number, next: number): boolean {
  if (endsRangeOfUnits(sentence, index, next)) return true;
  const joints = ["to", "or", "and"] as const;
  const joint = joints.map((each) => sentence.find(next, each)).find((each) => each);
  const start = joint?.next ?? (sentence.symbol(next, "-") ? next + 1 : undefined);
  const other = start === undefined ? undefined : readNumber(sentence, start);
  return other !== undefined && endsRangeOfUnits(sentence, start ?? 0, other.next);
}

function endsRangeOfUnits(sentence: LexedSentence, index: number, next: number): boolean {
  if (sentence.find(next, "currency")) return endsRangeOfPrices(sentence, index);
  // `pour deux à 9h`
  const isTime = sentence.find(next, "hourWord") && sentence.find(index - 1, "at")?.next === index;
  const unit = sentence.find(next, "span") ?? sentence.find(next, "person");
  return unit !== undefined && !isTime && endsRange(sentence, index);
}

/** `the red one`, `this one`, `the second one` */
function isPronoun(sentence: LexedSentence, index: number, next: number): boolean {
  if (sentence.find(index, "pronoun") === undefined || next > index + 1) return false;
  const leads = ["definite", "this", "ordinal", "last", "next", "indefinite"] as const;
  if (leads.some((category) => sentence.endingAt(index, category))) return true;
  const isUnknown =
    sentence.tokens[index - 1]?.kind === "word" && sentence.matches(index - 1).length === 0;
  return (
    isUnknown &&
    (["definite", "article"] as const).some((category) => sentence.endingAt(index - 1, category))
  );
}

/** The hundred of `two or three hundred`, the million of `5 to 6 million`. */
function sharedScale(sentence: LexedSentence, { value, next, unit }: Amount): number {
  if (unit !== undefined) return 1;
  const or = sentence.find(next, "or");
  const joint = or ?? sentence.find(next, "to") ?? sentence.find(next, "and");
  const start = joint?.next ?? (sentence.symbol(next, "-") ? next + 1 : undefined);
  const other = start === undefined ? undefined : readNumber(sentence, start);
  if (other === undefined || start === undefined || !(or || endsRange(sentence, start))) return 1;
  const scale = other.unit ?? (other.digits || !or ? 1 : 100);
  const count = other.value / scale;
  const isWhole = or ? Number.isInteger(count) : true;
  return scale > 1 && isWhole && value < count && value > 0 ? scale : 1;
}

function numberOf(value: number): BuiltInValue {
  return { "@type": "number", value };
}

/** Digits next to letters or signs are names, addresses or dates: `B2B`, `10:30`, `@42`. */
function isPartOfCode(sentence: LexedSentence, index: number): boolean {
  const token = sentence.tokens[index];
  if (token?.kind !== "digits") return false;
  const before = sentence.tokens[index - 1];
  const glued = before !== undefined && !token.gap;
  if (glued && (before.kind === "word" || "@_/:#=^".includes(before.key))) return true;
  if (isOfDate(sentence, index) || isOfName(sentence, index)) return true;
  const [after, more] = sentence.tokens.slice(index + 1, index + 3);
  if (after === undefined || after.gap) return false;
  // A colon before a space ends a phrase: `contract 7781: paid twice`.
  if (after.key === ":" && (more === undefined || more.gap)) return false;
  if ("@_:^".includes(after.key)) return true;
  // `1e6`, `13/4`
  const digits = more?.kind === "digits" && !more.gap;
  // `pas avant 21h`
  if (sentence.find(index + 1, "hourWord") && sentence.endingAt(index, "bound")) return true;
  // `101b`
  if (after.kind === "word" && sentence.matches(index + 1).length === 0) return true;
  return digits && (after.kind === "word" || after.key === "/");
}

/** `COVID-19`, `F-16` */
function isOfName(sentence: LexedSentence, index: number): boolean {
  if (!sentence.symbol(index - 1, "-") || !sentence.touches(index)) return false;
  const name = sentence.tokens[index - 2];
  return (
    name?.kind === "word" && sentence.touches(index - 1) && sentence.matches(index - 2).length === 0
  );
}

/** One of three groups with hyphens: `2026-04-15`. */
function isOfDate({ tokens }: LexedSentence, index: number): boolean {
  let [first, last] = [index, index];
  const joined = (at: number) =>
    tokens[at]?.kind === "digits" && !tokens[at]?.gap && tokens[at - 1]?.key === "-";
  while (joined(first) && tokens[first - 1]?.gap === false && first > index - 4) first -= 2;
  while (joined(last + 2) && tokens[last + 1]?.gap === false && last < index + 4) last += 2;
  return tokens[first]?.kind === "digits" && last - first >= 4;
}
