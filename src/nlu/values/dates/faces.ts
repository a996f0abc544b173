import type { LexedSentence } from "../sentence.ts";
import type { TimeOfDay } from "./draft.ts";
import { findMeridiem, isCounted } from "./hours.ts";

export interface Face {
  clock: TimeOfDay;
  next: number;
}

export function face(hour: number, next: number, rest: Partial<TimeOfDay> = {}): Face {
  const clock = {
    hour,
    minute: 0,
    second: 0,
    grain: "hour" as const,
    ambiguous: isAmbiguous(hour),
    ...rest,
  };
  return { clock, next };
}

export function isAmbiguous(hour: number): boolean {
  return hour >= 1 && hour <= 12;
}

/** Digits as on a digital clock: `17:45`, `9h30`, `14.30 Uhr`, `08:15:30`. */
export function readFace(sentence: LexedSentence, index: number, at: boolean): Face | undefined {
  const { tokens, language } = sentence;
  const hours = tokens[index];
  const long = hours?.kind === "digits" && (hours.key.length === 4 || hours.key.length === 3);
  const military = readMilitary(sentence, index, at);
  if (military !== undefined) return military;
  if (long && (at || findMeridiem(sentence, index + 1) !== undefined))
    return readRun(sentence, hours.key, index + 1);
  const separator = tokens[index + 1];
  const minutes = tokens[index + 2];
  if (
    hours?.kind !== "digits" ||
    hours.key.length > 2 ||
    separator === undefined ||
    minutes === undefined
  ) {
    return undefined;
  }
  const hour = Number(hours.key);
  const minute = Number(minutes.key);
  if (hour > 24 || minute > 59 || minutes.kind !== "digits" || minutes.key.length !== 2)
    return undefined;
  if (hour === 24 && minute > 0) return undefined;
  const dotted =
    separator.key === "." &&
    (at ||
      sentence.find(index + 3, "hourWord") !== undefined ||
      findMeridiem(sentence, index + 3) !== undefined);
  const lettered = separator.key === "h" || separator.key === "u";
  if (separator.key !== ":" && !dotted && !lettered) return undefined;
  if (!lettered && (separator.gap || minutes.gap)) return undefined;
  // `1:30 hours` is a duration.
  if (sentence.find(index + 3, "span") && !sentence.find(index + 3, "hourWord")) return undefined;
  const ambiguous = isAmbiguous(hour) && !language.clock24 && hours.key.length === 1;
  const seconds = tokens[index + 4];
  if (sentence.symbol(index + 3, ":") && seconds?.kind === "digits" && !seconds.gap) {
    const second = Number(seconds.key);
    return second > 59
      ? undefined
      : face(hour, index + 5, { minute, second, grain: "second", ambiguous });
  }
  return face(hour, index + 3, { minute, grain: "minute", ambiguous });
}

/** `at 1900 hours`, `0730 hrs`, `1430h` */
function readMilitary(sentence: LexedSentence, index: number, at: boolean): Face | undefined {
  const { key = "", kind } = sentence.tokens[index] ?? {};
  if (kind !== "digits" || key.length !== 4) return undefined;
  // `0800 on monday`
  if (key.startsWith("0") && isBeforeDay(sentence, index + 1))
    return readRun(sentence, key, index + 1);
  const unit = sentence.find(index + 1, "span");
  if (unit?.value.unit !== "hour") return undefined;
  if (!at && !key.startsWith("0") && !sentence.touches(index + 1)) return undefined;
  return readRun(sentence, key, unit.next);
}

function isBeforeDay(sentence: LexedSentence, index: number): boolean {
  const day = sentence.find(index, "day") ?? sentence.find(index, "weekday");
  return day !== undefined || sentence.find(sentence.skip(index, "on"), "weekday") !== undefined;
}

/** `at 1630`, `730 pm`; years and amounts are not times. */
function readRun(sentence: LexedSentence, key: string, next: number): Face | undefined {
  const hour = Number(key.slice(0, -2));
  const minute = Number(key.slice(-2));
  if (hour > 23 || minute > 59 || isCounted(sentence, next)) return undefined;
  // `at 221b`
  const marks = ["meridiem", "hourWord", "span", "zone"] as const;
  const isMarked = marks.some((mark) => sentence.find(next, mark));
  if (!isMarked && sentence.tokens[next]?.kind === "word" && sentence.touches(next))
    return undefined;
  const ambiguous = key.length === 3 && isAmbiguous(hour);
  return face(hour, next, { minute, grain: "minute", ambiguous });
}

export function moveMinutes(hour: Face, minutes: number): Face {
  const { clock, next } = hour;
  const total = (clock.hour * 60 + clock.minute + minutes + 1440) % 1440;
  return {
    next,
    clock: { ...clock, hour: Math.floor(total / 60), minute: total % 60, grain: "minute" },
  };
}
