import { parentPort } from "node:worker_threads";
import type { TrainingSentence, TrainingSet } from "./engine.ts";
import { statisticalEngine } from "./statistical-model.ts";

/** What `trainer.ts` sends: the set without its sentences, pages of sentences, and at last `"all"`. */
export type TrainerMessage = Omit<TrainingSet, "sentences"> | TrainingSentence[] | "all";

/** What the training thread says: how far it is (0 to 1), and at last the bytes of the model. */
export type WorkerMessage = { share: number } | { bytes: Uint8Array<ArrayBuffer> };

/** Steps of the progress messages, per unit. */
const STEPS = 100;
let reported = 0;
const say = (message: WorkerMessage, transfer: ArrayBuffer[] = []) =>
  parentPort?.postMessage(message, transfer);

let rest: Omit<TrainingSet, "sentences"> | undefined;
const sentences: TrainingSentence[] = [];

parentPort?.on("message", (message: TrainerMessage) => {
  if (message === "all") train();
  else if (Array.isArray(message)) sentences.push(...message);
  else rest = message;
});

function train(): void {
  if (!rest) throw new Error("The training set has no beginning.");
  const model = statisticalEngine.train({ ...rest, sentences }, (share) => {
    if (Math.floor(share * STEPS) === reported) return;
    reported = Math.floor(share * STEPS);
    say({ share });
  });
  const bytes = Uint8Array.from(model.toBytes());
  say({ bytes }, [bytes.buffer]);
}
