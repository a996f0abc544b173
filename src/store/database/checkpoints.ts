import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { compiledFile } from "../../children/compiled-file.ts";
import type { Order } from "./checkpoint-worker.ts";

/** Changed rows between two checkpoints: some thousand pages. */
const rowsBetween = 1_000;

/** Pages of the log, 4 kB each, after which writers wait until all of it is copied, so that it starts anew. */
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
  #worker: Promise<Worker> | undefined;
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

  /** Waits for a running checkpoint, and ends the thread. */
  async close(): Promise<void> {
    await this.#running;
    const worker = await this.#worker;
    if (!worker) return;
    const ended = once(worker, "exit");
    worker.postMessage("close" satisfies Order);
    await ended;
  }

  async #run(): Promise<void> {
    try {
      // Writers append meanwhile, so the log may never be copied as a whole.
      if ((await this.#checkpoint()) > longLog) await this.#pause(() => this.#checkpoint());
    } catch {
      // A full or broken disk is reported by the commits, which fail too. The error has ended the thread: the next
      // checkpoint starts a new one.
      this.#worker = undefined;
    }
  }

  /** @returns the pages of the log */
  async #checkpoint(): Promise<number> {
    this.#worker ??= this.#start();
    const worker = await this.#worker;
    const done = once(worker, "message");
    worker.postMessage("checkpoint" satisfies Order);
    const [pages] = (await done) as [number];
    return pages;
  }

  async #start(): Promise<Worker> {
    const file = await compiledFile(new URL("./checkpoint-worker.ts", import.meta.url));
    const worker = new Worker(file, { workerData: this.#file, resourceLimits });
    // It does not keep the process alive.
    worker.unref();
    return worker;
  }
}
