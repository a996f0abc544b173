import { parentPort } from "node:worker_threads";
import type { TrainingSet } from "./engine.ts";
import { engine } from "./installed-engine.ts";

parentPort?.once("message", (set: TrainingSet) => {
  parentPort?.postMessage(engine.train(set).toBytes());
});
