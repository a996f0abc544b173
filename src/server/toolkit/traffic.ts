import { withoutSecrets } from "../../contract/without-secrets.ts";
import { Channel } from "../../events/channel.ts";
import type { NewEntry, StepEntry, TrafficEntry } from "./traffic-entry.ts";

/** Entries that are kept for those who come back, and that may wait for a slow reader. */
const kept = 200;

/** What passes through the server, for the pages that watch. Nothing is recorded without one. */
export class Traffic {
  readonly #readers = new Set<Channel<TrafficEntry>>();
  #entries: TrafficEntry[] = [];
  #number = 0;

  get isWatched(): boolean {
    return this.#readers.size > 0;
  }

  record(entry: NewEntry): void {
    if (!this.isWatched) return;
    const numbered: TrafficEntry = { ...entry, number: ++this.#number };
    this.#entries.push(numbered);
    if (this.#entries.length > kept) this.#entries.shift();
    for (const reader of this.#readers) reader.push(numbered);
  }

  /** Records a step on the way to an answer; `data` is only made when somebody watches. */
  step({
    data,
    ...entry
  }: Omit<StepEntry, "number" | "time" | "data"> & { data: () => unknown }): void {
    if (!this.isWatched) return;
    this.record({ ...entry, time: new Date().toISOString(), data: withoutSecrets(data()) });
  }

  /**
   * What passes from now on, until the signal is aborted.
   * @param after number of the last entry that is known; those that are kept since then come first
   */
  async *follow(after: number | null, signal: AbortSignal): AsyncGenerator<TrafficEntry, void> {
    const reader = new Channel<TrafficEntry>(kept);
    const missed = after === null ? [] : this.#entries.filter(({ number }) => number > after);
    this.#readers.add(reader);
    const end = () => reader.end();
    signal.addEventListener("abort", end, { once: true });
    try {
      if (signal.aborted) return;
      yield* missed;
      for (let entry = await reader.take(); entry; entry = await reader.take()) yield entry;
    } finally {
      signal.removeEventListener("abort", end);
      this.#readers.delete(reader);
      if (!this.isWatched) this.#entries = [];
    }
  }
}
