import { readInteger } from "../numbers.ts";
import { readOrdinal } from "../ordinals.ts";
import type { LexedSentence } from "../sentence.ts";
import { type ClockHints, readClock } from "./clock.ts";
import { readNamedDay } from "./days.ts";
import {
  type Component,
  type DateContext,
  type DateFields,
  type Expression,
  join,
  longest,
  saysDay,
} from "./draft.ts";
import { endsPhrase, isCounted } from "./hours.ts";
import { readCalendarDate } from "./months.ts";
import { readNth, readThePeriod } from "./nth.ts";
import { readPeriodPart } from "./periods.ts";
import { readCountedWeekday, readRelation } from "./relations.ts";
import { readShift } from "./shifts.ts";
import { readZone } from "./zones/spoken-zones.ts";

export interface ExpressionHints {
  /** `at` or a similar word precedes: a bare number is an hour. */
  at?: boolean;
  /** A bare number may be an hour or a day that the rest of an interval determines. */
  bare?: boolean;
  /** `and` separates two ends: `entre midi et deux`. */
  between?: boolean;
  /** The preceding date: `tomorrow` in `tomorrow from 9 to 11`. */
  known?: DateFields;
  /** It is the anchor of a relation, and contains no relation itself. */
  base?: boolean;
}

const mostFillers = 3;

const noHints: ExpressionHints = {};
const anchorHints: ExpressionHints = { base: true };

/** Reads the parts of one date in any order: `friday 13 march at 7 in the evening`. */
export function readExpression(reading: DateContext, index: number): Expression | undefined {
  return readOnce(reading, reading.expressions, index, noHints);
}

/** The same for the anchor of a relation, which contains no relation itself. */
function readAnchor(reading: DateContext, index: number): Expression | undefined {
  return readOnce(reading, reading.anchors, index, anchorHints);
}

/** @param list what was read with the same hints, by token */
function readOnce(
  reading: DateContext,
  list: DateContext["expressions"],
  index: number,
  hints: ExpressionHints,
): Expression | undefined {
  const known = list[index];
  if (known !== undefined) return known ?? undefined;
  const expression = readHinted(reading, index, hints);
  list[index] = expression ?? null;
  return expression;
}

/** The same with what is known about the place of the expression. */
export function readHinted(
  reading: DateContext,
  index: number,
  hints: ExpressionHints,
): Expression | undefined {
  const first =
    readComponent(reading, index, hints.known ?? {}, hints) ?? readBare(reading, index, hints);
  if (first === undefined) return undefined;
  let { fields, next } = first;
  let weak = first.weak === true;
  for (;;) {
    const more = readNext(reading, next, fields, hints);
    if (more === undefined) return { fields, next, weak };
    fields = more.fields;
    next = more.next;
    weak = false;
  }
}

/** The next part of a date, after a comma or prepositions. */
function readNext(
  reading: DateContext,
  index: number,
  fields: DateFields,
  { base }: ExpressionHints,
): Component | undefined {
  const { sentence } = reading;
  const zone = fields.clock && !fields.zone ? readZone(sentence, index) : undefined;
  if (zone !== undefined) return { fields: withZone(fields, zone.zone, reading), next: zone.next };
  let position = sentence.skip(index, "possessive");
  for (let skipped = 0; skipped <= mostFillers; skipped++) {
    for (const start of [position, ...shorterFillers(sentence, position)]) {
      const component = readComponent(reading, start, fields, base ? { base } : {});
      const joined = component && join(fields, component.fields);
      if (component !== undefined && joined !== undefined) {
        return { fields: joined, next: component.next };
      }
    }
    const bounded =
      fields.clock === undefined ? readBoundedClock(reading, position, fields) : undefined;
    if (bounded !== undefined) return bounded;
    const comma = sentence.symbol(position, ",");
    const next = comma ? position + 1 : sentence.skip(position, "filler");
    // `heute, morgen und Freitag`: after a comma another day, and no part of the first.
    if (next === position || (comma && sentence.find(next, "day"))) return undefined;
    position = next;
  }
  return undefined;
}

/** Tokens after all but the longest filler: the article of `of the 4th` belongs to the day. */
function shorterFillers(sentence: LexedSentence, index: number): number[] {
  const fillers = sentence.matches(index).filter(({ category }) => category === "filler");
  return fillers.slice(1).map(({ next }) => next);
}

/** `jeudi après 9h30`, `tomorrow before 6pm`. */
function readBoundedClock(
  reading: DateContext,
  index: number,
  fields: DateFields,
): Component | undefined {
  const { sentence } = reading;
  if (!saysDay(fields)) return undefined;
  for (const match of sentence.matches(index)) {
    if (match.category !== "bound") continue;
    const clock = readClock(sentence, match.next, { at: false, between: false, fields });
    const time = clock ?? readBoundedHour(sentence, index, match.next, fields);
    if (time !== undefined) return { fields: { ...fields, ...time.fields }, next: time.next };
  }
  return undefined;
}

