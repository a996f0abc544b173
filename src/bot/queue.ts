import { problem } from "../contract/problem.ts";

/** Runs the work of one user in order, one task at a time; other users do not wait. */
export class UserQueue {
  readonly #patience: number;
  readonly #last = new Map<string, Promise<void>>();

  /** @param patience milliseconds after which waiting work is refused */
  constructor(patience: number) {
    this.#patience = patience;
  }

  /**
   * Runs `work` after all earlier work of the user.
   * @throws Problem 504 if it waits for too long; the reason of the signal if it is aborted while waiting
   */
  async run<Result>(
    user: string,
    signal: AbortSignal,
    work: () => Promise<Result>,
  ): Promise<Result> {
    const before = this.#last.get(user);
    const { promise: done, resolve: finish } = Promise.withResolvers<void>();
    const mine = before ? before.then(() => done) : done;
    this.#last.set(user, mine);
    void mine.then(() => {
      if (this.#last.get(user) === mine) this.#last.delete(user);
    });
    try {
      if (before) await this.#turn(before, signal);
      return await work();
    } finally {
      finish();
    }
  }

  /** Resolves when `before` has settled. */
  #turn(before: Promise<void>, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        clearTimeout(timer);
        reject(signal.reason);
      };
      const timer = setTimeout(() => {
        signal.removeEventListener("abort", leave);
        reject(problem("user-busy", { seconds: this.#patience / 1000 }));
      }, this.#patience);
      timer.unref();
      if (signal.aborted) return leave();
      signal.addEventListener("abort", leave, { once: true });
      void before.then(() => {
        clearTimeout(timer);
        signal.removeEventListener("abort", leave);
        resolve();
      });
    });
  }
}
