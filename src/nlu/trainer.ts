import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Trainer } from "./ports.ts";

/** The worker has the ending of this file: `.ts` from the sources, `.js` when compiled. */
const ending = import.meta.url.endsWith(".ts") ? "ts" : "js";
const workerFile = new URL(`./training-worker.${ending}`, import.meta.url);

/** Trains with the installed engine in a thread of its own, so that answers do not wait. */
export const trainInWorker: Trainer = async (set, signal) => {
  const worker = new Worker(workerFile);
  try {
    worker.postMessage(set);
    const [bytes] = (await once(worker, "message", { signal })) as [Uint8Array];
    return bytes;
  } finally {
    await worker.terminate();
  }
};
