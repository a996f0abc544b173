import type { Channel } from "../../children/channel.ts";
import { ChildCrashed, runInChild } from "../../children/run-in-child.ts";
import { inPages } from "../../paging.ts";
import type { TrialReport } from "./model-trial.ts";
import type { PackedSet } from "./packed-set.ts";
import type { Order, Trained, TrainerMessage, TrainingMessage } from "./training-child.ts";

export interface TrainingOptions {
  /** Aborting kills the process; the promise then rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Called with the share of the work done, 0 to 1. */
  onProgress?: (share: number) => void;
}

const source = new URL("./training-child.ts", import.meta.url);

/** Largest heap of a training, in megabytes. */
const memory = 1_000;

/**
 * Trains a model in a process of its own, so that other calls are handled meanwhile and a crash has no other effect. A
 * training that crashes is repeated once.
 * @throws the error of the training; `ChildCrashed` if both attempts have crashed
 */
export async function train(set: PackedSet, options: TrainingOptions = {}): Promise<Trained> {
  const result = await twice(() => inChild(set, { order: "train" }, options));
  if ("bytes" in result) return result;
  throw new Error("The training process gave no model.");
}

/**
 * Tests a model in a process of its own (see `tryModel`).
 * @param fold index of the held-out part
 */
export async function trial(
  set: PackedSet,
  fold: number,
  signal: AbortSignal,
): Promise<TrialReport> {
  const result = await twice(() => inChild(set, { order: "try", fold }, { signal }));
  if ("report" in result) return result.report;
  throw new Error("The training process gave no report.");
}

type Result = Exclude<TrainingMessage, { share: number }>;

async function twice(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ChildCrashed && !error.isOutOfMemory) return work();
    throw error;
  }
}

function inChild(
  set: PackedSet,
  order: Order,
  { signal, onProgress }: TrainingOptions,
): Promise<Result> {
  const options = { name: "training", memory, signal };
  return runInChild<TrainerMessage, TrainingMessage, Result>(source, options, async (channel) => {
    await sendSet(channel, set);
    await channel.send(order);
    for (;;) {
      const message = await channel.receive();
      if (!("share" in message)) return message;
      onProgress?.(message.share);
    }
  });
}

/** Sentences that are copied at a time: thousands would delay other calls. */
const pageSize = 500;

async function sendSet(
  channel: Channel<TrainerMessage, TrainingMessage>,
  { sentences, ...rest }: PackedSet,
): Promise<void> {
  await channel.send(rest);
  for await (const page of inPages(sentences, pageSize)) await channel.send(page);
}
