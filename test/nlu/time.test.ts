import { expect, it } from "vitest";
import { readTimezone, startOfDay } from "../../src/nlu/time.ts";

it.each([
  ["Z", "UTC"],
  ["UTC", "UTC"],
  ["Europe/Paris", "Europe/Paris"],
  ["+02:00", "+02:00"],
  ["+2", "+02:00"],
  ["-0530", "-05:30"],
  ["Nowhere/X", undefined],
  ["+99", undefined],
])("time zone %s is %s", (zone, expected) => {
  expect(readTimezone(zone)).toBe(expected);
});

it.each([
  ["2026-03-01T12:34:56.789Z", "UTC", "2026-03-01T00:00:00.000Z"],
  ["2026-03-01T23:30:00.000Z", "Europe/Paris", "2026-03-01T23:00:00.000Z"],
  ["2026-03-01T03:00:00.000Z", "America/New_York", "2026-02-28T05:00:00.000Z"],
  // The clocks went forward at 2 o'clock that night.
  ["2026-03-29T10:00:00.000Z", "Europe/Paris", "2026-03-28T23:00:00.000Z"],
  ["2026-03-01T00:00:00.000Z", "+05:30", "2026-02-28T18:30:00.000Z"],
])("the day of %s in %s starts at %s", (instant, zone, start) => {
  expect(startOfDay(new Date(instant), zone).toISOString()).toBe(start);
});
