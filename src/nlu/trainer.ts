import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { TrainingSet } from "./engine.ts";
import type { TrainerMessage, WorkerMessage } from "./worker.ts";

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
    const worker = new Worker(WORKER, { execArgv: [] });
    const abort = () => {
      reject(signal?.reason);
      void worker.terminate();
    };
    signal?.addEventListener("abort", abort, { once: true });
    worker.on("message", (message: WorkerMessage) => {
      if ("share" in message) onProgress?.(message.share);
      else {
        resolve(message.bytes);
        void worker.terminate();
      }
    });
    worker.on("error", reject);
    worker.on("exit", (code) => {
      signal?.removeEventListener("abort", abort);
      // Without effect when the bytes have arrived.
      reject(new Error(`The training thread ended with code ${code} before it gave a model.`));
    });
    sendSet(worker, set).catch((error: unknown) => {
      reject(error);
      void worker.terminate();
    });
  });
}

/** Sentences that are copied to the worker in one go: thousands would hold up the calls that are being answered. */
const pageSize = 500;

async function sendSet(worker: Worker, { sentences, ...rest }: TrainingSet): Promise<void> {
  const send = (message: TrainerMessage) => worker.postMessage(message);
  send(rest);
  for (let index = 0; index < sentences.length; index += pageSize) {
    send(sentences.slice(index, index + pageSize));
    await setImmediate();
  }
  send("all");
}
