import { describe, expect, it } from "vitest";
import {
  type CurveSample,
  fitLogistic,
  fitSharpness,
  logistic,
} from "../../../../src/nlu/engine/intents/curve-fitting.ts";

const TYPICAL = { slope: 6, offset: -3 };
const heldOut = (label: number, ...margins: number[]) => ({
  margins: Float64Array.from(margins),
  known: 1,
  strange: 0,
  label,
});
const at = (x: number, target: 0 | 1, weight = 1): CurveSample => ({ x, target, weight });

describe("fitSharpness", () => {
  it("makes the softmax as confident as it is accurate", () => {
    // A lead of 0.5 is right three times in four: e^(s/2) = 3.
    const samples = [0, 0, 0, 1].map((label) => heldOut(label, 0.5, 0));
    expect(fitSharpness(samples)).toBeCloseTo(2 * Math.log(3), 2);
  });

  it("stays finite when all is right or wrong", () => {
    expect(fitSharpness([heldOut(0, 1, 0)])).toBeCloseTo(20, 0);
    expect(fitSharpness([heldOut(1, 1, 0)])).toBeCloseTo(0.5, 1);
  });
});

describe("fitLogistic", () => {
  it("goes through the shares of two places", () => {
    const samples = [at(0, 1, 200), at(0, 0, 800), at(1, 1, 900), at(1, 0, 100)];
    const { slope, offset } = fitLogistic(samples, TYPICAL);
    expect(logistic(offset)).toBeCloseTo(0.2, 4);
    expect(logistic(slope + offset)).toBeCloseTo(0.9, 4);
  });

  it("stays finite on separable samples and puts them on their sides", () => {
    const samples = [at(2, 1), at(1.8, 1), at(0.1, 0), at(0.3, 0)];
    const { slope, offset } = fitLogistic(samples, TYPICAL);
    expect(slope).toBeLessThan(100);
    expect(logistic(slope * 1.8 + offset)).toBeGreaterThan(0.95);
    expect(logistic(slope * 0.3 + offset)).toBeLessThan(0.05);
  });

  it("does not run away from a start that is far off", () => {
    const samples = [at(0, 1), at(0, 0, 0.25)];
    const { slope, offset } = fitLogistic(samples, { slope: 6, offset: -30 });
    expect(slope).toBeCloseTo(6, 6);
    expect(logistic(offset)).toBeCloseTo(0.8, 1);
  });

  it("stays typical without samples", () => {
    expect(fitLogistic([], TYPICAL)).toEqual(TYPICAL);
  });
});
