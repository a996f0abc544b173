import { problem } from "../../contract/problem.ts";
import { invalidAnswer } from "../failures.ts";
import type { BotAnswer } from "../types.ts";

/** Maximum answers to one request; a bot that sends more is stopped. */
export const mostAnswers = 100;

/** One request to a bot and the answers received so far. */
export class Exchange {
  readonly #timeout: number;
  readonly #signal: AbortSignal;
  readonly #abort = () => this.fail(this.#signal.reason);
  /** By date; equal dates in order of arrival. */
  #waiting: { answer: BotAnswer; date: number }[] = [];
  #failure: { reason: unknown } | null = null;
  #wake: () => void = () => {};

  /**
   * @param timeout milliseconds to wait for each answer
   * @param signal stops the waiting
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

  /** Stops the waiting with an error, after the answers that were received before it. */
  fail(reason: unknown): void {
    this.#failure ??= { reason };
    this.#wake();
  }

  /**
   * The answers up to the last one.
   * @throws Problem 504 if no answer arrives in time, 502 if the bot sends too many without a last one, or the error
   * given to `fail`
   */
  async *answers(): AsyncGenerator<BotAnswer, void> {
    for (let count = 0; count < mostAnswers; count++) {
      const answer = await this.#next();
      yield answer;
      if (answer.context.lastResponse ?? true) return;
    }
    throw invalidAnswer(
      `it sent ${mostAnswers} answers and none was the last.`,
      "/botResponse/context/lastResponse",
      "true on the last answer",
    );
  }

  end(): void {
    this.#signal.removeEventListener("abort", this.#abort);
  }

  async #next(): Promise<BotAnswer> {
    if (this.#waiting.length === 0 && !this.#failure) await this.#something();
    // All frames received together are read before the first is returned, so that they can be ordered by date.
    await new Promise((resolve) => setImmediate(resolve));
    const next = this.#waiting.shift();
    if (next) return next.answer;
    throw this.#failure?.reason;
  }

  #something(): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(problem("bot-timeout", { seconds: this.#timeout / 1000 })),
        this.#timeout,
      );
      timer.unref();
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
