import { type CurveSample, fitLogistic, fitSharpness } from "./curve-fitting.ts";
import type { HeldOut } from "./held-out.ts";

/** Turns margins into probabilities. */
export interface Calibration {
  /** Inverse temperature of the softmax; 0 with a single intent and no other sentences. */
  sharpness: number;
  /** In-scope factor: logistic of slope × evidence + offset; with a single intent, the evidence is the known share. */
  slope: number;
  offset: number;
  /** By intent, the mean share of strange words in its sentences; empty if it is not known. */
  usual: readonly number[];
}

/** Default if no sentence could be held out (one per intent): typical of small applications. */
const typical: Calibration = { sharpness: 8, slope: 6, offset: -3, usual: [] };

/**
 * Share of the held-out sentences whose in-scope factor may be below one half. If intents differ much, the curve would
 * fit anywhere between them and the negatives; it is then moved as close to the sentences as this allows.
 */
const leftOut = 0.03;
/** The middle of the curve is at most at this share of the median sentence's evidence. */
const highestMiddle = 0.7;
/**
 * Total weight of the negatives if the positives weigh 1. Less, because struck-out sentences are more similar to the
 * intents than foreign ones.
 */
const negativeShare = 0.3;

/** A text without evidence is in scope with a probability of at most 0.27, however few sentences support this. */
const largestOffset = -1;

/**
 * Fits the calibration on held-out sentences. The negatives of the in-scope factor are the sentences without intent,
 * and every other sentence once more without its own intent, which makes it as foreign as possible.
 */
export function calibrate(samples: readonly HeldOut[]): Calibration {
  const positives: number[] = [];
  const foreign: number[] = [];
  const struckOut: number[] = [];
  for (const { margins, known, label } of samples) {
    const rest = evidence(largestOf(margins, label), known);
    if (label < 0) foreign.push(rest);
    else {
      positives.push(evidence(largestOf(margins, -1), known));
      if (margins.length > 1) struckOut.push(rest);
    }
  }
  if (positives.length === 0) return typical;
  const { slope, offset } = fitLogistic(
    [
      ...weighed(positives, 1, 1),
      ...[foreign, struckOut].flatMap((group, _, groups) =>
        weighed(group, 0, negativeShare / groups.filter(({ length }) => length > 0).length),
      ),
    ],
    typical,
  );
  const middle = Math.min(quantile(positives, leftOut), highestMiddle * quantile(positives, 0.5));
  return {
    sharpness: fitSharpness(samples),
    slope,
    offset: Math.min(offset, -slope * middle, largestOffset),
    usual: usualShares(samples),
  };
}

/** Samples of one kind, which share a weight evenly, regardless of their number. */
function weighed(values: readonly number[], target: 0 | 1, weight: number): CurveSample[] {
  return values.map((x) => ({ x, target, weight: weight / values.length }));
}

/** Default for a single intent with too few sentences to hold any out. */
const typicalCoverage: Calibration = { sharpness: 0, slope: 11, offset: -4.4, usual: [] };
const fewestHeldOut = 8;

/**
 * The curve for a single intent without out-of-scope sentences: margins are meaningless there, but the known share is
 * not. One in ten held-out sentences is below one half, and the median one gets 0.9.
 */
export function calibrateCoverage(samples: readonly HeldOut[]): Calibration {
  if (samples.length < fewestHeldOut) return typicalCoverage;
  const shares = samples.map(({ known }) => known);
  const low = quantile(shares, 0.1);
  const slope = Math.log(9) / Math.max(quantile(shares, 0.5) - low, 0.1);
  return { sharpness: 0, slope, offset: -slope * low, usual: [] };
}

/** Sentences with the mean of all intents that count for each intent as well, since it has few of its own. */
const shared = 3;

/**
 * By label, the mean share of strange words: more than that of all for an intent about many subjects, such as
 * facilities.
 */
function usualShares(samples: readonly HeldOut[]): number[] {
  const positives = samples.filter(({ label }) => label >= 0);
  const all = mean(positives.map(({ strange }) => strange));
  return Array.from({ length: samples[0]?.margins.length ?? 0 }, (_, label) => {
    const own = positives.filter((sample) => sample.label === label);
    const sum = own.reduce((total, { strange }) => total + strange, shared * all);
    return Math.max(all, sum / (own.length + shared));
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function quantile(values: readonly number[], share: number): number {
  return Float64Array.from(values).sort()[Math.floor(values.length * share)] as number;
}

/** How similar a sentence is to any intent: 0 if its best margin is that of a plain negative. */
export function evidence(largestMargin: number, known: number): number {
  return Math.max(largestMargin + 1, 0) * Math.sqrt(known);
}

/**
 * Weight of the share of strange words, as a logarithm of odds; and of its cube, which only counts if most are, and less
 * if many usually are.
 */
const foreignness = 2;
const foreignnessOfMost = 3;

/** More of this share than held-out sentences have is usual. */
const leeway = 0.35;

/** Usual share of strange words where no sentence shows it. */
const typicalShare = 0.2;

/**
 * Added to the evidence on the logistic curve. Foreign sentences have other words, which held-out sentences without their
 * own intent cannot show.
 */
export function familiarity(strange: number, usual = typicalShare): number {
  const most = foreignnessOfMost * (1 - usual) * strange ** 3;
  return foreignness * (usual + leeway - strange) - most;
}

/** The largest margin of the other labels; -1, the margin of a plain negative, without other labels. */
function largestOf(margins: Float64Array, except: number): number {
  return margins.reduce(
    (best, margin, label) => (label === except ? best : Math.max(best, margin)),
    -1,
  );
}
