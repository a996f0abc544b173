import { setTimeout } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Between two looks at what the process does, in milliseconds. */
const pause = 250;

/** Share of that time in which an idle process does something. */
const idle = 0.1;

/** Gives memory back as soon as no caller would have to wait for it. */
export async function giveMemoryBackWhenIdle(): Promise<void> {
  for (;;) {
    const before = performance.eventLoopUtilization();
    await setTimeout(pause, undefined, { ref: false });
    if (performance.eventLoopUtilization(before).utilization < idle) break;
  }
  giveMemoryBack();
}

/**
 * Runs one full garbage collection and returns memory to the system: compiling the contract leaves garbage of three
 * times the memory that the server needs, and an idle process would keep it. Takes about a tenth of a second.
 */
function giveMemoryBack(): void {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as (options: object) => void;
  setFlagsFromString("--no-expose-gc");
  collect({ type: "major", execution: "sync", flavor: "last-resort" });
}
