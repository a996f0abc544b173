import { createHash } from "node:crypto";
import { parseArgs } from "node:util";
import type { TrainingSentence } from "../nlu/engine.ts";
import {
  evaluateEntities,
  evaluateIntents,
  evaluateOutOfScope,
  evaluateSpeed,
} from "../nlu/evaluation/evaluate.ts";
import { type Evaluation, report } from "../nlu/evaluation/report.ts";
import { readSamples, SampleError, trainingSetOf } from "../nlu/evaluation/samples.ts";
import { statisticalEngine } from "../nlu/statistical-model.ts";
import { train } from "../nlu/trainer.ts";
import { type CommandIo, UsageError } from "./command.ts";

/** Options of `nlu evaluate`, one line each. */
export const evaluateUsage = `tock-contract nlu evaluate --train FILE --test FILE [--out-of-scope FILE] [--json]

Trains the language understanding on labelled sentences and measures it on others.
Files: .tsv with intent<TAB>text per line, or .jsonl with {"intent","text","entities":[{"start","end","entity"}]} per line.

  --train FILE         sentences to learn from
  --test FILE          sentences to measure on
  --out-of-scope FILE  sentences that belong to no intent (what stands for their intent does not matter)
  --json               print one JSON object (shares between 0 and 1) instead of tables`;

/**
 * `tock-contract nlu evaluate`.
 * @returns exit code 0 when it measured, 2 when a file is missing or wrong
 * @throws UsageError when it was called wrongly
 */
export async function nluEvaluate(argv: string[], io: CommandIo): Promise<number> {
  const options = readOptions(argv);
  try {
    const evaluation = await evaluate(options, io);
    io.stdout(options.json ? `${JSON.stringify(evaluation, null, 2)}\n` : report(evaluation));
    return 0;
  } catch (error) {
    if (!(error instanceof SampleError)) throw error;
    io.stderr(`${error.message}\n`);
    return 2;
  }
}

interface Options {
  train: string;
  test: string;
  outOfScope: string | undefined;
  json: boolean;
}

function readOptions(argv: string[]): Options {
  const { values } = parseArgs({
    args: argv,
    options: {
      train: { type: "string" },
      test: { type: "string" },
      "out-of-scope": { type: "string" },
      json: { type: "boolean", default: false },
    },
  });
  if (!values.train) throw new UsageError("evaluate: --train FILE is missing");
  if (!values.test) throw new UsageError("evaluate: --test FILE is missing");
  const { train, test, json } = values;
  return { train, test, json, outOfScope: values["out-of-scope"] };
}

async function evaluate(options: Options, io: CommandIo): Promise<Evaluation> {
  const training = readSamples(options.train);
  const test = readSamples(options.test);
  const outOfScope = options.outOfScope === undefined ? [] : readSamples(options.outOfScope);
  const { bytes, seconds, cpuSeconds } = await timedTraining(training, io);
  const model = statisticalEngine.load(bytes);
  const marked = [...training, ...test].some(({ entities }) => entities.length > 0);
  return {
    intents: evaluateIntents(model, test),
    ...(outOfScope.length > 0 && { outOfScope: evaluateOutOfScope(model, test, outOfScope) }),
    ...(marked && { entities: evaluateEntities(model, test) }),
    training: { sentences: training.length, seconds, cpuSeconds },
    model: { bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") },
    speed: evaluateSpeed(model, test),
  };
}

async function timedTraining(
  sentences: readonly TrainingSentence[],
  io: CommandIo,
): Promise<{ bytes: Uint8Array; seconds: number; cpuSeconds: number }> {
  const start = performance.now();
  const cpu = process.cpuUsage();
  const bytes = await train(trainingSetOf(sentences), {
    onProgress: (share) => {
      if (io.isTTY) io.stderr(bar(share));
    },
  });
  const { user, system } = process.cpuUsage(cpu);
  if (io.isTTY) io.stderr(`\r${" ".repeat(bar(1).length)}\r`);
  return { bytes, seconds: (performance.now() - start) / 1000, cpuSeconds: (user + system) / 1e6 };
}

const BAR = 30;

/** A bar that writes over itself. */
function bar(share: number): string {
  const full = Math.round(share * BAR);
  const percent = String(Math.floor(share * 100)).padStart(3);
  return `\rtraining [${"#".repeat(full)}${".".repeat(BAR - full)}] ${percent} %`;
}
