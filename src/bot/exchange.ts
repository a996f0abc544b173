import { silentBot } from "./failures.ts";
import type { BotAnswer } from "./types.ts";

/** One request to a bot and the answers that have come so far. */
export class Exchange {
  readonly #timeout: number;
  readonly #signal: AbortSignal;
  readonly #abort = () => this.fail(this.#signal.reason);
  /** By date; those of the same date as they came. */
  #waiting: { answer: BotAnswer; date: number }[] = [];
  #failure: { reason: unknown } | null = null;
  #wake: () => void = () => {};

  /**
   * @param timeout milliseconds to wait for each answer
   * @param signal ends the waiting
   */
  constructor(timeout: number, signal: AbortSignal) {
    this.#timeout = timeout;
    this.#signal = signal;
    signal.addEventListener("abort", this.#abort, { once: true });
  }

  receive(answer: BotAnswer): void {
    const date = answer.context.date === undefined ? Date.now() : Date.parse(answer.context.date);
    const after = this.#waiting.findIndex((waiting) => waiting.date > date);
    this.#waiting.splice(after === -1 ? this.#waiting.length : after, 0, { answer, date });
    this.#wake();
  }

  /** Lets the waiting end with an error, after the answers that came before it. */
  fail(reason: unknown): void {
    this.#failure ??= { reason };
    this.#wake();
  }

  /**
   * The next answer.
   * @throws Problem 504 when none comes in time, or what `fail` was given
   */
  async next(): Promise<BotAnswer> {
    if (this.#waiting.length === 0 && !this.#failure) await this.#something();
    // Frames that came in one go are all read before the first is taken, so that their dates can order them.
    await new Promise((resolve) => setImmediate(resolve));
    const next = this.#waiting.shift();
    if (next) return next.answer;
    throw this.#failure?.reason;
  }

  end(): void {
    this.#signal.removeEventListener("abort", this.#abort);
  }

  #something(): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(silentBot(this.#timeout)), this.#timeout);
      timer.unref();
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
