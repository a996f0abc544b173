import { readTimezone } from "../../../../time-zones.ts";
import type { LexemeValues } from "../../lexicon.ts";
import type { LexedSentence } from "../../sentence.ts";
import { zoneOfPlace } from "./zone-places.ts";

/** A time zone after a clock time; its name is empty if the zone is unknown. */
export interface SpokenZone {
  zone: string;
  next: number;
}

/** Reads `EST`, `(UTC)`, `GMT+2`, `London time`, `heure de Paris`, `Berliner Zeit`. */
export function readZone(sentence: LexedSentence, index: number): SpokenZone | undefined {
  const bracket = sentence.symbol(index, "(");
  const start = bracket || sentence.symbol(index, ",") ? index + 1 : index;
  const zone =
    readNamed(sentence, start) ??
    readOffsetAlone(sentence, start) ??
    readPlaceAfter(sentence, start) ??
    readPlaceBefore(sentence, start);
  if (zone === undefined || !bracket) return zone;
  return sentence.symbol(zone.next, ")") ? { ...zone, next: zone.next + 1 } : undefined;
}

/** By its name or abbreviation, with an offset after `UTC` and `GMT`. */
function readNamed(sentence: LexedSentence, index: number): SpokenZone | undefined {
  for (const { category, value, next } of sentence.matches(index)) {
    if (category !== "zone") continue;
    const { zone, capitals } = value as LexemeValues["zone"];
    const written = sentence.written(index, next);
    if (capitals && written !== written.toUpperCase()) continue;
    return (zone === "UTC" && readOffset(sentence, next)) || { zone, next };
  }
  return undefined;
}

/** `+2`, `-05:00`, `+0530` after `UTC`. */
function readOffset(sentence: LexedSentence, index: number): SpokenZone | undefined {
  const [sign, hours, colon, minutes] = sentence.tokens.slice(index, index + 4);
  if ((sign?.key !== "+" && sign?.key !== "-") || hours?.kind !== "digits" || hours.gap) {
    return undefined;
  }
  const exact =
    (colon?.key === ":" || colon?.key === ".") &&
    !colon.gap &&
    minutes?.kind === "digits" &&
    !minutes.gap &&
    minutes.key.length === 2;
  const offset = `${sign.key}${hours.key}${exact ? `:${minutes.key}` : ""}`;
  return { zone: readTimezone(offset) ?? "", next: index + (exact ? 4 : 2) };
}

/** `15:00 +0200`; after a minus, digits may be the end of an interval. */
function readOffsetAlone(sentence: LexedSentence, index: number): SpokenZone | undefined {
  const hours = sentence.tokens[index + 1];
  const isOffset = sentence.symbol(index, "+") && hours?.key.length === 4;
  return isOffset ? readOffset(sentence, index) : undefined;
}

const mostWords = 3;

/** `heure de Paris`, `hora de Nueva York`. */
function readPlaceAfter(sentence: LexedSentence, index: number): SpokenZone | undefined {
  const of = sentence.find(index, "zoneOf");
  if (of === undefined) return undefined;
  // `heure de la Réunion`, but `hora de Los Ángeles`
  const article = sentence.skip(of.next, "definite");
  for (const start of article > of.next ? [of.next, article] : [article]) {
    for (let count = mostWords; count > 0; count--) {
      const place = words(sentence, start, count);
      const zone = place.length === count ? zoneOfPlace(place) : undefined;
      if (zone !== undefined) return { zone, next: start + count };
    }
  }
  const unknown =
    sentence.tokens[article]?.kind === "word" && sentence.matches(article).length === 0;
  return unknown ? { zone: "", next: article + 1 } : undefined;
}

/** `London time`, `Berliner Zeit`, `Berlin-Zeit`. */
function readPlaceBefore(sentence: LexedSentence, index: number): SpokenZone | undefined {
  for (let count = 1; count <= mostWords; count++) {
    const hyphen = sentence.symbol(index + count, "-") && sentence.touches(index + count) ? 1 : 0;
    const end = sentence.find(index + count + hyphen, "zoneOfPlace");
    if (end === undefined) continue;
    const place = words(sentence, index, count);
    if (place.length < count) return undefined;
    const zone = zoneOfPlace(place);
    // `5pm this time` does not name a place.
    const other = Array.from(place, (_, at) => sentence.matches(index + at).length > 0).some(
      Boolean,
    );
    return zone === undefined && other ? undefined : { zone: zone ?? "", next: end.next };
  }
  return undefined;
}

/** That many words, or fewer before something else. */
function words(sentence: LexedSentence, index: number, count: number): string[] {
  const tokens = sentence.tokens.slice(index, index + count);
  return tokens.filter(({ kind }) => kind === "word").map(({ key }) => key);
}
