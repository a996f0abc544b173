import { expect, it } from "vitest";
import { readValues } from "../../../src/nlu/engine/value-spans.ts";
import { orderStay } from "../../../src/nlu/understanding/stay-order.ts";

const context = { language: "en", timezone: "Europe/Paris" };

/** The days of the dates of a text, in these roles. */
function ordered(text: string, roles: readonly string[]): string[] {
  const read = readValues(text, {
    language: "en",
    referenceDate: new Date("2026-03-25T09:30:00Z"),
    timeZone: "Europe/Paris",
  });
  const dates = read.filter(({ type }) => type === "duckling:datetime");
  const entities = dates.map(({ type, start, end, value }, at) => ({
    ...{ type, start, end, role: roles[at] ?? "", given: value },
    ...{ probability: 1, subEntities: [] },
  }));
  return orderStay(text, entities, context).map(({ given }) =>
    given?.["@type"] === "dateEntity" ? given.date : "",
  );
}

it.each([
  ["arrive monday, leave thursday", "2026-04-01T22:00:00Z"],
  ["leave friday, arrive monday", "2026-03-26T23:00:00Z", ["departure", "arrival"], 0],
  ["arrive on the 28th of april, leave on the 2nd", "2026-05-01T22:00:00Z"],
  // A departure long before the arrival is another mistake.
  ["arrive on the 28th of april, leave on march 30", "2026-03-29T22:00:00Z"],
])(
  "a departure is after the arrival: %s",
  (text, date, roles = ["arrival", "departure"], at = 1) => {
    expect(ordered(text, roles)[at]).toBe(date);
  },
);

it("leaves dates of other roles as they are", () => {
  const dates = ordered("from monday, by thursday", ["start", "deadline"]);
  expect(dates[1]).toBe("2026-03-25T23:00:00Z");
});
