import { describe, expect, it } from "vitest";
import type { Engine, RecognizedEntity, TrainingSet } from "../../../src/nlu/engine/engine.ts";
import { statisticalEngine } from "../../../src/nlu/engine/statistical-model.ts";
import { trialFolds, tryModel } from "../../../src/nlu/models/model-trial.ts";
import { packSet } from "../../../src/nlu/models/packed-set.ts";
import { trial } from "../../../src/nlu/models/trainer.ts";
import { travel } from "../travel.ts";

/** Twenty sentences of two intents. */
const set: TrainingSet = {
  language: "en",
  intents: new Map([["app:greet", [{ type: "app:name", role: "name" }]]]),
  sentences: Array.from({ length: 20 }, (_, index) => ({
    text: `hello ${index}`,
    intent: index % 2 === 0 ? "app:greet" : "tock:unknown",
    entities: [],
  })),
  entityTypes: [],
};

/** An engine that says the same of every text. */
function engineOf(
  intent: string | null,
  found: RecognizedEntity[] = [],
): Engine & { sets: TrainingSet[] } {
  const sets: TrainingSet[] = [];
  return {
    sets,
    train(trained) {
      sets.push(trained);
      return {
        language: "en",
        intents: () => (intent === null ? [] : [{ intent, probability: 0.7 }]),
        entities: () => found,
        classify: () => ({ scores: [], strange: 0, labels: [] }),
        learned: () => ({ most: new Map(), grains: new Set() }),
        analyze: () => ({ entities: [], values: [], others: [] }),
        toBytes: () => new Uint8Array(),
      };
    },
    load: () => {
      throw new Error("nothing is loaded");
    },
  };
}

describe("tryModel", () => {
  it("trains with nine tenths, and tests the rest; ten folds test everything once", () => {
    const asked: string[] = [];
    for (let fold = 0; fold < trialFolds; fold++) {
      const engine = engineOf("app:greet");
      const report = tryModel(engine, set, fold);
      const learned = engine.sets[0]?.sentences.map(({ text }) => text) ?? [];
      expect([report.learned, report.tried.length, learned.length]).toEqual([18, 2, 18]);
      for (const { text } of report.tried) expect(learned).not.toContain(text);
      asked.push(...report.tried.map(({ text }) => text));
    }
    expect(asked.toSorted()).toEqual(set.sentences.map(({ text }) => text).toSorted());
  });

  it("reports the predicted intent", () => {
    const report = tryModel(engineOf("app:other"), set, 0);
    expect(report.intentErrors).toEqual(
      report.tried.map((tried) => ({ ...tried, found: "app:other", probability: 0.7 })),
    );
    expect(report.entityErrors).toEqual([]);
    const nothing = tryModel(engineOf(null), set, 0);
    expect(nothing.intentErrors.map(({ found }) => found)).toEqual(
      nothing.tried.flatMap(({ intent }) => (intent === "app:greet" ? ["tock:unknown"] : [])),
    );
  });

  it("reports the predicted entities if the intent is correct", () => {
    const name = { type: "app:name", role: "name", start: 0, end: 5, subEntities: [] };
    const found = [
      { ...name, probability: 0.5 },
      { ...name, role: "other", probability: 0.9 },
    ];
    for (let fold = 0; fold < trialFolds; fold++) {
      const { tried, entityErrors } = tryModel(engineOf("app:greet", found), set, fold);
      expect(entityErrors).toEqual(
        tried.flatMap(({ text, intent }) =>
          intent === "app:greet" ? [{ text, intent, found, probability: 0.7 }] : [],
        ),
      );
    }
  });

  it("does the same in a process of its own", async () => {
    const {
      trainingSeconds: _,
      testSeconds: __,
      ...here
    } = tryModel(statisticalEngine, travel(), 3);
    const there = await trial(packSet(travel()), 3, new AbortController().signal);
    expect(there).toMatchObject(here);
    expect(there.tried.length).toBeGreaterThan(3);
    expect(there.trainingSeconds).toBeGreaterThan(0);
    await expect(trial(packSet(travel()), 3, AbortSignal.abort("no"))).rejects.toBe("no");
  });
});
