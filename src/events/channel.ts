/** One open event stream: what is pushed waits here until the reader takes it. */
export class Channel<Item> {
  readonly #limit: number;
  readonly #waiting: Item[] = [];
  #ended = false;
  #wake: () => void = () => {};

  /** @param limit items that may wait; a reader that is slower than that loses its stream, not its messages */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** Whether nothing waits. */
  get idle(): boolean {
    return this.#waiting.length === 0;
  }

  /** @returns false when the stream has ended, or ends now because too much is waiting */
  push(item: Item): boolean {
    if (this.#ended) return false;
    if (this.#waiting.length >= this.#limit) {
      this.end();
      return false;
    }
    this.#waiting.push(item);
    this.#wake();
    return true;
  }

  /** The next item, as soon as there is one; `undefined` when the stream has ended. What waits then is left. */
  async take(): Promise<Item | undefined> {
    if (!this.#ended && this.#waiting.length === 0) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    return this.#ended ? undefined : this.#waiting.shift();
  }

  end(): void {
    this.#ended = true;
    this.#wake();
  }

  /** What the reader did not take. */
  leave(): Item[] {
    return this.#waiting.splice(0);
  }
}
