/** Runs work that may be slow, need much memory or crash in a process of its own, which is killed afterwards. */

import { type ChildProcess, fork } from "node:child_process";
import { Channel } from "./channel.ts";

export interface ChildOptions {
  /** Name of the work, for messages: `training`. */
  name: string;
  /** Largest heap of the child, in megabytes. */
  memory: number;
  /** Aborting kills the child. */
  signal?: AbortSignal | undefined;
}

/**
 * Largest half of the heap of new objects, in megabytes. Larger ones are collected seldom: a training would take 200 MB
 * more, to save 5 % of its time.
 */
const youngMemory = 4;

/** The child ended before it was done: killed, crashed, or out of memory. */
export class ChildCrashed extends Error {
  /** Whether it exceeded its memory limit: another attempt would end the same way. */
  readonly isOutOfMemory: boolean;

  constructor(name: string, how: string, stderr: string) {
    const isOutOfMemory = stderr.includes("heap out of memory");
    const cause = isOutOfMemory ? "it needs too much memory" : errorIn(stderr);
    super(`The ${name} process ended unexpectedly (${how})${cause && `: ${cause}`}`);
    this.name = "ChildCrashed";
    this.isOutOfMemory = isOutOfMemory;
  }
}

/**
 * Runs a file in a process of its own while `use` communicates with it.
 * @param source the child's source, `new URL("./name.ts", import.meta.url)`; it calls `serveParent`
 * @param use sends orders and receives results; `receive` rejects with the child's own error, with `ChildCrashed`, or
 * with the signal's reason
 * @returns the result of `use`
 */
export async function runInChild<Sent, Received, Result>(
  source: URL,
  { name, memory, signal }: ChildOptions,
  use: (channel: Channel<Sent, Received>) => Promise<Result>,
): Promise<Result> {
  signal?.throwIfAborted();
  const child = fork(source, [], {
    serialization: "advanced",
    execArgv: [`--max-old-space-size=${memory}`, `--max-semi-space-size=${youngMemory}`],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  const channel = new Channel<Sent, Received>(child);
  const abort = () => {
    channel.fail(signal?.reason);
    child.kill("SIGKILL");
  };
  signal?.addEventListener("abort", abort, { once: true });
  const ended = endOf(child, name);
  void ended.then((error) => channel.fail(error));
  try {
    return await use(channel);
  } catch (error) {
    // The sender only gets an error about the closed pipe, before the reason is known.
    if (isCut(error)) throw signal?.aborted ? signal.reason : await ended;
    throw error;
  } finally {
    signal?.removeEventListener("abort", abort);
    child.kill("SIGKILL");
  }
}

/** Maximum characters of the child's last output that are kept. */
const kept = 4_000;

/** Resolves with the reason when the child ends or could not be started. */
function endOf(child: ChildProcess, name: string): Promise<Error> {
  let stderr = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    stderr = (stderr + text).slice(-kept);
  });
  return new Promise((resolve) => {
    child.once("error", resolve);
    // After `close`, all of its output has been read.
    child.once("close", (code, signal) => {
      resolve(new ChildCrashed(name, signal ?? `exit code ${code}`, stderr));
    });
  });
}

const cuts = ["ERR_IPC_CHANNEL_CLOSED", "EPIPE", "ECONNRESET"];

function isCut(error: unknown): boolean {
  return cuts.includes((error as NodeJS.ErrnoException | null)?.code ?? "");
}

/** The line of a stack trace, or of Node's own report, with the cause. */
function errorIn(text: string): string {
  return /^.*(?:Error|Check failed).*$/m.exec(text)?.[0] ?? "";
}
