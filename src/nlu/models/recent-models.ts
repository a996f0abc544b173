import type { Trainer } from "../ports.ts";
import { fingerprint } from "./corpus-training-set.ts";

/** Larger sets are not cached, because their models are large. */
const mostSentences = 2_000;

/** Total bytes of cached models. */
const mostBytes = 32 * 1024 * 1024;

/**
 * Trains a set only if its model is not cached in this process. Training is deterministic, so a reset to the demo, and
 * a second server with the same data, need no training.
 */
export function remembering(train: Trainer, engineName: string): Trainer {
  return async (set, signal) => {
    if (set.sentences.length > mostSentences) return train(set, signal);
    const key = await fingerprint(set, engineName);
    const bytes = recent.get(key) ?? (await train(set, signal));
    recent.keep(key, bytes);
    return bytes;
  };
}

/** Models by the fingerprint of their set; the least recently used one is removed first. */
class RecentModels {
  readonly #models = new Map<string, Uint8Array>();
  #size = 0;

  get(key: string): Uint8Array | undefined {
    return this.#models.get(key);
  }

  keep(key: string, bytes: Uint8Array): void {
    this.#forget(key);
    this.#models.set(key, bytes);
    this.#size += bytes.byteLength;
    for (const oldest of this.#models.keys()) {
      if (this.#size <= mostBytes) return;
      this.#forget(oldest);
    }
  }

  #forget(key: string): void {
    this.#size -= this.#models.get(key)?.byteLength ?? 0;
    this.#models.delete(key);
  }
}

const recent = new RecentModels();
