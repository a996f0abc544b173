import { describe, expect, it } from "vitest";
import { saysTheSame } from "../../../src/nlu/understanding/role-meanings.ts";

describe("a word means what a role is named after", () => {
  it.each([
    ["leaving", "departure", true],
    ["repartons", "checkout", true],
    ["arrivons", "checkin", true],
    ["chambres", "rooms", true],
    ["adultes", "guests", true],
    ["leaving", "arrival", false],
    ["reporter", "departure", false],
    ["lits", "guests", false],
  ])("%s, %s: %s", (word, role, same) => {
    expect(saysTheSame(word, role)).toBe(same);
  });
});
