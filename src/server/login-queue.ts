import { type Problem, problem } from "../contract/problem.ts";

/** Attempts that are worked on at once: others that run in the background of Node need its threads too. */
const together = 2;

/** Attempts that wait; more than these would wait for seconds. */
const most = 32;

/** Who was served lately comes after who was not. */
const remembered = 64;

interface Attempt {
  start(): void;
  refuse(reason: Problem): void;
}

/**
 * Lets logins be verified a few at a time. Under attack the newest attempt goes first, those of a login and address that
 * were served lately behind others, and one that waits gives way to the next of the same login and address: so a right
 * login is verified within a moment, however many wrong ones come.
 */
export class LoginQueue {
  #running = 0;
  readonly #waiting = new Map<string, Attempt>();
  readonly #served = new Set<string>();

  /**
   * @param key of the login and the address that it comes from
   * @throws Problem 429 when the attempt has given way to others
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
