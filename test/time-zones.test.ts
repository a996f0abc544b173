import { expect, it } from "vitest";
import { readTimezone, startOfDay, toInstant, toWallTime } from "../src/time-zones.ts";

it.each([
  ["Z", "UTC"],
  ["UTC", "UTC"],
  ["Europe/Paris", "Europe/Paris"],
  ["+02:00", "+02:00"],
  ["+2", "+02:00"],
  ["-0530", "-05:30"],
  ["UT", "UTC"],
  ["+00:00", "UTC"],
  ["GMT+2", "+02:00"],
  ["UTC+01:00", "+01:00"],
  ["UT-0330", "-03:30"],
  ["GMT0", "UTC"],
  ["Etc/GMT-2", "Etc/GMT-2"],
  ["+18:00", "+18:00"],
  ["+18:30", undefined],
  ["+02:75", undefined],
  ["GMT+", undefined],
  ["+02:00[Europe/Paris]", undefined],
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

it.each([
  ["GMT+2", "2026-03-01T12:00:00Z", "2026-03-01T14:00:00Z"],
  ["-03:30", "2026-03-01T12:00:00Z", "2026-03-01T08:30:00Z"],
  ["Etc/GMT-2", "2026-03-01T12:00:00Z", "2026-03-01T14:00:00Z"],
  ["Europe/Paris", "2026-07-01T12:00:00Z", "2026-07-01T14:00:00Z"],
  ["Nowhere/X", "2026-03-01T12:00:00Z", "2026-03-01T12:00:00Z"],
])("the wall clock of %s and back", (zone, instant, wall) => {
  expect(toWallTime(Date.parse(instant), zone)).toBe(Date.parse(wall));
  expect(toInstant(Date.parse(wall), zone)).toBe(Date.parse(instant));
});

it.each([
  ["Europe/Paris", "2026-03-29T00:59:59.999Z", "2026-03-29T01:59:59.999Z"],
  ["Europe/Paris", "2026-03-29T01:00:00Z", "2026-03-29T03:00:00Z"],
  ["Europe/Paris", "2026-10-25T00:59:59Z", "2026-10-25T02:59:59Z"],
  ["Europe/Paris", "2026-10-25T01:00:00Z", "2026-10-25T02:00:00Z"],
  // The offset changes by half an hour, and not on the hour.
  ["Australia/Lord_Howe", "1981-02-28T13:29:59Z", "1981-02-28T23:29:59Z"],
  ["Asia/Kathmandu", "1985-12-31T18:29:59Z", "1985-12-31T23:59:59Z"],
  ["Asia/Kathmandu", "1985-12-31T18:30:00Z", "1986-01-01T00:15:00Z"],
])("the wall clock of %s around a change, at %s", (zone, instant, wall) => {
  expect(new Date(toWallTime(Date.parse(instant), zone)).toISOString()).toBe(
    new Date(wall).toISOString(),
  );
});
