import { once } from "node:events";
import { MessageChannel, Worker } from "node:worker_threads";
import type { Order } from "./checkpoint-thread.ts";

/** Changed rows between two checkpoints: some thousand pages. */
const rowsBetween = 1_000;

/** Pages of the log, 4 kB each, after which writers wait until all of it is copied, so that it starts again. */
const longLog = 8_000;

/** The thread runs one small function. */
const resourceLimits = { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2, stackSizeMb: 1 };

/**
 * Copies committed pages from the write-ahead log into the database file. SQLite would do it within a commit and wait
 * for the disk several times, up to hundreds of milliseconds each; a thread of its own lets the event loop go on.
 */
export class Checkpoints {
  readonly #file: string;
  readonly #pause: (work: () => Promise<unknown>) => Promise<unknown>;
  #running: Promise<void> | undefined;
  #lastRows = 0;

  /**
   * @param file path of the database
   * @param pause runs work while no transaction is open
   */
  constructor(file: string, pause: (work: () => Promise<unknown>) => Promise<unknown>) {
    this.#file = file;
    this.#pause = pause;
  }

  /**
   * Call it after each commit: from time to time, a checkpoint begins.
   * @param rows changed by all commits so far
   */
  committed(rows: number): void {
    if (this.#running || rows - this.#lastRows < rowsBetween) return;
    this.#lastRows = rows;
    this.#running = this.#run().finally(() => {
      this.#running = undefined;
    });
  }

  /** Waits for a running checkpoint. */
  async close(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    if ((await inThread(this.#file)) <= longLog) return;
    // Writers append meanwhile, so the log may never be copied as a whole. What came during the first copy is shorter,
    // and writers only wait for what comes during the second.
    await inThread(this.#file);
    await this.#pause(() => inThread(this.#file));
  }
}

/** One for all databases. It never ends before the process, because a thread that ends can crash it. */
let thread: Worker | undefined;

/** @returns the pages of the log; 0 if they could not be copied */
async function inThread(file: string): Promise<number> {
  thread ??= startThread();
  const { port1: answer, port2: port } = new MessageChannel();
  thread.postMessage({ file, port } satisfies Order, [port]);
  const done = once(answer, "message").then(([pages]) => pages as number);
  // Its port also closes if the thread runs out of memory.
  const ended = once(answer, "close").then(() => 0);
  return Promise.race([done, ended]);
}

function startThread(): Worker {
  const worker = new Worker(new URL("./checkpoint-thread.ts", import.meta.url), { resourceLimits });
  // It does not keep the process alive, and a failure does not end it: SQLite makes checkpoints itself when the log is
  // very long.
  worker.unref();
  worker.once("error", () => {});
  worker.once("exit", () => {
    thread = undefined;
  });
  return worker;
}
