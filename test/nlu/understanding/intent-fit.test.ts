import { expect, it } from "vitest";
import { weighByValues } from "../../../src/nlu/understanding/intent-fit.ts";

const entity = (entityTypeName: string) => ({ entityTypeName, role: "r", atStartOfDay: null });
const intents = new Map([
  ["app:pay", { entities: [entity("duckling:amount-of-money"), entity("duckling:datetime")] }],
  ["app:visit", { entities: [entity("app:city"), entity("duckling:number")] }],
  ["app:cancel", { entities: [] }],
]);
const scores = [
  { intent: "app:cancel", probability: 0.35 },
  { intent: "app:pay", probability: 0.2 },
  { intent: "app:visit", probability: 0.2 },
];

const read = (type: string, start: number, end: number, weak = false) => ({
  ...{ type: `duckling:${type}`, start, end, weak, interval: false },
  value: { "@type": "number" as const, value: 1 },
});
const city = { type: "app:city", start: 6, end: 10 };

const text = "go to nice Paris";

/** Training sentences that have several values of each type. */
const many = () => ({
  most: new Map(
    ["duckling:amount-of-money", "duckling:datetime", "duckling:number", "app:city"].map((type) => [
      type,
      3,
    ]),
  ),
  grains: new Set<string>(),
});

/** Scores of a text whose words training had, without labels. */
const plain = (known: typeof scores) => ({ scores: known, strange: 0, labels: [] });

/** The sum of the probabilities, and the most probable intent. */
function weigh(values: ReturnType<typeof read>[], labels: (typeof city)[] = [], strange = 0) {
  const weighed = weighByValues(text, { scores, strange, labels }, values, intents, many);
  return { best: weighed[0]?.intent, sum: weighed.reduce((sum, one) => sum + one.probability, 0) };
}

it("prefers an intent that can carry the value, and makes it likelier that an intent is meant", () => {
  expect(weigh([read("amount-of-money", 0, 5)])).toEqual({
    ...{ best: "app:pay", sum: expect.closeTo(7.5 / 8.5) },
  });
});

it("prefers an intent that can carry the label of a dictionary", () => {
  expect(weigh([], [city])).toEqual({ best: "app:visit", sum: expect.closeTo(7.5 / 8.5) });
});

it("takes several words or a capital letter for a name rather than for other words", () => {
  const best = (label: typeof city) =>
    weighByValues(
      text,
      {
        scores: [
          { intent: "app:cancel", probability: 0.95 },
          { intent: "app:visit", probability: 0.02 },
        ],
        strange: 0,
        labels: [label],
      },
      [],
      intents,
      many,
    )[0]?.intent;
  expect(best(city)).toBe("app:cancel");
  expect(best({ ...city, start: 11, end: 16 })).toBe("app:visit");
  expect(best({ ...city, start: 0, end: 10 })).toBe("app:visit");
});

it("does not take a date that is counted from another one, which may be a length, for a sign", () => {
  const relative = { ...read("datetime", 0, 5), relative: true as const };
  expect(weigh([relative])).toEqual({ best: "app:cancel", sum: expect.closeTo(0.75) });
});

it("prefers an intent with a role for each value", () => {
  const departure = { ...entity("duckling:datetime"), role: "departure" };
  const stay = { entities: [entity("duckling:datetime"), departure] };
  const dates = [read("datetime", 0, 5), read("datetime", 6, 9)];
  const best = (values: typeof dates) =>
    weighByValues(
      text,
      plain([
        { intent: "app:pay", probability: 0.5 },
        { intent: "app:stay", probability: 0.2 },
      ]),
      values,
      new Map([...intents, ["app:stay", stay]]),
      many,
    )[0]?.intent;
  expect(best(dates)).toBe("app:stay");
  expect(best(dates.slice(1))).toBe("app:pay");
  const interval = (grain: "day" | "hour") => {
    const date = { "@type": "dateEntity" as const, date: "2026-05-03T00:00:00Z", grain };
    const endValues = { "@type": "dateIntervalEntity" as const, date, toDate: date };
    return [{ ...read("datetime", 0, 5), interval: true, endValues }];
  };
  expect(best(interval("day"))).toBe("app:stay");
  expect(best(interval("hour"))).toBe("app:pay");
});

it("does not count a value that another one replaces", () => {
  const departure = { ...entity("duckling:datetime"), role: "departure" };
  const stay = { entities: [entity("duckling:datetime"), departure] };
  const close = [
    { intent: "app:pay", probability: 0.5 },
    { intent: "app:stay", probability: 0.2 },
  ];
  const best = (sentence: string) => {
    const dates = [read("datetime", 0, 6), read("datetime", sentence.indexOf("monday"), 30)];
    const known = new Map([...intents, ["app:stay", stay]]);
    return weighByValues(sentence, plain(close), dates, known, many)[0]?.intent;
  };
  expect(best("friday until monday")).toBe("app:stay");
  expect(best("friday instead of monday")).toBe("app:pay");
});

it("prefers an intent of which training had as many values in a sentence", () => {
  const alike = { entities: intents.get("app:pay")?.entities ?? [] };
  const amounts = [read("amount-of-money", 0, 5)];
  const learnedOf = (intent: string) => ({
    most: new Map([["duckling:amount-of-money", intent === "app:alike" ? 1 : 0]]),
    grains: new Set<string>(),
  });
  const close = [
    { intent: "app:pay", probability: 0.4 },
    { intent: "app:alike", probability: 0.3 },
  ];
  const known = new Map([...intents, ["app:alike", alike]]);
  const best = (learned: typeof learnedOf) =>
    weighByValues(text, plain(close), amounts, known, learned)[0]?.intent;
  expect(best(many)).toBe("app:pay");
  expect(best(learnedOf)).toBe("app:alike");
});

