import { describe, expect, it } from "vitest";
import {
  areaUnderCurve,
  bestRejectionF1,
  classMeasure,
  expectedCalibrationError,
} from "../../../src/nlu/evaluation/measures.ts";

describe("measures", () => {
  it("precision, recall and F1 from counts", () => {
    expect(classMeasure(2, 4, 5)).toEqual({ precision: 0.5, recall: 0.4, f1: 4 / 9, support: 5 });
    expect(classMeasure(0, 0, 0)).toEqual({ precision: 0, recall: 0, f1: 0, support: 0 });
  });

  it("calibration error: the gap in each bin, weighed by size", () => {
    const judged = [
      { probability: 0.92, right: true },
      { probability: 0.98, right: false },
      { probability: 0.15, right: false },
      { probability: 1, right: true },
    ];
    // Upper bin: 2.9 expected, 2 right; lower bin: 0.15 expected, none right.
    expect(expectedCalibrationError(judged)).toBeCloseTo((0.9 + 0.15) / 4, 12);
    expect(expectedCalibrationError([])).toBe(0);
  });

  it("area under the curve: pairs won, ties half", () => {
    expect(areaUnderCurve([0.9, 0.4], [0.4, 0.1])).toBe(3.5 / 4);
    expect(areaUnderCurve([1], [0])).toBe(1);
  });

  it("best F1 of finding the negatives", () => {
    // At 0.4: both negatives found, one positive flagged: 2 × 2 / (3 + 2).
    expect(bestRejectionF1([0.9, 0.8, 0.3], [0.4, 0.1])).toBeCloseTo(0.8, 12);
    expect(bestRejectionF1([0.9], [0.1, 0.2])).toBe(1);
  });
});
