import { Random } from "../random.ts";
import type { SparseRows } from "./sparse-rows.ts";

/** One two-class problem over rows of a shared matrix; each row has an implicit constant 1 at its end. */
export interface BinaryProblem {
  matrix: SparseRows;
  /** The rows that are used. */
  rows: Int32Array;
  /** Per row of the matrix: 1 or -1. */
  sign: Int8Array;
  /** Per row of the matrix: 1/(2C), the inverse cost of a violated margin. */
  softness: Float64Array;
  /** Squared length of each row, the constant included. */
  squaredLength: Float64Array;
}

export interface SolverSettings {
  /** The largest accepted violation of the optimality conditions. */
  tolerance: number;
  maxPasses: number;
  seed: number;
}

/**
 * L2-regularized L2-loss linear support vector machine by dual coordinate descent with shrinking.
 * Source: Hsieh, Chang, Lin, Keerthi, Sundararajan 2008, "A dual coordinate descent method for large-scale linear SVM",
 * algorithm 3 (the one in LIBLINEAR). The bias is
 * pulled to -1, the answer to a negative: most rows are then satisfied from the start. Returns a weight per column, then
 * the bias.
 */
export function separate(problem: BinaryProblem, settings: SolverSettings): Float64Array {
  const { matrix, sign, softness, squaredLength } = problem;
  const { start: rowStart, column, value, columns } = matrix;
  const weight = new Float64Array(columns + 1);
  const alpha = new Float64Array(matrix.rows);
  const active = problem.rows.slice();
  const random = new Random(settings.seed);
  let size = active.length;
  let whole = true;
  let shrinkAbove = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < settings.maxPasses; pass++) {
    let largest = Number.NEGATIVE_INFINITY;
    let smallest = Number.POSITIVE_INFINITY;
    random.shuffle(active, size);
    for (let position = 0; position < size; position++) {
      const row = active[position] as number;
      const from = rowStart[row] as number;
      const to = rowStart[row + 1] as number;
      const y = sign[row] as number;
      const old = alpha[row] as number;
      let margin = (weight[columns] as number) - 1;
      for (let k = from; k < to; k++) {
        margin += (weight[column[k] as number] as number) * (value[k] as number);
      }
      const gradient = y * margin - 1 + old * (softness[row] as number);
      let projected = gradient;
      if (old === 0) {
        if (gradient > shrinkAbove) {
          size--;
          active[position] = active[size] as number;
          active[size] = row;
          position--;
          continue;
        }
        projected = Math.min(gradient, 0);
      }
      if (projected > largest) largest = projected;
      if (projected < smallest) smallest = projected;
      if (Math.abs(projected) < 1e-12) continue;
      const next = Math.max(
        old - gradient / ((squaredLength[row] as number) + (softness[row] as number)),
        0,
      );
      alpha[row] = next;
      const step = (next - old) * y;
      for (let k = from; k < to; k++) {
        const at = column[k] as number;
        weight[at] = (weight[at] as number) + step * (value[k] as number);
      }
      weight[columns] = (weight[columns] as number) + step;
    }
    const converged = largest - smallest <= settings.tolerance;
    if (converged && whole) break;
    // The remaining rows have converged: process every row once more.
    whole = converged;
    if (converged) size = active.length;
    shrinkAbove = Math.max(largest, 0);
  }
  weight[columns] = (weight[columns] as number) - 1;
  return weight;
}
