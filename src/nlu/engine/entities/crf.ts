import { continuationOf, isInside, mayFollow, outside } from "./tags.ts";

/** Smaller values count as impossible. */
const negligible = 1e-12;

/**
 * A linear-chain conditional random field over the tags of a sentence (Lafferty, McCallum, Pereira 2001).
 * Scores are logarithms of potentials: `unary` has one per token and tag (token × tags + tag), `transition` one per pair
 * of tags (previous × tags + next). Transitions that BIO forbids have potential 0, and no sentence begins with an inside
 * tag.
 */
export class Lattice {
  readonly tags: number;
  readonly tokens: number;
  /** Potentials of tokens × tags, each token's scaled by its largest. */
  readonly #potential: Float64Array;
  readonly #transition: Float64Array;
  /** Forward and backward variables, scaled so that each token's forward variables sum to 1 (Rabiner 1989, V.A). */
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** What each token's forward variables were divided by. */
  readonly #divisor: Float64Array;
  /** Room for one value per tag. */
  readonly #weighed: Float64Array;

  constructor(unary: Float64Array, transition: Float64Array, tags: number) {
    this.tags = tags;
    this.tokens = unary.length / tags;
    this.#transition = transition;
    // One block: allocating a typed array takes longer than filling it for a sentence.
    const size = unary.length;
    const block = new Float64Array(3 * size + this.tokens + tags);
    this.#potential = block.subarray(0, size);
    this.forward = block.subarray(size, 2 * size);
    this.backward = block.subarray(2 * size, 3 * size);
    this.#divisor = block.subarray(3 * size, 3 * size + this.tokens);
    this.#weighed = block.subarray(3 * size + this.tokens);
    this.#exponentiate(unary);
    this.#passForward();
    this.#passBackward();
  }

  /** Probability that a token has a tag. */
  marginal(token: number, tag: number): number {
    const at = token * this.tags + tag;
    return (this.forward[at] as number) * (this.backward[at] as number);
  }

  /** Factor of a path's probability for a transition between two tags at a token. */
  step(previous: number, next: number, token: number): number {
    const { tags } = this;
    const transition = this.#transition;
    const potential = this.#potential;
    const divisor = this.#divisor;
    return (
      ((transition[previous * tags + next] as number) *
        (potential[token * tags + next] as number)) /
      (divisor[token] as number)
    );
  }

  /** Adds the expected number of times each pair of tags occurs to `sums` (tags × tags). */
  addTransitions(sums: Float64Array): void {
    const { tags, forward, backward } = this;
    const potential = this.#potential;
    const transition = this.#transition;
    const divisor = this.#divisor;
    for (let token = 1; token < this.tokens; token++) {
      const before = (token - 1) * tags;
      const here = token * tags;
      for (let next = 0; next < tags; next++) {
        const factor =
          ((potential[here + next] as number) * (backward[here + next] as number)) /
          (divisor[token] as number);
        if (factor < negligible) continue;
        // An inside tag can only follow its begin tag and itself.
        const inside = isInside(next);
        const last = inside ? next : tags - 1;
        for (let previous = inside ? next - 1 : 0; previous <= last; previous++) {
          const at = previous * tags + next;
          sums[at] =
            (sums[at] as number) +
            (forward[before + previous] as number) * (transition[at] as number) * factor;
        }
      }
    }
  }

  /**
   * Probability that exactly the tokens `first` to `last` have `begin` and then `inside`: the span neither starts
   * earlier nor continues.
   */
  spanProbability(first: number, last: number, begin: number, inside: number): number {
    const { tags } = this;
    const potential = this.#potential;
    const transition = this.#transition;
    const divisor = this.#divisor;
    let path = this.forward[first * tags + begin] as number;
    let previous = begin;
    for (let token = first + 1; token <= last; token++) {
      path *=
        ((transition[previous * tags + inside] as number) *
          (potential[token * tags + inside] as number)) /
        (divisor[token] as number);
      previous = inside;
    }
    let after = this.backward[last * tags + previous] as number;
    if (last + 1 < this.tokens) {
      const on = (last + 1) * tags + inside;
      after -=
        ((transition[previous * tags + inside] as number) *
          (potential[on] as number) *
          (this.backward[on] as number)) /
        (divisor[last + 1] as number);
    }
    return Math.min(1, Math.max(0, path * after));
  }

  #exponentiate(unary: Float64Array): void {
    for (let token = 0; token < this.tokens; token++) {
      const from = token * this.tags;
      let largest = Number.NEGATIVE_INFINITY;
      for (let tag = 0; tag < this.tags; tag++) {
        largest = Math.max(largest, unary[from + tag] as number);
      }
      for (let tag = 0; tag < this.tags; tag++) {
        this.#potential[from + tag] = Math.exp((unary[from + tag] as number) - largest);
      }
    }
  }

  #passForward(): void {
    const { tags, forward } = this;
    const potential = this.#potential;
    const transition = this.#transition;
    const divisor = this.#divisor;
    for (let token = 0; token < this.tokens; token++) {
      const here = token * tags;
      if (token === 0) {
        for (let tag = 0; tag < tags; tag++) {
          forward[tag] = mayFollow(0, tag) ? (potential[tag] as number) : 0;
        }
      } else {
        for (let previous = 0; previous < tags; previous++) {
          const mass = forward[here - tags + previous] as number;
          if (mass === 0) continue;
          const row = previous * tags;
          forward[here] = (forward[here] as number) + mass * (transition[row] as number);
          for (let tag = 1; tag < tags; tag += 2) {
            forward[here + tag] =
              (forward[here + tag] as number) + mass * (transition[row + tag] as number);
          }
          const on = continuationOf(previous);
          if (on === outside) continue;
          forward[here + on] =
            (forward[here + on] as number) + mass * (transition[row + on] as number);
        }
        for (let tag = 0; tag < tags; tag++) {
          forward[here + tag] = (forward[here + tag] as number) * (potential[here + tag] as number);
        }
      }
      let sum = 0;
      for (let tag = 0; tag < tags; tag++) sum += forward[here + tag] as number;
      divisor[token] = sum;
      for (let tag = 0; tag < tags; tag++) {
        forward[here + tag] = (forward[here + tag] as number) / sum;
      }
    }
  }

  #passBackward(): void {
    const { tags, backward } = this;
    const potential = this.#potential;
    const transition = this.#transition;
    const divisor = this.#divisor;
    const weighed = this.#weighed;
    backward.fill(1, (this.tokens - 1) * tags);
    for (let token = this.tokens - 2; token >= 0; token--) {
      const here = token * tags;
      const next = here + tags;
      for (let tag = 0; tag < tags; tag++) {
        weighed[tag] =
          ((potential[next + tag] as number) * (backward[next + tag] as number)) /
          (divisor[token + 1] as number);
      }
      for (let tag = 0; tag < tags; tag++) {
        const row = tag * tags;
        const on = continuationOf(tag);
        let sum = (transition[row] as number) * (weighed[0] as number);
        for (let follower = 1; follower < tags; follower += 2) {
          sum += (transition[row + follower] as number) * (weighed[follower] as number);
        }
        if (on !== outside) sum += (transition[row + on] as number) * (weighed[on] as number);
        backward[here + tag] = sum;
      }
    }
  }
}

/** Potentials of transition scores: 0 where BIO forbids the pair. */
export function transitionPotentials(
  scores: Float64Array | Float32Array,
  tags: number,
): Float64Array {
  return Float64Array.from(scores, (score, at) =>
    mayFollow(Math.floor(at / tags), at % tags) ? Math.exp(score) : 0,
  );
}
