import { type Problem, problem } from "../contract/problem.ts";

/** Maximum logins that are verified at once: other background work of Node needs its threads too. */
const together = 2;

/** Maximum waiting logins; more would wait for seconds. */
const most = 32;

/** Recently verified keys come after others. */
const remembered = 64;

interface Attempt {
  start(): void;
  refuse(reason: Problem): void;
}

/**
 * Limits how many logins are verified at once. Under load the newest attempt goes first, recently verified pairs of
 * login and address come after others, and a waiting attempt is replaced by the next one of the same pair: so a correct
 * login is verified quickly, even during an attack.
 */
export class LoginQueue {
  #running = 0;
  readonly #waiting = new Map<string, Attempt>();
  readonly #served = new Set<string>();

  /**
   * @param key of the login and its address
   * @throws Problem 429 if the attempt was replaced by others
   */
  async run<Result>(key: string, verify: () => Promise<Result>): Promise<Result> {
    if (this.#running >= together) await this.#turn(key);
    this.#running++;
    this.#remember(key);
    try {
      return await verify();
    } finally {
      this.#running--;
      this.#startNext();
    }
  }

  #turn(key: string): Promise<void> {
    return new Promise((start, refuse) => {
      const before = this.#waiting.get(key);
      this.#waiting.delete(key);
      this.#waiting.set(key, { start, refuse });
      before?.refuse(problem("too-many-logins", {}));
      if (this.#waiting.size > most) this.#refuseOldest();
    });
  }

  #refuseOldest(): void {
    const [oldest] = this.#waiting;
    if (!oldest) return;
    const [key, attempt] = oldest;
    this.#waiting.delete(key);
    attempt.refuse(problem("too-many-logins", {}));
  }

  #startNext(): void {
    const newest = [...this.#waiting].reverse();
    const next = newest.find(([key]) => !this.#served.has(key)) ?? newest[0];
    if (!next) return;
    const [key, attempt] = next;
    this.#waiting.delete(key);
    attempt.start();
  }

  #remember(key: string): void {
    this.#served.delete(key);
    this.#served.add(key);
    const [oldest] = this.#served;
    if (oldest !== undefined && this.#served.size > remembered) this.#served.delete(oldest);
  }
}
