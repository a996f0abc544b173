import { describe, expect, it } from "vitest";
import { engine } from "../../../src/nlu/engine/installed-engine.ts";
import { readTuning, type Tuning } from "../../../src/nlu/engine/tuning.ts";
import { travel } from "../travel.ts";

describe("readTuning", () => {
  it.each([
    [undefined, undefined],
    [{}, undefined],
    [{ intentConfiguration: {} }, undefined],
    [{ entityConfiguration: { properties: { Cutoff: "0", Iterations: "200" } } }, undefined],
    [{ intentConfiguration: { properties: { Cutoff: "5" } } }, { intentCutoff: 5 }],
    [
      { entityConfiguration: { properties: { Cutoff: "1", Iterations: "40" } } },
      { entityCutoff: 1, entityIterations: 40 },
    ],
    [{ intentConfiguration: { properties: { Cutoff: "-5", Iterations: "3" } } }, undefined],
  ])("%j gives %j", (configuration, tuning) => {
    expect(readTuning(configuration as never)).toEqual(tuning);
  });
});

describe("a training set with tuning", () => {
  const usual = engine.train(travel()).toBytes();
  const tuned = (tuning: Tuning) => engine.train({ ...travel(), tuning });

  it("gives the usual model without settings", () => {
    expect(tuned({}).toBytes()).toEqual(usual);
  });

  it("learns from fewer features of sentences", async () => {
    const model = tuned({ intentCutoff: 5 });
    expect(model.toBytes().length).toBeLessThan(usual.length);
    const [best] = model.intents("book a train to Lyon");
    expect(best?.intent).toBe(
      (await engine.load(usual)).intents("book a train to Lyon")[0]?.intent,
    );
  });

  it("learns entities from fewer features, or with less effort", () => {
    expect(tuned({ entityCutoff: 5 }).toBytes().length).toBeLessThan(usual.length);
    expect(tuned({ entityIterations: 10 }).toBytes()).not.toEqual(usual);
  });

  it.each([{ intentCutoff: 1_000_000 }, { entityCutoff: 1_000_000 }])(
    "gives a whole model even where %j leaves nothing to learn from",
    async (tuning) => {
      const model = await engine.load(tuned(tuning).toBytes());
      for (const { probability } of model.intents("book a train to Lyon")) {
        expect(probability).toBeGreaterThanOrEqual(0);
        expect(probability).toBeLessThanOrEqual(1);
      }
      expect(model.entities("book a train to Lyon", "app:book")).toBeDefined();
    },
  );
});
