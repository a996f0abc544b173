/**
 * A seeded generator of 32-bit numbers (xorshift32, Marsaglia 2003): the same seed gives the same sequence on every
 * machine, so training is repeatable.
 */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0 || 1;
  }

  /** An integer from 0 to `bound` - 1. */
  below(bound: number): number {
    this.#state ^= this.#state << 13;
    this.#state ^= this.#state >>> 17;
    this.#state ^= this.#state << 5;
    return (this.#state >>> 0) % bound;
  }

  /** Fisher–Yates shuffle of the first `count` entries, in place. */
  shuffle(items: Int32Array, count = items.length): void {
    for (let last = count - 1; last > 0; last--) {
      const other = this.below(last + 1);
      const kept = items[last] as number;
      items[last] = items[other] as number;
      items[other] = kept;
    }
  }
}
