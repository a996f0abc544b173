import { describe, expect, it } from "vitest";
import { type BinaryProblem, separate } from "../../../../src/nlu/engine/intents/linear-svm.ts";
import { SparseRowsBuilder } from "../../../../src/nlu/engine/intents/sparse-rows.ts";
import { Random } from "../../../../src/nlu/engine/random.ts";

const EXACT = { tolerance: 1e-9, maxPasses: 10_000, seed: 1 };

function problem(rows: number[][], sign: number[], cost: number): BinaryProblem {
  const builder = new SparseRowsBuilder();
  for (const row of rows) {
    row.forEach((value, column) => {
      if (value !== 0) builder.add(column, value);
    });
    builder.endRow();
  }
  return {
    matrix: builder.build(rows[0]?.length ?? 0),
    rows: Int32Array.from(rows, (_, row) => row),
    sign: Int8Array.from(sign),
    softness: new Float64Array(rows.length).fill(1 / (2 * cost)),
    squaredLength: Float64Array.from(rows, (row) => row.reduce((sum, x) => sum + x * x, 1)),
  };
}

/** The function that is minimised: (|w|² + (b + 1)²)/2 + cost × Σ max(0, 1 - y (w·x + b))². */
function loss(weights: Float64Array, rows: number[][], sign: number[], cost: number): number {
  const bias = weights.at(-1) ?? 0;
  const w = weights.slice(0, -1);
  const pull = (w.reduce((sum, x) => sum + x * x, 0) + (bias + 1) ** 2) / 2;
  return rows.reduce((sum, row, at) => {
    const margin = row.reduce((dot, x, column) => dot + x * (w[column] ?? 0), bias);
    return sum + cost * Math.max(0, 1 - (sign[at] ?? 0) * margin) ** 2;
  }, pull);
}

describe("separate", () => {
  it("finds the minimum of one positive row by hand", () => {
    // Minimise w²/2 + (b + 1)²/2 + (1 - w - b)²: w = b + 1 = 2 × (1 - w - b), hence w = 4/5, b = -1/5.
    const [weight, bias] = separate(problem([[1]], [1], 1), EXACT);
    expect(weight).toBeCloseTo(0.8, 6);
    expect(bias).toBeCloseTo(-0.2, 6);
  });

  it("keeps the weights if all rows are negatives", () => {
    expect([...separate(problem([[1], [2]], [-1, -1], 1), EXACT)]).toEqual([0, -1]);
  });

  it("separates separable rows", () => {
    const rows = [
      [2, 1],
      [1, 2],
      [-1, -1],
      [-2, 0.5],
    ];
    const sign = [1, 1, -1, -1];
    const weights = separate(problem(rows, sign, 10), EXACT);
    rows.forEach(([x = 0, y = 0], at) => {
      const margin = x * (weights[0] ?? 0) + y * (weights[1] ?? 0) + (weights[2] ?? 0);
      expect(Math.sign(margin)).toBe(sign[at]);
    });
  });

  it("reaches a minimum on 200 random rows that shrinking does not miss", () => {
    const random = new Random(3);
    const rows = Array.from({ length: 200 }, () =>
      Array.from({ length: 5 }, () => random.below(2001) / 1000 - 1),
    );
    const sign = rows.map(([a = 0, b = 0], at) => (a + b > 0.3 !== (at % 20 === 0) ? 1 : -1));
    const weights = separate(problem(rows, sign, 1), EXACT);
    const least = loss(weights, rows, sign, 1);
    for (let at = 0; at < weights.length; at++) {
      for (const step of [-0.001, 0.001]) {
        const moved = weights.slice();
        moved[at] = (moved[at] ?? 0) + step;
        expect(loss(moved, rows, sign, 1)).toBeGreaterThan(least);
      }
    }
  });
});
