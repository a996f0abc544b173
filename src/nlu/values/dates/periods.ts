import type { Sentence } from "../sentence.ts";
import { readCycled } from "./days.ts";
import type { Component, Reading } from "./draft.ts";
import { readCalendarDate } from "./months.ts";
import { readThePeriod } from "./shifts.ts";

/** Reads parts of months, weeks and years, and weeks of a day: `end of may`, `mi-juin`, `la semaine du 16 mars`. */
export function readPeriodPart(reading: Reading, index: number): Component | undefined {
  return (
    readEdge(reading, index) ?? readWeekOf(reading, index) ?? readSeason(reading.sentence, index)
  );
}

function readEdge(reading: Reading, index: number): Component | undefined {
  const { sentence } = reading;
  const edge = sentence.find(index, "edge");
  // `fin de semana` is the weekend, not the end of a week.
  if (edge === undefined || sentence.find(index, "weekend") !== undefined) return undefined;
  const hyphen = sentence.symbol(edge.next, "-") ? edge.next + 1 : edge.next;
  for (const start of [hyphen, sentence.skip(hyphen, "filler")]) {
    const whole =
      readCycled(sentence, start) ??
      readCalendarDate(reading, start, {}) ??
      readThisWeek(sentence, start);
    const { fields } = whole ?? {};
    const long =
      fields?.period !== undefined || (fields?.date !== undefined && fields.date.day === undefined);
    if (whole !== undefined && long) {
      return { fields: { ...whole.fields, edge: edge.value }, next: whole.next };
    }
  }
  return undefined;
}

/** `the month`, `la semaine`: the current one. */
function readThisWeek(sentence: Sentence, index: number): Component | undefined {
  const start = sentence.skip(index, "filler");
  const period = readThePeriod(sentence, start);
  if (period !== undefined) return period;
  const unit = sentence.find(start, "span");
  if (unit?.value.unit !== "week" || unit.value.count !== 1) return undefined;
  return { fields: { period: { unit: "week", offset: 0 } }, next: unit.next };
}

function readWeekOf(reading: Reading, index: number): Component | undefined {
  const { sentence } = reading;
  const unit = sentence.find(sentence.skip(index, "filler"), "span");
  if (unit?.value.unit !== "week" || unit.value.count !== 1) return undefined;
  const filler = sentence.find(unit.next, "filler") ?? sentence.find(unit.next, "on");
  if (filler === undefined) return undefined;
  const day =
    readCalendarDate(reading, unit.next, {}) ?? readCalendarDate(reading, filler.next, {});
  if (day?.fields.date?.day === undefined) return undefined;
  return { fields: { ...day.fields, weekOf: true }, next: day.next };
}

/** `this summer`, `cet été`, `el verano que viene`; a season alone is weak. */
function readSeason(sentence: Sentence, index: number): Component | undefined {
  const lead =
    sentence.find(index, "in") ?? sentence.find(index, "filler") ?? sentence.find(index, "on");
  for (const start of [index, lead?.next ?? index]) {
    const direction = (["this", "next", "last"] as const).find((category) =>
      sentence.find(start, category),
    );
    const at = direction === undefined ? start : (sentence.find(start, direction)?.next ?? start);
    const season = sentence.find(at, "season");
    if (season === undefined) continue;
    const after =
      direction ??
      (["next", "last"] as const).find((category) => sentence.find(season.next, category));
    const next =
      after === direction || after === undefined
        ? season.next
        : (sentence.find(season.next, after)?.next ?? season.next);
    const offset = after === "last" ? -1 : 0;
    const weak = after === undefined && start === index;
    return { fields: { season: { season: season.value, offset } }, next, weak };
  }
  return undefined;
}
