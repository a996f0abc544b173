import { parentPort } from "node:worker_threads";
import type { TrainingSentence, TrainingSet } from "../engine/engine.ts";
import { statisticalEngine } from "../engine/statistical-model.ts";
import { type TrialReport, tryModel } from "./model-trial.ts";

/** What is to be done with the set: train a model of it, or try one that is trained without one fold. */
export type Order = { order: "train" } | { order: "try"; fold: number };

/** What `trainer.ts` sends: the set without its sentences, pages of sentences, and at last the order. */
export type TrainerMessage = Omit<TrainingSet, "sentences"> | TrainingSentence[] | Order;

/** What the training thread says: how far it is (0 to 1), and at last the bytes of the model, or how the trial went. */
export type WorkerMessage =
  | { share: number }
  | { bytes: Uint8Array<ArrayBuffer> }
  | { report: TrialReport };

/** Steps of the progress messages, per unit. */
const STEPS = 100;
let reported = 0;
const say = (message: WorkerMessage, transfer: ArrayBuffer[] = []) =>
  parentPort?.postMessage(message, transfer);

let rest: Omit<TrainingSet, "sentences"> | undefined;
const sentences: TrainingSentence[] = [];

parentPort?.on("message", (message: TrainerMessage) => {
  if (Array.isArray(message)) sentences.push(...message);
  else if (!("order" in message)) rest = message;
  else if (!rest) throw new Error("The training set has no beginning.");
  else if (message.order === "train") train({ ...rest, sentences });
  else say({ report: tryModel(statisticalEngine, { ...rest, sentences }, message.fold) });
});

function train(set: TrainingSet): void {
  const model = statisticalEngine.train(set, (share) => {
    if (Math.floor(share * STEPS) === reported) return;
    reported = Math.floor(share * STEPS);
    say({ share });
  });
  const bytes = Uint8Array.from(model.toBytes());
  say({ bytes }, [bytes.buffer]);
}