/** The hour of `friday after 5`, but not of `vendredi pour 5` and `friday from 5 to 8`. */
function readBoundedHour(
  sentence: LexedSentence,
  index: number,
  start: number,
  fields: DateFields,
): Component | undefined {
  if (sentence.find(index, "forCount") || sentence.tokens[start]?.kind === "symbol")
    return undefined;
  const hour = readInteger(sentence, start);
  const isEnd =
    hour !== undefined &&
    endsPhrase(sentence, hour.next) &&
    !sentence.find(hour.next, "to") &&
    !sentence.find(hour.next, "month") &&
    !"/.-".includes(sentence.tokens[hour.next]?.key ?? " ");
  return isEnd ? readClock(sentence, start, { at: true, between: false, fields }) : undefined;
}

function readComponent(
  reading: DateContext,
  index: number,
  fields: DateFields,
  hints: ExpressionHints,
): Component | undefined {
  const { sentence } = reading;
  const token = sentence.tokens[index];
  if (token === undefined) return undefined;
  if (token.kind !== "digits" && sentence.matches(index).length === 0) return undefined;
  if (sentence.find(index, "blocked") !== undefined) return undefined;
  const date = readCalendarDate(reading, index, fields);
  const certain = date?.fields.date?.day !== undefined && date.weak !== true;
  const clock = { at: hints.at === true, between: hints.between === true, fields };
  // The longest reading; but an unambiguous date is not a time of day: `15.04.2026`, `lundi 16 au matin`.
  return longest([
    readBeside(reading, index, fields, hints),
    fields.nth && readThePeriod(sentence, index),
    readNth(sentence, index),
    readShiftAfter(reading, index, fields),
    readPeriodPart(reading, index),
    readTime(sentence, index, clock, certain ? date : undefined),
    date,
    readNamedDay(reading, index, fields),
  ]);
}

/** A time of day, but where a day is certain, only one with minutes: `friday ten past five`. */
function readTime(
  sentence: LexedSentence,
  index: number,
  hints: ClockHints,
  day: Component | undefined,
): Component | undefined {
  const { month, year } = day?.fields.date ?? {};
  if (month !== undefined || year !== undefined) return undefined;
  const time = readClock(sentence, index, hints);
  if (day === undefined) return time;
  return time?.fields.clock?.grain === "minute" ? time : undefined;
}

/** A relation to another date; that date is not relative itself. */
function readBeside(
  reading: DateContext,
  index: number,
  fields: DateFields,
  hints: ExpressionHints,
): Component | undefined {
  const { sentence } = reading;
  if (saysDay(fields) || hints.base) return undefined;
  return (
    (sentence.has("weekday") ? readCountedWeekday(sentence, index) : undefined) ??
    readRelation(sentence, index, (start) => readAnchor(reading, start))
  );
}

/** A time with its zone is exact if hours are counted to 24. */
function withZone(fields: DateFields, zone: string, { sentence }: DateContext): DateFields {
  const { clock } = fields;
  if (clock === undefined || !sentence.language.clock24) return { ...fields, zone };
  return { ...fields, zone, clock: { ...clock, ambiguous: false } };
}

/** A shift moves a weekday or a day, `Montag in zwei Wochen`, but not a fixed date. */
function readShiftAfter(
  reading: DateContext,
  index: number,
  fields: DateFields,
): Component | undefined {
  const movable = fields.weekday !== undefined || fields.days !== undefined;
  return saysDay(fields) && !movable ? undefined : readShift(reading, index);
}

function readBare(
  reading: DateContext,
  index: number,
  hints: ExpressionHints,
): Component | undefined {
  if (hints.bare !== true) return undefined;
  const { sentence } = reading;
  const start = sentence.skip(index, "filler");
  const number = readInteger(sentence, start) ?? readOrdinal(sentence, start);
  if (number === undefined || number.value < 0 || number.value > 31) return undefined;
  const suffix = sentence.touches(number.next)
    ? sentence.skip(number.next, "ordinalSuffix")
    : number.next;
  const next = dotted(sentence, suffix) ? suffix + 1 : suffix;
  if (isCounted(sentence, next)) return undefined;
  return { fields: { bare: number.value }, next, weak: true };
}

function dotted(sentence: LexedSentence, index: number): boolean {
  return sentence.language.dotOrdinals && sentence.symbol(index, ".") && sentence.touches(index);
}
