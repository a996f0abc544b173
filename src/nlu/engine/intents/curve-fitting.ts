import type { HeldOut } from "./held-out.ts";

export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** Natural logarithms of the allowed range of the softmax, from sharpest to flattest. */
const sharpest = Math.log(20);
const flattest = Math.log(0.5);

/**
 * Inverse temperature of least negative log-likelihood (Guo et al. 2017, "On calibration of modern neural networks"),
 * by golden-section search over its logarithm.
 */
export function fitSharpness(samples: readonly HeldOut[]): number {
  const right = samples.filter((sample) => sample.label >= 0);
  const loss = (logSharpness: number) => {
    const sharpness = Math.exp(logSharpness);
    let sum = 0;
    for (const { margins, label } of right) {
      let largest = Number.NEGATIVE_INFINITY;
      for (const margin of margins) largest = Math.max(largest, margin);
      let total = 0;
      for (const margin of margins) total += Math.exp(sharpness * (margin - largest));
      sum += Math.log(total) - sharpness * ((margins[label] as number) - largest);
    }
    return sum;
  };
  return Math.exp(goldenSection(loss, flattest, sharpest));
}

/** The minimum of a function with one valley (Kiefer 1953), to 1/1000. */
function goldenSection(loss: (x: number) => number, from: number, to: number): number {
  const ratio = (Math.sqrt(5) - 1) / 2;
  let low = from;
  let high = to;
  let left = high - ratio * (high - low);
  let right = low + ratio * (high - low);
  let lossLeft = loss(left);
  let lossRight = loss(right);
  while (high - low > 0.001) {
    if (lossLeft < lossRight) {
      high = right;
      right = left;
      lossRight = lossLeft;
      left = high - ratio * (high - low);
      lossLeft = loss(left);
    } else {
      low = left;
      left = right;
      lossLeft = lossRight;
      right = low + ratio * (high - low);
      lossRight = loss(right);
    }
  }
  return (low + high) / 2;
}

/** A point where a curve should be near 0 or 1, with its weight. */
export interface CurveSample {
  x: number;
  target: 0 | 1;
  weight: number;
}

/** A logistic curve: probability = logistic(slope × x + offset). */
export interface Curve {
  slope: number;
  offset: number;
}

/** Cost of leaving the typical curve: half of this × squared distance. */
const priorPull = 0.001;
const rounds = 50;

/**
 * The logistic curve of maximum likelihood (Platt 1999), with slight regularization towards a typical one, which keeps
 * separable samples finite. Newton's method; a step is halved until it is an improvement.
 */
export function fitLogistic(samples: readonly CurveSample[], typical: Curve): Curve {
  let curve = typical;
  let loss = lossOf(curve, samples, typical);
  for (let round = 0; round < rounds; round++) {
    const step = newtonStep(curve, samples, typical);
    for (let share = 1; ; share /= 2) {
      if (share < 1e-6) return curve;
      const next = {
        slope: curve.slope - share * step.slope,
        offset: curve.offset - share * step.offset,
      };
      const nextLoss = lossOf(next, samples, typical);
      if (nextLoss >= loss) continue;
      curve = next;
      loss = nextLoss;
      break;
    }
  }
  return curve;
}

function lossOf({ slope, offset }: Curve, samples: readonly CurveSample[], typical: Curve): number {
  const pull = (priorPull / 2) * ((slope - typical.slope) ** 2 + (offset - typical.offset) ** 2);
  return samples.reduce((sum, { x, target, weight }) => {
    // ln(1 + e^-z) for the correct side, without overflow.
    const z = (slope * x + offset) * (target === 1 ? 1 : -1);
    return sum + weight * (Math.max(-z, 0) + Math.log1p(Math.exp(-Math.abs(z))));
  }, pull);
}

/** Inverse of the second derivatives × gradient, by slope (s) and offset (o). */
function newtonStep(
  { slope, offset }: Curve,
  samples: readonly CurveSample[],
  typical: Curve,
): Curve {
  let gs = priorPull * (slope - typical.slope);
  let go = priorPull * (offset - typical.offset);
  let hss = priorPull;
  let hso = 0;
  let hoo = priorPull;
  for (const { x, target, weight } of samples) {
    const p = logistic(slope * x + offset);
    const error = weight * (p - target);
    const bend = weight * p * (1 - p);
    gs += error * x;
    go += error;
    hss += bend * x * x;
    hso += bend * x;
    hoo += bend;
  }
  const determinant = hss * hoo - hso * hso;
  return {
    slope: (gs * hoo - go * hso) / determinant,
    offset: (go * hss - gs * hso) / determinant,
  };
}
