import { expect, it } from "vitest";
import { type Feature, type FeatureUse, isFeatureOn } from "../../src/bot/features.ts";

const feature = (changes: Partial<Feature> = {}): Feature => ({
  namespace: "app",
  botId: "travel",
  category: "booking",
  name: "sale",
  connectorId: null,
  enabled: true,
  startDate: null,
  endDate: null,
  graduation: null,
  ...changes,
});
const use: FeatureUse = {
  category: "booking",
  name: "sale",
  connectorId: "web",
  userId: "hello",
  now: new Date("2026-06-15T00:00:00Z"),
};

it.each([
  ["none of its names", [feature({ name: "other" }), feature({ category: "other" })], null],
  ["one of another connector", [feature({ connectorId: "slack" })], null],
  ["enabled", [feature()], true],
  ["disabled", [feature({ enabled: false })], false],
  [
    "the one of the connector first",
    [feature(), feature({ connectorId: "web", enabled: false })],
    false,
  ],
  ["started", [feature({ startDate: "2026-06-14T23:59:59Z" })], true],
  ["starting now", [feature({ startDate: "2026-06-15T00:00:00Z" })], false],
  [
    "ending now",
    [feature({ startDate: "2026-06-01T00:00:00Z", endDate: "2026-06-15T00:00:00Z" })],
    false,
  ],
  [
    "not ended",
    [feature({ startDate: "2026-06-01T00:00:00Z", endDate: "2026-06-15T00:00:01Z" })],
    true,
  ],
  ["an end without a start", [feature({ endDate: "2020-01-01T00:00:00Z" })], true],
  ["for no user", [feature({ graduation: 0 })], false],
  ["for all users", [feature({ graduation: 100 })], true],
  ["for more than all users", [feature({ graduation: 500 })], true],
  // "hello".hashCode() is 99162322 in Java.
  ["just not for this user", [feature({ graduation: 22 })], false],
  ["just for this user", [feature({ graduation: 23 })], true],
])("a feature: %s", (_, features, on) => {
  expect(isFeatureOn(features, use)).toBe(on);
});

it("takes the absolute value of the hash of a user", () => {
  // "customer-7".hashCode() is -1581185528, and "polygenelubricants" has the smallest integer.
  const of = (userId: string, graduation: number) =>
    isFeatureOn([feature({ graduation })], { ...use, userId });
  expect([of("customer-7", 28), of("customer-7", 29)]).toEqual([false, true]);
  expect(of("polygenelubricants", 1)).toBe(true);
});

it("ignores the share of users without a user", () => {
  expect(isFeatureOn([feature({ graduation: 0 })], { ...use, userId: null })).toBe(true);
});
