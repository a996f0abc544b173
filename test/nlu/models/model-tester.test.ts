import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { ModelTester } from "../../../src/nlu/models/model-tester.ts";
import type { TrialReport } from "../../../src/nlu/models/model-trial.ts";
import { ManualClock } from "../../../src/store/clock.ts";
import { Store } from "../../../src/store/store.ts";
import { demo } from "../../../src/studio/demo/index.ts";
import { travelId } from "../../../src/studio/demo/travel.ts";

const nothing: TrialReport = {
  learned: 0,
  tried: [],
  intentErrors: [],
  entityErrors: [],
  trainingSeconds: 0,
  testSeconds: 0,
};

let store: Store;
let clock: ManualClock;
let trials: { language: string; sentences: number; fold: number }[];
let reports: unknown[];
let outcome: () => Promise<TrialReport>;

beforeEach(async () => {
  clock = new ManualClock("2026-06-01T12:00:00Z");
  store = await Store.open({ folder: null, clock, seed: demo });
  onTestFinished(() => store.close());
  trials = [];
  reports = [];
  outcome = async () => nothing;
});

function open(): ModelTester {
  const tester = new ModelTester({
    corpus: store.corpus,
    tests: store.modelTests,
    clock,
    trial: ({ language, sentences }, fold) => {
      trials.push({ language, sentences: sentences.length, fold });
      return outcome();
    },
    report: (error) => reports.push(error),
  });
  onTestFinished(() => tester.close());
  return tester;
}

/** Sentences besides the 99 of the demo in English. */
async function add(count: number, status: "model" | "validated" = "model"): Promise<void> {
  const [first] = await store.sentences.list(travelId, "en", ["model"]);
  if (!first) throw new Error("the demo has no sentences");
  for (let index = 0; index < count; index++) {
    await store.sentences.save({ ...first, text: `${status} ${index}`, status });
  }
}

describe("ModelTester", () => {
  it("tests at night the models with more than a hundred learned sentences, once, each night another part", async () => {
    await add(2);
    await add(50, "validated");
    const tester = open();
    await tester.look();
    expect(trials).toEqual([]);
    for (const [date, times] of [
      ["2026-06-02T00:00:00Z", 1],
      ["2026-06-02T04:59:59Z", 1],
      ["2026-06-02T05:00:00Z", 1],
      ["2026-06-03T01:00:00Z", 2],
    ] as const) {
      clock.set(date);
      await Promise.all([tester.look(), tester.look()]);
      expect(trials).toHaveLength(times);
    }
    const [first, second] = trials;
    expect(first).toMatchObject({ language: "en", sentences: 101 });
    expect(second?.fold).toBe(((first?.fold ?? 0) + 1) % 10);
  });

  it("skips models with a hundred sentences", async () => {
    await add(1);
    clock.set("2026-06-02T00:00:00Z");
    await open().look();
    expect(trials).toEqual([]);
  });

  it("continues after a restart with the models that were not tested this night", async () => {
    await add(2);
    clock.set("2026-06-02T00:00:00Z");
    await open().look();
    await open().look();
    expect(trials).toHaveLength(1);
    expect(await store.modelTests.list(travelId, "en")).toMatchObject([
      { date: "2026-06-02T00:00:00.000Z" },
    ]);
  });

  it("reports what could not be tested, and stores no record of it", async () => {
    await add(2);
    outcome = async () => {
      throw new Error("out of memory");
    };
    clock.set("2026-06-02T00:00:00Z");
    await open().look();
    expect(reports).toEqual([new Error("out of memory")]);
    expect(await store.modelTests.list(travelId, "en")).toEqual([]);
  });

  it("stores nothing of an application that was deleted meanwhile", async () => {
    await add(2);
    outcome = async () => {
      await store.applications.remove(travelId);
      return nothing;
    };
    clock.set("2026-06-02T00:00:00Z");
    await open().look();
    expect(trials).toHaveLength(1);
    expect(await store.modelTests.list(travelId, "en")).toEqual([]);
  });
});
