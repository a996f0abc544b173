/** The child's side of `runInChild`. */

import { Channel } from "./channel.ts";

/**
 * Runs the work of a child. The parent ends the process when it has the result; errors of `work` are sent to the
 * parent. Signals to the process group (Ctrl-C) are left to the parent, which may complete its work.
 */
export function serveParent<Sent, Received>(
  work: (channel: Channel<Sent, Received>) => Promise<void>,
): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => {});
  process.once("disconnect", () => process.exit());
  const channel = new Channel<Sent, Received>(process);
  work(channel).catch((error: unknown) =>
    channel.sendFailure(error instanceof Error ? error : new Error(String(error))),
  );
}

const parent = process.ppid;

/** Ends a child whose parent was killed; long computations call it regularly because they process no events. */
export function endWithParent(): void {
  if (process.ppid !== parent) process.exit();
}
