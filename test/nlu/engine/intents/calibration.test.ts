import { describe, expect, it } from "vitest";
import {
  calibrate,
  calibrateCoverage,
  evidence,
  familiarity,
} from "../../../../src/nlu/engine/intents/calibration.ts";
import { logistic } from "../../../../src/nlu/engine/intents/curve-fitting.ts";
import type { HeldOut } from "../../../../src/nlu/engine/intents/held-out.ts";

const sample = (label: number, ...margins: number[]): HeldOut => ({
  margins: Float64Array.from(margins),
  known: 1,
  strange: 0,
  label,
});

describe("evidence", () => {
  it("is 0 for a plain negative, 2 for a plain positive, less if little is known", () => {
    expect(evidence(-1.5, 1)).toBe(0);
    expect(evidence(1, 1)).toBe(2);
    expect(evidence(1, 0.25)).toBe(1);
  });
});

describe("calibrate", () => {
  it("takes the sentences with their own intent struck out as foreign", () => {
    const samples = Array.from({ length: 40 }, (_, at) =>
      sample(at % 2, at % 2 ? -0.9 : 0.8, at % 2 ? 0.8 : -0.9),
    );
    const { slope, offset } = calibrate(samples);
    expect(logistic(slope * evidence(0.8, 1) + offset)).toBeGreaterThan(0.9);
    expect(logistic(slope * evidence(-0.9, 1) + offset)).toBeLessThan(0.1);
  });

  it("keeps nearly all held-out sentences, however far the foreign ones are", () => {
    const samples = Array.from({ length: 100 }, (_, at) => sample(0, at < 4 ? 0 : 0.9, -1));
    const { slope, offset } = calibrate(samples);
    // The fourth lowest stands at one half: 3 in 100 may fall under it.
    expect(slope * evidence(0, 1) + offset).toBeLessThanOrEqual(1e-9);
    expect(logistic(slope * evidence(0.9, 1) + offset)).toBeGreaterThan(0.9);
  });

  it("never puts a text without evidence in scope", () => {
    const { offset } = calibrate(Array.from({ length: 10 }, () => sample(0, -1, -1)));
    expect(offset).toBe(-1);
  });

  it("has a typical curve if nothing could be held out", () => {
    expect(calibrate([sample(-1, 0.1, 0.2)])).toEqual({
      ...{ sharpness: 8, slope: 6, offset: -3, usual: [] },
    });
  });

  it("knows how many strange words the sentences of each intent have, at least as many as all", () => {
    const strangers = (strange: number, label: number) => ({
      ...sample(label, 0.5, -0.5),
      strange,
    });
    const samples = [strangers(0.2, 0), strangers(0.6, 1), strangers(0.7, 1), strangers(1, -1)];
    // The mean of all is 0.5, and that of three more sentences of each intent.
    const [one, two] = calibrate(samples).usual;
    expect(one).toBeCloseTo(0.5);
    expect(two).toBeCloseTo((0.6 + 0.7 + 3 * 0.5) / 5);
  });
});

it("familiarity is less for a text with more strange words, and slightly positive for a usual one", () => {
  expect(familiarity(0.3, 0.3)).toBeGreaterThan(0);
  expect(familiarity(1, 0.3)).toBeLessThan(0);
  expect(familiarity(0.5, 0.1)).toBeLessThan(familiarity(0.5, 0.3));
  // The last strange words say more than the first ones.
  const [few, some, all] = [0, 0.5, 1].map((strange) => familiarity(strange, 0.3));
  expect((some ?? 0) - (all ?? 0)).toBeGreaterThan((few ?? 0) - (some ?? 0));
});

describe("calibrateCoverage", () => {
  it("gives the middle sentence 0.9 and the lowest tenth one half", () => {
    const samples = Array.from({ length: 10 }, (_, at) => ({
      ...sample(0, 0),
      known: 0.4 + at / 20,
    }));
    const { sharpness, slope, offset } = calibrateCoverage(samples);
    expect(sharpness).toBe(0);
    expect(logistic(slope * 0.45 + offset)).toBeCloseTo(0.5, 6);
    expect(logistic(slope * 0.65 + offset)).toBeCloseTo(0.9, 6);
  });
});
