import { parentPort, workerData } from "node:worker_threads";
import type { TrainingSet } from "./engine.ts";
import { statisticalEngine } from "./statistical-model.ts";

/** What the training thread says: how far it is (0 to 1), and at last the bytes of the model. */
export type WorkerMessage = { share: number } | { bytes: Uint8Array<ArrayBuffer> };

/** Steps of the progress messages, per unit. */
const STEPS = 100;
let reported = 0;
const say = (message: WorkerMessage, transfer: ArrayBuffer[] = []) =>
  parentPort?.postMessage(message, transfer);

const model = statisticalEngine.train(workerData as TrainingSet, (share) => {
  if (Math.floor(share * STEPS) === reported) return;
  reported = Math.floor(share * STEPS);
  say({ share });
});
const bytes = Uint8Array.from(model.toBytes());
say({ bytes }, [bytes.buffer]);
