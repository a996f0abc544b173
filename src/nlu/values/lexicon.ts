import { lexemesOf } from "./tokens.ts";
import type { TemperatureUnit } from "./value.ts";

/** The zone of words that mean the caller's clock: `local time`. */
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
  /** Size in meters or liters, to add up `6 feet 2 inches`. */
  size: number;
}

export type Holiday = (
  | { month: number; day: number }
  /** Days from Easter Sunday. */
  | { easter: number }
  /**
   * The nth such weekday of a month, the last with -1, and days from there; if it is on the day of `avoids`, a week
   * later.
   */
  | { month: number; weekday: number; rank: number; plus?: number; avoids?: { easter: number } }
  /** The last such weekday before a day, and days from there. */
  | { weekday: number; before: { month: number; day: number }; plus?: number }
) & {
  /** Number of days, if more than one. */
  days?: number;
  /** For an evening: `noche de San Juan`. */
  part?: PartOfDay;
};

export type Edge = "begin" | "middle" | "end" | "first half" | "second half";

/** Quarter of the year by its first month: winter 12, spring 3, summer 6, autumn 9. */
export type Season = 12 | 3 | 6 | 9;

/** Possible meanings of a word or phrase, category → data of the category. */
export interface LexemeValues {
  // Numbers
  cardinal: number;
  hundred: 100;
  scale: number;
  /** Multiplier written against the digits: `20k`; `1.5M` only in capitals. */
  suffix: { value: number; capital?: true };
  ordinal: number;
  ordinalSuffix: true;
  article: 1;
  fraction: number;
  /** A number that is not exact: `a few`; only before a unit. */
  vague: number;
  /** Also a pronoun: `the red one`. */
  pronoun: true;
  collective: number;
  /** Only with a count before it: `hundreds`, `douzaines`. */
  several: true;
  minus: true;
  /** Ends with the word for minus, but does not mean it: `au moins 3`. */
  atLeast: true;
  point: true;
  /** After a number: `pour cent`. */
  percent: true;
  /** A zero among the digits of a number or a time: `two point oh five`. */
  spokenZero: true;
  /** `and` inside numbers, durations, clock times and `between … and …`. */
  and: true;
  // Measures
  /** After a quantity, which is not exact then: `cinco euros y pico`. */
  andMore: true;
  /** Between a number and its unit: `two more days`. */
  more: true;
  /** A stay is no distance: `2 nights from friday` begin on Friday. */
  span: { unit: SpanUnit; count: number; stay?: true };
  measure: MeasureUnit;
  currency: string;
  subunit: true;
  /** Between a currency and its cents: `12 euros con 50`. */
  withCents: true;
  /** Before a currency, or right after digits behind one: `k€`, `$2M`. */
  moneyScale: number;
  /** Both in one word: `keur`. */
  scaledCurrency: { scale: number; currency: string };
  /** A scale that is also an amount: `five grand`. */
  informalMoney: string;
  /** `a fiver` */
  banknote: { value: number; currency: string };
  degree: true;
  scaleOfDegrees: TemperatureUnit;
  belowZero: true;
  // Dates
  now: true;
  day: number;
  dayPart: { day: number; part: PartOfDay };
  part: PartOfDay;
  weekdayPart: { weekday: number; part: PartOfDay };
  /** 1 is Monday; a weak word needs a neighbor to be a date. Plurals recur: `on mondays`, `montags`. */
  weekday: { weekday: number; weak: boolean; recurs?: true };
  /** 1 is January; a weak word needs a neighbor to be a date. */
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
  /** Only after a weekday: `friday just gone`. */
  gone: true;
  /** After a weekday, one before or after a day that is not said: `the friday before`. */
  beside: true;
  /** Between the two days of a night: `von Freitag auf Samstag`. */
  nightTo: true;
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
  /** `since friday`: the last friday; a word that also means `from` is followed by the nearer date. */
  since: "past" | "nearer";
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
  /** With an article in it, a specific noun follows: `le matin du mariage`. */
  of: "plain" | "definite";
  /** An article; `the monday` is one of many, `el lunes` may be the next one, `das` is never of several. */
  definite: "one of many" | "one of many, alone" | "any";
  /**
   * Before a recurring date: `every friday`; of some words only before weekdays: `all fridays`. Before hours alone,
   * `weekdays from 9 to 5`, the hours recur.
   */
  recurring: "any" | "weekdays" | "hours";
  /** Days that are not all counted: `10 working days`. */
  workdays: true;
  /** Before a weekday, makes it any of them: `most mondays`. */
  indefinite: true;
  /** Before an excluded date: `not tomorrow`; after an interval, its exceptions: `except friday`. */
  excluding: "not" | "except";
  /** Next to a date, a time that is not said: `same time tomorrow`. */
  sameTime: true;
  /** After a date, changes it: `dans 3 jours ouvrés`. */
  changing: true;
  season: Season;
  /** `Q3` */
  quarter: number;
  /** Shows that a date is relative to one mentioned before: `two days later`. */
  relative: true;
  // Clock times
  /** A loose one must end the phrase with its hour: `las 3`, but not `las 3 personas`. */
  at: "sure" | "loose";
  /** Before a count, unless a word for hours follows: `a table for 2 tonight`. */
  forCount: true;
  /** Directly before a part of the day: `100 euros par nuit`. */
  rate: true;
  /** After a duration: `une heure de retard`. */
  lasting: true;
  /** Directly before a duration: `pendant une heure et demie`. */
  during: true;
  /** A word about a price: `combien coûte la nuit`. */
  priceWord: true;
  /** What a person is counted by: `une personne`. */
  person: true;
  /** 12 noon, 24 midnight. */
  clockWord: number;
  hourWord: true;
  /** After a clock time: `5 pm sharp`. */
  exactly: true;
  meridiem: 0 | 12;
  /** Minutes: quarter, half. */
  clockFraction: number;
  past: true;
  before: true;
  /** Minutes before the hour that follows: `halb drei`. */
  towards: number;
  /** Half an hour after the hour that follows: `half nine`. */
  halfPast: true;
  /** A part of the day as an adverb after an hour: `8 abends`. */
  partAdverb: true;
  /** An offset, IANA name or `localZone`, empty if ambiguous; in capitals if it is also a word. */
  zone: { zone: string; capitals: boolean };
  /** Before the name of a place: `heure de`. */
  zoneOf: true;
  /** After the name of a place: `London time`. */
  zoneOfPlace: true;
  // Function words
  /** Between alternatives: `the 5th or the 6th`. */
  or: true;
  /** Indicates that a day of the month follows: `le 15`, `am 15.`. */
  on: true;
  /** The same for a day in words: `on the first`, `am zwanzigsten`, `el día veinte`. */
  onDay: true;
  filler: true;
  /** Between a day and its time: `tomorrow's 9am train`. */
  possessive: true;
  /** After the number and name of an address: `8 main street`. */
  street: true;
  /** Before what only looks like a date: `version 10.4`, `chapter 3:16`. */
  numbered: true;
  /** Near `9/10`, shows that it is a rating. */
  rating: true;
  /** Directly before `9/10`, the same: `it was 9/10`. */
  wasBefore: true;
  /** A phrase without a value although its words might have one: `good morning`. */
  blocked: true;
}

export type Category = keyof LexemeValues;

/** Phrases of one category: alternatives separated by `|` → their data. */
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

/** Builds the lookup table of a language; hyphens in phrases are ignored. */
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

/** Builds a lexicon at its first use: a program starts without those of languages that it never reads. */
export function lazyLexicon(...tables: readonly LexiconTable[]): () => Lexicon {
  let built: Lexicon | undefined;
  return () => {
    built ??= buildLexicon(...tables);
    return built;
  };
}

function words(phrase: string): string[] {
  const keys = lexemesOf(phrase).map((token) => token.key);
  return keys.length === 1 ? keys : keys.filter((key) => key !== "-");
}
