import { parentPort } from "node:worker_threads";
import type { TrainingSentence, TrainingSet } from "./engine.ts";
import { engine } from "./installed-engine.ts";

/** What `trainer.ts` sends: the set without its sentences, pages of sentences, and at last `"all"`. */
type Message = Omit<TrainingSet, "sentences"> | TrainingSentence[] | "all";

let rest: Omit<TrainingSet, "sentences"> | undefined;
const sentences: TrainingSentence[] = [];

parentPort?.on("message", (message: Message) => {
  if (message === "all") {
    if (!rest) throw new Error("the training set has no beginning");
    parentPort?.postMessage(engine.train({ ...rest, sentences }).toBytes());
  } else if (Array.isArray(message)) sentences.push(...message);
  else rest = message;
});