it("prefers an intent of which training had days for a day, and hours for an hour", () => {
  const alike = { entities: intents.get("app:pay")?.entities ?? [] };
  const known = new Map([...intents, ["app:alike", alike]]);
  const close = [
    { intent: "app:pay", probability: 0.4 },
    { intent: "app:alike", probability: 0.3 },
  ];
  const best = (grain: "days" | "hours" | "moment" | undefined, ofPay: string[]) => {
    const value = { ...read("datetime", 0, 5), ...(grain && { grain }) };
    const learnedOf = (intent: string) => {
      const grains = intent === "app:pay" ? ofPay : ["days", "hours"];
      return { ...many(), grains: new Set(grains.map((each) => `duckling:datetime ${each}`)) };
    };
    return weighByValues(text, plain(close), [value], known, learnedOf)[0]?.intent;
  };
  expect(best("hours", ["days"])).toBe("app:alike");
  expect(best("days", ["hours"])).toBe("app:alike");
  expect(best("days", ["days"])).toBe("app:pay");
  expect(best("days", ["days", "hours"])).toBe("app:pay");
  expect(best("hours", ["moment", "days"])).toBe("app:pay");
  expect(best("moment", ["hours"])).toBe("app:pay");
  expect(best(undefined, ["hours"])).toBe("app:pay");
  expect(best("days", [])).toBe("app:pay");
});

it("takes counts for a weak sign", () => {
  expect(weigh([read("number", 0, 1)])).toEqual({ best: "app:visit", sum: expect.closeTo(9 / 11) });
  const amount = [read("number", 0, 1), read("amount-of-money", 3, 9)];
  expect(weigh(amount).best).toBe("app:pay");
});

it("makes that still likelier if the intent can carry two types of values", () => {
  const { best, sum } = weigh([read("amount-of-money", 0, 5), read("datetime", 6, 9)]);
  expect(best).toBe("app:pay");
  expect(sum).toBeCloseTo(15 / 16);
});

it.each([
  ["no intent can carry", [read("duration", 0, 5)]],
  ["are weak", [read("amount-of-money", 0, 5, true)]],
])("leaves the scores as they are for values that %s", (_, values) => {
  expect(weighByValues(text, plain(scores), values, intents, many)).toEqual(scores);
});

it("trusts that the less, the fewer of the other words training had", () => {
  const amount = [read("amount-of-money", 0, 5)];
  const [none, half, all] = [1, 0.5, 0].map((strange) => weigh(amount, [], strange).sum);
  expect(none).toBeCloseTo(0.75);
  expect(half).toBeGreaterThan(0.75);
  expect(half).toBeLessThan(all ?? 0);
});

it("trusts three types of values even if training had none of the other words", () => {
  const stay = {
    entities: [...["duckling:datetime", "duckling:duration"].map(entity), entity("app:city")],
  };
  const sumOf = (values: ReturnType<typeof read>[]) =>
    weighByValues(
      text,
      { scores: [{ intent: "app:stay", probability: 0.2 }], strange: 1, labels: [city] },
      values,
      new Map([["app:stay", stay]]),
      many,
    ).reduce((total, { probability }) => total + probability, 0);
  const values = [read("datetime", 0, 2), read("duration", 3, 5)];
  expect(sumOf(values.slice(1))).toBeCloseTo(0.2);
  expect(sumOf(values)).toBeGreaterThan(0.8);
});

it("ignores values that are part of a longer one", () => {
  expect(weigh([read("duration", 0, 9), read("amount-of-money", 2, 5)]).best).toBe("app:cancel");
});

it("decides between intents that can carry the values", () => {
  const spend = { entities: [entity("duckling:amount-of-money")] };
  const close = [
    { intent: "app:pay", probability: 0.5 },
    { intent: "app:spend", probability: 0.3 },
  ];
  const best = (values: ReturnType<typeof read>[]) =>
    weighByValues(text, plain(close), values, new Map([...intents, ["app:spend", spend]]), many)[0];
  expect(best([])?.probability).toBe(0.5);
  expect(best([read("amount-of-money", 0, 5)])?.probability).toBeGreaterThan(0.65);
});

it("leaves a sentence out of scope", () => {
  const unknown = { intent: "tock:unknown", probability: 0.9 };
  const values = [read("amount-of-money", 0, 5)];
  expect(weighByValues(text, plain([unknown, ...scores]), values, intents, many)[0]).toEqual(
    unknown,
  );
});

it("makes it likelier that an intent is meant that can carry a name of a dictionary", () => {
  const sum = (label: typeof city) => {
    const low = scores.map((score) => ({ ...score, probability: score.probability / 5 }));
    const weighed = weighByValues(text, { ...plain(low), labels: [label] }, [], intents, many);
    return weighed.reduce((total, { probability }) => total + probability, 0);
  };
  const paris = { ...city, start: 11, end: 16 };
  expect(sum(paris)).toBeCloseTo((5 * 0.15) / (5 * 0.15 + 0.85));
  expect(sum(city)).toBeCloseTo((2.5 * 0.15) / (2.5 * 0.15 + 0.85));
});
