import type { Edge } from "../lexicon.ts";
import { readOrdinal } from "../ordinals.ts";
import type { LexedSentence } from "../sentence.ts";
import { readYearAfter } from "./day-numbers.ts";
import { readCycled } from "./days.ts";
import type { Component, DateContext } from "./draft.ts";
import { readCalendarDate, readYearAlone } from "./months.ts";
import { readThePeriod } from "./nth.ts";

/** Reads parts of months, weeks and years, and the week of a day: `end of may`, `mi-juin`, `la semaine du 16 mars`. */
export function readPeriodPart(reading: DateContext, index: number): Component | undefined {
  return (
    readHalf(reading, index) ??
    readEdge(reading, index) ??
    readWeekOf(reading, index) ??
    readSeason(reading.sentence, index) ??
    readQuarter(reading.sentence, index)
  );
}

const halves = ["half", "monthHalf", "span"] as const;

/** `première quinzaine de juillet`, `second half of next month`, `erste Julihälfte`. */
function readHalf(reading: DateContext, index: number): Component | undefined {
  const { sentence } = reading;
  if (!halves.some((half) => sentence.has(half))) return undefined;
  const article = sentence.find(index, "on") ?? sentence.find(index, "filler");
  for (const start of [index, article?.next ?? index]) {
    const rank = readOrdinal(sentence, start);
    const last = rank === undefined ? sentence.find(start, "last") : undefined;
    const at = rank?.next ?? last?.next;
    const place = rank?.value ?? 2;
    if (at === undefined || place > 2) continue;
    const edge: Edge = place === 1 ? "first half" : "second half";
    const fused = sentence.find(at, "monthHalf");
    if (fused !== undefined) {
      return { fields: { date: { month: fused.value }, edge }, next: fused.next };
    }
    const months = readHalfYear(reading, at);
    if (months !== undefined) return { fields: { ...months.fields, edge }, next: months.next };
    const half = sentence.find(at, "half");
    const whole = half && readWhole(reading, half.next);
    if (whole !== undefined) return { fields: { ...whole.fields, edge }, next: whole.next };
  }
  return undefined;
}

/** The year of a `semestre` or `Halbjahr`: the mentioned one, or this year. */
function readHalfYear(reading: DateContext, index: number): Component | undefined {
  const unit = reading.sentence.find(index, "span");
  const months = (unit?.value.count ?? 0) * (unit?.value.unit === "quarter" ? 3 : 1);
  const isHalf = unit?.value.unit === "quarter" || unit?.value.unit === "month";
  if (unit === undefined || !isHalf || months !== 6) return undefined;
  const year = readWhole(reading, unit.next);
  const { date, period } = year?.fields ?? {};
  if (year !== undefined && (period?.unit === "year" || (date?.year && !date.month))) return year;
  return { fields: { period: { unit: "year", offset: 0 } }, next: unit.next };
}

function readEdge(reading: DateContext, index: number): Component | undefined {
  const { sentence } = reading;
  if (!sentence.has("edge")) return undefined;
  const edge = sentence.find(index, "edge");
  // `fin de semana` is the weekend, not the end of a week.
  if (edge === undefined || sentence.find(index, "weekend") !== undefined) return undefined;
  const hyphen = sentence.symbol(edge.next, "-") ? edge.next + 1 : edge.next;
  const whole = readWhole(reading, hyphen);
  return whole && { fields: { ...whole.fields, edge: edge.value }, next: whole.next };
}

/** The month, week or year of a part: `of may`, `next month`, `la semaine`. */
function readWhole(reading: DateContext, index: number): Component | undefined {
  const { sentence } = reading;
  for (const start of [index, sentence.skip(index, "filler")]) {
    const whole =
      readCycled(sentence, start) ??
      readCalendarDate(reading, start, {}) ??
      readThisWeek(sentence, start) ??
      readYearAlone(sentence, start);
    const { fields } = whole ?? {};
    const long =
      fields?.period !== undefined || (fields?.date !== undefined && fields.date.day === undefined);
    if (whole !== undefined && long) return whole;
  }
  return undefined;
}

