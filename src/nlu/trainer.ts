import { Worker } from "node:worker_threads";
import type { TrainingSet } from "./engine.ts";
import type { WorkerMessage } from "./worker.ts";

export interface TrainingOptions {
  /** Aborting ends the thread; the promise is then rejected with the signal's reason. */
  signal?: AbortSignal;
  /** Gets the share of the work done, 0 to 1. */
  onProgress?: (share: number) => void;
}

/** The worker's file stands beside this one, as source (.ts) or compiled (.js). */
const WORKER = new URL(
  `./worker.${import.meta.url.endsWith(".ts") ? "ts" : "js"}`,
  import.meta.url,
);

/**
 * Trains a model in a thread of its own, so that answers go on meanwhile. Resolves with the bytes of the model, for
 * `Engine.load`; rejects with the error of the training.
 */
export function train(set: TrainingSet, options: TrainingOptions = {}): Promise<Uint8Array> {
  const { signal, onProgress } = options;
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = new Worker(WORKER, { workerData: set, execArgv: [] });
    const abort = () => {
      reject(signal?.reason);
      void worker.terminate();
    };
    signal?.addEventListener("abort", abort, { once: true });
    worker.on("message", (message: WorkerMessage) => {
      if ("share" in message) onProgress?.(message.share);
      else resolve(message.bytes);
    });
    worker.on("error", reject);
    worker.on("exit", (code) => {
      signal?.removeEventListener("abort", abort);
      // Without effect when the bytes have arrived.
      reject(new Error(`The training thread ended with code ${code} before it gave a model.`));
    });
  });
}
