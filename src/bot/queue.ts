/** Work of one user is done in order, one piece at a time; other users do not wait for it. */
export class UserQueue {
  readonly #patience: number;
  readonly #last = new Map<string, Promise<void>>();

  /** @param patience milliseconds after which waiting work is given up */
  constructor(patience: number) {
    this.#patience = patience;
  }

  /**
   * Runs `work` when all earlier work of the user is done.
   * @returns its result; `undefined` when its turn did not come in time
   * @throws the reason of the signal when it is aborted while waiting
   */
  async run<Result>(
    user: string,
    signal: AbortSignal,
    work: () => Promise<Result>,
  ): Promise<Result | undefined> {
    const before = this.#last.get(user);
    const { promise: done, resolve: finish } = Promise.withResolvers<void>();
    const mine = before ? before.then(() => done) : done;
    this.#last.set(user, mine);
    void mine.then(() => {
      if (this.#last.get(user) === mine) this.#last.delete(user);
    });
    try {
      if (before && !(await this.#turn(before, signal))) return undefined;
      return await work();
    } finally {
      finish();
    }
  }

  /** Resolves to true when `before` is done, to false when patience ends. */
  #turn(before: Promise<void>, signal: AbortSignal): Promise<boolean> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        clearTimeout(timer);
        reject(signal.reason);
      };
      const timer = setTimeout(() => {
        signal.removeEventListener("abort", leave);
        resolve(false);
      }, this.#patience);
      timer.unref();
      if (signal.aborted) return leave();
      signal.addEventListener("abort", leave, { once: true });
      void before.then(() => {
        clearTimeout(timer);
        signal.removeEventListener("abort", leave);
        resolve(true);
      });
    });
  }
}
