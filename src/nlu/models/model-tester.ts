/** Tests the models of all applications at night, each language once (R074, R078). */

import type { Application, Sentence } from "../definitions.ts";
import type { Corpus, ModelTestLog } from "../ports.ts";
import { readTrainingSet } from "./corpus-training-set.ts";
import { type TrialReport, trialFolds } from "./model-trial.ts";
import type { PackedSet } from "./packed-set.ts";

export interface ModelTesterOptions {
  corpus: Corpus;
  tests: ModelTestLog;
  clock: { now(): Date };
  /** Runs a test in a child process; the signal stops it. */
  trial: (set: PackedSet, fold: number, signal: AbortSignal) => Promise<TrialReport>;
  /** Called with errors of tests. */
  report: (error: unknown) => void;
}

/** Hour of the day, in UTC, before which models are tested. */
const nightEnds = 5;

/** Models with fewer sentences are not tested. */
const fewest = 100;

/** Milliseconds between two checks of the time, as in Tock's worker. */
const interval = 1_000;

const day = 86_400_000;

export class ModelTester {
  readonly #options: ModelTesterOptions;
  readonly #closing = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  /** The day of the last check. */
  #night: number | undefined;

  constructor(options: ModelTesterOptions) {
    this.#options = options;
  }

  /** Starts checking the time. */
  start(): void {
    this.#timer = setInterval(() => void this.look(), interval).unref();
  }

  /** Runs the tests that are due this night and resolves afterwards; does nothing by day. */
  async look(): Promise<void> {
    const now = this.#options.clock.now();
    const night = Math.floor(now.getTime() / day);
    if (now.getUTCHours() >= nightEnds || this.#closing.signal.aborted) return;
    if (night !== this.#night) {
      this.#night = night;
      this.#running = this.#tryAll(night, this.#running).catch(this.#options.report);
    }
    await this.#running;
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    this.#closing.abort();
    await this.#running;
  }

  async #tryAll(night: number, before: Promise<void> | undefined): Promise<void> {
    await before;
    const { signal } = this.#closing;
    for (const application of await this.#options.corpus.applications()) {
      for (const language of application.supportedLocales) {
        try {
          if (!signal.aborted) await this.#try(application, language, night);
        } catch (error) {
          if (!signal.aborted) this.#options.report(error);
        }
      }
    }
  }

  async #try(application: Application, language: string, night: number): Promise<void> {
    const { corpus, tests, clock, trial } = this.#options;
    const last = await tests.last(application._id, language);
    if (last !== null && Math.floor(Date.parse(last) / day) === night) return;
    const { set } = await readTrainingSet(corpus, application, language, isLearned);
    if (set.sentences.length <= fewest) return;
    const date = clock.now().toISOString();
    // A different part each night, so that after ten nights each sentence was tested.
    const report = await trial(set, night % trialFolds, this.#closing.signal);
    await corpus.ifExists(application._id, () =>
      tests.record(application._id, language, date, report),
    );
  }
}

/** Sentences that were validated since the last training are not part of the model yet. */
function isLearned({ status }: Sentence): boolean {
  return status === "model";
}
