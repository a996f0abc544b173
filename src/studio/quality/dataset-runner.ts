/** Runs datasets in the background: each question is sent to the bot as a test, with a user of its own. */

import { setImmediate, setTimeout } from "node:timers/promises";
import type { Chat } from "../../bot/chat.ts";
import { plainSentence } from "../../bot/messages/reported-message.ts";
import type { ActionReport } from "../../bot/types.ts";
import { Problem } from "../../contract/problem.ts";
import type { DatasetAnswer, DatasetRun, Outcome } from "../../store/quality/dataset-runs.ts";
import type { Store } from "../../store/store.ts";
import { withBot } from "../bots/bot-connector.ts";
import { isTestConnector, talk, tester } from "../bots/test-talk.ts";
import { endedRun } from "./dataset.ts";
import { failureOf, generatedStatus } from "./generated-status.ts";

export interface DatasetRunnerOptions {
  store: Store;
  chat: Pick<Chat, "send">;
  /** Called with the error of a run that a defect has stopped. */
  report: (error: unknown) => void;
}

/** Maximum concurrent runs of one bot; others of the same bot wait. */
const mostRuns = 20;

/**
 * Milliseconds before the first question: a run started by mistake can still be canceled, and clients see it in
 * progress, as in Tock, whose worker polls every two seconds.
 */
const headStart = 200;

/** Maximum actions of one dialog that are read: a bot sends a few messages per question. */
const mostActions = 100;

/** Changes of data after which runs may start or end. */
const always = new Set(["all", "dataset-runs"]);
/** Changes that may end a run in progress. */
const endings = new Set(["applications", "bots"]);

/** A run in progress. */
interface Work {
  applicationId: string;
  abort: AbortController;
  done: Promise<void>;
}

/**
 * Starts queued runs, and stops those whose dataset, bot or application was deleted. The database is the queue: a run
 * that is canceled, deleted or replaced by an import stops by itself. A run that was in progress when the server
 * stopped is canceled at the next start; a queued one starts then.
 */
export class DatasetRunner {
  readonly #options: DatasetRunnerOptions;
  /** By the id of the run. */
  readonly #works = new Map<string, Work>();
  /** Starts of questions: one per turn of the event loop, so that other work can run. */
  #begun: Promise<void> = Promise.resolve();
  /** Checks of the queue, in sequence. */
  #looking: Promise<void> = Promise.resolve();
  #forget: (() => void) | undefined;
  #isClosed = false;

  constructor(options: DatasetRunnerOptions) {
    this.#options = options;
  }

