import { bareAt } from "./bare-numbers.ts";
import type { DateContext, DateFields, DateReading } from "./draft.ts";
import { readExpression } from "./expression.ts";

/** Days that are read in one list: each position of a long text would read all the rest of it. */
const mostDays = 7;

/**
 * Days of one month with slashes between: `14/15 april`, `3./4./5. Mai`, `may 3/4`. Days in a row are an interval;
 * for other days, and for several days with a time, no single value is right.
 */
export function readSlashedDays(reading: DateContext, index: number): DateReading | undefined {
  return readBeforeMonth(reading, index) ?? readAfterMonth(reading, index);
}

function readBeforeMonth(reading: DateContext, index: number): DateReading | undefined {
  const { sentence } = reading;
  const lead =
    sentence.find(index, "on") ??
    sentence.find(index, "definite") ??
    sentence.find(index, "filler");
  const days: number[] = [];
  let last = lead?.next ?? index;
  for (;;) {
    const day = bareAt(reading, last);
    if (day?.fields.bare === undefined || days.length === mostDays) return undefined;
    days.push(day.fields.bare);
    const dotted = sentence.language.dotOrdinals && sentence.symbol(day.next, ".");
    const slash = dotted ? day.next + 1 : day.next;
    if (!sentence.symbol(slash, "/")) break;
    last = slash + 1;
  }
  const read = days.length > 1 ? readExpression(reading, last) : undefined;
  // `3/4/2026` and `3/4` are one day.
  if (read?.fields.date?.month === undefined || read.fields.date.day !== days.at(-1)) {
    return undefined;
  }
  return { ...spanOf(read.fields, days), next: read.next, weak: false };
}

function readAfterMonth(reading: DateContext, index: number): DateReading | undefined {
  const { sentence } = reading;
  const month = sentence.find(index, "month") ?? sentence.find(sentence.skip(index, "on"), "month");
  const read = month && readExpression(reading, index);
  const day = read?.fields.date?.day;
  if (read === undefined || day === undefined) return undefined;
  const days = [day];
  let { next } = read;
  while (sentence.symbol(next, "/")) {
    const more = bareAt(reading, next + 1);
    // `may 3/2026`
    if (more?.fields.bare === undefined || days.length === mostDays) return undefined;
    days.push(more.fields.bare);
    next = more.next;
  }
  return days.length > 1 ? { ...spanOf(read.fields, days), next, weak: false } : undefined;
}

function spanOf(
  fields: DateFields,
  days: readonly number[],
): { from: DateFields; to?: DateFields } {
  const isRow = days.every((day, at) => at === 0 || day === (days[at - 1] ?? 0) + 1);
  const timed = fields.clock !== undefined || fields.part !== undefined;
  if (!isRow || timed) return { from: { unknown: true } };
  const onDay = (day = 0): DateFields => ({ ...fields, date: { ...fields.date, day } });
  return { from: onDay(days[0]), to: onDay(days.at(-1)) };
}
