/**
 * Writes a file to disk for all callers that wait: while it is being written, later callers wait for the next time,
 * which serves all of them.
 */
export class GroupSync {
  readonly #sync: () => Promise<void>;
  #running: Promise<void> = Promise.resolve();
  /** Begins when the running one has ended. */
  #next: Promise<void> | undefined;

  /** @param sync writes to disk what was written to the file before the call */
  constructor(sync: () => Promise<void>) {
    this.#sync = sync;
  }

  /** Resolves when no sync is running. */
  async idle(): Promise<void> {
    await this.#next?.catch(() => {});
    await this.#running;
  }

  /** Resolves when everything written to the file before this call is on disk. */
  settle(): Promise<void> {
    this.#next ??= this.#running.then(() => {
      const result = this.#sync();
      this.#next = undefined;
      // Each caller gets the error of its own time only.
      this.#running = result.catch(() => {});
      return result;
    });
    return this.#next;
  }
}
