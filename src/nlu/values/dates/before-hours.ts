import { skipHyphen } from "../number-words.ts";
import { readInteger } from "../numbers.ts";
import type { LexedSentence } from "../sentence.ts";
import { type Face, face, moveMinutes } from "./faces.ts";
import { endsPhrase, isCounted } from "./hours.ts";

/** Minutes before the hour: `ten to eight`, `viertel nach drei`, `halb vier`, `fünf vor halb drei`. */
export function readBefore(sentence: LexedSentence, index: number, at: boolean): Face | undefined {
  const towards = readTowards(sentence, index);
  if (towards !== undefined) return towards;
  const fraction = sentence.find(index, "clockFraction");
  const integer = fraction === undefined ? readInteger(sentence, index) : undefined;
  const minutes = fraction?.value ?? integer?.value;
  let next = fraction?.next ?? integer?.next ?? index;
  if (minutes === undefined || minutes < 1 || minutes > 59) return undefined;
  const half = readHalf(sentence, index);
  if (half !== undefined) return half;
  const unit = sentence.find(next, "span");
  const named = unit?.value.unit === "minute";
  if (named) next = unit.next;
  // `5 to 10 people`: without a word for minutes, only the usual minutes of a clock face.
  const plain = fraction !== undefined || (minutes % 5 === 0 && minutes <= 25);
  if (!named && !plain) return undefined;
  // `half-past seven`, `quarter-to-nine`
  next = skipHyphen(sentence, next);
  const past = sentence.find(next, "past");
  const before = sentence.find(next, "before");
  if (past === undefined && before === undefined) return undefined;
  const start = skipHyphen(sentence, past?.next ?? before?.next ?? next);
  const hour = readTowards(sentence, start) ?? readPlainHour(sentence, start);
  if (hour === undefined || isCounted(sentence, hour.next)) return undefined;
  const alone = index === 0 && hour.next === sentence.tokens.length;
  const certain = at || named || alone || fraction !== undefined || endsPhrase(sentence, hour.next);
  // `5 to 10`: the same word also joins the ends of an interval.
  const range = integer?.digits && before !== undefined && sentence.find(next, "to") !== undefined;
  if (!certain || (range && !named && !at && !alone)) return undefined;
  return moveMinutes(hour, past === undefined ? -minutes : minutes);
}

/** British `half nine` is half past nine. */
function readHalf(sentence: LexedSentence, index: number): Face | undefined {
  const half = sentence.find(index, "halfPast");
  const hour = half && readInteger(sentence, half.next);
  if (hour === undefined || hour.value < 1 || hour.value > 12 || !endsPhrase(sentence, hour.next))
    return undefined;
  return moveMinutes(face(hour.value, hour.next), 30);
}

/** `halb drei`, `dreiviertel vier`, and regionally `viertel vier`. */
function readTowards(sentence: LexedSentence, index: number): Face | undefined {
  const towards = sentence.find(index, "towards");
  const hour = towards && readPlainHour(sentence, towards.next);
  if (
    towards === undefined ||
    hour === undefined ||
    hour.clock.hour > 12 ||
    isCounted(sentence, hour.next)
  )
    return undefined;
  return moveMinutes(hour, -towards.value);
}

/** An hour alone: digits, words, `noon`, a time with its own mark such as `3pm`. */
function readPlainHour(sentence: LexedSentence, index: number): Face | undefined {
  const word = sentence.find(index, "clockWord");
  if (word !== undefined) return face(word.value, word.next, { ambiguous: false });
  const hour = readInteger(sentence, index);
  return hour && hour.value <= 24 ? face(hour.value, hour.next) : undefined;
}