/** `the month`, `la semaine`: the current one. */
function readThisWeek(sentence: LexedSentence, index: number): Component | undefined {
  const start = sentence.skip(index, "filler");
  const period = readThePeriod(sentence, start);
  if (period !== undefined) return period;
  const unit = sentence.find(start, "span");
  if (unit?.value.unit !== "week" || unit.value.count !== 1) return undefined;
  return { fields: { period: { unit: "week", offset: 0 } }, next: unit.next };
}

function readWeekOf(reading: DateContext, index: number): Component | undefined {
  const { sentence } = reading;
  const unit = sentence.find(sentence.skip(index, "filler"), "span");
  if (unit?.value.unit !== "week" || unit.value.count !== 1) return undefined;
  const filler = sentence.find(unit.next, "filler") ?? sentence.find(unit.next, "on");
  // `une semaine dès le 29 mars` is a length and a day.
  const isOf = sentence.find(unit.next, "of") && !sentence.find(unit.next, "onDay");
  if (filler === undefined || !isOf) return undefined;
  const holiday = sentence.find(filler.next, "holiday") ?? sentence.find(unit.next, "holiday");
  if (holiday) return { fields: { holiday: holiday.value, weekOf: true }, next: holiday.next };
  const day =
    readCalendarDate(reading, unit.next, {}) ?? readCalendarDate(reading, filler.next, {});
  if (day?.fields.date?.day === undefined) return undefined;
  return { fields: { ...day.fields, weekOf: true }, next: day.next };
}

/** `this summer`, `cet été`, `el verano que viene`, `summer of 2027`; a season alone is weak. */
function readSeason(sentence: LexedSentence, index: number): Component | undefined {
  if (!sentence.has("season")) return undefined;
  const lead =
    sentence.find(index, "in") ?? sentence.find(index, "filler") ?? sentence.find(index, "on");
  for (const start of [index, lead?.next ?? index]) {
    const direction = (["this", "coming", "next", "last"] as const).find((category) =>
      sentence.find(start, category),
    );
    const at = direction === undefined ? start : (sentence.find(start, direction)?.next ?? start);
    const season = sentence.find(at, "season");
    if (season === undefined) continue;
    const after =
      direction ??
      (["coming", "next", "last"] as const).find((category) =>
        sentence.find(season.next, category),
      );
    const next =
      after === direction || after === undefined
        ? season.next
        : (sentence.find(season.next, after)?.next ?? season.next);
    const year = after === undefined ? readYearAfter(sentence, next) : undefined;
    if (year !== undefined) {
      const said = { season: season.value, offset: 0, year: year.value };
      return { fields: { season: said }, next: year.next };
    }
    // `the summer after next`, `übernächsten Sommer`
    const ahead = sentence.find(direction ? start : season.next, "next")?.value ?? 1;
    const offset = after === "last" ? -1 : after === "next" ? ahead - 1 : 0;
    const weak = after === undefined && start === index;
    // `next winter` is not the current one.
    const isAhead = after === "next" || after === "coming";
    const said = { season: season.value, offset, ...(isAhead && { ahead: true as const }) };
    return { fields: { season: said }, next, weak };
  }
  return undefined;
}

/** `Q3 2026`, `in Q4`. */
function readQuarter(sentence: LexedSentence, index: number): Component | undefined {
  if (!sentence.has("quarter")) return undefined;
  const lead = sentence.find(index, "in") ?? sentence.find(index, "filler");
  const quarter = sentence.find(index, "quarter") ?? (lead && sentence.find(lead.next, "quarter"));
  if (quarter === undefined) return undefined;
  const weak = sentence.find(index, "quarter") !== undefined;
  return { fields: { nth: { rank: quarter.value, unit: "quarter" } }, next: quarter.next, weak };
}
