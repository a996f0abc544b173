import { once } from "node:events";
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { Trainer } from "./ports.ts";

/** The worker has the ending of this file: `.ts` from the sources, `.js` when compiled. */
const ending = import.meta.url.endsWith(".ts") ? "ts" : "js";
const workerFile = new URL(`./training-worker.${ending}`, import.meta.url);

/** Sentences that are copied to the worker in one go: thousands would hold up the calls that are being answered. */
const pageSize = 500;

/** Trains with the installed engine in a thread of its own, so that answers do not wait. */
export const trainInWorker: Trainer = async (set, signal) => {
  const worker = new Worker(workerFile);
  try {
    const { sentences, ...rest } = set;
    worker.postMessage(rest);
    for (let index = 0; index < sentences.length; index += pageSize) {
      worker.postMessage(sentences.slice(index, index + pageSize));
      await setImmediate();
    }
    worker.postMessage("all");
    const [bytes] = (await once(worker, "message", { signal })) as [Uint8Array];
    return bytes;
  } finally {
    await worker.terminate();
  }
};
