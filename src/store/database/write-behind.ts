import { inPages } from "../../paging.ts";

/** Items written at a time; in between, requests are handled. */
const groupSize = 64;

/**
 * Writes that need not be on disk before the response: they are collected and written in groups, at most 50 ms later.
 * The store settles them before it reads such data (`Database.settle`).
 */
export class WriteBehind<Item> {
  readonly #write: (items: readonly Item[]) => Promise<void>;
  readonly #report: (error: unknown) => void;
  readonly #delay: number;
  #waiting: Item[] = [];
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> = Promise.resolve();

  /**
   * @param write writes one group; groups are written in sequence
   * @param report called if a group could not be written, which is then lost
   * @param delay milliseconds
   */
  constructor(
    write: (items: readonly Item[]) => Promise<void>,
    report: (error: unknown) => void,
    delay = 50,
  ) {
    this.#write = write;
    this.#report = report;
    this.#delay = delay;
  }

  add(item: Item): void {
    this.#waiting.push(item);
    this.#timer ??= setTimeout(() => this.flush(), this.#delay);
  }

  /** Resolves when all items added so far are written. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const items = this.#waiting;
    if (items.length === 0) return this.#running;
    this.#waiting = [];
    this.#running = this.#running.then(() => this.#writeGroups(items));
    return this.#running;
  }

  async #writeGroups(items: readonly Item[]): Promise<void> {
    for await (const group of inPages(items, groupSize)) {
      await this.#write(group).catch(this.#report);
    }
  }
}
