import { createHash } from "node:crypto";
import type { Model, TrainingSentence, TrainingSet } from "../../nlu/engine/engine.ts";
import { statisticalEngine } from "../../nlu/engine/statistical-model.ts";
import { usableSentences } from "../../nlu/engine/usable-sentences.ts";
import { crossValidate, isInScope } from "../../nlu/evaluation/cross-validation.ts";
import {
  evaluateEntities,
  evaluateIntents,
  evaluateOutOfScope,
  evaluateSpeed,
  type Trial,
} from "../../nlu/evaluation/evaluate.ts";
import { type Evaluation, report } from "../../nlu/evaluation/report.ts";
import { readSamples, SampleError, trainingSetOf } from "../../nlu/evaluation/samples.ts";
import { packSet } from "../../nlu/models/packed-set.ts";
import { train } from "../../nlu/models/trainer.ts";
import type { CommandIo } from "../command.ts";
import { ProgressBar } from "../progress.ts";
import { readApplicationSet } from "./application.ts";
import { type ApplicationChoice, type Files, readEvaluateOptions } from "./options.ts";

/**
 * `tock-contract nlu evaluate`.
 * @returns exit code 0 after an evaluation, 2 without sentences to evaluate
 * @throws UsageError for wrong arguments
 */
export async function nluEvaluate(argv: string[], io: CommandIo): Promise<number> {
  const { source, json } = readEvaluateOptions(argv);
  try {
    const evaluation =
      "target" in source ? await evaluateApplication(source, io) : await evaluateFiles(source, io);
    io.stdout(json ? `${JSON.stringify(evaluation, null, 2)}\n` : report(evaluation));
    return 0;
  } catch (error) {
    if (!(error instanceof SampleError)) throw error;
    io.stderr(`${error.message}\n`);
    return 2;
  }
}

async function evaluateFiles(files: Files, io: CommandIo): Promise<Evaluation> {
  const training = readSamples(files.train);
  const test = readSamples(files.test);
  const outOfScope = files.outOfScope === undefined ? [] : readSamples(files.outOfScope);
  const lesson = await teacher(io, 1)(trainingSetOf(training));
  return evaluate([{ model: lesson.model, test, outOfScope }], lesson, training);
}

async function evaluateApplication(choice: ApplicationChoice, io: CommandIo): Promise<Evaluation> {
  const { target, application, language, folds } = choice;
  const set = await readApplicationSet(target, application, language);
  const sentences = usableSentences(set);
  const inScope = sentences.filter(isInScope);
  if (inScope.length < folds) {
    throw new SampleError(
      `${application} has ${inScope.length} qualified sentences in ${set.language}, too few for ${folds} folds. Qualify more, or use fewer folds (--folds, at least 2).`,
    );
  }
  tellOfSingles(inScope, io);
  const teach = teacher(io, folds + 1);
  const lesson = await teach(set);
  const trials = await crossValidate(set, folds, async (part) => (await teach(part)).model);
  return evaluate(trials, lesson, sentences);
}

/** The only sentence of an intent cannot be predicted by a model that was trained without it. */
function tellOfSingles(sentences: readonly TrainingSentence[], io: CommandIo): void {
  const groups = Map.groupBy(sentences, ({ intent }) => intent);
  const singles = Array.from(groups).flatMap(([intent, own]) => (own.length === 1 ? [intent] : []));
  if (singles.length === 0) return;
  io.stderr(
    `Intents with only one sentence, which cross-validation cannot train: ${singles.join(", ")}\n`,
  );
}

/** @param lesson training set for the measurement of training, model and speed */
function evaluate(
  trials: readonly Trial[],
  lesson: Lesson,
  training: readonly TrainingSentence[],
): Evaluation {
  const { model, bytes, seconds, cpuSeconds } = lesson;
  const test = trials.flatMap((trial) => trial.test);
  const marked = [...training, ...test].some(({ entities }) => entities.length > 0);
  const foreign = trials.some(({ outOfScope }) => outOfScope.length > 0);
  return {
    intents: evaluateIntents(trials),
    ...(foreign && { outOfScope: evaluateOutOfScope(trials) }),
    ...(marked && { entities: evaluateEntities(trials) }),
    training: { sentences: training.length, seconds, cpuSeconds },
    model: { bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") },
    speed: evaluateSpeed({ model, test }),
  };
}

/** A model and the cost of its training. */
interface Lesson {
  model: Model;
  bytes: Uint8Array;
  seconds: number;
  cpuSeconds: number;
}

/** Trains that many models one after the other, with one progress bar. */
function teacher(io: CommandIo, models: number): (set: TrainingSet) => Promise<Lesson> {
  const bar = new ProgressBar(io, "Training");
  let done = 0;
  return async (set) => {
    const start = performance.now();
    try {
      const { bytes, cpuSeconds } = await train(packSet(set), {
        onProgress: (share) => bar.show((done + share) / models),
      });
      const model = await statisticalEngine.load(bytes);
      const seconds = (performance.now() - start) / 1000;
      return { model, bytes, seconds, cpuSeconds };
    } finally {
      done++;
      bar.clear();
    }
  };
}
