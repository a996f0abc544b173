/** Child process that trains and tests models, see trainer.ts. */

import { endWithParent, serveParent } from "../../children/serve-parent.ts";
import type { TrainingSentence, TrainingSet } from "../engine/engine.ts";
import { statisticalEngine } from "../engine/statistical-model.ts";
import { type TrialReport, tryModel } from "./model-trial.ts";
import { type PackedSet, unpackSentence } from "./packed-set.ts";

/** The task: train a model, or test one that is trained without one fold. */
export type Order = { order: "train" } | { order: "try"; fold: number };

/** Messages of `trainer.ts`: the set without its sentences, pages of sentences, and finally the task. */
export type TrainerMessage = Omit<PackedSet, "sentences"> | string[] | Order;

/** Messages of the child: progress (0 to 1), and finally a trained model or the result of the test. */
export type TrainingMessage = { share: number } | Trained | { report: TrialReport };

/** A trained model. */
export interface Trained {
  /** Input of `Engine.load`. */
  bytes: Uint8Array;
  /** Processor time of the training. */
  cpuSeconds: number;
}

/** Steps of the progress messages, per unit. */
const steps = 100;

serveParent<TrainingMessage, TrainerMessage>(async (channel) => {
  let rest: Omit<PackedSet, "sentences"> | undefined;
  const sentences: TrainingSentence[] = [];
  for (;;) {
    const message = await channel.receive();
    if (Array.isArray(message)) sentences.push(...message.map(unpackSentence));
    else if (!("order" in message)) rest = message;
    else if (!rest) throw new Error("The training set has no beginning.");
    else if (message.order === "train") {
      const report = (share: number) => void channel.send({ share });
      await channel.send(train({ ...rest, sentences }, report));
    } else {
      const report = tryModel(statisticalEngine, { ...rest, sentences }, message.fold);
      await channel.send({ report });
    }
  }
});

function train(set: TrainingSet, report: (share: number) => void): Trained {
  let reported = 0;
  const before = process.cpuUsage();
  const model = statisticalEngine.train(set, (share) => {
    endWithParent();
    if (Math.floor(share * steps) === reported) return;
    reported = Math.floor(share * steps);
    report(share);
  });
  const { user, system } = process.cpuUsage(before);
  return { bytes: model.toBytes(), cpuSeconds: (user + system) / 1e6 };
}
