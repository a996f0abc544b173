import { describe, expect, it } from "vitest";
import {
  type DayRange,
  daysAfter,
  mondayOf,
  wholeDays,
  wholeWeeks,
  windowsOf,
} from "../../../src/store/measuring/days.ts";

const at = (day: string, time = "00:00:00.000") => `2026-06-${day}T${time}Z`;
const end = "23:59:59.999";

describe("wholeDays", () => {
  const cases = {
    always: [{}, { days: {}, parts: [] }],
    "whole days": [
      { from: at("01"), to: at("03", end) },
      { days: { first: "2026-06-01", end: "2026-06-04" }, parts: [] },
    ],
    "parts at both ends": [
      { from: at("01", "10:00:00.000"), to: at("03", "09:00:00.000") },
      {
        days: { first: "2026-06-02", end: "2026-06-03" },
        parts: [
          { from: at("01", "10:00:00.000"), to: at("01", end) },
          { from: at("03"), to: at("03", "09:00:00.000") },
        ],
      },
    ],
    "within a day": [
      { from: at("01", "10:00:00.000"), to: at("01", "11:00:00.000") },
      {
        days: null,
        parts: [{ from: at("01", "10:00:00.000"), to: at("01", "11:00:00.000") }],
      },
    ],
    "over midnight": [
      { from: at("01", "10:00:00.000"), to: at("02", "09:00:00.000") },
      {
        days: null,
        parts: [{ from: at("01", "10:00:00.000"), to: at("02", "09:00:00.000") }],
      },
    ],
    "an end before the beginning": [
      { from: at("03"), to: at("01") },
      { days: null, parts: [] },
    ],
    "from a time on": [
      { from: at("01", "10:00:00.000") },
      {
        days: { first: "2026-06-02" },
        parts: [{ from: at("01", "10:00:00.000"), to: at("01", end) }],
      },
    ],
  } as const;
  for (const [name, [period, want]] of Object.entries(cases)) {
    it(name, () => expect(wholeDays(period)).toEqual(want));
  }
});

describe("wholeWeeks", () => {
  it("finds the Monday of each day", () => {
    const days = ["2026-06-01", "2026-06-07", "2026-06-08", "2026-03-01"];
    expect(days.map(mondayOf)).toEqual(["2026-06-01", "2026-06-01", "2026-06-08", "2026-02-23"]);
  });

  it("covers each day of a range once", () => {
    const length = 24 * 3_600_000;
    const day = (index: number) =>
      new Date(Date.UTC(2026, 5, 1) + index * length).toISOString().slice(0, 10);
    for (let first = 0; first < 9; first++) {
      for (let last = first; last < 30; last++) {
        const { weeks, days } = wholeWeeks({ first: day(first), end: day(last) });
        const taken: string[] = [];
        for (let index = 0; index < 40; index++) {
          const one = day(index);
          for (const range of days) if (one >= range.first && one < range.end) taken.push(one);
          const monday = mondayOf(one);
          if (monday >= (weeks.first ?? "") && monday < (weeks.end ?? "~")) taken.push(one);
        }
        expect(taken).toEqual(
          Array.from({ length: last - first }, (_, index) => day(first + index)),
        );
      }
    }
  });

  it("covers all weeks without bounds", () => {
    expect(wholeWeeks({})).toEqual({ weeks: {}, days: [] });
  });
});

describe("the year 9999", () => {
  const last = (time: string) => `9999-12-31T${time}Z`;

  it("is the last one: days after it come after all days", () => {
    expect(daysAfter("9999-12-30", 1)).toBe("9999-12-31");
    for (const count of [1, 6, 400])
      expect(daysAfter("9999-12-31", count) > "9999-12-31").toBe(true);
    expect(wholeDays({ from: at("01"), to: last(end) }).days?.first).toBe("2026-06-01");
    expect((wholeDays({ to: last(end) }).days?.end ?? "") > "9999-12-31").toBe(true);
  });

  it("is a period too, whole or in part", () => {
    const [from, to] = [last("12:00:00.000"), last(end)];
    expect(wholeDays({ from, to })).toEqual({ days: null, parts: [{ from, to }] });
    const { days, parts } = wholeDays({ from });
    expect(parts).toEqual([{ from, to }]);
    expect((days?.first ?? "") > "9999-12-31").toBe(true);
    expect((wholeWeeks(days ?? {}).weeks.first ?? "") > "9999-12-31").toBe(true);
  });

  it("ends the parts of a range", async () => {
    const found: DayRange[] = [];
    const counted = "9999-12-29";
    for await (const part of windowsOf({}, async ({ first, end: before }) =>
      counted >= first && counted < before ? counted : undefined,
    )) {
      found.push(part);
      if (found.length > 1) break;
    }
    expect(found.map(({ first }) => first)).toEqual([counted]);
    expect(found[0] && found[0].end > "9999-12-31").toBe(true);
  });
});
