import { lexemesOf } from "./tokens.ts";
import type { TemperatureUnit } from "./value.ts";

/** Where words say that the clock of the caller is meant: `local time`. */
export const localZone = "local";

export type SpanUnit = "second" | "minute" | "hour" | "day" | "week" | "month" | "quarter" | "year";

/** A part of a day in hours; `to` above 24 is the next morning. */
export interface PartOfDay {
  from: number;
  to: number;
}

export interface MeasureUnit {
  dimension: "distance" | "volume";
  /** Name of the unit in the value. */
  unit: string;
  /** Size in metres or litres, to add up `6 feet 2 inches`. */
  size: number;
}

export type Holiday = (
  | { month: number; day: number }
  /** Days from Easter Sunday. */
  | { easter: number }
  /** The nth such weekday of a month, the last with -1, and days from there; `avoids` moves it a week after that day. */
  | { month: number; weekday: number; rank: number; plus?: number; avoids?: { easter: number } }
  /** The last such weekday before a day, and days from there. */
  | { weekday: number; before: { month: number; day: number }; plus?: number }
) & {
  /** Days, where it is more than one. */
  days?: number;
  /** Where it is an evening: `noche de San Juan`. */
  part?: PartOfDay;
};

export type Edge = "begin" | "middle" | "end" | "first half" | "second half";

/** Quarter of the year by its first month: winter 12, spring 3, summer 6, autumn 9. */
export type Season = 12 | 3 | 6 | 9;

/** What a word or phrase can mean to the readers, category → what it carries. */
export interface LexemeValues {
  // Numbers
  cardinal: number;
  hundred: 100;
  scale: number;
  /** Multiplier written against the digits: `20k`. */
  suffix: number;
  ordinal: number;
  ordinalSuffix: true;
  article: 1;
  fraction: number;
  /** A number that is not exact: `a few`; only before a unit. */
  vague: number;
  collective: number;
  /** Only with a count before it: `hundreds`, `douzaines`. */
  several: true;
  minus: true;
  point: true;
  /** `and` inside numbers, durations, clock times and `between … and …`. */
  and: true;
  // Measures
  /** Between a number and its unit: `two more days`. */
  more: true;
  span: { unit: SpanUnit; count: number };
  measure: MeasureUnit;
  currency: string;
  subunit: true;
  /** Between a currency and its cents: `12 euros con 50`. */
  withCents: true;
  /** Before a currency, or right after digits behind one: `k€`, `$2M`. */
  moneyScale: number;
  /** Both in one word: `keur`. */
  scaledCurrency: { scale: number; currency: string };
  degree: true;
  scaleOfDegrees: TemperatureUnit;
  belowZero: true;
  // Dates
  now: true;
  day: number;
  dayPart: { day: number; part: PartOfDay };
  part: PartOfDay;
  weekdayPart: { weekday: number; part: PartOfDay };
  /** 1 is Monday; a weak word needs a neighbour to be a date. */
  weekday: { weekday: number; weak: boolean };
  /** 1 is January; a weak word needs a neighbour to be a date. */
  month: { month: number; weak: boolean };
  weekend: true;
  holiday: Holiday;
  this: true;
  /** Cycles forward: `next` 1, `übernächste` 2. */
  next: number;
  /** Within the coming seven days; of weeks, months and years the next. */
  coming: true;
  last: true;
  /** The one before the last. */
  beforeLast: true;
  /** After a weekday: weeks more, as in `vendredi en huit`. */
  weeksLater: number;
  in: true;
  agoBefore: true;
  agoAfter: true;
  later: true;
  from: "day" | "any";
  between: true;
  to: true;
  bound: true;
  /** `since friday`: the friday that has been. */
  since: true;
  /** `end of` a month, week or year. */
  edge: Edge;
  /** With an ordinal before it, one half of a month or year: `première quinzaine`. */
  half: true;
  /** In one word with its month: `Julihälfte`. */
  monthHalf: number;
  /** Between a distance and the date it is counted from: `two days before friday`. */
  beforeDate: true;
  /** A loose one may lead to something else: `nach Köln`. */
  afterDate: "sure" | "loose";
  /** A day relative to another that follows with `of`: `la veille de Noël`. */
  dayBeside: { days: number; part?: PartOfDay; joined?: true };
  of: true;
  /** An article; `the monday` is one of many, `el lunes` may be the next one. */
  definite: "one of many" | "any";
  /** Before a date that comes again and again: `every friday`. */
  recurring: true;
  /** Before a date that is not meant: `not tomorrow`; after an interval, what it leaves out: `except friday`. */
  excluding: "not" | "except";
  /** After a date, says that it is another one: `dans 3 jours ouvrés`. */
  changing: true;
  season: Season;
  /** Says that a date starts from one mentioned before: `two days later`. */
  relative: true;
  // Clock times
  /** A loose one needs the end of a phrase after the hour: `las 3`, but not `las 3 personas`. */
  at: "sure" | "loose";
  /** 12 noon, 24 midnight. */
  clockWord: number;
  hourWord: true;
  meridiem: 0 | 12;
  /** Minutes: quarter, half. */
  clockFraction: number;
  past: true;
  before: true;
  /** Minutes before the hour that is said: `halb drei`. */
  towards: number;
  /** Half an hour after the hour that follows: `half nine`. */
  halfPast: true;
  /** A part of the day as an adverb after an hour: `8 abends`. */
  partAdverb: true;
  /** An offset, IANA name or `localZone`, empty where it may be several; in capitals where it is a word too. */
  zone: { zone: string; capitals: boolean };
  /** Before the name of a place: `heure de`. */
  zoneOf: true;
  /** After the name of a place: `London time`. */
  zoneOfPlace: true;
  // Glue
  /** Says that a day of the month follows: `le 15`, `am 15.`. */
  on: true;
  /** Says so of a day in words too: `on the first`, `am zwanzigsten`, `el día veinte`. */
  onDay: true;
  filler: true;
  /** A phrase that holds no value although its words might: `good morning`. */
  blocked: true;
}

export type Category = keyof LexemeValues;

/** Phrases of one category: alternatives separated by `|` → what they carry. */
export type Phrases<C extends Category> = Readonly<Record<string, LexemeValues[C]>>;

export type LexiconTable = {
  readonly [C in Category]?: Phrases<C> | ReadonlyArray<readonly [string, LexemeValues[C]]>;
};

export interface LexiconEntry {
  readonly category: Category;
  readonly value: LexemeValues[Category];
  /** The words after the first. */
  readonly rest: readonly string[];
}

/** First word → all phrases that start with it, the longest first. */
export type Lexicon = ReadonlyMap<string, readonly LexiconEntry[]>;

/** Builds the lookup table of a language; hyphens in phrases do not count. */
export function buildLexicon(...tables: readonly LexiconTable[]): Lexicon {
  const lexicon = new Map<string, LexiconEntry[]>();
  for (const table of tables) {
    for (const [category, phrases] of Object.entries(table)) {
      const pairs = Array.isArray(phrases) ? phrases : Object.entries(phrases);
      for (const [alternatives, value] of pairs) {
        for (const phrase of alternatives.split("|")) {
          const [first, ...rest] = words(phrase);
          if (first === undefined) continue;
          const entries = lexicon.get(first) ?? [];
          entries.push({ category: category as Category, value, rest });
          lexicon.set(first, entries);
        }
      }
    }
  }
  for (const entries of lexicon.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  return lexicon;
}

function words(phrase: string): string[] {
  const keys = lexemesOf(phrase).map((token) => token.key);
  return keys.length === 1 ? keys : keys.filter((key) => key !== "-");
}
