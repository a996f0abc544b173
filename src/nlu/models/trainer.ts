import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { TrainingSet } from "../engine/engine.ts";
import type { TrialReport } from "./model-trial.ts";
import type { Order, TrainerMessage, WorkerMessage } from "./worker.ts";

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
export async function train(set: TrainingSet, options: TrainingOptions = {}): Promise<Uint8Array> {
  const result = await inThread(set, { order: "train" }, options);
  if ("bytes" in result) return result.bytes;
  throw new Error("The training thread gave no model.");
}

/**
 * Tries a model in a thread of its own (see `tryModel`).
 * @param fold which part of the sentences is held out
 */
export async function trial(
  set: TrainingSet,
  fold: number,
  signal: AbortSignal,
): Promise<TrialReport> {
  const result = await inThread(set, { order: "try", fold }, { signal });
  if ("report" in result) return result.report;
  throw new Error("The training thread gave no report.");
}

type Result = Exclude<WorkerMessage, { share: number }>;

function inThread(
  set: TrainingSet,
  order: Order,
  { signal, onProgress }: TrainingOptions,
): Promise<Result> {
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
        resolve(message);
        void worker.terminate();
      }
    });
    worker.on("error", reject);
    worker.on("exit", (code) => {
      signal?.removeEventListener("abort", abort);
      // Without effect when the result has arrived.
      reject(new Error(`The training thread ended with code ${code} before it gave a model.`));
    });
    sendSet(worker, set, order).catch((error: unknown) => {
      reject(error);
      void worker.terminate();
    });
  });
}

/** Sentences that are copied to the worker in one go: thousands would hold up the calls that are being answered. */
const pageSize = 500;

async function sendSet(
  worker: Worker,
  { sentences, ...rest }: TrainingSet,
  order: Order,
): Promise<void> {
  const send = (message: TrainerMessage) => worker.postMessage(message);
  send(rest);
  for (let index = 0; index < sentences.length; index += pageSize) {
    send(sentences.slice(index, index + pageSize));
    await setImmediate();
  }
  send(order);
}
