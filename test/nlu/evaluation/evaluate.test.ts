import { describe, expect, it } from "vitest";
import type { Model, TrainingSentence } from "../../../src/nlu/engine/engine.ts";
import {
  evaluateEntities,
  evaluateIntents,
  evaluateOutOfScope,
  type Trial,
} from "../../../src/nlu/evaluation/evaluate.ts";
import { sentence } from "../travel.ts";

/** Says "a" with 0.9 to texts with an a, else "b" with 0.3, and finds the first word as an "x". */
const model: Model = {
  language: "en",
  intents: (text) =>
    text.includes("a") ? [{ intent: "a", probability: 0.9 }] : [{ intent: "b", probability: 0.3 }],
  entities: (text) => [
    {
      type: "x",
      role: "x",
      start: 0,
      end: text.indexOf(" "),
      probability: 0.8,
      subEntities: [],
    },
  ],
  classify: () => ({ scores: [], strange: 0, labels: [] }),
  learned: () => ({ most: new Map(), grains: new Set() }),
  analyze: () => ({ entities: [], values: [], others: [] }),
  toBytes: () => new Uint8Array(0),
};

/** The sentences in two trials, which must count as one. */
function trials(test: TrainingSentence[], outOfScope: TrainingSentence[] = []): Trial[] {
  return [
    { model, test: test.slice(0, 1), outOfScope: outOfScope.slice(0, 1) },
    { model, test: test.slice(1), outOfScope: outOfScope.slice(1) },
  ];
}

describe("evaluateIntents", () => {
  it("counts right, wrong and confused", () => {
    const test = [
      ["a", "an"],
      ["a", "to"],
      ["b", "to"],
      ["c", "at"],
    ];
    const { accuracy, ece, perIntent, confusions } = evaluateIntents(
      trials(test.map(([intent = "", text = ""]) => sentence(intent, text))),
    );
    expect(accuracy).toBe(0.5);
    expect(ece).toBeCloseTo((0.8 + 0.4) / 4, 12);
    expect(perIntent).toEqual([
      { intent: "a", precision: 0.5, recall: 0.5, f1: 0.5, support: 2 },
      { intent: "b", precision: 0.5, recall: 1, f1: 2 / 3, support: 1 },
      { intent: "c", precision: 0, recall: 0, f1: 0, support: 1 },
    ]);
    expect(confusions).toEqual([
      { intent: "a", predicted: "b", count: 1 },
      { intent: "c", predicted: "a", count: 1 },
    ]);
  });
});

describe("evaluateOutOfScope", () => {
  it("takes the probability of the best intent as score", () => {
    const inScope = ["an", "at", "to"].map((text) => sentence("a", text));
    const outOfScope = ["in", "up"].map((text) => sentence("oos", text));
    expect(evaluateOutOfScope(trials(inScope, outOfScope))).toEqual({
      auroc: 5 / 6,
      bestF1: 0.8,
      rejectedAtHalf: 1,
      keptAtHalf: 2 / 3,
    });
  });
});

describe("evaluateEntities", () => {
  it("requires type and both ends, without spaces at the ends", () => {
    const test = [
      sentence("a", ["one ", "x", "x"], "two"),
      sentence("a", ["one", "y", "y"], " two"),
      sentence("a", ["one two", "x", "x"]),
    ];
    expect(evaluateEntities(trials(test))).toEqual({
      f1: 1 / 3,
      ece: expect.closeTo(0.8 - 1 / 3, 12),
      perType: [
        { type: "x", precision: 1 / 3, recall: 0.5, f1: 0.4, support: 2 },
        { type: "y", precision: 0, recall: 0, f1: 0, support: 1 },
      ],
    });
  });

  it("requires the role, and counts entities inside entities at their place in the text", () => {
    const inner = (role: string) => ({
      ...{ type: "y", role, start: 4, end: 7 },
      ...{ probability: 0.5, subEntities: [] },
    });
    const outer = (role: string, subEntities: ReturnType<typeof inner>[]) => ({
      ...{ type: "x", role, start: 3, end: 10 },
      ...{ probability: 0.5, subEntities },
    });
    const nested: Model = { ...model, entities: () => [outer("from", [inner("day")])] };
    const trial = (...entities: ReturnType<typeof outer>[]) => [
      { model: nested, test: [{ text: "to one two", intent: "a", entities }], outOfScope: [] },
    ];
    const f1 = (given: Trial[]) => evaluateEntities(given).f1;
    expect(f1(trial(outer("from", [inner("day")])))).toBe(1);
    expect(f1(trial(outer("from", [inner("hour")])))).toBe(0.5);
    expect(f1(trial(outer("to", [inner("day")])))).toBe(0.5);
    expect(f1(trial({ ...inner("day"), start: 7, end: 10 }))).toBe(2 / 3);
  });
});
