import { expect, it } from "vitest";
import { ManualClock } from "../../src/store/clock.ts";
import { newId } from "../../src/store/ids.ts";

it("makes ids of 24 hex digits that begin with the seconds of the clock and never repeat", () => {
  const clock = new ManualClock("2026-11-22T21:20:03.720Z");
  const ids = Array.from({ length: 1000 }, () => newId(clock));
  expect(new Set(ids).size).toBe(1000);
  for (const id of ids) expect(id).toMatch(/^6b035c83[0-9a-f]{16}$/);
});

it("moves only when the clock is moved", () => {
  const clock = new ManualClock("2026-01-01T00:00:00.000Z");
  clock.advance(90_000);
  expect(clock.now().toISOString()).toBe("2026-01-01T00:01:30.000Z");
  clock.set("2030-05-06T07:08:09.000Z");
  expect(clock.now().toISOString()).toBe("2030-05-06T07:08:09.000Z");
});
