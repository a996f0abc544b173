/** Measure of one class; shares are 0 to 1, and 0 if nothing was predicted or expected. */
export interface ClassMeasure {
  precision: number;
  recall: number;
  f1: number;
  /** Expected occurrences. */
  support: number;
}

/** Measure of a class from its counts of correct, predicted and expected occurrences. */
export function classMeasure(right: number, predicted: number, expected: number): ClassMeasure {
  return {
    precision: predicted === 0 ? 0 : right / predicted,
    recall: expected === 0 ? 0 : right / expected,
    f1: predicted + expected === 0 ? 0 : (2 * right) / (predicted + expected),
    support: expected,
  };
}

/** A prediction with its probability and whether it was correct. */
export interface Judged {
  probability: number;
  right: boolean;
}

const bins = 10;

/**
 * Expected calibration error, 0 to 1: the predictions in ten equal bins by probability; the mean over the bins,
 * weighted by size, of |mean probability - share of correct ones| (Naeini et al. 2015).
 */
export function expectedCalibrationError(predictions: readonly Judged[]): number {
  const gap = new Float64Array(bins);
  for (const { probability, right } of predictions) {
    const bin = Math.min(bins - 1, Math.floor(probability * bins));
    gap[bin] = (gap[bin] as number) + probability - (right ? 1 : 0);
  }
  const total = gap.reduce((sum, one) => sum + Math.abs(one), 0);
  return predictions.length === 0 ? 0 : total / predictions.length;
}

/**
 * Area under the receiver operating characteristic: the probability that a random positive scores above a random
 * negative, equal scores counting half (Hanley and McNeil 1982). Positives are sentences in scope.
 */
export function areaUnderCurve(positives: readonly number[], negatives: readonly number[]): number {
  const sorted = Float64Array.from(negatives).sort();
  let wins = 0;
  for (const score of positives) {
    wins += (below(sorted, score, false) + below(sorted, score, true)) / 2;
  }
  return wins / (positives.length * negatives.length);
}

/** Number of sorted scores that are below a limit, or not above it. */
function below(sorted: Float64Array, limit: number, inclusive: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const score = sorted[middle] as number;
    if (score < limit || (inclusive && score === limit)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Best F1, over all thresholds, of the detector "out of scope if the score is at most the threshold", for out-of-scope
 * sentences (negatives).
 */
export function bestRejectionF1(
  positives: readonly number[],
  negatives: readonly number[],
): number {
  const kept = Float64Array.from(positives).sort();
  const rejected = Float64Array.from(negatives).sort();
  let best = 0;
  for (const threshold of rejected) {
    const right = below(rejected, threshold, true);
    const flagged = right + below(kept, threshold, true);
    best = Math.max(best, classMeasure(right, flagged, rejected.length).f1);
  }
  return best;
}
