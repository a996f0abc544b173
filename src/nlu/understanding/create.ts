import { engine, engineName } from "../engine/installed-engine.ts";
import { remembering } from "../models/recent-models.ts";
import { train as trainInChild } from "../models/trainer.ts";
import type {
  BuildLog,
  BuildTriggers,
  Corpus,
  ModelStorage,
  ParseSink,
  Trainer,
} from "../ports.ts";
import { Understanding } from "./understanding.ts";

const rememberingTrainer = remembering(
  async (set, signal) => (await trainInChild(set, { signal })).bytes,
  engineName,
);

/** Ports of the understanding; a `Store` implements corpus, storage (`models`), sink (`parseLog`) and clock. */
export interface Surroundings {
  corpus: Corpus;
  models: ModelStorage;
  modelBuilds: BuildLog;
  buildTriggers: BuildTriggers;
  parseLog: ParseSink;
  clock: { now(): Date };
}

/**
 * The understanding with the installed engine: `createUnderstanding(store, report)`, then `start()`.
 * @param report called if a model could not be built, or failed
 * @param notice called with messages for users
 * @param train where models are trained; default: a process of its own, with a cache of recent models
 */
export function createUnderstanding(
  { corpus, models, modelBuilds, buildTriggers, parseLog, clock }: Surroundings,
  report: (error: unknown) => void,
  notice?: (message: string) => void,
  train: Trainer = rememberingTrainer,
): Understanding {
  return new Understanding({
    corpus,
    storage: models,
    builds: modelBuilds,
    triggers: buildTriggers,
    sink: parseLog,
    clock,
    engine,
    engineName,
    train,
    evaluators: [],
    report,
    notice,
  });
}
