/** Words that look like a date, but do not give one, or exclude it. */

import { readInteger } from "../numbers.ts";
import type { LexedSentence } from "../sentence.ts";
import { type DateReading, saysOnly } from "./draft.ts";
import { isForCount } from "./hours.ts";

/** `100 euros par nuit`, `80 euros la noche`: the part of the day is what the price is for. */
export function isRate(
  sentence: LexedSentence,
  index: number,
  { from, to, next }: DateReading,
): boolean {
  if (from.part === undefined || to !== undefined || !saysOnly(from, ["part"])) return false;
  const rate = sentence.find(index, "rate");
  if (rate !== undefined && sentence.find(rate.next, "part")) return true;
  return isBehindPrice(sentence, index) || isPriced(sentence, index, next);
}

/** `100 euros`, `100 euros max` */
function isBehindPrice(sentence: LexedSentence, index: number): boolean {
  if (!sentence.has("currency")) return false;
  const word = sentence.tokens[index - 1];
  const isLimit = word?.kind === "word" && sentence.matches(index - 1).length === 0;
  const ends = [index, ...(isLimit ? [index - 1] : [])];
  return ends.some((end) => sentence.endingAt(end, "currency") !== undefined);
}

/** The token after the part of the day that a price is for: `85 € la nuit pour jeudi`, `combien la nuit samedi`. */
export function afterRate(sentence: LexedSentence, index: number): number | undefined {
  if (!sentence.has("part")) return undefined;
  const of = sentence.find(index, "of");
  const rate =
    sentence.find(index, "rate") ??
    sentence.find(startOfArticle(sentence, index), "definite") ??
    (of?.value === "definite" ? of : undefined);
  const part = rate && sentence.find(rate.next, "part");
  // `85 € la nuit de jeudi`
  if (part === undefined || sentence.find(part.next, "of")) return undefined;
  const isOfPrice = isBehindPrice(sentence, index) || isPriced(sentence, index, part.next);
  return isOfPrice ? part.next : undefined;
}

/** The article, maybe behind a preposition: `pour la nuit`. */
function startOfArticle(sentence: LexedSentence, index: number): number {
  return sentence.find(index, "definite") ? index : sentence.skip(index, "filler");
}

const mostWordsToPrice = 4;

/** `combien coûte la nuit`, `la nuit à moins de 80 euros`: a part of the day with an article near words about a price. */
function isPriced(sentence: LexedSentence, index: number, next: number): boolean {
  const article = sentence.skip(index, "of");
  const start = startOfArticle(sentence, index);
  const isDefinite = article > index || sentence.find(start, "definite") !== undefined;
  if (!isDefinite) return false;
  for (let near = index - mostWordsToPrice; near <= index + mostWordsToPrice; near++) {
    if (sentence.find(near, "priceWord")) return true;
  }
  // `la nuit est à moins de 80 euros`
  const isWord = sentence.tokens[next]?.kind === "word";
  const at = sentence.find(next, "at") ?? (isWord ? sentence.find(next + 1, "at") : undefined);
  for (let near = at?.next ?? next; at && near < at.next + mostWordsToPrice; near++) {
    if (sentence.find(near, "currency")) return true;
  }
  return false;
}

/** `un massage d'une heure et demie`: an hour with an article after `of` is a length. */
export function isLength(sentence: LexedSentence, index: number): boolean {
  const article = sentence.find(index, "article");
  const hour = article && sentence.find(article.next, "hourWord");
  return hour !== undefined && sentence.endingAt(index, "of") !== undefined;
}

const mostWords = 3;

/** Whether the word before negates a verb: `ne viens pas demain` and `on viendra pas demain` do not exclude tomorrow. */
export function isOfVerb(sentence: LexedSentence, index: number): boolean {
  const { tokens, language } = sentence;
  const { negation } = language;
  const verb = tokens[index - 1];
  if (negation === undefined || verb?.kind !== "word" || negation.excluding.has(verb.key)) {
    return false;
  }
  const before = tokens.slice(Math.max(0, index - 1 - mostWords), index - 1);
  if (before.some(({ key }) => negation.particles.has(key))) return true;
  const subject = before.findLast(
    ({ key, kind }) => kind === "word" && !negation.pronouns.has(key),
  );
  return sentence.matches(index - 1).length === 0 && negation.subjects.has(subject?.key ?? "");
}

/** `on a friday`, `un vendredi`: any of them; `on fridays`: all of them; in `a friday table` the article belongs to the noun. */
export function isUnspecific(
  sentence: LexedSentence,
  index: number,
  { from, to, next }: DateReading,
): boolean {
  const { weekday } = from;
  if (isRecurring(sentence, index, from, next)) return true;
  const isAlone = weekday !== undefined && !weekday.cycle && saysOnly(from, ["weekday"]);
  if (!isAlone || to !== undefined) return false;
  if (isCountedWeekday(sentence, index)) return true;
  if (!sentence.endingAt(index, "article")) return false;
  const after = sentence.tokens[next];
  const isEnd = after === undefined || after.kind === "symbol";
  // `un samedi par mois`
  const rate = sentence.skip(sentence.skip(next, "filler"), "article");
  if (rate > next && sentence.find(rate, "span")) return true;
  return isEnd || sentence.language.functionWords.has(after.key);
}

/** `on mondays`, `mondays at 9`, `mondays to fridays` */
function isRecurring(
  sentence: LexedSentence,
  index: number,
  from: DateReading["from"],
  next: number,
): boolean {
  const isPlain = from.weekday !== undefined && !from.weekday.cycle;
  if (!isPlain || !saysOnly(from, ["weekday", "clock", "part"])) return false;
  for (let at = index; at < next; at++) {
    if (sentence.find(at, "weekday")?.value.recurs) return true;
  }
  return false;
}

/** `three fridays running`, `one friday`; but `a table for four friday` */
function isCountedWeekday(sentence: LexedSentence, index: number): boolean {
  const count = readInteger(sentence, index - 1);
  if (count?.next !== index || isForCount(sentence, index - 1)) return false;
  if (sentence.find(index, "weekday") === undefined) return false;
  const isPlural = sentence.tokens[index]?.key.endsWith("s") ?? false;
  return count.value === 1 ? !count.digits : isPlural;
}

/** `a couple of nights`: parts of days that are counted. */
export function isCountedPart(
  sentence: LexedSentence,
  index: number,
  { from }: DateReading,
): boolean {
  if (from.part === undefined || !saysOnly(from, ["part"])) return false;
  return [index, index + 1].some((start) => sentence.endingAt(start, "vague"));
}

/** `half of april`, `beginning of summer`: a part that is not known. */
export function isOfPart(sentence: LexedSentence, index: number, { from }: DateReading): boolean {
  const isSeason = from.season !== undefined || from.nth?.unit === "quarter";
  const isLong = isSeason || (from.date && from.date.day === undefined);
  const of = isLong ? sentence.find(index, "of") : undefined;
  if (of === undefined) return false;
  // `first day of spring`
  if (isSeason && sentence.endingAt(index, "span")) return true;
  return (["half", "edge"] as const).some(
    (part) => sentence.endingAt(index, part) ?? sentence.endingAt(of.next, part),
  );
}
