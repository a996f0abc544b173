import { withoutSecrets } from "../../contract/without-secrets.ts";
import { Channel } from "../../events/channel.ts";
import type { NewEntry, StepEntry, TrafficEntry } from "./traffic-entry.ts";

/** Maximum entries that are kept for readers that reconnect, and that may wait for a slow reader. */
const kept = 200;

/** The traffic of the server, for the pages that watch it. Nothing is recorded without one. */
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

  /** Records a step to an answer; `data` is only created if a page watches. */
  step({
    data,
    ...entry
  }: Omit<StepEntry, "number" | "time" | "data"> & { data: () => unknown }): void {
    if (!this.isWatched) return;
    this.record({ ...entry, time: new Date().toISOString(), data: withoutSecrets(data()) });
  }

  /**
   * The traffic from now on, until the signal is aborted.
   * @param after number of the last known entry; later stored ones come first
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
