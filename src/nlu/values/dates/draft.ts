import type { SpanPart } from "../amount.ts";
import type { Edge, Holiday, PartOfDay, Season, SpanUnit } from "../lexicon.ts";
import type { LexedSentence } from "../sentence.ts";
import type { WallTime } from "./calendar.ts";

/** Input of the date readers, and what they have read by token: `null` if there is nothing. */
export class DateContext {
  readonly sentence: LexedSentence;
  /** The reference time on the wall clock. */
  readonly now: WallTime;
  readonly dates: (DateReading | null | undefined)[] = [];
  readonly expressions: (Expression | null | undefined)[] = [];
  /** Expressions that are the anchor of a relation. */
  readonly anchors: (Expression | null | undefined)[] = [];

  constructor(sentence: LexedSentence, now: WallTime) {
    this.sentence = sentence;
    this.now = now;
  }
}

export interface TimeOfDay {
  /** 0 to 24. */
  hour: number;
  minute: number;
  second: number;
  grain: "hour" | "minute" | "second";
  /** Morning and evening are both possible: `at five`. */
  ambiguous: boolean;
  /** The half of the day is known: `5pm`, `5 in the afternoon`. */
  halved?: true;
}

/** How a modifier moves a weekday or a period: `this`, `next` (1, or 2 for the one after), `last`, weeks `later`. */
export interface Cycle {
  direction: "this" | "coming" | "next" | "last" | "later";
  count: number;
}

/** The date read so far; every field at most once. */
export interface DateFields {
  now?: true;
  /** An exact moment with its own zone, in milliseconds. */
  instant?: number;
  /** Days from today. */
  days?: number;
  weekday?: { weekday: number; cycle?: Cycle };
  date?: { year?: number; month?: number; day?: number };
  period?: { unit: SpanUnit; offset: number };
  weekend?: number;
  holiday?: Holiday;
  /** A part of the period or month. */
  edge?: Edge;
  /** A season: the one that begins in a year, or in years from the current or next one, or in the future. */
  season?: { season: Season; offset: number; year?: number; ahead?: true };
  /** The week of the day. */
  weekOf?: true;
  /**
   * The last one, not the next one; an ended month is not the current one, and the nearer
   * day of a month may also be the next one.
   */
  past?: true | "ended" | "nearer";
  year?: number;
  shift?: { parts: readonly SpanPart[]; sign: 1 | -1 };
  /** The nth weekday, day, week or weekend of a month or year; -1 is the last. With a count, the first or last ones. */
  nth?: { rank: number; weekday?: number; unit?: SpanUnit | "weekend"; count?: number };
  /** Whole units from now on or until now: `the next 3 days`. */
  cycles?: { unit: SpanUnit; count: number };
  clock?: TimeOfDay;
  part?: PartOfDay;
  /** A number whose meaning the other end of an interval determines: `3` in `3 to 5 May`. */
  bare?: number;
  /** A day relative to another date: `two days before friday`. */
  relation?: Relation;
  /** The zone of the clock time: an IANA name or an offset; empty if unknown. */
  zone?: string;
  /** A modifier of the date is not understood, so there is no value; the day may follow if it moves the time only. */
  unknown?: true | "time";
}

/** A date or the two ends of an interval. */
export interface DateReading {
  from: DateFields;
  to?: DateFields;
  next: number;
  weak: boolean;
}

/** One date expression, with its tokens. */
export interface Expression {
  fields: DateFields;
  next: number;
  weak: boolean;
}

/** Side of a date: before (-1) or after (1). */
export interface Relation {
  base: DateFields;
  sign: 1 | -1;
  move:
    | { parts: readonly SpanPart[]; part?: PartOfDay }
    | { weekday: number; rank: number }
    | { weekend: true }
    | { unit: SpanUnit };
}

/** Result of a reader at a token. */
export interface Component {
  fields: DateFields;
  /** Index of the first token after it. */
  next: number;
  /** A weak one is a date only next to another part, or if it is the whole text. */
  weak?: boolean;
}

const days: readonly (keyof DateFields)[] = [
  "now",
  "instant",
  "days",
  "weekday",
  "date",
  "period",
  "weekend",
  "holiday",
  "season",
  "shift",
  "nth",
  "cycles",
  "relation",
];

/** Pairs of parts that may determine one day: `friday 13 march`, `friday next week`, `first monday of may`. */
const together: ReadonlySet<string> = new Set([
  "weekday date",
  "date weekday",
  "weekday period",
  "period weekday",
  "nth date",
  "nth period",
  "date period",
  "period date",
  "weekday shift",
  "days shift",
  "shift weekday",
  "weekend date",
  "weekend holiday",
  "holiday period",
]);

/** The longest reading; of equal ones the first. */
export function longest(components: readonly (Component | undefined)[]): Component | undefined {
  let best: Component | undefined;
  for (const component of components) {
    if (component !== undefined && component.next > (best?.next ?? 0)) best = component;
  }
  return best;
}

/** Merges two parts of one date, or reports that they are two dates. */
export function join(a: DateFields, b: DateFields): DateFields | undefined {
  for (const key of Object.keys(b) as (keyof DateFields)[]) {
    if (a[key] !== undefined) return undefined;
    if (days.includes(key)) {
      const rival = days.find((day) => a[day] !== undefined);
      // `easter weekend next year`
      const isOfHoliday = a.holiday !== undefined && rival === "weekend" && key === "period";
      if (rival !== undefined && !isOfHoliday && !together.has(`${rival} ${key}`)) return undefined;
    }
  }
  // `10 pm immediately`
  if ((a.now || b.now) && Object.keys(a).length > 0 && Object.keys(b).length > 0) return undefined;
  // `two weeks ago on monday`; a day or month does not contain one such weekday.
  if (a.shift !== undefined && b.weekday !== undefined && !a.shift.parts.every(isWeeks)) {
    return undefined;
  }
  if (a.bare !== undefined || (b.bare !== undefined && Object.keys(a).length > 0)) return undefined;
  if (b.year !== undefined && !takesYear(a)) return undefined;
  return { ...a, ...b };
}

function isWeeks({ unit, count }: SpanPart): boolean {
  return unit === "week" && Number.isInteger(count);
}

function takesYear(fields: DateFields): boolean {
  const { date, holiday } = fields;
  if (fields.nth?.unit === "quarter" || fields.nth?.count !== undefined) return true;
  return holiday !== undefined || (date?.month !== undefined && date.year === undefined);
}

/** Whether the day is known. */
export function saysDay(fields: DateFields): boolean {
  for (const key of days) {
    if (fields[key] !== undefined) return true;
  }
  return false;
}

/** Whether a date says nothing but these fields. */
export function saysOnly(fields: DateFields, names: readonly (keyof DateFields)[]): boolean {
  for (const name in fields) if (!names.includes(name as keyof DateFields)) return false;
  return true;
}
