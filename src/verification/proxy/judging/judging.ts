import type { Channel } from "../../../children/channel.ts";
import { runInChild } from "../../../children/run-in-child.ts";
import type { Traffic } from "../traffic.ts";
import type { Judgement, JudgeOrder } from "./messages.ts";

/** Maximum bytes of waiting traffic. */
const mostWaiting = 64_000_000;

export interface JudgingOptions {
  target: string;
  folder: string;
  patience: number;
  /** Called in the order of the traffic; null: it was too fast to be validated. */
  onJudged(traffic: Traffic, judgement: Judgement | null): void;
}

/** Validates traffic in a process of its own, in order. */
export class Judging {
  readonly #options: JudgingOptions;
  readonly #queue: Traffic[] = [];
  readonly #done: Promise<void>;
  #waiting = 0;
  #failure: Error | null = null;
  #wake: (() => void) | null = null;
  #isEnding = false;
  readonly #idle: (() => void)[] = [];

  constructor(options: JudgingOptions) {
    this.#options = options;
    const source = new URL("./judge-child.ts", import.meta.url);
    const child = { name: "judging", memory: 1_024 };
    this.#done = runInChild<JudgeOrder, Judgement, void>(source, child, (channel) =>
      this.#work(channel),
    ).catch((error: Error) => {
      this.#failure = error;
      for (const traffic of this.#queue.splice(0)) options.onJudged(traffic, null);
    });
  }

  add(traffic: Traffic): void {
    const size = sizeOf(traffic);
    if (this.#failure || this.#waiting + size > mostWaiting) {
      this.#options.onJudged(traffic, null);
      return;
    }
    this.#waiting += size;
    this.#queue.push(traffic);
    this.#wake?.();
  }

  /** Resolves when all traffic so far has been validated. */
  async settled(): Promise<void> {
    if (this.#failure || this.#queue.length === 0) return;
    await Promise.race([this.#done, new Promise<void>((resolve) => this.#idle.push(resolve))]);
  }

  /**
   * Validates the waiting traffic, and ends the process.
   * @throws Error if validation has failed
   */
  async end(): Promise<void> {
    this.#isEnding = true;
    this.#wake?.();
    await this.#done;
    if (this.#failure) throw this.#failure;
  }

  async #work(channel: Channel<JudgeOrder, Judgement>): Promise<void> {
    const { target, folder, patience, onJudged } = this.#options;
    for (;;) {
      const traffic = this.#queue[0];
      if (!traffic) {
        for (const resolve of this.#idle.splice(0)) resolve();
        if (this.#isEnding) return;
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
        continue;
      }
      await channel.send({ traffic, target, folder, patience });
      const judgement = await channel.receive();
      this.#queue.shift();
      this.#waiting -= sizeOf(traffic);
      onJudged(traffic, judgement);
    }
  }
}

function sizeOf(traffic: Traffic): number {
  return traffic.kind === "frame"
    ? 500 + (traffic.text?.length ?? 0)
    : 2_000 + traffic.body.length + traffic.responseBody.length;
}
