/**
 * Keeps one model per application and language: loads stored ones and retrains them after changes, while the old ones
 * stay in use.
 */

import type { Application } from "../definitions.ts";
import type { Engine, Model } from "../engine/engine.ts";
import type { BuildLog, BuildTriggers, Corpus, ModelStorage, Trainer } from "../ports.ts";
import { type BuildPart, partsOf } from "./build-records.ts";
import { fingerprint, readTrainingSet } from "./corpus-training-set.ts";

export interface ModelKeeperOptions {
  corpus: Corpus;
  storage: ModelStorage;
  builds: BuildLog;
  triggers: BuildTriggers;
  clock: { now(): Date };
  engine: Engine;
  engineName: string;
  train: Trainer;
  /** Called with errors of training; the old model stays in use. */
  report: (error: unknown) => void;
  /** Called with messages for users. */
  notice?: ((message: string) => void) | undefined;
}

interface Kept {
  fingerprint: string;
  model: Model;
}

export class ModelKeeper {
  readonly #options: ModelKeeperOptions;
  readonly #models = new Map<string, Map<string, Kept>>();
  /** Ids of applications to check; `"all"` for all of them. */
  #changed: Set<string> | "all" = new Set();
  #working: Promise<void> | undefined;
  #stop: () => void = () => {};
  readonly #closing = new AbortController();

  constructor(options: ModelKeeperOptions) {
    this.#options = options;
  }

  /** Resolves when every stored model is loaded; outdated ones are trained in the background. */
  async start(): Promise<void> {
    const { corpus, storage, engine, engineName } = this.#options;
    this.#stop = corpus.onChange((applicationId) => this.#look(applicationId));
    for (const { _id, supportedLocales } of await corpus.applications()) {
      for (const language of supportedLocales) {
        const stored = await storage.get(_id, language);
        if (!stored?.fingerprint.startsWith(`${engineName}:`)) continue;
        const model = await engine.load(stored.bytes);
        this.#of(_id).set(language, { fingerprint: stored.fingerprint, model });
      }
    }
    this.#look(null);
  }

  model(applicationId: string, language: string): Model | undefined {
    return this.#models.get(applicationId)?.get(language)?.model;
  }

  /** Resolves when every model includes what was committed before the call. */
  async settled(): Promise<void> {
    while (this.#working) await this.#working;
  }

  async close(): Promise<void> {
    this.#stop();
    this.#closing.abort();
    await this.settled();
  }

  #look(applicationId: string | null): void {
    if (applicationId === null) this.#changed = "all";
    else if (this.#changed !== "all") this.#changed.add(applicationId);
    this.#working ??= this.#work().catch(this.#options.report);
  }

  async #work(): Promise<void> {
    // The changes of one transaction are announced one by one: collect them first.
    await Promise.resolve();
    const { signal } = this.#closing;
    try {
      while (!signal.aborted && (this.#changed === "all" || this.#changed.size > 0)) {
        const changed = this.#changed;
        this.#changed = new Set();
        for (const application of await this.#select(changed)) {
          await this.#buildAll(application, signal);
        }
        await this.#options.storage.removeUnused().catch(this.#options.report);
      }
    } finally {
      // In the same step as the last check for changes, so that none is missed.
      this.#working = undefined;
    }
  }

  /** Requests that arrive during a run are handled afterwards, all at once. */
  async #buildAll(application: Application, signal: AbortSignal): Promise<void> {
    const { triggers, report } = this.#options;
    try {
      const wish = await triggers.newest(application._id);
      for (const language of application.supportedLocales) {
        try {
          if (!signal.aborted) await this.#build(application, language, wish !== null);
        } catch (error) {
          if (!signal.aborted) report(error);
        }
      }
      if (wish !== null && !signal.aborted) await triggers.done(application._id, wish);
    } catch (error) {
      if (!signal.aborted) report(error);
    }
  }

  /** The applications to check; models of deleted applications are removed. */
  async #select(changed: ReadonlySet<string> | "all"): Promise<Application[]> {
    const { corpus } = this.#options;
    if (changed === "all") {
      const all = await corpus.applications();
      const ids = new Set(all.map(({ _id }) => _id));
      for (const id of this.#models.keys()) if (!ids.has(id)) this.#models.delete(id);
      return all;
    }
    const found: Application[] = [];
    for (const id of changed) {
      const application = await corpus.applicationById(id);
      if (application) found.push(application);
      else this.#models.delete(id);
    }
    return found;
  }

  /** @param isForced train even if the sentences have not changed */
  async #build(application: Application, language: string, isForced: boolean): Promise<void> {
    const { corpus, storage, engine, engineName, train } = this.#options;
    const read = await readTrainingSet(corpus, application, language);
    const { set, total, validated } = read;
    const id = application._id;
    const print = await fingerprint(set, engineName);
    const known = this.#models.get(id)?.get(language);
    if (set.sentences.length === 0) this.#models.get(id)?.delete(language);
    else if (isForced || known?.fingerprint !== print) {
      const learned = set.sentences.length;
      if (learned < total) this.#options.notice?.(sampled(application, language, learned, total));
      const build = this.#begin(id, language, partsOf(read, isForced || known === undefined));
      const bytes = await train(set, this.#closing.signal).catch(build.failed);
      const model = await engine.load(bytes);
      const modelId = await storage.write(bytes);
      const save = async () => {
        await storage.save(id, language, { id: modelId, fingerprint: print });
        await build.done();
      };
      // Users who see the record of the training expect its model.
      const use = () => this.#of(id).set(language, { fingerprint: print, model });
      if (!(await corpus.ifExists(id, save, use))) return;
    }
    await corpus.built(id, language, validated);
  }

  /** Records a training when it ends; one that is stopped by closing is not recorded. */
  #begin(applicationId: string, language: string, parts: readonly BuildPart[]) {
    const { builds, clock, corpus } = this.#options;
    const started = performance.now();
    const record = (error: Error | null) => {
      const facts = {
        applicationId,
        language,
        duration: `PT${((performance.now() - started) / 1000).toFixed(3)}S`,
        error: error !== null,
        errorMessage: error?.message ?? null,
        date: clock.now().toISOString(),
      };
      // A failed training has no parts.
      const made = error === null ? parts : parts.slice(0, 1);
      return builds.record(made.map((part) => ({ ...part, ...facts })));
    };
    return {
      done: () => record(null),
      failed: async (error: Error): Promise<never> => {
        if (!this.#closing.signal.aborted) {
          await corpus.ifExists(applicationId, () => record(error));
        }
        throw error;
      },
    };
  }

  #of(applicationId: string): Map<string, Kept> {
    const known = this.#models.get(applicationId);
    if (known) return known;
    const models = new Map<string, Kept>();
    this.#models.set(applicationId, models);
    return models;
  }
}

function sampled(
  { namespace, name }: Application,
  language: string,
  learned: number,
  total: number,
): string {
  return `The model of ${namespace}:${name} (${language}) learns from ${learned} of ${total} sentences: more would take too much memory.`;
}
