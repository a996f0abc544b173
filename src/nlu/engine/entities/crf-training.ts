import { FeatureIndex } from "../feature-index.ts";
import { Random } from "../random.ts";
import type { Tuning } from "../tuning.ts";
import { Lattice, transitionPotentials } from "./crf.ts";
import { mayFollow } from "./tags.ts";
import type { TokenFeatures } from "./token-features.ts";

/** A training sentence: features and correct tag of each token. */
export interface TaggedFeatures {
  features: TokenFeatures;
  tags: Uint16Array;
}

/** Learned weights: `state` has features × tags entries (row × tags + tag), `transition` tags × tags. */
export interface CrfWeights {
  index: FeatureIndex;
  state: Float32Array;
  transition: Float32Array;
}

/** The default number of iterations in Tock's configuration; other numbers scale the epochs. */
const usualIterations = 200;
const usualEpochs = 15;
const rate = 0.25;
const seed = 7;
/** Added to the sum of squared gradients, to limit the first steps. */
const caution = 0.01;
/** With more weights (8 bytes each), features that occur once are left out. */
const mostWeights = 20_000_000;
/** Smaller gradients count as 0: most tags of most tokens converge early. */
const settled = 0.002;
/** With more sentences, converged ones are skipped for some epochs: most of the time would be spent on them. */
const many = 1_000;
const restEpochs = 3;

/**
 * Maximum-likelihood training of a linear-chain CRF by stochastic gradient descent, one sentence at a time, each weight
 * with its own step: rate / √(sum of its squared gradients) (AdaGrad: Duchi, Hazan, Singer 2011).
 * `onProgress` gets the share of the work done, 0 to 1.
 */
export function trainCrf(
  sentences: readonly TaggedFeatures[],
  tags: number,
  { entityCutoff = 0, entityIterations = usualIterations }: Tuning = {},
  onProgress: (share: number) => void = () => {},
): CrfWeights {
  const index = indexFeatures(sentences, tags, entityCutoff);
  const epochs = Math.max(1, Math.round((usualEpochs * entityIterations) / usualIterations));
  // A feature that is left out has row -1.
  const rows = sentences.map(({ features }) =>
    Int32Array.from(features.hash, (hash) => index.find(hash)),
  );
  const state = new Descent(index.size * tags);
  const transition = new Descent(tags * tags);
  const order = Int32Array.from(sentences, (_, at) => at);
  const random = new Random(seed);
  const expected = new Float64Array(tags * tags);
  let potentials = transitionPotentials(transition.weight, tags);
  // The epoch in which each sentence is processed next.
  const next = new Uint8Array(sentences.length);
  const rest = sentences.length > many ? restEpochs : 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    random.shuffle(order);
    for (const at of order) {
      if (epoch < (next[at] as number)) continue;
      const { features, tags: right } = sentences[at] as TaggedFeatures;
      if (right.length === 0) continue;
      const row = rows[at] as Int32Array;
      const unary = unaryScores(features.start, row, state.weight, tags);
      const lattice = new Lattice(unary, potentials, tags);
      const learned = stepStates(lattice, features.start, row, right, state);
      if (stepTransitions(lattice, right, transition, expected)) {
        potentials = transitionPotentials(transition.weight, tags);
      } else if (!learned) next[at] = epoch + 1 + rest;
    }
    onProgress((epoch + 1) / epochs);
  }
  return { index, state: state.weight, transition: transition.weight };
}

/** All features that are frequent enough; those that occur at least twice if there are too many. */
function indexFeatures(
  sentences: readonly TaggedFeatures[],
  tags: number,
  cutoff: number,
): FeatureIndex {
  const index = new FeatureIndex();
  const times: number[] = [];
  for (const { features } of sentences) {
    for (const hash of features.hash) {
      const row = index.add(hash);
      times[row] = (times[row] ?? 0) + 1;
    }
  }
  const least = index.size * tags > mostWeights ? Math.max(2, cutoff) : cutoff;
  if (least <= 1) return index;
  return FeatureIndex.of(index.keys().filter((_, row) => (times[row] as number) >= least));
}

/** Weights with the sums of their squared gradients. */
class Descent {
  readonly weight: Float32Array;
  readonly #squares: Float32Array;

  constructor(size: number) {
    this.weight = new Float32Array(size);
    this.#squares = new Float32Array(size);
  }

  step(at: number, gradient: number): void {
    const squares = (this.#squares[at] as number) + gradient * gradient;
    this.#squares[at] = squares;
    this.weight[at] =
      (this.weight[at] as number) - (rate * gradient) / Math.sqrt(squares + caution);
  }
}

function unaryScores(
  start: readonly number[],
  row: Int32Array,
  weight: Float32Array,
  tags: number,
): Float64Array {
  const unary = new Float64Array((start.length - 1) * tags);
  for (let token = 0; token + 1 < start.length; token++) {
    const here = token * tags;
    for (let k = start[token] as number; k < (start[token + 1] as number); k++) {
      const from = (row[k] as number) * tags;
      if (from < 0) continue;
      for (let tag = 0; tag < tags; tag++) {
        unary[here + tag] = (unary[here + tag] as number) + (weight[from + tag] as number);
      }
    }
  }
  return unary;
}

/**
 * Gradient of a state weight: expected minus observed occurrences; converged tags are left unchanged.
 * @returns whether any was not converged
 */
function stepStates(
  lattice: Lattice,
  start: readonly number[],
  row: Int32Array,
  right: Uint16Array,
  state: Descent,
): boolean {
  const { tags } = lattice;
  let stepped = false;
  for (let token = 0; token < lattice.tokens; token++) {
    for (let tag = 0; tag < tags; tag++) {
      const slope = lattice.marginal(token, tag) - (right[token] === tag ? 1 : 0);
      if (Math.abs(slope) < settled) continue;
      stepped = true;
      for (let k = start[token] as number; k < (start[token + 1] as number); k++) {
        const at = row[k] as number;
        if (at >= 0) state.step(at * tags + tag, slope);
      }
    }
  }
  return stepped;
}

/** The same for the transitions. */
function stepTransitions(
  lattice: Lattice,
  right: Uint16Array,
  transition: Descent,
  expected: Float64Array,
): boolean {
  const { tags } = lattice;
  let stepped = false;
  expected.fill(0);
  lattice.addTransitions(expected);
  for (let token = 1; token < right.length; token++) {
    const at = (right[token - 1] as number) * tags + (right[token] as number);
    expected[at] = (expected[at] as number) - 1;
  }
  for (let at = 0; at < expected.length; at++) {
    const slope = expected[at] as number;
    if (Math.abs(slope) < settled) continue;
    if (!mayFollow(Math.floor(at / tags), at % tags)) continue;
    transition.step(at, slope);
    stepped = true;
  }
  return stepped;
}
