import { AsyncLocalStorage } from "node:async_hooks";
import type { Log } from "./log.ts";

/**
 * Errors that are thrown outside any handler: in a timer, or a listener. In the course of an exchange they are its
 * failure, and the server goes on.
 */
export class StrayErrors {
  readonly #current = new AsyncLocalStorage<(error: unknown) => void>();

  /**
   * Runs the life of an exchange.
   * @param fail answers the exchange when something that it has started throws
   */
  during<Result>(fail: (error: unknown) => void, life: () => Result): Result {
    return this.#current.run(fail, life);
  }

  /**
   * Catches them, for the whole process.
   * @returns a function that ends it
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