  /** Marks runs that were in progress when the server stopped; resolves when all are marked. */
  async recover(): Promise<void> {
    for (const run of await this.#options.store.datasetRuns.running()) {
      if (!this.#works.has(run._id)) await this.#end(run._id, "interrupted");
    }
  }

  /** Starts queued runs. */
  async start(): Promise<void> {
    const { store } = this.#options;
    if (this.#isClosed) return;
    this.#forget = store.database.onChange(({ subject }) => {
      if (always.has(subject) || (endings.has(subject) && this.#works.size > 0)) this.#look();
    });
    this.#look();
    await this.#looking;
  }

  /** Stops all runs; they are marked as interrupted. */
  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#forget?.();
    await this.#looking;
    for (const { abort } of this.#works.values()) abort.abort(new Error("the server stops"));
    await Promise.all([...this.#works.values()].map(({ done }) => done));
  }

  #look(): void {
    this.#looking = this.#looking
      .then(() => this.#follow())
      .catch((error: unknown) => this.#options.report(error));
  }

  /** Synchronizes the running work with the database. */
  async #follow(): Promise<void> {
    if (this.#isClosed) return;
    const { store } = this.#options;
    const running = await store.datasetRuns.running();
    const wanted = new Set(running.map(({ _id }) => _id));
    for (const [id, { abort }] of this.#works) {
      if (!wanted.has(id)) abort.abort(new Error("the run has ended"));
    }
    await this.recover();
    for (const run of running) {
      if (!(await this.#connectorOf(run))) await this.#end(run._id, "no-connector");
    }
    while (!this.#isClosed) {
      const run = await store.datasetRuns.nextQueued(this.#busy());
      if (!run) break;
      if (await this.#claim(run._id)) this.#work(run);
    }
  }

  /** The applications whose bots have the maximum number of runs. */
  #busy(): string[] {
    const counts = new Map<string, number>();
    for (const { applicationId } of this.#works.values()) {
      counts.set(applicationId, (counts.get(applicationId) ?? 0) + 1);
    }
    return [...counts].filter(([, count]) => count >= mostRuns).map(([id]) => id);
  }

  /** @returns whether the run was queued */
  #claim(id: string): Promise<boolean> {
    const { store } = this.#options;
    return store.write(async () => {
      const run = await store.datasetRuns.get(id);
      if (run?.state !== "QUEUED") return false;
      await store.datasetRuns.save({ ...run, state: "RUNNING" });
      return true;
    });
  }

  #work(run: DatasetRun): void {
    const abort = new AbortController();
    const done = this.#run(run, abort.signal)
      .catch((error: unknown) => {
        if (!abort.signal.aborted) this.#options.report(error);
      })
      .then(() => this.#end(run._id, "interrupted"))
      .catch((error: unknown) => this.#options.report(error))
      .then(() => {
        this.#works.delete(run._id);
        this.#look();
      });
    this.#works.set(run._id, { applicationId: run.applicationId, abort, done });
  }

  /** Sends the questions in sequence until the run ends. */
  async #run(run: DatasetRun, signal: AbortSignal): Promise<void> {
    const { store } = this.#options;
    await setTimeout(headStart, undefined, { signal });
    for (let goesOn = true; goesOn; ) {
      await this.#next();
      signal.throwIfAborted();
      const question = await store.datasetRuns.nextQuestion(run._id);
      if (!question) return;
      const outcome = await this.#ask(run, question, signal);
      signal.throwIfAborted();
      if (outcome === null) return this.#end(run._id, "no-connector");
      const now = store.clock.now().toISOString();
      goesOn = await store.datasetRuns.record(question, outcome, now);
    }
  }

  /** Resolves when the next question may start. */
  #next(): Promise<void> {
    this.#begun = this.#begun.then(() => setImmediate());
    return this.#begun;
  }

  /** @returns `null` if the test connector no longer exists */
  async #ask(
    run: DatasetRun,
    { questionId, question }: DatasetAnswer,
    signal: AbortSignal,
  ): Promise<Outcome | null> {
    const { store, chat } = this.#options;
    const connector = await this.#connectorOf(run);
    if (!connector) return null;
    const { bot, configuration } = connector;
    const who = tester(configuration, run.locale, `dataset_${run._id}_${questionId}`);
    const message = plainSentence(question);
    try {
      const { userActionId } = await talk(
        { store, chat },
        bot,
        { ...who, message, sourceWithContent: true, debugEnabled: true },
        signal,
      );
      const { namespace, botId } = bot;
      const dialog = await store.dialogs.get({ namespace, botId, userId: who.userId });
      const actions = dialog ? await store.dialogs.actions(dialog.dialogId, mostActions) : [];
      return outcomeOf(actions, userActionId);
    } catch (error) {
      if (error instanceof Problem) return { state: "FAILED", error: error.message };
      throw error;
    }
  }

  /** Configuration of the bot of a run and its test connector. */
  async #connectorOf({ connectorId }: DatasetRun) {
    const { bots } = this.#options.store;
    const configuration = await bots.connector(connectorId);
    const bot = configuration && (await withBot(bots, configuration));
    return bot && isTestConnector(configuration) ? { bot, configuration } : null;
  }

  /** Ends a run that is still in progress. */
  async #end(id: string, ending: "interrupted" | "no-connector"): Promise<void> {
    const { store } = this.#options;
    await store.write(async () => {
      const run = await store.datasetRuns.get(id);
      if (run?.state !== "RUNNING") return;
      await store.datasetRuns.save(endedRun(run, ending, store.clock.now().toISOString()));
    });
  }
}

/** The answer of a bot: a generated text, else a sentence, else the first message. */
function outcomeOf(actions: readonly ActionReport[], userActionId: string): Outcome {
  const asked = actions.findIndex(({ id }) => id === userActionId);
  const said = actions
    .slice(asked + 1)
    .filter(({ playerId, message }) => playerId.type === "bot" && message.eventType !== "debug");
  const ofType = (type: string) => said.find(({ message }) => message.eventType === type);
  const answer = ofType("sentenceWithFootnotes") ?? ofType("sentence") ?? said[0];
  if (!answer) return { state: "FAILED", error: "The bot said nothing." };
  const status = generatedStatus(answer);
  if (status === "technical_error") {
    return { state: "FAILED", error: `The answer could not be generated: ${failureOf(answer)}` };
  }
  return {
    state: "COMPLETED",
    actionId: answer.id,
    ...(status === undefined ? {} : { status }),
  };
}
