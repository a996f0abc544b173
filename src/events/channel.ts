/** The queue of one open event stream. */
export class Channel<Item> {
  readonly #limit: number;
  readonly #waiting: Item[] = [];
  #ended = false;
  #wake: () => void = () => {};

  /** @param limit maximum number of waiting items; a slower reader loses its stream, not its messages */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** Whether no items wait. */
  get idle(): boolean {
    return this.#waiting.length === 0;
  }

  /** @returns false if the stream has ended, or ends now because too many items wait */
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

  /**
   * The next item, as soon as there is one; `undefined` if the stream has ended. Waiting items are then left in the
   * queue.
   */
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

  /** The items that the reader did not take. */
  leave(): Item[] {
    return this.#waiting.splice(0);
  }
}
