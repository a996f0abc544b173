import type { Channel } from "../../../children/channel.ts";
import { runInChild } from "../../../children/run-in-child.ts";
import type { RecordingTotals } from "../recording/options.ts";
import type { Traffic } from "../traffic.ts";
import type { JudgeOrder, JudgeReply, JudgeSetup, Judgment } from "./messages.ts";

/** Maximum bytes of waiting traffic. */
const mostWaiting = 64_000_000;

export interface JudgingOptions {
  setup: JudgeSetup;
  /** Called in the order of the traffic; null: it was too fast to be validated. */
  onJudged(traffic: Traffic, judgment: Judgment | null): void;
}

/** Validates and records traffic in a process of its own, in order. */
export class Judging {
  readonly #options: JudgingOptions;
  readonly #queue: Traffic[] = [];
  readonly #done: Promise<void>;
  #waiting = 0;
  #failure: Error | null = null;
  #wake: (() => void) | null = null;
  #isEnding = false;
  readonly #recorded: RecordingTotals = { lines: 0, leftOut: 0 };
  readonly #idle: (() => void)[] = [];

  constructor(options: JudgingOptions) {
    this.#options = options;
    const source = new URL("./judge-child.ts", import.meta.url);
    const child = { name: "judging", memory: 1_024 };
    this.#done = runInChild<JudgeOrder, JudgeReply, void>(source, child, (channel) =>
      this.#work(channel),
    ).catch((error: Error) => {
      this.#failure = error;
      for (const traffic of this.#queue.splice(0)) this.#leaveOut(traffic);
    });
  }

  add(traffic: Traffic): void {
    const size = sizeOf(traffic);
    if (this.#failure || this.#waiting + size > mostWaiting) {
      this.#leaveOut(traffic);
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
   * @returns totals of the recording
   * @throws Error if validation has failed
   */
  async end(): Promise<RecordingTotals> {
    this.#isEnding = true;
    this.#wake?.();
    await this.#done;
    if (this.#failure) throw this.#failure;
    return this.#recorded;
  }

  #leaveOut(traffic: Traffic): void {
    this.#recorded.leftOut++;
    this.#options.onJudged(traffic, null);
  }

  async #work(channel: Channel<JudgeOrder, JudgeReply>): Promise<void> {
    const { setup, onJudged } = this.#options;
    for (;;) {
      const traffic = this.#queue[0];
      if (!traffic) {
        for (const resolve of this.#idle.splice(0)) resolve();
        if (this.#isEnding) return this.#endRecording(channel);
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
        continue;
      }
      await channel.send({ traffic, setup });
      const reply = await channel.receive();
      if (!("judgment" in reply)) throw new Error("the process that validates has lost its place");
      this.#queue.shift();
      this.#waiting -= sizeOf(traffic);
      onJudged(traffic, reply.judgment);
    }
  }

  async #endRecording(channel: Channel<JudgeOrder, JudgeReply>): Promise<void> {
    await channel.send("end");
    const reply = await channel.receive();
    if (!("recorded" in reply)) return;
    this.#recorded.lines += reply.recorded.lines;
    this.#recorded.leftOut += reply.recorded.leftOut;
  }
}

function sizeOf(traffic: Traffic): number {
  return traffic.kind === "frame"
    ? 500 + (traffic.text?.length ?? 0)
    : 2_000 + traffic.body.length + traffic.responseBody.length;
}
