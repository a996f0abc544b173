import { AsyncLocalStorage } from "node:async_hooks";
import type { Log } from "./log.ts";

/**
 * Handles errors that are thrown outside any handler: in a timer or a listener. During an exchange they fail the
 * exchange, and the server continues.
 */
export class StrayErrors {
  readonly #current = new AsyncLocalStorage<(error: unknown) => void>();

  /**
   * Runs an exchange.
   * @param fail responds to the exchange if asynchronous code that it has started throws
   */
  during<Result>(fail: (error: unknown) => void, life: () => Result): Result {
    return this.#current.run(fail, life);
  }

  /**
   * Catches them in the whole process.
   * @returns a function that stops it
   */
  catchAll(log: Log): () => void {
    const caught = (error: unknown) => {
      const fail = this.#current.getStore();
      if (fail) fail(error);
      else log.error("Background task failed", error);
    };
    process.on("uncaughtException", caught);
    return () => void process.off("uncaughtException", caught);
  }
}
