import { expect, it } from "vitest";
import { weighByValues } from "../../../src/nlu/understanding/intent-fit.ts";

const entity = (entityTypeName: string) => ({ entityTypeName, role: "r", atStartOfDay: null });
const intents = new Map([
  ["app:pay", { entities: [entity("duckling:amount-of-money")] }],
  ["app:cancel", { entities: [] }],
]);
const scores = [
  { intent: "app:cancel", probability: 0.5 },
  { intent: "app:pay", probability: 0.3 },
];

const read = (type: string, start: number, end: number, weak = false) => ({
  ...{ type: `duckling:${type}`, start, end, weak, interval: false },
  value: { "@type": "number" as const, value: 1 },
});

it("prefers an intent that can carry the value, and keeps the sum", () => {
  const [best, other] = weighByValues(scores, [read("amount-of-money", 0, 5)], intents);
  expect(best).toEqual({ intent: "app:pay", probability: expect.closeTo(0.6) });
  expect(other).toEqual({ intent: "app:cancel", probability: expect.closeTo(0.2) });
});

it.each([
  ["no intent can carry", [read("duration", 0, 5)]],
  ["are part of a longer one", [read("datetime", 0, 9), read("amount-of-money", 2, 5)]],
  ["are weak", [read("amount-of-money", 0, 5, true)]],
  ["are counts", [read("number", 0, 1)]],
])("leaves the scores as they are for values that %s", (_, values) => {
  expect(weighByValues(scores, values, intents)).toEqual(scores);
});

it("leaves a sentence out of scope", () => {
  const unknown = { intent: "tock:unknown", probability: 0.9 };
  const values = [read("amount-of-money", 0, 5)];
  expect(weighByValues([unknown, ...scores], values, intents)[0]).toEqual(unknown);
});
