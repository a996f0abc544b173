/** Random numbers that are the same in each run, so that a test that fails can be repeated. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** At least 0, and less than 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** An integer from `min` to `max`, both included. */
  between(min: number, max: number): number {
    return min + Math.floor(this.next() * (Math.max(min, max) - min + 1));
  }

  /** An id such as those of Tock's objects: 24 hexadecimal digits. */
  id(): string {
    const part = () =>
      Math.floor(this.next() * 2 ** 24)
        .toString(16)
        .padStart(6, "0");
    return part() + part() + part() + part();
  }
}
